import { expect, it } from 'vitest'
import { draftAfterCase } from '#client/plan/people/draft-after-case.ts'
import { emptyPlan } from '#client/plan/plan-draft.ts'
import type { EarlierCase } from '#core/wire/follow-up.ts'

let made = 0
const newId = () => `id-${(made += 1)}`
const openOf = (count: number): EarlierCase['open'] => Array.from({ length: count }, (_one, at) => ({ nr: at + 1, kind: 'recommendation', track: 'health', outcome: null, says: { sv: `Råd ${at + 1}`, en: `Advice ${at + 1}` } }))
const empty = emptyPlan(newId, 'resursradet', 'sv', 'varför')

it('[FOLLOW-15] puts each open point once among what is known, in the language of the meeting, and nobody may say it aloud yet', () => {
  const { draft, isFull } = draftAfterCase(empty, openOf(2), newId)
  expect([draft.background.notes.map(({ words, mayBeSaid }) => [words, mayBeSaid]), isFull]).toEqual([[['Råd 1', false], ['Råd 2', false]], false])
  expect(draftAfterCase(draft, openOf(3), newId).draft.background.notes.map(({ words }) => words)).toEqual(['Råd 1', 'Råd 2', 'Råd 3'])
  expect(draftAfterCase({ ...empty, language: 'en' }, openOf(1), newId).draft.background.notes[0]?.words).toBe('Advice 1')
})

it('[FOLLOW-15] says when there was not room for all', () => {
  const { draft, isFull } = draftAfterCase(empty, openOf(21), newId)
  expect([draft.background.notes.length, isFull]).toEqual([20, true])
})
