import express, { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import { isOnPaperAlone } from '#core/meeting/protected-identity.ts'
import { recordOf } from '#core/meeting-record/record.ts'
import type { LetterReader } from './letter-readers.ts'
import { languageOf, sendMessagePage, sendPlainPage, type MessageForm } from './message-page.ts'
import { recordFile, recordHtml, recordStyle, type Kept } from './record-html.ts'
import { askedByOffice, askedBySeat, isClosed, seen, type SeenAsked } from './seen.ts'
import type { SeenPageParts } from './seen-page.ts'
import { takesBody } from './taken-body.ts'
import type { MessageTexts } from './words/message-texts-by-language.ts'

/** `number`: asked for of the office alone. `as`: a file of data instead of the page. */
const formSchema = z.object({ number: z.string().trim().max(64).optional(), token: z.string().trim().max(8_000), as: z.literal('file').optional() })
type Form = z.infer<typeof formSchema>
type Asked = { request: Request; response: Response }
/** Who asks, and whether the words are theirs to have. */
type RecordAsked = SeenAsked & { hasWords: boolean }

/** All that is kept of a meeting, who has received it and who has read what, as a page to print and as a file. Looking shows nothing; what one comes by stands in the body of a form. */
export function serveRecord(parts: SeenPageParts): Router {
  const router = Router()
  router.get('/utdrag', (request, response) => sendMessagePage(request, response, 200, ({ record: { title, ask } }) => [{ title, paragraphs: ask }], formWith('')))
  router.post('/utdrag', takesBody(express.urlencoded({ extended: false, limit: '16kb' }), formSchema), (request, response, next) => {
    const form = formSchema.safeParse(request.body ?? {}).data ?? { number: '', token: '' }
    show(parts, form, { request, response }).catch((fault: unknown) => (parts.isDatabaseAway(fault) ? say({ request, response }, 503, 'away', form) : next(fault)))
  })
  return router
}

async function show(parts: SeenPageParts, form: Form, { request, response }: Asked) {
  const asked = await askedIn(parts, form)
  if (asked && form.as === 'file' && (await isForPaperAlone(parts, asked))) return sendMessagePage(request, response, 403, ({ record: { paperOnly } }) => [paperOnly])
  const found = asked && (await seen(parts, asked))
  if (!asked || !found) return say({ request, response }, 403, form.number === undefined ? 'notOpen' : 'notShown', form)
  const meeting = found.isErased ? null : await parts.meetingOf(asked.meetingId)
  const over = (await parts.store.listOver(asked.hostAuthorityId)).find(({ meetingId }) => meetingId === asked.meetingId)
  const record = meeting && (asked.hasWords || !isOnPaperAlone(meeting)) ? recordOf(meeting) : null
  const kept: Kept = { seen: found, record, hasWords: asked.hasWords, seats: meeting?.seats ?? [], keptUntil: over?.keptUntil ?? null, madeAt: parts.now() }
  const language = languageOf(request)
  if (form.as === 'file') return response.set('Cache-Control', 'no-store').attachment('utdrag.json').type('application/json').send(recordFile(kept))
  sendPlainPage(request, response, 200, recordHtml(kept, { language, again: { ...form, as: 'file' }, isFile: meeting === null || !isOnPaperAlone(meeting), moreStyle: recordStyle }))
}

/** What a person whose identity is protected has on their own screen goes to nobody as a file. */
async function isForPaperAlone({ meetingOf }: SeenPageParts, { meetingId, hasWords }: RecordAsked): Promise<boolean> {
  const meeting = hasWords ? await meetingOf(meetingId) : null
  return meeting !== null && isOnPaperAlone(meeting)
}

/** The same for all that opens none; with the form for who came by a number. */
function say({ request, response }: Asked, status: number, why: 'away' | 'notOpen' | 'notShown', { number }: Form) {
  sendMessagePage(request, response, status, ({ seen: words }) => [words[why]], number === undefined ? undefined : formWith(number))
}

async function askedIn(parts: SeenPageParts, { number, token }: Form): Promise<RecordAsked | null> {
  if (number === undefined) return (await askedByReader(parts, token)) ?? askedAtTable(parts, token)
  const staff = await parts.staffOfToken(token)
  if (!staff) return null
  const digits = number.replaceAll(/\s/g, '')
  const meetingId = (await parts.store.findMeetingOfLetter(digits, staff.hostAuthorityId)) ?? digits
  return { ...askedByOffice(staff, meetingId), what: 'recordTaken', hasWords: false }
}

/** The participant, from under a letter that is theirs and opened by code or e-ID: of a closed meeting, or of one that has not begun. */
async function askedByReader(parts: SeenPageParts, token: string): Promise<RecordAsked | null> {
  const reader = await parts.readerOf(token)
  if (!reader?.isByCode || !(await isTheirs(parts, reader))) return null
  return { ...askedBySeat(reader.letter), byWhom: null, what: reader.letter.isByEid === true ? 'recordTaken byEid' : 'recordTaken byCode', hasWords: true }
}

async function isTheirs({ meetingOf }: SeenPageParts, { letter: { recipient, meetingId }, kept }: LetterReader): Promise<boolean> {
  if (recipient === 'preparation') return !kept.isOthers && (await meetingOf(meetingId))?.state === 'planned'
  return recipient === 'participant' && kept.answers !== null
}

/** On the device that is let in: the participant at any time, and who leads when it is over, to hand it over. Nobody while consent is taken back. */
async function askedAtTable(parts: SeenPageParts, token: string): Promise<RecordAsked | null> {
  const session = await parts.seatOfToken(token)
  const role = session && (await parts.roleOnDevice(session))
  if (!session || (await parts.meetingOf(session.meetingId))?.state === 'withdrawn') return null
  const may = role === 'participant' || (role === 'chair' && (await isClosed(parts, session.meetingId)))
  return may ? { ...askedBySeat(session), what: 'recordTaken', hasWords: true } : null
}

const formWith =
  (number: string) =>
  ({ seen: words, record: { show: button } }: MessageTexts): MessageForm => ({
    action: '/utdrag',
    fields: [
      { name: 'number', label: words.number, value: number, isNumber: false, maxLength: 64 },
      { name: 'token', label: words.key, value: '', isNumber: false, isSecret: true, maxLength: 128 },
    ],
    button,
  })
