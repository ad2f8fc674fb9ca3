import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { NoSeatPage } from '#client/in-teams/no-seat-page.tsx'
import { WordsProvider } from '#client/text/use-words.tsx'
import { loadWords } from '#client/text/words.ts'
import { sv } from '#test/support/all-words.ts'

const { teams } = sv

async function drawn(why: Parameters<typeof NoSeatPage>[0]['why'], hasAccount: boolean) {
  vi.stubGlobal('window', { parent: null })
  await loadWords('sv', 'teams')
  const page = (
    <WordsProvider locale="sv">
      <NoSeatPage why={why} hasAccount={hasAccount} look={() => undefined} useLink={() => undefined} />
    </WordsProvider>
  )
  return renderToStaticMarkup(page)
}

it('offers the account to nobody who has none, and says all the same that one is out', async () => {
  const page = await drawn('signedOut', false)
  expect(page).toContain(teams.signedOut.title)
  expect(page).toContain(teams.withLink)
  expect(page).not.toContain(teams.withAccount)
})

it.each(['signedOut', null] as const)('offers both ways to who has an account (%s)', async (why) => {
  const page = await drawn(why, true)
  expect(page.indexOf(teams.withAccount)).toBeGreaterThan(0)
  expect(page.indexOf(teams.withLink)).toBeGreaterThan(page.indexOf(teams.withAccount))
})
