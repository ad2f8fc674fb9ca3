import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What reaches further than a meeting of one's own, or is counted of an address. */
const further = /administratorToken|staffToken|settingsOn|editorOn|planningOn|enterAsDemo|openDemo|takeDemoSeats|fetch\(|origin\}\/(?!j\/|panel|dina-uppgifter)/

const folder = new URL('../browser/', import.meta.url)
const sharing = readdirSync(folder).filter((name) => name.endsWith('.test.ts')).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })).filter(({ text }) => text.includes('support/shared-house.ts'))

it('files that share a server plan meetings of their own and open nothing else there, so that none sees what another did', () => {
  expect(sharing.length).toBeGreaterThan(10)
  expect(sharing.filter(({ text }) => further.test(text)).map(({ name }) => name)).toEqual([])
})
