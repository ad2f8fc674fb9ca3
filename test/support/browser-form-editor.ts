import type { Locator, Page } from 'playwright-core'
import { sv } from '#test/support/all-words.ts'

const { editor, forms } = sv.settings

/** The editor of forms, as an administrator uses it; everything is found by role and name. */
export const editorOn = (page: Page) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const part = (title: string) => page.getByRole('region', { name: title, exact: true })
  const phase = (title: string) => page.getByRole('listitem', { name: title, exact: true })
  return {
    part,
    phase,
    copy: async (name: string) => {
      await button(`${forms.copy}: ${name}`).click()
      await page.getByRole('heading', { level: 1, name: editor.newTitle }).waitFor()
    },
    change: async (name: string) => {
      await button(`${forms.change}: ${name}`).click()
      await page.getByRole('heading', { level: 1, name: editor.changeTitle(name) }).waitFor()
    },
    open: (title: string) => phase(title).getByRole('heading').getByRole('button').click(),
    /** The Swedish of a text. */
    text: (label: string, within: Page | Locator = page) => within.getByLabel(editor.inSwedish(label), { exact: true }),
    english: (label: string, within: Page | Locator = page) => within.getByLabel(editor.inEnglish(label), { exact: true }),
    titles: () => part(editor.phases).getByRole('heading', { level: 3 }).allTextContents(),
    save: () => button(editor.save).click(),
  }
}
