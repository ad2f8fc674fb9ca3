import fc from 'fast-check'
import type { Command } from '#core/meeting/commands.ts'
import type { Recorded } from '#core/meeting/evolve.ts'
import { actSchema, answerSchema, itemKindSchema, trackSchema, type ItemContent, type ItemKind } from '#core/meeting/item.ts'
import { leaderOf, type Meeting } from '#core/meeting/meeting.ts'
import { seatPlanSchema } from '#core/meeting/plan.ts'
import { keepingForm } from '#test/support/keeping-form.ts'
import { consentsAmong, consentsTaken, content, deviceOf, guardian, organisationIds, plan, plannedMeeting, seatIds, seatPlan, seats } from '#test/support/builders.ts'

import { keptMakers, keptThings } from './random-kept.ts'

/** A table with all sorts: a guardian, an interpreter, a colleague of the adviser, a listener, one on the phone, and two who are called as others are. */
export const crowd = [
  ...seats,
  seatPlan({ id: 'seat-interpreter', role: 'interpreter' }),
  seatPlan({ id: 'seat-colleague', role: 'representative', organisationId: organisationIds.insurance }),
  seatPlan({ id: 'seat-listener', role: 'representative', organisationId: organisationIds.jobs, isListening: true }),
  seatPlan({ id: 'seat-on-phone', role: 'representative', name: 'Ture', organisationId: organisationIds.jobs, attends: 'phone' }),
  seatPlan({ id: 'seat-namesake', role: 'referrer', name: 'Omar', organisationId: organisationIds.jobs }),
  seatPlan({ id: 'seat-other-kim', role: 'representative', name: 'Kim', organisationId: organisationIds.town, attends: 'room' }),
  guardian,
]
const everybody = crowd.map((seat) => seat.id)

/** One thing that somebody tries. The numbers choose among what the meeting has by then. */
export type Move = { what: number; who: number; pick: number; other: number; hasReason: boolean; minutes: number }

export const moveArbitrary: fc.Arbitrary<Move> = fc.record({
  what: fc.nat({ max: 359 }),
  who: fc.nat({ max: 99 }),
  pick: fc.nat({ max: 99 }),
  other: fc.nat({ max: 99 }),
  hasReason: fc.boolean(),
  minutes: fc.integer({ min: 0, max: 9 }),
})

const at = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)]
const seatOf = (number: number) => at(everybody, number) ?? seatIds.chair
const words = ['Ett.', 'Två.', 'Tre.']

function whoOf({ other, hasReason }: Move): ItemContent['who'] {
  if (other % 5 === 0) return { kind: 'outside', name: 'Pia', organisation: 'Vården' }
  if (other % 5 === 1) return { kind: 'organisation', organisation: 'Vården' }
  if (other % 23 === 2) return { kind: 'person' }
  return { kind: 'seat', seatId: hasReason ? seatIds.participant : seatOf(other) }
}

function whenOf(pick: number): ItemContent['when'] {
  if (pick % 3 === 0) return { kind: 'contact', seatId: seatOf(pick), by: '2026-12-11' }
  if (pick % 5 === 0) return { kind: 'on', date: '2026-12-11', time: pick % 2 === 0 ? null : '10.00' }
  return pick % 11 === 0 ? null : { kind: 'by', date: '2026-12-11' }
}

function contentOf(move: Move): ItemContent {
  const { pick, other } = move
  const act = at(actSchema.options, pick) ?? 'call'
  return content({
    what: pick % 2 === 0 ? { kind: 'act', act, object: at(words, other) ?? '' } : { kind: 'words', words: at(words, other) ?? '' },
    why: other % 7 === 0 ? null : 'Ett skäl.',
    who: whoOf(move),
    when: whenOf(pick),
    track: other % 8 === 0 ? null : (at(trackSchema.options, pick) ?? null),
    wait: at([{ kind: 'none' }, { kind: 'unknown' }, { kind: 'about', from: 2, to: 3, unit: 'weeks' }, null] as const, other) ?? null,
    carriedBy: pick % 4 === 0 ? seatOf(other) : null,
  })
}

/** Content that its kind takes: chance alone would seldom put a question or a decision. */
function fittingContent({ pick, other }: Move, kind: ItemKind): ItemContent {
  const said = { what: { kind: 'words', words: at(words, other) ?? '' }, why: null, wait: null } as const
  const professional = at([seatIds.officer, seatIds.adviser, seatIds.referrer, 'seat-on-phone'], pick) ?? seatIds.officer
  const elsewhere = { kind: 'organisation', organisation: 'Vården' } as const
  if (kind === 'question') return content({ ...said, ...(other % 2 === 0 ? { who: { kind: 'seat', seatId: professional } } : { who: elsewhere, carriedBy: professional }) })
  if (kind === 'information') return content({ ...said, when: null })
  if (kind === 'reportedDecision') return content({ ...said, who: elsewhere, when: { kind: 'on', date: '2026-11-20', time: null } })
  return content({ who: { kind: 'seat', seatId: kind === 'ownStep' ? seatIds.participant : professional } })
}

function moneyOf({ pick, other }: Move): Extract<Command, { type: 'sayMoney' }>['money'] {
  if (other % 3 === 0) return { kind: 'notDiscussed', reason: at(words, pick) ?? '' }
  return other % 3 === 1 ? { kind: 'said', seatId: seatOf(pick), words: at(words, other) ?? '' } : { kind: 'findsOut', seatId: seatOf(pick), by: '2026-12-11' }
}

const makers: ((move: Move, meeting: Meeting) => Command)[] = [
  ({ pick, other }) => ({ type: 'admitSeat', seatId: seatOf(pick), device: other % 4 === 0 ? 'device-other' : deviceOf(seatOf(pick)) }),
  ({ pick, other }) => ({ type: other % 6 === 0 ? 'turnAway' : 'giveTurn', seatId: seatOf(pick) }),
  ({ pick }) => ({ type: 'enter', device: `device-${pick % 3}-x` }),
  () => ({ type: 'startMeeting' }),
  ({ pick, hasReason }, meeting) => ({ type: 'moveToPhase', phaseId: at(meeting.agenda.phases, pick)?.id ?? 'none', reason: hasReason ? 'Ett skäl.' : null }),
  (_move, meeting) => ({ type: 'moveToPhase', phaseId: meeting.agenda.phases[(meeting.agenda.current ?? -1) + 1]?.id ?? 'none', reason: null }),
  ({ pick }) => ({ type: pick % 2 === 0 ? 'pauseMeeting' : 'resumeMeeting' }),
  ({ pick }) => ({ type: at(['startRound', 'endTurn', 'passTurn', 'endTurn'] as const, pick) ?? 'endTurn' }),
  ({ pick }) => ({ type: 'noteTold', words: at(words, pick) ?? '' }),
  ({ pick, other }, meeting) => ({ type: 'changeTold', toldId: at(meeting.told, pick)?.id ?? 'told-none', words: at(words, other) ?? '' }),
  ({ pick }, meeting) => ({ type: 'removeTold', toldId: at(meeting.told, pick)?.id ?? 'told-none' }),
  (move) => ({ type: 'addItem', kind: at(itemKindSchema.options, move.pick) ?? 'ownStep', content: contentOf(move) }),
  (move) => {
    const kind = at(itemKindSchema.options, move.pick) ?? 'ownStep'
    return { type: 'addItem', kind, content: fittingContent(move, kind) }
  },
  (move, meeting) => ({ type: 'editItem', itemId: at(meeting.items, move.pick)?.id ?? 'item-none', content: contentOf(move) }),
  ({ pick }, meeting) => ({ type: 'withdrawItem', itemId: at(meeting.items, pick)?.id ?? 'item-none' }),
  ({ pick, other }, meeting) => ({ type: 'answerItem', itemId: at(meeting.items, pick)?.id ?? 'item-none', answer: at(answerSchema.options, other) ?? 'no', words: null }),
  ({ pick }, meeting) => ({ type: 'confirmItem', itemId: at(meeting.items, pick)?.id ?? 'item-none' }),
  ({ pick }, meeting) => ({ type: 'moveItem', itemId: at(meeting.items, pick)?.id ?? 'item-none' }),
  ({ pick }) => ({ type: 'sayTakeAway', words: at(words, pick) ?? '' }),
  ({ pick, hasReason }) => ({ type: 'setFollowUp', followUp: hasReason ? { kind: 'none', reason: 'Ett skäl.' } : { kind: 'talk', seatId: seatOf(pick), date: '2026-12-17', time: null } }),
  ({ other, hasReason }) => ({ type: 'closeMeeting', early: hasReason && other % 9 === 0 ? 'Ett skäl.' : null }),
  () => ({ type: 'undoLast' }),
  ({ pick }) => ({ type: 'recordConsent', records: consentsAmong(Object.values(organisationIds).slice(0, 2 + (pick % 2))) }),
  ({ pick }) => ({ type: 'addSeat', seat: seatPlan({ id: `seat-added-${pick % 4}`, role: 'supportPerson', attends: 'phone' }), organisation: null }),
  () => ({ type: 'planMeeting', plan: plan() }),
  ({ pick }, meeting) => ({ type: 'takeBackAnswer', itemId: at(meeting.items, pick)?.id ?? 'item-none' }),
  ({ pick, other }, meeting) => ({ type: 'replyToQuestion', itemId: at(meeting.items, pick)?.id ?? 'item-none', words: at(words, other) ?? '' }),
  (move) => ({ type: 'sayMoney', money: moneyOf(move) }),
  ({ pick, other, hasReason }) => ({ type: 'sayWish', wish: pick % 2 === 0 ? 'talkAbout' : 'notTalkAbout', words: hasReason ? (at(words, other) ?? '') : null }),
  () => ({ type: 'markPrepared' }),
  ({ pick, other }) => ({ type: 'noteGap', kind: pick % 2 === 0 ? 'gap' : 'success', words: other % 5 === 0 ? 'Kim föll mellan stolarna.' : (at(words, other) ?? '') }),
  ({ pick }, meeting) => ({ type: 'removeGap', gapId: at(meeting.gaps, pick)?.id ?? 'gap-none' }),
  ({ pick, other, hasReason }, meeting) => {
    const correctionId = at(meeting.corrections, pick)?.id
    if (correctionId !== undefined && hasReason) return { type: 'answerWrong', correctionId, words: at(words, other) ?? '' }
    return { type: 'sayWrong', lineId: other % 3 === 0 ? null : `item:${at(meeting.items, pick)?.id ?? 'item-none'}`, words: at(words, other) ?? '' }
  },
  ({ pick, hasReason }) => ({ type: 'setListening', seatId: seatOf(pick), isListening: hasReason }),
  ({ pick, other }) => ({ type: 'setAttends', seatId: seatOf(pick), attends: at(seatPlanSchema.shape.attends.options, other) ?? 'room' }),
  ({ pick }) => ({ type: pick % 3 === 0 ? 'takeBackLead' : 'takeLead' }),
  ({ pick }) => ({ type: pick % 4 === 0 ? 'withdrawConsent' : 'takeBackWithdrawal' }),
  ...keptMakers(seatOf),
]

/** How long whoever leads has been away when this is tried, in ms; null while they are here. */
export const awayMs = ({ other }: Move): number | null => at([null, 10_000, 40_000, 40_000], other) ?? null

/** Half of all that is tried is tried by who leads, who has withdrawn or who has the floor, so that meetings get somewhere. */
export function attempt(move: Move, meeting: Meeting): [Command, string] {
  const make = at(makers, move.what)
  const command: Command = make ? make(move, meeting) : { type: 'undoLast' }
  const leader = meeting.withdrawal?.by ?? (move.who % 2 === 0 ? leaderOf(meeting) : null) ?? seatIds.chair
  const by = move.who < 40 ? leader : move.who < 50 ? (meeting.speaking.seatId ?? seatIds.participant) : seatOf(move.who)
  return [command, by]
}

/** Planned, some let in by chance; begun or not. */
export const beginningArbitrary: fc.Arbitrary<Recorded[]> = fc
  .record({ isCovered: fc.boolean(), isKeeping: fc.boolean(), isBegun: fc.boolean(), letIn: fc.subarray(everybody), phase: fc.nat({ max: 6 }) })
  .map(({ isCovered, isKeeping, isBegun, letIn, phase }): Recorded[] => {
    const by = seatIds.chair
    const now = '2026-12-03T11:59:00.000Z'
    const admit = [...new Set([by, ...letIn])].map((seatId): Recorded => ({ event: { type: 'seatAdmitted', seatId, device: deviceOf(seatId) }, by, at: now }))
    const planned = [...plannedMeeting({ seats: crowd, ...(isKeeping && { form: keepingForm(keptThings, phase % 2 === 0 ? [] : undefined) }) }), ...(isCovered || isBegun ? [consentsTaken()] : []), ...admit]
    if (!isBegun) return planned
    const entered = plan().form.phases.slice(0, phase + 1).map(({ id }): Recorded => ({ event: { type: 'phaseEntered', phaseId: id }, by, at: now }))
    return [...planned, { event: { type: 'meetingStarted' }, by, at: now }, ...entered]
  })
