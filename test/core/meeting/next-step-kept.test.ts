import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { closingHindrances } from '#core/meeting/subjects/closing.ts'
import { hasPlan } from '#core/meeting/subjects/no-plan.ts'
import { sections } from '#core/meeting/view.ts'
import { given, played } from '#test/support/given.ts'
import { content, meetingIn, minute, seatIds, severalCases } from '#test/support/builders.ts'
import { keepingForm } from '#test/support/keeping-form.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const itemId = 'new-id-01'
const open = meetingIn('recommend', { form: keepingForm(['plan', 'nextDecision']) })
const noPlan = (reason: string | null): Command => ({ type: 'sayNoPlan', caseId: null, reason })
const advise = (changes = {}): [Command, string] => [{ type: 'addItem', kind: 'recommendation', content: content({ who: { kind: 'seat', seatId: participant }, ...changes }) }, officer]
const yes: [Command, string] = [{ type: 'answerItem', itemId, answer: 'yes', words: null }, participant]
const noPlanSeen = (log: typeof open) => sections.kept.draw(replay(log), nobodyHere, 'participant')?.noPlans[0] ?? null

describe('the plan', () => {
  it('[NOPLAN-1] is something agreed that somebody does on a day', () => {
    const isPlan = (...more: [Command, string][]) => hasPlan(replay(played(open, ...more)))
    expect([isPlan(advise()), isPlan(advise(), yes)]).toEqual([false, true])
    expect(isPlan([{ type: 'addItem', kind: 'ownStep', content: content({ who: { kind: 'seat', seatId: participant }, why: null, wait: null, when: null, what: { kind: 'words', words: 'Jag vilar.' } }) }, participant])).toBe(false)
  })

  it('[NOPLAN-1] the chair says why there is none, and takes that back', () => {
    given(open).when(noPlan('Kim vill tänka.'), chair).then([{ type: 'noPlanSaid', caseId: null, reason: 'Kim vill tänka.' }])
    for (const by of [officer, referrer, participant]) given(open).when(noPlan('Nej.'), by).refused('notYourRole')
    const said = played(open, [noPlan('Kim vill tänka.'), chair])
    expect(noPlanSeen(said)).toMatchObject({ reason: 'Kim vill tänka.' })
    given(said).when(noPlan('Kim vill tänka.'), chair).then([])
    expect(noPlanSeen(played(said, [noPlan(null), chair]))).toBeNull()
    given(open).when(noPlan(null), chair).then([])
  })

  it('[NOPLAN-2] where there is a plan nothing is said of none', () => {
    given(played(open, advise(), yes)).when(noPlan('Kim vill tänka.'), chair).refused('planIsThere')
    expect(noPlanSeen(played(open, [noPlan('Kim vill tänka.'), chair], advise(), yes))).toBeNull()
  })
})

describe('several cases', () => {
  const form = { ...severalCases.form!, keeps: ['plan' as const, 'nextDecision' as const, 'rests' as const], closing: { ...severalCases.form!.closing, requires: ['plan' as const, 'nextDecision' as const] } }
  const both = played(meetingIn('question', { ...severalCases, form }), [{ type: 'moveToCase', caseId: 'case-0001' }, chair], [{ type: 'moveToCase', caseId: 'case-0002' }, chair])
  const asks = (...more: [Command, string][]) => closingHindrances(replay(played(both, ...more))).filter((why) => why === 'planMissing' || why === 'decisionMissing')
  const none = (caseId: string | null): [Command, string] => [{ type: 'sayNoPlan', caseId, reason: 'Vi vet för lite.' }, chair]
  const noDecision = (caseId: string | null): [Command, string] => [{ type: 'askDecision', caseId, decision: { kind: 'none', reason: 'Inget att besluta.' } }, chair]

  it('[NOPLAN-3] each has its plan, its reason for none, or rests', () => {
    expect(asks()).toContain('planMissing')
    expect(asks(none('case-0001'))).toContain('planMissing')
    expect(asks(none('case-0001'), none('case-0002'))).not.toContain('planMissing')
    const rest: [Command, string] = [{ type: 'letRest', rest: { of: { kind: 'case', caseId: 'case-0002' }, because: 'care', waitsFor: 'En utredning.', since: '2026-10-01', meanwhile: null, looksAgain: { seatId: officer, by: '2026-12-18' } } }, officer]
    expect(asks(none('case-0001'), rest)).not.toContain('planMissing')
    expect(asks(none('case-0001'), [{ type: 'putOffCase', caseId: 'case-0002', reason: 'Ingen tid.' }, chair])).not.toContain('planMissing')
    given(both).when(none(null)[0], chair).refused('noSuchCase')
    const planned = played(both, [{ type: 'moveToPhase', phaseId: 'recommend', reason: 'Vi kan det.' }, chair], [{ type: 'addItem', kind: 'undertaking', content: content({ who: { kind: 'seat', seatId: officer } }) }, officer])
    given(planned).when(none('case-0002')[0], chair).refused('planIsThere')
    given(planned).when(none('case-0001')[0], chair).done()
  })

  it('[ASKED-3] each has its own next decision', () => {
    expect(asks(noDecision('case-0001'))).toContain('decisionMissing')
    expect(asks(noDecision('case-0001'), noDecision('case-0002'))).not.toContain('decisionMissing')
    given(both).when(noDecision(null)[0], chair).refused('noSuchCase')
    expect(replay(played(both, noDecision('case-0001'), noDecision('case-0002'), noDecision('case-0001'))).kept.decisions.map(({ caseId }) => caseId)).toEqual(['case-0001', 'case-0002'])
  })

  it('[ASKED-3] what was said before each case had its own stands for the meeting', () => {
    const at = minute(9)
    const before: Recorded[] = [{ event: { type: 'decisionAsked', decision: { kind: 'none', reason: 'Inget.' } }, by: chair, at }, { event: { type: 'noPlanSaid', reason: 'Ingen.' }, by: chair, at }]
    const { kept } = replay([...open, ...before])
    expect([kept.decisions, kept.noPlans].map(([one]) => one?.caseId)).toEqual([null, null])
  })
})

describe('the next decision', () => {
  type Decision = Extract<Command, { type: 'askDecision' }>['decision']
  const asked = { kind: 'asked', of: { kind: 'seat', seatId: officer }, what: 'Beslut om lönestöd.', by: '2026-12-18' } as const
  const ask = (decision: Decision): Command => ({ type: 'askDecision', caseId: null, decision })

  it('[ASKED-1] is which, of whom and by which day, or why none is', () => {
    for (const decision of [asked, { ...asked, of: { kind: 'organisation', organisation: 'Skatteverket' } } as const, { kind: 'none', reason: 'Allt är beslutat.' } as const]) {
      given(open).when(ask(decision), adviser).then([{ type: 'decisionAsked', caseId: null, decision }])
      given(played(open, [ask(decision), adviser])).when(ask(decision), chair).then([])
    }
    given(open).when(ask({ ...asked, by: '2026-12-02' }), chair).refused('dayHasPassed')
    given(open).when(ask({ ...asked, by: '2026-12-03' }), chair).done()
    for (const by of [participant, support]) given(open).when(ask(asked), by).refused('notYourRole')
    expect(replay(played(open, [ask(asked), chair], [ask({ kind: 'none', reason: 'Nej.' }), chair])).kept.decisions[0]?.decision).toEqual({ kind: 'none', reason: 'Nej.' })
  })

  it('[ASKED-2] is asked of a professional who has not been put out', () => {
    for (const seatId of [participant, support, 'seat-nobody']) given(open).when(ask({ ...asked, of: { kind: 'seat', seatId } }), chair).refused('noSuchSeat')
    given(played(open, [{ type: 'turnAway', seatId: officer }, chair])).when(ask(asked), chair).refused('seatNotHere')
  })
})
