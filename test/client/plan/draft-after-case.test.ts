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

it('[FOLLOW-15] writes no word of what a follow-up told in the plan, where it would stay when the follow-up is taken away: only which case it is', () => {
  for (const [form, at] of [[resursradet, found(2)], [flerpartssamtalUppfoljning, found(2)], [flerpartssamtalUppfoljning, found(2, false)]] as const) {
    const { draft } = draftAfterCase(empty, at, form)
    expect(draft).toEqual({ ...empty, followsCase: 'case-1' })
    expect(JSON.stringify(draft)).not.toMatch(/Råd \d|Advice \d/)
  }
})

it('[FOLLOW-15] begins with the open points where the form takes them up and is about somebody as the case is', () => {
  const begins = (...[at, form]: [ReturnType<typeof found>, Parameters<typeof draftAfterCase>[2]]) => draftAfterCase(empty, at, form).beginsWith
  expect([begins(found(2), flerpartssamtalUppfoljning), begins(found(0), flerpartssamtalUppfoljning), begins(found(2, false), flerpartssamtalUppfoljning), begins(found(2), resursradet)]).toEqual([true, false, false, false])
})
