import express, { Router, type ErrorRequestHandler, type Response } from 'express'
import { z } from 'zod'
import type { CorrectionForm, NotTaken, Said } from '#core/letters/reply-forms.ts'
import { commandSchema, type Command } from '#core/meeting/commands.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { ReadableLetter, Store } from '#server/store/store.ts'
import { repliesFor, type LetterReader } from './letter-readers.ts'
import { letterFormSchema, sendPage } from './letter-pages.ts'
import { sendMessagePage } from './message-page.ts'

export type RepliesParts = {
  store: Store
  now: () => string
  readerOf: (token: string) => Promise<LetterReader | null>
  /** The reader's own correction of their letter; how it went, and the letter as it is then. */
  sayWrong: (letter: ReadableLetter, sent: { id: string; command: Command }) => Promise<AnswerMessage>
  script: string | null
  isDemo: boolean
}

const explainedSchema = letterFormSchema.extend({ by: z.string().max(64) })

/** What a reader answers their letter with: ordinary forms, whose answer is the letter's page again. */
export function serveReplies(parts: RepliesParts): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '8kb' })
  const on = (path: string, answer: (body: unknown, response: Response) => Promise<unknown>) =>
    router.post(path, form, (request, response, next) => {
      answer(request.body ?? {}, response).catch((fault: unknown) => (fault instanceof NotOpen ? sendMessagePage(request, response, 401, ({ openAgain }) => [openAgain]) : next(fault)))
    })
  on('/brev/read', async (body, response) => {
    const reader = await readerIn(parts, body)
    await note(parts, reader, 'read', null)
    return sendToReader(parts, reader, { response, said: 'read' })
  })
  on('/brev/explained', async (body, response) => {
    const reader = await readerIn(parts, body)
    const by = explainedSchema.safeParse(body).data?.by ?? ''
    await note(parts, reader, 'explained', reader.kept.answers?.people.find(({ seatId }) => seatId === by)?.seatId ?? null)
    return sendToReader(parts, reader, { response, said: 'explained' })
  })
  on('/brev/wrong', (body, response) => correct(parts, body, response))
  router.use('/brev', tooMuch)
  return router
}

/** The letter's page for its reader, with what they can answer. */
export async function sendToReader({ store, script, isDemo }: Pick<RepliesParts, 'store' | 'script' | 'isDemo'>, reader: LetterReader, { response, said, written }: { response: Response; said: Said | null; written?: CorrectionForm }) {
  const { letter, contact, days } = reader.kept
  const replies = await repliesFor(store, reader, said, written)
  const files = reader.isByCode ? { files: { token: reader.token, hasDays: days.length > 0 } } : {}
  response.set('Cache-Control', 'no-store')
  sendPage(letter, { contact, script, ...files, ...(replies && { replies }) }, { isDemo, response })
}

const correctionSchema = letterFormSchema.extend({ id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/), line: z.string().max(80), words: z.string().max(4_000) })

async function correct(parts: RepliesParts, body: unknown, response: Response) {
  const reader = await readerIn(parts, body)
  const form = correctionSchema.safeParse(body).data
  if (!form || !reader.kept.answers?.lines) throw new NotOpen('There is no such form.')
  const written = { id: form.id, lineId: form.line, words: form.words }
  const command = commandSchema.safeParse({ type: 'sayWrong', lineId: form.line === '' ? null : form.line, words: form.words.replaceAll(/\s+/g, ' ') }).data
  const answer = command ? await parts.sayWrong(reader.letter, { id: form.id, command }) : null
  if (answer?.kind !== 'done') return sendToReader(parts, reader, { response, said: whyNot(answer), written })
  return sendToReader(parts, (await parts.readerOf(reader.token)) ?? reader, { response, said: 'wrong' })
}

function whyNot(answer: Exclude<AnswerMessage, { kind: 'done' }> | null): NotTaken {
  if (answer?.kind === 'problem') return 'notNow'
  if (answer?.refusal === 'personalNumber') return 'personalNumber'
  return answer?.refusal === 'tooManyCorrections' ? 'tooMany' : 'notSaid'
}

class NotOpen extends Error {}

async function readerIn({ readerOf }: RepliesParts, body: unknown): Promise<LetterReader> {
  const form = letterFormSchema.safeParse({ token: (body as { token?: unknown }).token })
  const reader = form.success ? await readerOf(form.data.token) : null
  if (!reader?.kept.answers) throw new NotOpen('There is no such reader.')
  return reader
}

async function note({ store, now }: RepliesParts, { letter: { meetingId, hostAuthorityId, recipient }, kept }: LetterReader, kind: 'read' | 'explained', bySeat: string | null) {
  if (recipient === 'preparation') throw new NotOpen('There is no such form.')
  await store.saveReceipt({ meetingId, hostAuthorityId, recipient, letterVersion: kept.answers?.version ?? 1, kind, bySeat, toldBy: 'reader', at: now() })
}

/** A form that is too large, or none. */
const tooMuch: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const { status = 500 } = (error ?? {}) as { status?: number }
  if (status < 400 || status >= 500) return next(error)
  sendMessagePage(request, response, status, ({ openAgain }) => [openAgain])
}
