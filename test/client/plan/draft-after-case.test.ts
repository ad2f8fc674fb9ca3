import { expect, it } from 'vitest'
import { flerpartssamtalUppfoljning } from '#core/meeting-forms/flerpartssamtal-uppfoljning.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { beginsWithCase, draftAfterCase } from '#client/plan/people/draft-after-case.ts'
import { emptyPlan } from '#client/plan/plan-draft.ts'
import type { EarlierCase } from '#core/wire/follow-up.ts'

let made = 0
const newId = () => `id-${(made += 1)}`
const openOf = (count: number): EarlierCase['open'] => Array.from({ length: count }, (_one, at) => ({ nr: at + 1, kind: 'recommendation', track: 'health', outcome: null, says: { sv: `Råd ${at + 1}`, en: `Advice ${at + 1}` } }))
const found = (count: number, isNamed = true) => ({ caseId: 'case-1', isNamed, open: openOf(count) })
const empty = emptyPlan(newId, 'resursradet', 'sv', 'varför')

it('[FOLLOW-15] writes no word of what a follow-up told in the plan, where it would stay when the follow-up is taken away: only which case it is', () => {
  for (const at of [found(2), found(2, false)]) {
    const draft = draftAfterCase(empty, at)
    expect(draft).toEqual({ ...empty, followsCase: 'case-1' })
    expect(JSON.stringify(draft)).not.toMatch(/Råd \d|Advice \d/)
  }
})

it('[FOLLOW-15] begins with the open points where the form takes them up and is about somebody as the case is', () => {
  expect([beginsWithCase(found(2), flerpartssamtalUppfoljning), beginsWithCase(found(0), flerpartssamtalUppfoljning), beginsWithCase(found(2, false), flerpartssamtalUppfoljning), beginsWithCase(found(2), resursradet)]).toEqual([true, false, false, false])
})
