import { z } from 'zod'
import type { Meeting } from './meeting.ts'
import { refuse, type Refusal, type Refused } from './refusal.ts'
import type { Asked } from './subject.ts'

export const signalSchema = z.enum(['pause', 'slower', 'notUnderstood', 'wantsToSpeak'])
export type Signal = z.infer<typeof signalSchema>

/** What is true only while people are connected. Never stored: a signal or a half-written word leaves no trace. */
export const liveCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raiseSignal'), signal: signalSchema }).describe('Show a signal to the chair and the support person. Never kept.'),
  z.strictObject({ type: z.literal('lowerSignal'), signal: signalSchema }).describe('Take one’s own signal back.'),
  z.strictObject({ type: z.literal('answerSignal'), seatId: z.string().max(64), signal: signalSchema }).describe('The chair has seen a signal.'),
  z.strictObject({ type: z.literal('setWriting'), isWriting: z.boolean() }).describe('“… is writing”: say it at most every few seconds; it is forgotten after twelve.'),
  z.strictObject({ type: z.literal('keepDraft'), place: z.string().regex(/^[a-zA-Z]{1,20}(-[A-Za-z0-9_-]{1,64})?$/), text: z.string().max(4000) }).describe('What is half written in a field, for this seat alone: it comes back in `mine` after a reload. Never kept; empty text forgets it.'),
])
export type LiveCommand = z.infer<typeof liveCommandSchema>
export type LiveCommandType = LiveCommand['type']

export type RaisedSignal = { seatId: string; signal: Signal; at: string; seenAt: string | null }
export type Knock = { seatId: string; device: string; since: string }

/** Half-written words, in the room's memory alone and for nobody but the seat that wrote them. */
export type Draft = { seatId: string; place: string; text: string }

export type Live = {
  /** Seats with an admitted device connected now. */
  here: string[]
  knocks: Knock[]
  writing: { seatId: string; at: string }[]
  signals: RaisedSignal[]
  drafts: Draft[]
  /** Since when whoever leads an open meeting has not been here; null while they are. */
  leaderAwaySince: string | null
  /** Which day it is in Sweden, which consent holds by; absent as long as nobody has looked. */
  today?: string
}

export const nobodyHere: Live = { here: [], knocks: [], writing: [], signals: [], drafts: [], leaderAwaySince: null }

/** Fields that one seat may have half written at once; the oldest goes first. */
export const mostDrafts = 8

/** Where a page keeps what its writing help shall not say again: no field, so it takes no field’s place. */
export const leftAlonePlace = 'leftAlone'

/** So long after the close half-written words are kept at most. */
export const draftsLastMs = 24 * 3_600_000

/** After this long without a word nobody is said to be writing. */
export const writingLastsMs = 12_000
/** How long a signal that the chair has seen stays with the one who gave it. */
export const seenSignalLastsMs = 60_000

/** What is only live belongs to a meeting that goes on; half-written words also to one that is about to begin, and to the team's own moment after it. */
export function liveHindrance(type: LiveCommandType, { state }: Pick<Meeting, 'state'>): Refusal | null {
  if (state === 'open') return null
  if (state === 'withdrawn') return 'consentWithdrawn'
  if (state === 'unplanned') return 'meetingNotPlanned'
  if (type === 'keepDraft') return null
  return state === 'closed' ? 'meetingClosed' : 'meetingNotStarted'
}

/** The live state after a command, or why not; the same object when nothing changes. `may` is asked before. */
export function decideLive(command: LiveCommand, live: Live, { by, at }: Asked): Live | Refused {
  switch (command.type) {
    case 'raiseSignal':
      return { ...live, signals: [...without(live.signals, by, command.signal), { seatId: by, signal: command.signal, at, seenAt: null }] }
    case 'lowerSignal':
      return isRaised(live, by, command.signal) ? { ...live, signals: without(live.signals, by, command.signal) } : live
    case 'answerSignal':
      if (!isRaised(live, command.seatId, command.signal)) return refuse('noSuchSignal')
      return { ...live, signals: live.signals.map((raised) => seen(raised, command, at)) }
    case 'setWriting':
      return setWriting(live, by, command.isWriting, at)
    case 'keepDraft':
      return keepDraft(live, { seatId: by, place: command.place, text: command.text })
  }
}

function keepDraft(live: Live, draft: Draft): Live {
  const others = live.drafts.filter((one) => one.seatId !== draft.seatId || one.place !== draft.place)
  if (draft.text === '') return { ...live, drafts: others }
  const fields = [...others, draft].filter((one) => one.seatId === draft.seatId && one.place !== leftAlonePlace)
  const tooMany = fields.slice(0, Math.max(0, fields.length - mostDrafts))
  return { ...live, drafts: [...others.filter((one) => !tooMany.includes(one)), draft] }
}

export const draftsOf = ({ drafts }: Live, seatId: string) => drafts.filter((one) => one.seatId === seatId).map(({ place, text }) => ({ place, text }))

const isRaised = ({ signals }: Live, seatId: string, signal: Signal) =>
  signals.some((raised) => raised.seatId === seatId && raised.signal === signal)

const without = (signals: RaisedSignal[], seatId: string, signal: Signal) =>
  signals.filter((raised) => raised.seatId !== seatId || raised.signal !== signal)

const seen = (raised: RaisedSignal, { seatId, signal }: { seatId: string; signal: Signal }, at: string): RaisedSignal =>
  raised.seatId === seatId && raised.signal === signal ? { ...raised, seenAt: at } : raised

function setWriting(live: Live, seatId: string, isWriting: boolean, at: string): Live {
  const others = live.writing.filter((one) => one.seatId !== seatId)
  if (!isWriting) return others.length === live.writing.length ? live : { ...live, writing: others }
  return { ...live, writing: [...others, { seatId, at }] }
}

/** Who has put what they wrote writes no more. The same object when they did not. */
export const doneWriting = (live: Live, seatId: string): Live => setWriting(live, seatId, false, '')

/** A meeting that has just closed, or stands still, has nothing raised or half written. The same object when it has not. */
export const quiet = (live: Live): Live =>
  live.signals.length + live.writing.length + live.drafts.length > 0 ? { ...live, signals: [], writing: [], drafts: [] } : live

/** Whoever leads is here, or has been away since now; the same object when nothing is new. */
export function watchLeader(live: Live, leaderId: string | null, at: string): Live {
  const isAway = leaderId !== null && !live.here.includes(leaderId)
  if (isAway === (live.leaderAwaySince !== null)) return live
  return { ...live, leaderAwaySince: isAway ? at : null }
}

/** How long whoever leads has been away at this moment, in ms; null while they are here. */
export const leaderAwayMs = ({ leaderAwaySince }: Live, at: string): number | null =>
  leaderAwaySince === null ? null : Math.max(0, Date.parse(at) - Date.parse(leaderAwaySince))

/** Whether the passing of time alone may change what somebody sees or may do. */
export const ages = (live: Live, at: string, closedAt: string | null = null): boolean => live.leaderAwaySince !== null || forgetOld(live, at, closedAt) !== live

/** Forgets what has had its time: writing that stopped, signals seen a while ago, words half written in a meeting that closed long since. The same object when nothing is old. */
export function forgetOld(live: Live, at: string, closedAt: string | null = null): Live {
  const age = (since: string) => Date.parse(at) - Date.parse(since)
  const writing = live.writing.filter((one) => age(one.at) < writingLastsMs)
  const signals = live.signals.filter((raised) => raised.seenAt === null || age(raised.seenAt) < seenSignalLastsMs)
  const drafts = closedAt !== null && age(closedAt) >= draftsLastMs ? [] : live.drafts
  const isOld = writing.length < live.writing.length || signals.length < live.signals.length || drafts.length < live.drafts.length
  return isOld ? { ...live, writing, signals, drafts } : live
}

/** A seat's last admitted device is gone, or the first has come. */
export const setHere = (live: Live, seatId: string, isHere: boolean): Live => {
  if (live.here.includes(seatId) === isHere) return live
  if (isHere) return { ...live, here: [...live.here, seatId] }
  return { ...live, here: live.here.filter((id) => id !== seatId), writing: live.writing.filter((one) => one.seatId !== seatId) }
}

/** A device stands in the lobby, or has left it. */
export const setKnocking = (live: Live, knock: Knock, isKnocking: boolean): Live => {
  const others = live.knocks.filter((one) => one.seatId !== knock.seatId || one.device !== knock.device)
  if (!isKnocking) return others.length === live.knocks.length ? live : { ...live, knocks: others }
  return others.length === live.knocks.length ? { ...live, knocks: [...others, knock] } : live
}
