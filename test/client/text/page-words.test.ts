import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setsOfPage, type PageName } from '#client/text/page-words.ts'

const client = join(import.meta.dirname, '../../../client')
/** Where each page begins; what a page leads to is the other's own. */
const beginnings: Record<PageName, string> = {
  seat: 'join/arrive.ts',
  signIn: 'sign-in/arrive.ts',
  start: 'demo/main.tsx',
  plan: 'plan/open-plan-page.tsx',
  settings: 'settings/open-settings-page.tsx',
  panel: 'panel/professional-panel.tsx',
  participant: 'panel/participant/participant-page.tsx',
  stage: 'stage/open-stage-page.tsx',
}

/** Sets that only a part drawn later uses, and that a refusal is waited with: no page waits for them. */
const setsLater: readonly string[] = ['glossary', 'kept', 'later', 'refusals', 'writing', 'answering', 'planned']

/** How a form is met is told with the words of the page of settings, when somebody who plans opens it; and a slip says what stands at the door. */
const laterOf: Partial<Record<PageName, readonly string[]>> = { plan: ['settings', 'paste'] }

const asPath = (specifier: string, from: string) => (specifier.startsWith('#client/') ? join(client, specifier.slice(8)) : join(dirname(from), specifier))

/** The page's files: everything its beginning imports, at once or later, but for the other pages. */
function filesOf(page: PageName): string[] {
  const others = Object.entries(beginnings).flatMap(([name, file]) => (name === page ? [] : [join(client, file)]))
  const found = new Set([join(client, beginnings[page])])
  for (const file of found) {
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'((?:#client\/|\.)[^']+\.tsx?)'/g)) {
      const next = asPath(specifier, file)
      if (existsSync(next) && !others.includes(next)) found.add(next)
    }
  }
  return [...found].filter((file) => !file.startsWith(join(client, 'text')))
}

const setsUsedBy = (page: PageName) =>
  new Set(filesOf(page).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\buseWords\('(\w+)'\)/g)].map(([, name = '']) => name)))

describe('the sets of words that a page fetches', () => {
  it.each(Object.keys(setsOfPage) as PageName[])('are those that the components of %s use, no more and no less', (page) => {
    expect([...setsUsedBy(page)].filter((name) => ![...setsLater, ...(laterOf[page] ?? [])].includes(name)).toSorted()).toEqual(setsOfPage[page].toSorted())
  })
})
