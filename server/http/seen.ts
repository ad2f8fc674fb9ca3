import express, { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import { seenSchema, type Seen } from '#core/wire/seen.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { SeatSession, Staff, Store } from '#server/store/store.ts'
import { languageOf, sendMessagePage, type MessageForm } from './message-page.ts'
import { ProblemError, route } from './route.ts'
import { seenLines } from './seen-list.ts'
import { messageOfSeen } from './seen-words.ts'
import type { MessageTexts } from './words/message-texts-by-language.ts'

export type SeenParts = {
  store: Store
  now: () => string
  /** A meeting as it stands; null when it can not be read just now, or is erased. */
  meetingOf: (meetingId: string) => Promise<Meeting | null>
  /** The role of a seat at its table, on the device that is let in; null for any other device. */
  roleOnDevice: (session: SeatSession) => Promise<SeatRole | null>
  /** Who has this staff token; null when it opens nothing. */
  staffOfToken: (token: string) => Promise<Staff | null>
  isDatabaseAway: (fault: unknown) => boolean
}

/** "Who has seen this": the answer to what a participant may ask, without a word of what was seen. */
export const seenRoutes = (parts: SeenParts) => [
  route<'office'>({
    method: 'get',
    path: '/api/meetings/{meetingId}/seen',
    summary: 'Who has seen and done what in a meeting, by role and organisation: the answer to a participant who asks. Also when its content is erased, by role alone.',
    by: 'office',
    answer: { status: 200, schema: seenSchema, description: 'In the order it happened.' },
    problems: [{ status: 404, when: 'the meeting is not there, or belongs to another host authority: the same answer' }],
    handle: async ({ by: staff, request }) => orNotFound(await seenByOffice(parts, String(request.params['meetingId']), staff)),
  }),
  route<'seat'>({
    method: 'get',
    path: '/api/seen',
    summary: 'The same for the chair of a meeting that is closed, with the names of those who were there.',
    by: 'seat',
    answer: { status: 200, schema: seenSchema, description: 'In the order it happened.' },
    problems: [{ status: 403, when: 'this is not the chair, or the meeting is not closed' }],
    handle: async ({ by: session }) => {
      const { meetingId, hostAuthorityId, seatId } = session
      const role = await parts.roleOnDevice(session)
      if (role !== 'chair' || (await parts.meetingOf(meetingId))?.state !== 'closed') throw new ProblemError(role === null ? 'notAdmitted' : 'notYourRole', 403)
      return orNotFound(await seen(parts, { meetingId, hostAuthorityId, byWhom: seatId, hasNames: true }))
    },
  }),
]

const seenByOffice = (parts: SeenParts, meetingId: string, staff: Staff) =>
  seen(parts, { meetingId, hostAuthorityId: staff.hostAuthorityId, byWhom: signOf(staff), hasNames: false })

type Asking = { meetingId: string; hostAuthorityId: string; byWhom: string; hasNames: boolean }

/** Null where this authority has no such meeting. That it was read is noted first, and stands in the list. */
async function seen({ store, now, meetingOf }: SeenParts, { meetingId, hostAuthorityId, byWhom, hasNames }: Asking): Promise<Seen | null> {
  if ((await store.readAudit(meetingId, hostAuthorityId)).length === 0) return null
  await store.noteOfMeeting({ meetingId, what: 'seenListRead', byWhom, at: now() })
  const rows = await store.readAudit(meetingId, hostAuthorityId)
  const isErased = rows.some(({ kind }) => kind === 'meetingErased')
  const meeting = isErased ? null : await meetingOf(meetingId)
  return { meetingId, isErased, lines: seenLines(rows, { meeting, hasNames }) }
}

function orNotFound(found: Seen | null): Seen {
  if (!found) throw new ProblemError('noSuchMeeting', 404)
  return found
}

const formSchema = z.object({ number: z.string().trim().max(64), token: z.string().trim().max(128) })

/** The same as a page without script, to print or to read aloud. Looking at it shows nothing; the key comes in the body of a form. */
export function serveSeen(parts: SeenParts): Router {
  const router = Router()
  router.get('/vem-har-sett', (request, response) => sendMessagePage(request, response, 200, ({ seen: { title, ask } }) => [{ title, paragraphs: ask }], formWith('')))
  router.post('/vem-har-sett', express.urlencoded({ extended: false, limit: '4kb' }), (request, response, next) => {
    show(parts, request, response).catch((fault: unknown) => (parts.isDatabaseAway(fault) ? sendMessagePage(request, response, 503, ({ seen: { away } }) => [away], formWith('')) : next(fault)))
  })
  return router
}

async function show(parts: SeenParts, request: Request, response: Response) {
  const form = formSchema.safeParse(request.body ?? {})
  const number = form.success ? form.data.number : ''
  const staff = form.success ? await parts.staffOfToken(form.data.token) : null
  const found = staff && (await seenByOffice(parts, await meetingIdOf(parts, number, staff), staff))
  if (!found) return sendMessagePage(request, response, 403, ({ seen: { notShown } }) => [notShown], formWith(number))
  sendMessagePage(request, response, 200, () => messageOfSeen(found, languageOf(request)))
}

/** By the meeting's own id, or by the number that stands on the participant's paper. */
async function meetingIdOf({ store }: SeenParts, number: string, { hostAuthorityId }: Staff): Promise<string> {
  const digits = number.replaceAll(/\s/g, '')
  return (await store.findMeetingOfLetter(digits, hostAuthorityId)) ?? digits
}

const formWith =
  (number: string) =>
  ({ seen: words }: MessageTexts): MessageForm => ({
    action: '/vem-har-sett',
    fields: [
      { name: 'number', label: words.number, value: number, isNumber: false, maxLength: 64 },
      { name: 'token', label: words.key, value: '', isNumber: false, isSecret: true, maxLength: 128 },
    ],
    button: words.show,
  })
