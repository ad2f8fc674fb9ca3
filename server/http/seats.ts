import { createHash } from 'node:crypto'
import type { Command } from '#core/meeting/commands.ts'
import { addedSeatSchema, addSeatBodySchema, doneSchema, type AddSeatBody } from '#core/wire/http.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import { linkAddress, linkOf } from '#server/identity/seat-links.ts'
import type { NewLink, SeatSession, Store } from '#server/store/store.ts'
import { route } from './route.ts'

export type SeatsParts = {
  store: Store
  now: () => string
  publicUrl: () => string
  /** What links are made from, known to the server alone: a session’s token would be another one after a reload. */
  linkSecret: string
  /** A command of the session's seat, on the device that is let in; refused for any other device. */
  performFor: (session: SeatSession, sent: { id: string; command: Command; links: NewLink[] }) => Promise<AnswerMessage>
  /** Ends the lines of this device of this seat. */
  endDevice: (session: SeatSession) => Promise<void>
}

/** The same request gives the same ids, so that asking twice adds one seat. */
const madeId = (requestId: string, what: string) => createHash('sha256').update(`${requestId}:${what}`).digest('base64url').slice(0, 20)

export const seatRoutes = (parts: SeatsParts) => [addRoute(parts), signOutRoute(parts)]

/** Somebody more has come: the chair gives them a seat in the meeting that goes on, or is about to. */
const addRoute = ({ publicUrl, linkSecret, performFor }: SeatsParts) =>
  route<'seat', AddSeatBody>({
    method: 'post',
    path: '/api/seats',
    summary: 'Add a seat to the meeting that this seat chairs. Gives its personal link; the same `id` again gives the same seat and link.',
    by: 'seat',
    body: addSeatBodySchema,
    answer: { status: 200, schema: addedSeatSchema, description: 'Done, or refused and why; with the new seat’s id and link.' },
    problems: [],
    handle: async ({ body, by: session }) => {
      const seatId = madeId(body.id, 'seat')
      const organisation = body.organisation && { ...body.organisation, id: madeId(body.id, 'organisation') }
      const seat = { ...body.seat, id: seatId, organisationId: organisation?.id ?? body.seat.organisationId }
      const { secret, kept } = linkOf(linkSecret, `${session.meetingId}:${body.id}`, seatId)
      const answer = await performFor(session, { id: body.id, command: { type: 'addSeat', seat, organisation }, links: [kept] })
      return { answer, seatId, link: answer.kind === 'done' ? linkAddress(publicUrl(), seatId, secret) : null }
    },
  })

/** By whatever way one came, and also where nobody signs in with an account. */
const signOutRoute = ({ store, now, endDevice }: SeatsParts) =>
  route<'seat'>({
    method: 'post',
    path: '/api/seats/sign-out',
    summary: 'End every session of this device, on every line. An account opens its seat again only when its person asks for it.',
    by: 'seat',
    answer: { status: 200, schema: doneSchema, description: 'Signed out.' },
    problems: [],
    handle: async ({ by: session }) => {
      await store.signOut(session, now())
      await endDevice(session)
      return { isDone: true }
    },
  })
