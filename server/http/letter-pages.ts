import express, { Router, type NextFunction, type Request, type Response } from 'express'
import { z } from 'zod'
import type { DayToKeep } from '#core/letters/days-to-keep.ts'
import { letterPage } from '#core/letters/html.ts'
import type { CalendarParts, LetterToKeep } from '#core/letters/letter-to-keep.ts'
import type { Letter } from '#core/letters/letter.ts'
import type { PageTools } from '#core/letters/page-tools.ts'
import type { Replies } from '#core/letters/reply-forms.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { newSecret } from '#server/identity/secrets.ts'
import type { SeatSession } from '#server/store/store.ts'
import { letterPolicy } from './headers.ts'
import { recipientOf } from './letters.ts'
import { sendMessagePage } from './message-page.ts'
import { ProblemError } from './route.ts'
import { takesBody } from './taken-body.ts'

export type ReadForm = 'page' | 'text' | 'pdf' | 'html' | 'days'

export type LetterPagesParts = {
  /** The letter that this session's seat may read now; null when there is none for it. */
  letterToKeep: (session: SeatSession, recipient: Letter['recipient']) => Promise<LetterToKeep | null>
  drawPdf: (letter: Letter, options: { isDemo: boolean; day: string }) => Promise<Buffer>
  drawCalendar: (days: DayToKeep[], parts: CalendarParts) => string
  seatOfToken: (token: string) => Promise<SeatSession | null>
  /** The letter that a code has opened, by the token of that reading; null for any other token, and another recipient's. */
  letterOfReading: (token: string, recipient: Letter['recipient']) => Promise<{ kept: LetterToKeep | null; noteRead: (form: ReadForm) => Promise<boolean> } | null>
  /** That a seat takes a letter with it, when the meeting is closed. As all that is noted here, before it is sent: false when it is not to be sent, since consent has been withdrawn. */
  noteTaken: (session: SeatSession, recipient: Exclude<Letter['recipient'], 'preparation'>, form: ReadForm) => Promise<boolean>
  /** With what the reader of this token can answer this letter; undefined for anybody but its reader. */
  repliesOf: (token: string, recipient: Letter['recipient']) => Promise<Replies | undefined>
  /** Each time a letter that is not whole yet, or the one before the meeting, is read by a seat. */
  noteRead: (session: SeatSession, recipient: Letter['recipient'], form: ReadForm) => Promise<boolean>
  /** The address of the script that reads a letter aloud; null where there is none. */
  script: string | null
  isDemo: boolean
}

/** The form that the page of a seat posts: its session’s token. */
export const letterFormSchema = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{20,128}$/) })

/** `isByCode`: of a reading, which has no other page of ours. */
type Read = { kept: LetterToKeep; isByCode: boolean }
type Send = (kept: LetterToKeep, response: Response, by: { token: string; isByCode: boolean }) => Promise<unknown> | unknown

/**
 * The letter as a page, as plain text, as PDF, and its days as a calendar file. The token comes in an ordinary form's body: never in an
 * address, never in a cookie. GET shows nothing and changes nothing. No name of a file says whose it is.
 */
export function serveLetterPages(parts: LetterPagesParts): Router {
  const router = Router()
  const form = takesBody(express.urlencoded({ extended: false, limit: '4kb' }), letterFormSchema)
  const { isDemo, script } = parts
  const open = (path: string, readAs: ReadForm, send: Send) =>
    router.post(path, form, (request, response, next) => {
      read(parts, request, readAs)
        .then(({ kept, isByCode }) => send(kept, response.set('Cache-Control', 'no-store'), { token: (request.body as { token: string }).token, isByCode }))
        .catch((error: unknown) => sayWhyNot(error, request, response, next))
    })
  open('/letters/:recipient', 'page', async (kept, response, { token, isByCode }) => {
    const { letter, contact } = kept
    const replies = await parts.repliesOf(token, letter.recipient)
    return sendPage(letter, { contact, script, ...(isByCode && { files: filesOf(kept, token) }), ...(replies && { replies }) }, { isDemo, response })
  })
  open('/letters/:recipient/text', 'text', ({ letter }, response) => response.type('text/plain; charset=utf-8').send(letterText(letter, { isDemo })))
  open('/letters/:recipient/pdf', 'pdf', async ({ letter, day }, response) => response.attachment('brev.pdf').type('application/pdf').send(await parts.drawPdf(letter, { isDemo, day })))
  // As a file there is nobody to let a style through: the page carries its own, and no tools.
  open('/letters/:recipient/html', 'html', ({ letter }, response) => response.attachment('brev.html').type('html').send(letterPage(letter, { isDemo, nonce: '' })))
  open('/letters/:recipient/days', 'days', ({ letter, days, ...rest }, response) => {
    if (letter.recipient !== 'participant') throw new ProblemError('notFound', 404)
    if (days.length === 0) throw new NoDays()
    return response.attachment('dagar.ics').type('text/calendar; charset=utf-8').send(parts.drawCalendar(days, { ...rest, language: letter.language }))
  })
  return router
}

/** What stands under a letter that was opened by its code. */
export const filesOf = ({ days, isOthers, isForRecords, before, mayWrite }: LetterToKeep, token: string) => ({ token, hasDays: days.length > 0, ...(isOthers && { isOthers }), ...(isForRecords && { isForRecords }), ...(before && { before }), ...(mayWrite && { mayWrite }) })

/** The letter is there, but no day in it that its reader has to keep. */
class NoDays extends Error {}

/** The letter is there, but only the chair prints it. */
class OnPaperAlone extends Error {}

function sayWhyNot(error: unknown, request: Request, response: Response, next: NextFunction) {
  if (error instanceof NoDays) return sendMessagePage(request, response, 404, ({ noDays }) => [noDays])
  if (error instanceof OnPaperAlone) return sendMessagePage(request, response, 403, ({ onPaperAlone }) => [onPaperAlone])
  if (!(error instanceof ProblemError)) return next(error)
  sendMessagePage(request, response, error.status, ({ noLetter }) => [noLetter])
}

async function read({ seatOfToken, letterToKeep, letterOfReading, noteTaken, noteRead }: LetterPagesParts, { params, body }: Request, readAs: ReadForm): Promise<Read> {
  const form = letterFormSchema.safeParse(body ?? {})
  const recipient = recipientOf(params['recipient'])
  const session = form.success ? await seatOfToken(form.data.token) : null
  const opened = form.success && !session && recipient ? await letterOfReading(form.data.token, recipient) : null
  if (!session && !opened) throw new ProblemError('signInAgain', 401)
  const kept = opened ? opened.kept : session && recipient && (await letterToKeep(session, recipient))
  if (!kept || !recipient) throw new ProblemError('notFound', 404)
  if (kept.closed === 'whole' || (kept.closed === 'files' && readAs !== 'page')) throw new OnPaperAlone()
  // Whoever has the whole letter has taken it with them; before that it is only read. One line each time.
  const note = session && (kept.letter.isUnfinished || recipient === 'preparation' ? noteRead(session, recipient, readAs) : noteTaken(session, recipient, readAs))
  if (!(await (note ?? opened?.noteRead(readAs)))) throw new ProblemError('notFound', 404)
  return { kept, isByCode: opened !== null }
}

/** A whole letter as a page, with what stands above it. */
export function sendPage(letter: Letter, tools: PageTools, { isDemo, response }: { isDemo: boolean; response: Response }) {
  const nonce = newSecret(16)
  response.set('Content-Security-Policy', letterPolicy(nonce, { hasScript: tools.script !== null }))
  response.type('html').send(letterPage(letter, { isDemo, nonce, tools }))
}
