import { expect, it } from 'vitest'
import { flerpartssamtalUppfoljning } from '#core/meeting-forms/flerpartssamtal-uppfoljning.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { draftAfterCase } from '#client/plan/people/draft-after-case.ts'
import { emptyPlan } from '#client/plan/plan-draft.ts'
import type { EarlierCase } from '#core/wire/follow-up.ts'

let made = 0
const newId = () => `id-${(made += 1)}`
const openOf = (count: number): EarlierCase['open'] => Array.from({ length: count }, (_one, at) => ({ nr: at + 1, kind: 'recommendation', track: 'health', outcome: null, says: { sv: `Råd ${at + 1}`, en: `Advice ${at + 1}` } }))
const found = (count: number, isNamed = true) => ({ caseId: 'case-1', isNamed, open: openOf(count) })
const empty = emptyPlan(newId, 'resursradet', 'sv', 'varför')

it('[FOLLOW-15] puts each open point once among what is known, in the language of the meeting, and nobody may say it aloud yet', () => {
  const { draft, isFull } = draftAfterCase(empty, found(2), resursradet, newId)
  expect([draft.background.notes.map(({ words, mayBeSaid }) => [words, mayBeSaid]), isFull]).toEqual([[['Råd 1', false], ['Råd 2', false]], false])
  expect(draftAfterCase(draft, found(3), resursradet, newId).draft.background.notes.map(({ words }) => words)).toEqual(['Råd 1', 'Råd 2', 'Råd 3'])
  expect(draftAfterCase({ ...empty, language: 'en' }, found(1), resursradet, newId).draft.background.notes[0]?.words).toBe('Advice 1')
})

it('[FOLLOW-15] says when there was not room for all', () => {
  const { draft, isFull } = draftAfterCase(empty, found(21), resursradet, newId)
  expect([draft.background.notes.length, isFull]).toEqual([20, true])
})

it('[FOLLOW-15] begins with the open points where the form takes them up, and writes no note of them', () => {
  const { draft, beginsWith } = draftAfterCase(empty, found(2), flerpartssamtalUppfoljning, newId)
  expect([draft.followsCase, draft.background.notes, beginsWith]).toEqual(['case-1', [], true])
  expect(draftAfterCase(empty, found(0), flerpartssamtalUppfoljning, newId).beginsWith).toBe(false)
  const ofCase = draftAfterCase(empty, found(2, false), flerpartssamtalUppfoljning, newId)
  expect([ofCase.draft.background.notes.length, ofCase.beginsWith]).toEqual([2, false])
})
