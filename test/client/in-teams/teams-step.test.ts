import { expect, it } from 'vitest'
import { backStep, firstStep } from '#client/in-teams/teams-step.ts'

it.each([true, false])('tells whoever has signed out that they are out, with an account or without (%s)', (hasAccount) => {
  expect(firstStep({ hasAccount, isAfter: true })).toEqual({ at: 'door', why: 'signedOut' })
})

it('looks for a seat of the account unasked, and asks who has none for their link', () => {
  expect(firstStep({ hasAccount: true, isAfter: false })).toEqual({ at: 'looking', isAsked: false })
  expect(firstStep({ hasAccount: false, isAfter: false })).toEqual({ at: 'link', isAsked: false })
})

it('says to nobody who comes back from the lobby that they have signed out', () => {
  expect(backStep(true)).toEqual({ at: 'door', why: null })
  expect(backStep(false)).toEqual({ at: 'link', isAsked: true })
})
