import type { Page } from 'playwright-core'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { sv } from '#test/support/all-words.ts'

/** Who decides in the demo. */
export const doris = 'Doris Demosson'

const { administrators, days, decide, decided, door, forms, terms } = sv.settings

/** A form of meeting as somebody has made it from ours, in a file. */
export const formFile = (changes: object) => ({
  name: 'ekbysamtalet.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ ...resursradet, id: 'ekbysamtalet', name: { sv: 'Ekbysamtalet', en: 'The Ekby talk' }, ...changes })),
})

/** The page of settings, as an administrator uses it; everything is found by role and name. */
export const settingsOn = (page: Page) => {
  const inPart = (title: string) => page.getByRole('region', { name: title, exact: true })
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const field = (name: string) => page.getByLabel(name, { exact: true })
  return {
    inPart,
    button,
    field,
    enterAsDemo: async (origin: string) => {
      await page.goto(`${origin}/settings`)
      await button(door.demoKey).click()
      await page.getByRole('heading', { name: days.title, exact: true }).waitFor()
    },
    decide: () => button(decide.save).click(),
    /** A key of their own for somebody, as the page shows it once. */
    addAdministrator: async (name: string) => {
      await inPart(administrators.title).getByLabel(administrators.name).fill(name)
      await button(administrators.add).click()
      return inPart(administrators.title).getByRole('group', { name: administrators.keyOf(name) }).locator('code').innerText()
    },
    enterWith: async (key: string, origin: string) => {
      await page.goto(`${origin}/settings`)
      await field(door.key).fill(key)
      await button(door.enter).click()
      await page.getByRole('heading', { name: days.title, exact: true }).waitFor()
    },
    decisions: () => inPart(decided.title).getByRole('heading', { level: 3 }).allTextContents(),
    bringForm: (changes: object) => inPart(forms.title).locator('input[type=file]').setInputFiles(formFile(changes)),
    writeTerm: async (term: string, plain: { swedish: string; english: string }) => {
      await button(terms.add).click()
      await field(terms.term).fill(term)
      await field(terms.plain.swedish).fill(plain.swedish)
      await field(terms.plain.english).fill(plain.english)
      await button(terms.save).click()
      await page.getByRole('article', { name: term, exact: true }).waitFor()
    },
  }
}
