import express, { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { SeatRef, SeatSession, Staff } from '#server/store/store.ts'
import type { LetterReader } from './letter-readers.ts'
import { languageOf, sendMessagePage, type MessageForm } from './message-page.ts'
import { askedByOffice, askedBySeat, isClosed, seen, type SeenAsked, type SeenParts } from './seen.ts'
import { messageOfSeen } from './seen-words.ts'
import { takesBody } from './taken-body.ts'
import type { MessageTexts } from './words/message-texts-by-language.ts'

export type SeenPageParts = SeenParts & {
  /** Who has this staff token; null when it opens nothing. */
  staffOfToken: (token: string) => Promise<Staff | null>
  seatOfToken: (token: string) => Promise<SeatSession | null>
  /** Somebody whose own letter this token shows; null for any other. */
  readerOf: (token: string) => Promise<LetterReader | null>
  /** The chair's seat in a meeting that is over, of the work account that a token says; null for any other. */
  chairOfAccount: (token: string, meetingId: string) => Promise<SeatRef | null>
  isDatabaseAway: (fault: unknown) => boolean
}

/** A work account's token is longer than any of ours. `number`: asked for of staff alone; a button under a letter has none. */
const formSchema = z.object({ number: z.string().trim().max(64).optional(), token: z.string().trim().max(8_000) })
type Form = z.infer<typeof formSchema>

/** Who has seen a meeting as a page without script, to print or to read aloud. Looking at it shows nothing; what one comes by stands in the body of a form. */
export function serveSeen(parts: SeenPageParts): Router {
  const router = Router()
  router.get('/vem-har-sett', (request, response) => sendMessagePage(request, response, 200, ({ seen: { title, ask } }) => [{ title, paragraphs: ask }], formWith('')))
  router.post('/vem-har-sett', takesBody(express.urlencoded({ extended: false, limit: '16kb' }), formSchema), (request, response, next) => {
    const form = formSchema.safeParse(request.body ?? {}).data ?? { number: '', token: '' }
    show(parts, form, { request, response }).catch((fault: unknown) => (parts.isDatabaseAway(fault) ? say({ request, response }, 503, 'away', form) : next(fault)))
  })
  return router
}

type Asked = { request: Request; response: Response }

async function show(parts: SeenPageParts, form: Form, { request, response }: Asked) {
  const asked = await askedIn(parts, form)
  const found = asked && (await seen(parts, asked))
  if (!found) return say({ request, response }, 403, form.number === undefined ? 'notOpen' : 'notShown', form)
  sendMessagePage(request, response, 200, () => messageOfSeen(found, languageOf(request)))
}

/** Why there is no list, the same for all that opens none; with the form for who came by a number. */
function say({ request, response }: Asked, status: number, why: 'away' | 'notOpen' | 'notShown', { number }: Form) {
  sendMessagePage(request, response, status, ({ seen: words }) => [words[why]], number === undefined ? undefined : formWith(number))
}

/** Staff, or the chair by a work account, say which meeting; whoever comes by a seat or a letter comes from it. Null for anybody else. */
async function askedIn(parts: SeenPageParts, { number, token }: Form): Promise<SeenAsked | null> {
  if (number === undefined) return (await askedByReader(parts, token)) ?? askedByChair(parts, token)
  const staff = await parts.staffOfToken(token)
  if (staff) return askedByOffice(staff, await meetingIdOf(parts, number, staff))
  const chair = await parts.chairOfAccount(token, number)
  return chair && (await isClosed(parts, chair.meetingId)) ? askedBySeat(chair) : null
}

/** The participant, from under their own letter when the meeting is closed, or from under the one before it until it begins: by a code nobody knows who it was. */
async function askedByReader(parts: SeenPageParts, token: string): Promise<SeenAsked | null> {
  const reader = await parts.readerOf(token)
  if (!reader || !(await mayAsk(parts, reader))) return null
  const asked = askedBySeat(reader.letter)
  return reader.isByCode ? { ...asked, byWhom: null, what: reader.letter.isByEid === true ? 'seenListRead byEid' : 'seenListRead byCode' } : asked
}

async function mayAsk({ meetingOf }: SeenPageParts, { letter: { recipient, meetingId }, kept, isByCode }: LetterReader): Promise<boolean> {
  if (recipient === 'preparation') return isByCode && !kept.isOthers && (await meetingOf(meetingId))?.state === 'planned'
  return recipient === 'participant' && kept.answers !== null
}

async function askedByChair(parts: SeenPageParts, token: string): Promise<SeenAsked | null> {
  const session = await parts.seatOfToken(token)
  const isChair = session !== null && (await parts.roleOnDevice(session)) === 'chair' && (await isClosed(parts, session.meetingId))
  return isChair ? askedBySeat(session) : null
}

/** By the meeting's own id, or by the number that stands on the participant's paper. */
async function meetingIdOf({ store }: SeenPageParts, number: string, { hostAuthorityId }: Staff): Promise<string> {
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
