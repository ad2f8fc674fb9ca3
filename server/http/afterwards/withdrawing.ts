import express, { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import { hindrance } from '#core/meeting/decide.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { seatPasses } from '#server/identity/seat-passes.ts'
import { staysOpen, type GateOf } from '#server/identity/reading-codes.ts'
import { hashOf, newId } from '#server/identity/secrets.ts'
import type { SeatRef, SeatSession, Store } from '#server/store/store.ts'
import { letterFormSchema } from '../letter-pages.ts'
import type { LetterReader } from '../letter-readers.ts'
import { takesBody } from '../taken-body.ts'
import { sendAsked, sendDone, sendHoldsAgain, sendNotOpen, sendTooLate, sendTryAgain, type CameBy } from './withdrawing-pages.ts'

export type WithdrawingParts = {
  store: Store
  now: () => string
  gateOf: GateOf
  readerOf: (token: string) => Promise<LetterReader | null>
  seatOfToken: (token: string) => Promise<SeatSession | null>
  /** The role of a seat at its table, on the device that is let in; null for any other device. */
  roleOnDevice: (session: SeatSession) => Promise<SeatRole | null>
  /** A meeting as it stands; null when it can not be read just now, or is erased. */
  meetingOf: (meetingId: string) => Promise<Meeting | null>
  /** The participant's own command, who reads or writes with a code or e-ID (`isByCode`) or sits on the device that is let in. */
  performAs: (seat: Pick<SeatRef, 'meetingId' | 'seatId'>, sent: { id: string; command: { type: 'withdrawConsent' | 'takeBackWithdrawal' } }, isByCode: boolean) => Promise<AnswerMessage>
  /** Who opened their seat where one writes before the meeting. */
  passes: Pick<ReturnType<typeof seatPasses>, 'open'>
  isDatabaseAway: (fault: unknown) => boolean
}

type Asked = { request: Request; response: Response; cameBy: CameBy; id: string }
const short = z.string().max(40).default('')
const cameBySchema = z.union([letterFormSchema, z.object({ seat: z.string().min(1).max(2_000), number: short, code: short, pass: z.string().max(2_000).default('') })])
const idSchema = z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/).optional() })

/**
 * A participant takes their yes back before the meeting and when it is over, without script: what happens is said first, and only the button under it does it.
 * What they came by comes in the form's body. Looking at an address shows nothing and changes nothing.
 */
export function serveWithdrawing(parts: WithdrawingParts): Router {
  const router = Router()
  const form = takesBody(express.urlencoded({ extended: false, limit: '8kb' }), cameBySchema.and(idSchema))
  const on = (path: string, answer: (parts: WithdrawingParts, asked: Asked) => Promise<unknown>) =>
    router.post(path, form, (request, response, next) => {
      const [cameBy, given] = [cameBySchema.safeParse(request.body ?? {}), idSchema.safeParse(request.body ?? {})]
      if (!cameBy.success || !given.success) return sendNotOpen(request, response)
      const asked = { request, response, cameBy: cameBy.data, id: given.data.id ?? newId() }
      answer(parts, asked).catch((fault: unknown) => (parts.isDatabaseAway(fault) ? sendTryAgain(asked, path) : next(fault)))
    })
  on('/brev/withdraw', ask)
  on('/brev/withdrawn', withdraw)
  on('/brev/regret', regret)
  return router
}

type Planned = Meeting & { plan: NonNullable<Meeting['plan']> }
const isPlanned = (meeting: Meeting | null): meeting is Planned => meeting !== null && meeting.plan !== null

/** Whom to ask, when the words are erased (of a meeting that is locked on the day until which it is kept), and which letter can be had by what they came by. */
async function aboutOf({ store, readerOf }: WithdrawingParts, cameBy: CameBy, { seat, meeting: { plan, closing } }: { seat: Who['seat']; meeting: Planned }) {
  const recipient = 'token' in cameBy ? (await readerOf(cameBy.token))?.letter.recipient : undefined
  const letter = recipient === 'participant' || recipient === 'preparation' ? recipient : null
  const isKept = closing?.keepsWhenWithdrawn ?? false
  const over = isKept ? (await store.listOver(seat.hostAuthorityId)).find(({ meetingId }) => meetingId === seat.meetingId) : undefined
  return { contact: plan.contact, keptUntil: over?.keptUntil ?? null, isBefore: closing === null, letter }
}

async function ask(parts: WithdrawingParts, asked: Asked) {
  const who = (await maySee(parts, asked.cameBy)) ? await whoIs(parts, asked.cameBy) : null
  if (!who || !isPlanned(who.meeting) || !mayWithdraw(who.meeting, who)) return sendNotOpen(asked.request, asked.response)
  sendAsked({ ...asked, id: newId() }, await aboutOf(parts, asked.cameBy, { seat: who.seat, meeting: who.meeting }))
}

/** Whether a letter that shows the button is open to them: what was opened by its code stays so when the letter before the meeting is no longer written. Who writes before the meeting has opened their seat itself. */
async function maySee({ store, now, gateOf, readerOf }: WithdrawingParts, cameBy: CameBy): Promise<boolean> {
  if (!('token' in cameBy)) return true
  const opened = await store.findReading(hashOf(cameBy.token), now())
  if (opened?.recipient === 'preparation') return staysOpen(await gateOf(opened.hostAuthorityId), opened)
  const reader = await readerOf(cameBy.token)
  return reader?.letter.recipient === 'participant' && reader.kept.answers !== null
}

const mayWithdraw = (meeting: Meeting, { seat: { seatId }, isByCode }: Pick<Who, 'seat' | 'isByCode'>): boolean =>
  hindrance('withdrawConsent', meeting, { by: seatId, role: 'participant', isByCode }) === null

async function withdraw(parts: WithdrawingParts, asked: Asked) {
  const who = await whoIs(parts, asked.cameBy)
  if (!who || !isPlanned(who.meeting)) return sendNotOpen(asked.request, asked.response)
  const answer = await parts.performAs(who.seat, { id: asked.id, command: { type: 'withdrawConsent' } }, who.isByCode)
  // Pressed twice, or by somebody else meanwhile: it is taken back, which is what was asked.
  const isDone = answer.kind === 'done' || (answer.kind === 'refused' && answer.refusal === 'consentWithdrawn')
  if (!isDone) return sendTryAgain(asked, '/brev/withdrawn')
  sendDone({ ...asked, id: newId() }, await aboutOf(parts, asked.cameBy, { seat: who.seat, meeting: who.meeting }))
}

async function regret(parts: WithdrawingParts, asked: Asked) {
  const who = await whoIs(parts, asked.cameBy)
  if (!who || !isPlanned(who.meeting)) return sendNotOpen(asked.request, asked.response)
  const answer = await parts.performAs(who.seat, { id: asked.id, command: { type: 'takeBackWithdrawal' } }, who.isByCode)
  if (answer.kind === 'done') return sendHoldsAgain(asked, await aboutOf(parts, asked.cameBy, { seat: who.seat, meeting: who.meeting }))
  return answer.kind === 'refused' ? sendTooLate(asked.request, asked.response) : sendTryAgain(asked, '/brev/regret')
}

type Who = { seat: SeatRef; isByCode: boolean; meeting: Meeting | null }

/** The participant, by a reading, by what they opened their seat with or on their own device, and their meeting: also when consent has been withdrawn. */
async function whoIs(parts: WithdrawingParts, cameBy: CameBy): Promise<Who | null> {
  const found = 'token' in cameBy ? await ofToken(parts, cameBy.token) : await ofPass(parts, cameBy.seat)
  const meeting = found && (await parts.meetingOf(found.seat.meetingId))
  // The referrer reads the letter before the meeting too, and has no yes here to take back.
  if (!found || (meeting && seatById(meeting, found.seat.seatId)?.role !== 'participant')) return null
  return { ...found, meeting }
}

async function ofPass({ passes }: WithdrawingParts, pass: string): Promise<Omit<Who, 'meeting'> | null> {
  const seat = await passes.open(pass)
  return seat && { seat, isByCode: true }
}

async function ofToken({ store, now, seatOfToken, roleOnDevice }: WithdrawingParts, token: string): Promise<Omit<Who, 'meeting'> | null> {
  const reader = await store.findReader(hashOf(token), now())
  if (reader) return reader.recipient === 'participant' || reader.recipient === 'preparation' ? { seat: reader, isByCode: true } : null
  const session = await seatOfToken(token)
  return session && (await roleOnDevice(session)) === 'participant' ? { seat: session, isByCode: false } : null
}
