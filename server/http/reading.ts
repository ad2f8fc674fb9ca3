import { setTimeout as pause } from 'node:timers/promises'
import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express'
import { z } from 'zod'
import type { LetterToKeep } from '#core/letters/letter-to-keep.ts'
import { readingCodeSchema, type ReadingCode } from '#core/wire/settings.ts'
import { answersAfterMs, inFours } from '#server/identity/handed-over-code.ts'
import { issueReadingCode, readWithCode } from '#server/identity/reading-codes.ts'
import { hashOf } from '#server/identity/secrets.ts'
import type { ReadableLetter, SeatSession, Store } from '#server/store/store.ts'
import type { LetterPagesParts } from './letter-pages.ts'
import type { LetterReader } from './letter-readers.ts'
import { sendMessagePage, type MessageForm } from './message-page.ts'
import { sendToReader } from './replies.ts'
import { ProblemError, route } from './route.ts'
import type { MessageTexts } from './words/message-texts-by-language.ts'

export type ReadingParts = {
  store: Store
  now: () => string
  publicUrl: () => string
  /** Whose seat a letter is for, when this session's seat may hand out its code. */
  readerOf: (session: SeatSession, recipient: ReadableLetter['recipient']) => Promise<string | null>
  letterOfReading: (letter: ReadableLetter) => Promise<LetterToKeep | null>
  /** How often codes are tried from one address: false when it is too often just now. */
  mayTry: (address: string) => boolean
  isDatabaseAway: (fault: unknown) => boolean
  script: string | null
  isDemo: boolean
}

const recipientSchema = z.enum(['participant', 'referrer'])

/** A code for a letter, to hand over in the meeting or on paper. */
export const readingRoutes = ({ store, now, publicUrl, readerOf }: ReadingParts) => [
  route<'seat'>({
    method: 'post',
    path: '/api/letters/{recipient}/code',
    summary: 'A new code that opens the letter afterwards: the chair hands it over, or the reader takes their own. The code before opens nothing any more.',
    by: 'seat',
    answer: { status: 200, schema: readingCodeSchema, description: 'The address, the letter’s number, which is no secret, and the code, which is shown once; null where letters are handed over on paper alone.' },
    problems: [{ status: 404, when: 'there is no letter for this seat to hand out' }],
    handle: async ({ by: session, request }): Promise<ReadingCode> => {
      const recipient = recipientSchema.safeParse(request.params['recipient']).data
      const seatId = recipient ? await readerOf(session, recipient) : null
      if (!recipient || seatId === null) throw new ProblemError('notFound', 404)
      if (!(await opensByCode(store, session.hostAuthorityId))) return { opensWith: null }
      const { meetingId, hostAuthorityId } = session
      const issued = await issueReadingCode(store, { meetingId, hostAuthorityId, recipient, seatId }, { at: now(), by: session.seatId })
      if (issued === null) throw new ProblemError('notFound', 404)
      const { number, code } = issued
      return { opensWith: { address: `${publicUrl()}/brev`, number: inFours(number), code: inFours(code) } }
    },
  }),
]

export const opensByCode = async (store: Store, hostAuthorityId: string) => (await store.readSettings(hostAuthorityId))[0].readingGate === 'readingCode'

/** The letter that a reading's token shows, for its page's files; each time it is read is noted. */
export const openedLetter =
  ({ store, now, letterOfReading }: ReadingParts): LetterPagesParts['letterOfReading'] =>
  async (token, recipient) => {
    const found = await store.findReading(hashOf(token), now())
    if (found?.recipient !== recipient || !(await opensByCode(store, found.hostAuthorityId))) return null
    return { kept: await letterOfReading(found), noteRead: (form) => store.noteRead(found, form, now()) }
  }

const formSchema = z.object({ number: z.string().max(40), code: z.string().max(40) })

/** The page where a code is typed. Looking at it uses up nothing, and it says of no number whether there is such a letter. */
export function serveReading(parts: ReadingParts): Router {
  const router = Router()
  router.get('/brev', (request, response) => sendMessagePage(request, response, 200, ({ askForCode }) => [askForCode], formWith('')))
  router.post('/brev', express.urlencoded({ extended: false, limit: '4kb' }), (request, response, next) => {
    open(parts, { request, response }).catch(next)
  })
  router.use('/brev', sayWhyNot(parts))
  return router
}

type Asked = { request: Request; response: Response }

async function open(parts: ReadingParts, { request, response }: Asked) {
  const form = formSchema.safeParse(request.body ?? {})
  const number = form.success ? form.data.number : ''
  if (!parts.mayTry(request.ip ?? '')) return sendMessagePage(request, response, 429, ({ tooOften }) => [tooOften], formWith(number))
  // A known number costs a row more to write than an unknown one: both take as long.
  const [kept] = await Promise.all([form.success ? read(parts, form.data) : null, pause(answersAfterMs)])
  if (!kept) return sendMessagePage(request, response, 403, ({ notOpened }) => [notOpened], formWith(number))
  await sendToReader(parts, kept, { response, said: null })
}

async function read({ store, now, letterOfReading }: ReadingParts, given: { number: string; code: string }): Promise<LetterReader | null> {
  const opened = await readWithCode(store, given, now())
  const letter = opened && (await opensByCode(store, opened.letter.hostAuthorityId)) ? await letterOfReading(opened.letter) : null
  if (!opened || !letter) return null
  await store.noteRead(opened.letter, 'page', now())
  return { letter: opened.letter, kept: letter, token: opened.token, isByCode: true }
}

/** Whoever reads a letter meets a page, also when the form or the database is not as it should be. */
const sayWhyNot =
  ({ isDatabaseAway }: ReadingParts): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const { status = 500 } = (error ?? {}) as { status?: number }
    const number = formSchema.safeParse(request.body ?? {}).data?.number ?? ''
    if (isDatabaseAway(error)) return sendMessagePage(request, response, 503, ({ away }) => [away], formWith(number))
    if (status >= 400 && status < 500) return sendMessagePage(request, response, 403, ({ notOpened }) => [notOpened], formWith(number))
    next(error)
  }

const formWith =
  (number: string) =>
  ({ form }: MessageTexts): MessageForm => ({
    action: '/brev',
    fields: [
      { name: 'number', label: form.number, value: number, isNumber: true },
      { name: 'code', label: form.code, value: '', isNumber: false },
    ],
    button: form.show,
  })
