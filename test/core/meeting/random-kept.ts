import type { Command } from '#core/meeting/commands.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { KeptThing } from '#core/meeting/meeting-form.ts'
import { organisationIds } from '#test/support/builders.ts'

export const keptThings: KeptThing[] = ['plan', 'obstacles', 'handover', 'readiness', 'views', 'nextDecision', 'owner', 'rests', 'earlier', 'fields']

/** The numbers of a move that chance made. */
type Move = { pick: number; other: number; hasReason: boolean }

const day = '2026-12-18'
const at = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)]

/** What chance tries of what a form keeps besides; refused where it keeps nothing. */
export const keptMakers = (seatOf: (number: number) => string): ((move: Move, meeting: Meeting) => Command)[] => [
  ({ pick, other, hasReason }) => ({
    type: 'nameReceiver',
    handover: { receiver: hasReason ? { kind: 'outside', name: 'Pia', organisation: 'Vården' } : { kind: 'seat', seatId: seatOf(pick) }, handsOver: seatOf(other), firstContact: day, ifItSlips: 'Ring.' },
  }),
  ({ pick, hasReason }) => ({ type: 'confirmHandover', side: hasReason ? 'receives' : 'handsOver', answer: pick % 3 === 0 ? 'no' : 'yes' }),
  ({ pick, other, hasReason }) => ({ type: 'sayReady', seatId: seatOf(pick), answer: at(['yes', 'partly', 'notYet'] as const, other) ?? 'yes', words: hasReason ? 'Mer tid.' : null }),
  ({ pick, other, hasReason }) => ({ type: 'sayVoiceSilent', voice: at(['participant', 'referrer', 'coach'] as const, pick) ?? 'coach', why: hasReason ? (at(['notHere', 'didNotWant', 'notReached', 'notNow'] as const, other) ?? null) : null }),
  ({ hasReason }, { agenda }) => ({ type: 'sayNoPlan', caseId: agenda.caseId, reason: hasReason ? 'Ett skäl.' : null }),
  ({ pick, hasReason }, { agenda }) => ({ type: 'askDecision', caseId: agenda.caseId, decision: hasReason ? { kind: 'none', reason: 'Ett skäl.' } : { kind: 'asked', of: { kind: 'seat', seatId: seatOf(pick) }, what: 'Ett beslut.', by: day } }),
  ({ pick, other }) => ({ type: 'noteViews', about: 'Vad som kommer först', views: [pick, other].map((number) => ({ seatId: seatOf(number), words: 'Jag ser det så.' })), nextStep: null }),
  ({ pick }, { kept }) => {
    const viewsId = at(kept.views, pick)?.id ?? 'views-none'
    return pick % 3 === 0 ? { type: 'removeViews', viewsId } : { type: 'sayView', viewsId, words: 'Nej.' }
  },
  ({ other }) => ({ type: 'raiseObstacle', words: other % 5 === 0 ? 'Kim väntar.' : 'Två väntar på varandra.', between: [at(Object.values(organisationIds), other) ?? 'org-town'], raisedBy: 'Ett team' }),
  ({ pick, other, hasReason }, { kept }) => ({
    type: 'answerObstacle',
    obstacleId: at(kept.obstacles, other)?.id ?? 'obstacle-none',
    answer: pick % 3 === 0 ? { kind: 'handedOn', to: 'Gruppen', reason: 'Ett skäl.' } : hasReason ? { kind: 'rests', reason: 'Ett skäl.' } : { kind: 'action', of: { kind: 'seat', seatId: seatOf(pick) }, by: day, reason: 'En rutin.' },
  }),
  ({ pick, hasReason }, { agenda }) => ({ type: 'nameOwner', caseId: agenda.caseId, owner: hasReason ? { kind: 'seat', seatId: seatOf(pick) } : { kind: 'organisation', organisationId: at(Object.values(organisationIds), pick) ?? 'org-town' } }),
  ({ hasReason }, { agenda }) => ({ type: 'answerOwner', caseId: agenda.caseId, answer: hasReason ? 'yes' : 'no' }),
  ({ pick, other, hasReason }, { agenda, items }) => ({
    type: 'letRest',
    rest: { of: hasReason ? { kind: 'case', caseId: agenda.caseId } : { kind: 'item', itemId: at(items, other)?.id ?? 'item-none' }, because: pick % 2 === 0 ? 'care' : 'other', waitsFor: 'En tid.', since: '2026-04-12', meanwhile: hasReason ? 'Vi ringer.' : null, looksAgain: { seatId: seatOf(pick), by: day } },
  }),
  ({ pick }, { kept }) => ({ type: 'endRest', restId: at(kept.rests, pick)?.id ?? 'rest-none' }),
  ({ pick, other }, { kept }) => ({ type: 'settleEarlier', pointId: at(kept.earlier, other)?.id ?? 'point-none', answer: pick % 2 === 0 ? { how: 'done', words: null } : { how: 'waits', words: 'En tid.' } }),
  ({ pick, hasReason }, { agenda }) => ({ type: 'writeField', fieldId: pick % 4 === 0 ? 'nothing' : 'goal', caseId: agenda.caseId, words: hasReason ? 'Ett mål.' : null }),
  ({ pick }, { kept }) => ({ type: 'removeObstacle', obstacleId: at(kept.obstacles, pick)?.id ?? 'obstacle-none' }),
]
