import { setTimeout as pause } from 'node:timers/promises'
import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express'
import { z } from 'zod'
import { answersAfterMs, type TypedCode } from '#server/identity/handed-over-code.ts'
import { readWithCode, staysOpen } from '#server/identity/reading-codes.ts'
import { hashOf } from '#server/identity/secrets.ts'
import type { LetterPagesParts } from './letter-pages.ts'
import type { LetterReader } from './letter-readers.ts'
import { sendMessagePage } from './message-page.ts'
import type { ReadingParts } from './reading-parts.ts'
import { byCode, gates } from './reading-forms.ts'
import { sendToReader } from './replies.ts'
import { takesBody } from './taken-body.ts'

/** The letter that a reading's token shows, for its page's files; each time it is read is noted. */
export const openedLetter =
  ({ store, now, gateOf, letterOfReading }: ReadingParts): LetterPagesParts['letterOfReading'] =>
  async (token, recipient) => {
    const found = await store.findReading(hashOf(token), now())
    if (found?.recipient !== recipient || !staysOpen(await gateOf(found.hostAuthorityId), found)) return null
    return { kept: await letterOfReading(found), noteRead: (form) => store.noteRead(found, form, now()) }
  }

/** `code` is not there where a number is asked for by itself. */
const formSchema = z.object({ number: z.string().max(40), code: z.string().max(40).optional() })

/** The page where a code is typed. Looking at it uses up nothing, and it says of no number whether there is such a letter. */
export function serveReading(parts: ReadingParts): Router {
  const router = Router()
  router.get('/brev', (request, response, next) => {
    askFor(parts, { request, response }, { number: '', status: 200 }).catch(next)
  })
  router.post('/brev', takesBody(express.urlencoded({ extended: false, limit: '4kb' }), formSchema), (request, response, next) => {
    open(parts, { request, response }).catch(next)
  })
  router.use('/brev', sayWhyNot(parts))
  return router
}

type Asked = { request: Request; response: Response }

async function askFor({ wayTo }: ReadingParts, { request, response }: Asked, { number, status }: { number: string; status: number }) {
  const { ask, formWith } = gates[(await wayTo(number)).way]
  sendMessagePage(request, response, status, (texts) => [ask(texts)], formWith(number))
}

async function open(parts: ReadingParts, { request, response }: Asked) {
  const form = formSchema.safeParse(request.body ?? {})
  const number = form.success ? form.data.number : ''
  const { way, isOfNumber } = await parts.wayTo(number)
  const { notOpened, formWith } = gates[way]
  const address = request.ip ?? ''
  const code = form.data?.code
  const isWrong = () => void (code !== undefined && parts.mayTry.wrong())
  if (!(await parts.mayTry(address))) {
    isWrong()
    return sendMessagePage(request, response, 429, ({ tooOften }) => [tooOften], formWith(number))
  }
  if (form.success && code === undefined && (isOfNumber || way === 'numberFirst')) {
    // Every number is answered so, also one that nobody has.
    if (isOfNumber) parts.mayTry.giveBack(address)
    return askFor(parts, { request, response }, { number, status: isOfNumber ? 200 : 422 })
  }
  const kept = code !== undefined ? await openWithCode(parts, { number, code, from: parts.placeOf(address) }) : await pause(answersAfterMs, null)
  if (kept) parts.mayTry.giveBack(address)
  else isWrong()
  if (kept === 'enoughToday') return sendMessagePage(request, response, 429, (texts) => [texts.enoughToday], formWith(number))
  if (!kept) return sendMessagePage(request, response, 403, (texts) => [notOpened(texts)], formWith(number))
  await sendToReader(parts, kept, { response, said: null })
}

/** What a number and a code open for their reader, or null. A known number costs a row more to write than an unknown one: both take as long. */
export async function openWithCode(parts: ReadingParts, given: TypedCode): Promise<LetterReader | 'enoughToday' | null> {
  const [reader] = await Promise.all([read(parts, given), pause(answersAfterMs)])
  return reader
}

async function read({ store, now, letterOfReading }: ReadingParts, given: TypedCode): Promise<LetterReader | 'enoughToday' | null> {
  const opened = await readWithCode(store, given, now())
  if (opened === 'enoughToday') return opened
  const letter = opened && (await letterOfReading(opened.letter))
  if (!opened || !letter || !(await store.noteRead(opened.letter, 'page', now()))) return null
  return { letter: opened.letter, kept: letter, token: opened.token, isByCode: true }
}

/** Whoever reads a letter meets a page, also when the form or the database is not as it should be. */
const sayWhyNot =
  ({ isDatabaseAway }: ReadingParts): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const { status = 500 } = (error ?? {}) as { status?: number }
    const number = formSchema.safeParse(request.body ?? {}).data?.number ?? ''
    if (isDatabaseAway(error)) return sendMessagePage(request, response, 503, ({ away }) => [away], byCode.formWith(number))
    if (status >= 400 && status < 500) return sendMessagePage(request, response, 403, ({ notOpened }) => [notOpened], byCode.formWith(number))
    next(error)
  }
