import { describe, expect, it } from 'vitest'
import { en, sv } from '#test/support/all-words.ts'

/** The server gives one answer for an account that has no seat and for one whose meeting is over: what we say must help both. */
describe.each([
  ['sv', sv, [/slut\?/, /ledde mötet om ditt brev/, /länk/, /den som bjöd in dig/]],
  ['en', en, [/over\?/, /led it for your letter/, /link/, /who invited you/]],
] as const)('who has no seat by their account reads in %s', (_language, words, halves) => {
  it.each([
    ['at a shut door', words.problems.noSeatInTeams],
    ['where their meetings would stand', words.signIn.list.noneHelp],
  ])('whom to ask for a letter, and what to do about a meeting to come, %s', (_where, says) => {
    for (const half of halves) expect(says).toMatch(half)
  })
})
