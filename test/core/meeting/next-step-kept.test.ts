import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { hasPlan } from '#core/meeting/subjects/no-plan.ts'
import { sections } from '#core/meeting/view.ts'
import { given, played } from '#test/support/given.ts'
import { content, meetingIn, seatIds } from '#test/support/builders.ts'
import { keepingForm } from '#test/support/keeping-form.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const itemId = 'new-id-01'
const open = meetingIn('recommend', { form: keepingForm(['plan', 'nextDecision']) })
const noPlan = (reason: string | null): Command => ({ type: 'sayNoPlan', reason })
const advise = (changes = {}): [Command, string] => [{ type: 'addItem', kind: 'recommendation', content: content({ who: { kind: 'seat', seatId: participant }, ...changes }) }, officer]
const yes: [Command, string] = [{ type: 'answerItem', itemId, answer: 'yes', words: null }, participant]
const noPlanSeen = (log: typeof open) => sections.kept.draw(replay(log), nobodyHere, 'participant')?.noPlan ?? null

describe('the plan', () => {
  it('[NOPLAN-1] is something agreed that somebody does on a day', () => {
    const isPlan = (...more: [Command, string][]) => hasPlan(replay(played(open, ...more)))
    expect([isPlan(advise()), isPlan(advise(), yes)]).toEqual([false, true])
    expect(isPlan([{ type: 'addItem', kind: 'ownStep', content: content({ who: { kind: 'seat', seatId: participant }, why: null, wait: null, when: null, what: { kind: 'words', words: 'Jag vilar.' } }) }, participant])).toBe(false)
  })

  it('[NOPLAN-1] the chair says why there is none, and takes that back', () => {
    given(open).when(noPlan('Kim vill tänka.'), chair).then([{ type: 'noPlanSaid', reason: 'Kim vill tänka.' }])
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

describe('the next decision', () => {
  type Decision = Extract<Command, { type: 'askDecision' }>['decision']
  const asked = { kind: 'asked', of: { kind: 'seat', seatId: officer }, what: 'Beslut om lönestöd.', by: '2026-12-18' } as const
  const ask = (decision: Decision): Command => ({ type: 'askDecision', decision })

  it('[ASKED-1] is which, of whom and by which day, or why none is', () => {
    for (const decision of [asked, { ...asked, of: { kind: 'organisation', organisation: 'Skatteverket' } } as const, { kind: 'none', reason: 'Allt är beslutat.' } as const]) {
      given(open).when(ask(decision), adviser).then([{ type: 'decisionAsked', decision }])
      given(played(open, [ask(decision), adviser])).when(ask(decision), chair).then([])
    }
    given(open).when(ask({ ...asked, by: '2026-12-02' }), chair).refused('dayHasPassed')
    given(open).when(ask({ ...asked, by: '2026-12-03' }), chair).done()
    for (const by of [participant, support]) given(open).when(ask(asked), by).refused('notYourRole')
    expect(replay(played(open, [ask(asked), chair], [ask({ kind: 'none', reason: 'Nej.' }), chair])).kept.nextDecision?.decision).toEqual({ kind: 'none', reason: 'Nej.' })
  })

  it('[ASKED-2] is asked of a professional who has not been put out', () => {
    for (const seatId of [participant, support, 'seat-nobody']) given(open).when(ask({ ...asked, of: { kind: 'seat', seatId } }), chair).refused('noSuchSeat')
    given(played(open, [{ type: 'turnAway', seatId: officer }, chair])).when(ask(asked), chair).refused('seatNotHere')
  })
})
