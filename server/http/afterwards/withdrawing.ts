import express, { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import { hashOf, newId } from '#server/identity/secrets.ts'
import type { SeatRef, SeatSession, Store } from '#server/store/store.ts'
import { letterFormSchema } from '../letter-pages.ts'
import type { LetterReader } from '../letter-readers.ts'
import { sendAsked, sendDone, sendHoldsAgain, sendNotOpen, sendTryAgain, sendTooLate } from './withdrawing-pages.ts'

export type WithdrawingParts = {
  store: Store
  now: () => string
  readerOf: (token: string) => Promise<LetterReader | null>
  seatOfToken: (token: string) => Promise<SeatSession | null>
  /** The role of a seat at its table, on the device that is let in; null for any other device. */
  roleOnDevice: (session: SeatSession) => Promise<SeatRole | null>
  /** A meeting as it stands; null when it can not be read just now, or is erased. */
  meetingOf: (meetingId: string) => Promise<Meeting | null>
  /** The participant's own command, who reads with a code or sits on the device that is let in. */
  performAs: (seat: Pick<SeatRef, 'meetingId' | 'seatId'>, sent: { id: string; command: { type: 'withdrawConsent' | 'takeBackWithdrawal' } }) => Promise<AnswerMessage>
  isDatabaseAway: (fault: unknown) => boolean
}

type Asked = { request: Request; response: Response; token: string; id: string }
const formSchema = letterFormSchema.extend({ id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/).optional() })

/**
 * A participant takes their yes back when the meeting is over, without script: what happens is said first, and only the button under it does it.
 * The token comes in the form's body. Looking at an address shows nothing and changes nothing.
 */
export function serveWithdrawing(parts: WithdrawingParts): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '4kb' })
  const on = (path: string, answer: (parts: WithdrawingParts, asked: Asked) => Promise<unknown>) =>
    router.post(path, form, (request, response, next) => {
      const given = formSchema.safeParse(request.body ?? {})
      if (!given.success) return sendNotOpen(request, response)
      const asked = { request, response, token: given.data.token, id: given.data.id ?? newId() }
      answer(parts, asked).catch((fault: unknown) => (parts.isDatabaseAway(fault) ? sendTryAgain(asked, path) : next(fault)))
    })
  on('/brev/withdraw', ask)
  on('/brev/withdrawn', withdraw)
  on('/brev/regret', regret)
  return router
}

async function ask({ readerOf, meetingOf }: WithdrawingParts, { request, response, token }: Asked) {
  const reader = await readerOf(token)
  const meeting = reader?.letter.recipient === 'participant' && reader.kept.answers ? await meetingOf(reader.letter.meetingId) : null
  if (!meeting?.plan || !meeting.closing) return sendNotOpen(request, response)
  sendAsked({ request, response, token, id: newId() }, { contact: meeting.plan.contact, isKept: meeting.closing.keepsWhenWithdrawn ?? false })
}

async function withdraw(parts: WithdrawingParts, asked: Asked) {
  const { seat, meeting } = await whoIs(parts, asked.token)
  if (!seat || !meeting?.plan || !meeting.closing) return sendNotOpen(asked.request, asked.response)
  const answer = await parts.performAs(seat, { id: asked.id, command: { type: 'withdrawConsent' } })
  // Pressed twice, or by somebody else meanwhile: it is taken back, which is what was asked.
  const isDone = answer.kind === 'done' || (answer.kind === 'refused' && answer.refusal === 'consentWithdrawn')
  if (!isDone) return sendTryAgain(asked, '/brev/withdrawn')
  sendDone({ ...asked, id: newId() }, { contact: meeting.plan.contact, isKept: meeting.closing.keepsWhenWithdrawn ?? false })
}

async function regret(parts: WithdrawingParts, asked: Asked) {
  const { seat, meeting } = await whoIs(parts, asked.token)
  if (!seat || !meeting?.closing) return sendNotOpen(asked.request, asked.response)
  const answer = await parts.performAs(seat, { id: asked.id, command: { type: 'takeBackWithdrawal' } })
  if (answer.kind === 'done') return sendHoldsAgain(asked)
  return answer.kind === 'refused' ? sendTooLate(asked.request, asked.response) : sendTryAgain(asked, '/brev/regret')
}

/** The participant behind a token, of a reading or of their own device, and their meeting: also when consent has been withdrawn. */
async function whoIs({ store, now, seatOfToken, roleOnDevice, meetingOf }: WithdrawingParts, token: string): Promise<{ seat: SeatRef | null; meeting: Meeting | null }> {
  const reader = await store.findReader(hashOf(token), now())
  const session = reader ? null : await seatOfToken(token)
  const own = session && (await roleOnDevice(session)) === 'participant' ? session : null
  const seat = reader?.recipient === 'participant' ? reader : own
  return { seat, meeting: seat && (await meetingOf(seat.meetingId)) }
}
