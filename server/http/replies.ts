import express, { Router, type ErrorRequestHandler, type Response } from 'express'
import { z } from 'zod'
import type { Said } from '#core/letters/reply-forms.ts'
import type { Store } from '#server/store/store.ts'
import { repliesFor, type LetterReader } from './letter-readers.ts'
import { letterFormSchema, sendPage } from './letter-pages.ts'
import { sendMessagePage } from './message-page.ts'

export type RepliesParts = {
  store: Store
  now: () => string
  readerOf: (token: string) => Promise<LetterReader | null>
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
  router.use('/brev', tooMuch)
  return router
}

/** The letter's page for its reader, with what they can answer. */
export async function sendToReader({ store, script, isDemo }: Pick<RepliesParts, 'store' | 'script' | 'isDemo'>, reader: LetterReader, { response, said }: { response: Response; said: Said | null }) {
  const { letter, contact, days } = reader.kept
  const replies = await repliesFor(store, reader, said)
  const files = reader.isByCode ? { files: { token: reader.token, hasDays: days.length > 0 } } : {}
  response.set('Cache-Control', 'no-store')
  sendPage(letter, { contact, script, ...files, ...(replies && { replies }) }, { isDemo, response })
}

class NotOpen extends Error {}

async function readerIn({ readerOf }: RepliesParts, body: unknown): Promise<LetterReader> {
  const form = letterFormSchema.safeParse({ token: (body as { token?: unknown }).token })
  const reader = form.success ? await readerOf(form.data.token) : null
  if (!reader?.kept.answers) throw new NotOpen('There is no such reader.')
  return reader
}

async function note({ store, now }: RepliesParts, { letter: { meetingId, hostAuthorityId, recipient }, kept }: LetterReader, kind: 'read' | 'explained', bySeat: string | null) {
  await store.saveReceipt({ meetingId, hostAuthorityId, recipient, letterVersion: kept.answers?.version ?? 1, kind, bySeat, toldBy: 'reader', at: now() })
}

/** A form that is too large, or none. */
const tooMuch: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const { status = 500 } = (error ?? {}) as { status?: number }
  if (status < 400 || status >= 500) return next(error)
  sendMessagePage(request, response, status, ({ openAgain }) => [openAgain])
}
