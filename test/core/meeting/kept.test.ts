import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { keptThingSchema, type KeptThing } from '#core/meeting/meeting-form.ts'
import { seatRoleSchema } from '#core/meeting/plan.ts'
import { closingHindrances, hasContent } from '#core/meeting/subjects/closing.ts'
import { sections } from '#core/meeting/view.ts'
import { given, mineOf, played } from '#test/support/given.ts'
import { content, meetingIn, openMeeting, organisationIds, seatIds } from '#test/support/builders.ts'
import { keepingForm } from '#test/support/keeping-form.ts'

const { chair, officer, referrer, participant } = seatIds
const all = keptThingSchema.options
const earlier = [{ id: 'point-one', caseCode: null, what: 'Omar ringer.', day: null }]
const open = openMeeting({ form: keepingForm(all), earlier })
const first = 'new-id-01'

/** A command of each thing, by whom it is done. */
const said: [KeptThing, Command, string][] = [
  ['handover', { type: 'nameReceiver', handover: { receiver: { kind: 'seat', seatId: officer }, handsOver: referrer, firstContact: '2026-12-10', ifItSlips: 'Ring Lena.' } }, referrer],
  ['readiness', { type: 'sayReady', seatId: participant, answer: 'partly', words: 'Jag vill ha sällskap.' }, participant],
  ['plan', { type: 'sayNoPlan', caseId: null, reason: 'Kim vill tänka.' }, chair],
  ['nextDecision', { type: 'askDecision', caseId: null, decision: { kind: 'asked', of: { kind: 'seat', seatId: officer }, what: 'Beslut om lönestöd.', by: '2026-12-18' } }, referrer],
  ['views', { type: 'noteViews', about: 'När Kim kan börja', views: [{ seatId: chair, words: 'Jag tror på våren.' }], nextStep: null }, chair],
  ['obstacles', { type: 'raiseObstacle', words: 'Två myndigheter väntar på varandra.', between: [organisationIds.town], raisedBy: 'Ekonomiskt bistånd' }, officer],
  ['owner', { type: 'nameOwner', caseId: null, owner: { kind: 'seat', seatId: referrer } }, referrer],
  ['rests', { type: 'letRest', rest: { of: { kind: 'case', caseId: null }, because: 'care', waitsFor: 'En tid hos läkaren.', since: '2026-10-01', meanwhile: null, looksAgain: { seatId: officer, by: '2026-12-18' } } }, officer],
  ['fields', { type: 'writeField', fieldId: 'goal', caseId: null, words: 'Att arbeta till hösten.' }, officer],
  ['earlier', { type: 'settleEarlier', pointId: 'point-one', answer: { how: 'done', words: null } }, chair],
]
const keptBy = (log: typeof open, viewer: Parameters<typeof sections.kept.draw>[2]) => sections.kept.draw(replay(log), nobodyHere, viewer)

describe('what a form keeps besides', () => {
  it.each(said)('[KEPT-1] %s is refused and not offered where the form does not keep it', (thing, command, by) => {
    const without = openMeeting({ form: keepingForm(all.filter((other) => other !== thing)), earlier })
    given(without).when(command, by).refused('notKept')
    given(open).when(command, by).done()
    expect([mineOf(replay(without), by), mineOf(replay(open), by)].map(({ abilities }) => abilities.includes(command.type))).toEqual([false, true])
  })

  it('[KEPT-2] is seen by everybody at the table, obstacles by who works there, nothing on the large screen', () => {
    const log = said.reduce((now, [, command, by]) => played(now, [command, by]), open)
    for (const role of seatRoleSchema.options) expect(keptBy(log, role)).toMatchObject({ handover: { handsOver: referrer }, ready: [{ answer: 'partly' }], noPlans: [{ reason: 'Kim vill tänka.' }], decisions: [{ decision: { what: 'Beslut om lönestöd.' } }], views: [{ about: 'När Kim kan börja' }], owners: [{ owner: { seatId: referrer } }], rests: [{ because: 'care' }], fields: [{ words: 'Att arbeta till hösten.' }], earlier: [{ answer: { how: 'done' } }] })
    const obstacles = [...seatRoleSchema.options, 'leader' as const].filter((viewer) => keptBy(log, viewer)?.obstacles.length === 1)
    expect(obstacles).toEqual(['chair', 'representative', 'referrer', 'leader'])
    expect(keptBy(log, 'stage')).toBeNull()
    expect(keptBy(openMeeting(), 'chair')).toBeNull()
  })

  it('[KEPT-3] hinders the close in the order it is mended, and only where it is required', () => {
    const item: [Command, string][] = [[{ type: 'addItem', kind: 'recommendation', content: content({ who: { kind: 'seat', seatId: participant } }) }, officer], [{ type: 'answerItem', itemId: first, answer: 'no', words: null }, participant]]
    const asks = (log: typeof open) => closingHindrances(replay(log))
    const last = played(meetingIn('takeAway', { form: keepingForm(all), earlier }), ...item)
    expect(asks(last)).toEqual(['fieldsMissing', 'readinessMissing', 'planMissing', 'handoverMissing', 'decisionMissing', 'ownerMissing'])
    const log = said.reduce((now, [, command, by]) => played(now, [command, by]), last)
    expect(asks(log)).toEqual(['readinessMissing', 'obstaclesOpen', 'handoverUnconfirmed'])
    const obstacleId = replay(log).kept.obstacles[0]!.id
    const mended = played(
      log,
      [{ type: 'sayReady', seatId: referrer, answer: 'yes', words: null }, referrer],
      [{ type: 'sayReady', seatId: officer, answer: 'yes', words: null }, officer],
      [{ type: 'confirmHandover', side: 'receives', answer: 'yes' }, officer],
      [{ type: 'answerObstacle', obstacleId, answer: { kind: 'rests', reason: 'Frågan tas upp i vår.' } }, chair],
    )
    expect(asks(mended)).toEqual([])
    given(mended).when({ type: 'closeMeeting', early: null }, chair).done()
    expect(asks(played(meetingIn('takeAway', { form: keepingForm(all, []) }), ...item))).toEqual([])
  })

  it.each(said)('[KEPT-4] %s is something to write', (_thing, command, by) => {
    expect([open, played(open, [command, by])].map((log) => hasContent(replay(log)))).toEqual([false, true])
  })
})
