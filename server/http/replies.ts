import express, { Router, type ErrorRequestHandler, type NextFunction, type Request, type Response } from 'express'
import { z } from 'zod'
import type { CorrectionForm, NotTaken, Said } from '#core/letters/reply-forms.ts'
import { commandSchema, type Command } from '#core/meeting/commands.ts'
import { longestLineId } from '#core/meeting/line-id.ts'
import { longestCorrection } from '#core/meeting/subjects/corrections.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import { newId } from '#server/identity/secrets.ts'
import type { ReadableLetter, Store } from '#server/store/store.ts'
import { hasWords, longestKept, sendWithWords, type NotYet } from './afterwards/kept-words.ts'
import { repliesFor, type LetterReader } from './letter-readers.ts'
import { filesOf, letterFormSchema, sendPage } from './letter-pages.ts'
import { sendMessagePage } from './message-page.ts'
import { isTooLarge } from './problems.ts'
import { typedLine } from './referring/form-fields.ts'
import { takesBody } from './taken-body.ts'
import type { Tries } from './tries-by-address.ts'

export type RepliesParts = {
  store: Store
  now: () => string
  readerOf: (token: string) => Promise<LetterReader | null>
  /** The reader's own correction of their letter; how it went, and the letter as it is then. */
  /** That whose letter before the meeting it is has read it. */
  sayRead: (letter: ReadableLetter, sent: { id: string; command: Command }) => Promise<AnswerMessage>
  sayWrong: (letter: ReadableLetter, sent: { id: string; command: Command }) => Promise<AnswerMessage>
  /** Who types number and code once more, since the page was open too long. */
  openWithCode: (given: { number: string; code: string }, address: string) => Promise<LetterReader | 'enoughToday' | null>
  /** How often codes are tried from one address: false when it is too often just now. */
  mayTry: Tries
  isDatabaseAway: (fault: unknown) => boolean
  script: string | null
  isDemo: boolean
}

const explainedSchema = letterFormSchema.extend({ by: z.string().max(64) })

/** What a reader answers their letter with: ordinary forms, whose answer is the letter's page again. */
export function serveReplies(parts: RepliesParts): Router {
  const router = Router()
  const on = (path: string, takes: z.ZodType, answer: (body: unknown, response: Response, request: Request) => Promise<unknown>) =>
    router.post(path, takesBody(express.urlencoded({ extended: false, limit: '64kb' }), takes), (request, response, next) => {
      answer(request.body ?? {}, response, request).catch((fault: unknown) => sayWhyNot(parts, fault, { request, response, next }))
    })
  on('/brev/read', letterFormSchema, async (body, response) => {
    if (await hasReadBefore(parts, body)) return sendBefore(parts, body, response)
    const reader = await readerIn(parts, body)
    await note(parts, reader, 'read', null)
    return sendToReader(parts, await readerIn(parts, body), { response, said: 'read' })
  })
  on('/brev/explained', explainedSchema, async (body, response) => {
    const reader = await readerIn(parts, body)
    const by = explainedSchema.safeParse(body).data?.by ?? ''
    await note(parts, reader, 'explained', reader.kept.answers?.people.find(({ seatId }) => seatId === by)?.seatId ?? null)
    return sendToReader(parts, await readerIn(parts, body), { response, said: 'explained' })
  })
  on('/brev/wrong', wrongSchema, (body, response, request) => correct(parts, { body, response, address: request.ip ?? '' }))
  router.use('/brev', noForm)
  return router
}

/** The letter's page for its reader, with what they can answer. */
export async function sendToReader({ store, script, isDemo }: Pick<RepliesParts, 'store' | 'script' | 'isDemo'>, reader: LetterReader, { response, said, saysSo = false, written }: { response: Response; said: Said | null; saysSo?: boolean; written?: CorrectionForm }) {
  const { letter, contact } = reader.kept
  const replies = await repliesFor(store, reader, said, written)
  const files = reader.isByCode ? { files: { ...filesOf(reader.kept, reader.token), ...(saysSo && { saysSo: true as const }) } } : {}
  response.set('Cache-Control', 'no-store')
  sendPage(letter, { contact, script, ...files, ...(replies && { replies }) }, { isDemo, response })
}

/** Of the letter before the meeting it is said in the meeting, where the chair sees it. Said twice it is said once. */
async function hasReadBefore({ readerOf, sayRead }: RepliesParts, body: unknown): Promise<boolean> {
  const token = letterFormSchema.safeParse(body).data?.token
  const reader = token === undefined ? null : await readerOf(token)
  if (reader?.letter.recipient !== 'preparation' || !reader.kept.before) return false
  const answer = await sayRead(reader.letter, { id: newId(), command: { type: 'markPrepared' } })
  if (answer.kind !== 'done') throw new NotOpen('notOpen')
  return true
}

async function sendBefore(parts: RepliesParts, body: unknown, response: Response) {
  const reader = await parts.readerOf(letterFormSchema.parse(body).token)
  if (!reader) throw new NotOpen('notOpen')
  return sendToReader(parts, reader, { response, said: null, saysSo: true })
}

const correctionSchema = z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/), line: z.string().max(longestLineId), words: z.string().max(longestKept) })
const codeSchema = z.object({ number: z.string().min(1).max(40), code: z.string().min(1).max(40) })
/** By the page's own token, or by number and code. */
const wrongSchema = correctionSchema.and(letterFormSchema.or(codeSchema))

async function correct(parts: RepliesParts, { body, response, address }: { body: unknown; response: Response; address: string }) {
  const reader = await readerOrCode(parts, body, address)
  const form = correctionSchema.safeParse(body).data
  if (!form || !reader.kept.answers?.lines) throw new NotOpen('notOpen')
  const words = typedLine(form, 'words')
  const command = commandSchema.safeParse({ type: 'sayWrong', lineId: form.line === '' ? null : form.line, words }).data
  const answer = command ? await parts.sayWrong(reader.letter, { id: form.id, command }) : null
  // As it stands now: consent may have been taken back meanwhile.
  const after = await parts.readerOf(reader.token)
  if (!after) throw new NotOpen('notOpen')
  // What was refused is refused for good under its id: what they mend goes by another. Where nobody knows, the same again is one.
  const written = { id: answer?.kind === 'problem' ? form.id : newId(), lineId: form.line, words: form.words }
  return sendToReader(parts, after, answer?.kind === 'done' ? { response, said: 'wrong' } : { response, said: words.length > longestCorrection ? 'tooLong' : whyNot(answer), written })
}

function whyNot(answer: Exclude<AnswerMessage, { kind: 'done' }> | null): NotTaken {
  if (answer?.kind === 'problem') return 'notNow'
  if (answer?.refusal === 'personalNumber' || answer?.refusal === 'namesSomebody') return answer.refusal
  return answer?.refusal === 'tooManyCorrections' ? 'tooMany' : 'notSaid'
}

class NotOpen extends Error {
  readonly why: NotYet
  constructor(why: NotYet) {
    super(why)
    this.why = why
  }
}

/** Nothing that somebody wrote is lost: it stands on the page that says why it was not taken. */
function sayWhyNot({ isDatabaseAway }: RepliesParts, fault: unknown, { request, response, next }: { request: Request; response: Response; next: NextFunction }) {
  const why = fault instanceof NotOpen ? fault.why : isDatabaseAway(fault) ? 'away' : null
  if (why === null) return next(fault)
  const status = { notOpen: 401, notOpened: 403, tooOften: 429, enoughToday: 429, away: 503 }[why]
  if (hasWords(request.body)) return sendWithWords(request, response, status, why)
  sendMessagePage(request, response, status, (texts) => [why === 'away' ? texts.away : texts.openAgain])
}

/** By the page's own token, or by number and code, once more. */
async function readerOrCode(parts: RepliesParts, body: unknown, address: string): Promise<LetterReader> {
  const given = codeSchema.safeParse(body)
  if (!given.success) return readerIn(parts, body)
  const isLeft = await parts.mayTry(address)
  const reader = isLeft ? await parts.openWithCode(given.data, address) : null
  if (reader) parts.mayTry.giveBack(address)
  else parts.mayTry.wrong()
  if (!isLeft) throw new NotOpen('tooOften')
  if (reader === 'enoughToday') throw new NotOpen('enoughToday')
  if (!reader?.kept.answers) throw new NotOpen('notOpened')
  return reader
}


async function readerIn({ readerOf }: RepliesParts, body: unknown): Promise<LetterReader> {
  const form = letterFormSchema.safeParse({ token: (body as { token?: unknown }).token })
  const reader = form.success ? await readerOf(form.data.token) : null
  if (!reader?.kept.answers) throw new NotOpen('notOpen')
  return reader
}

async function note({ store, now }: RepliesParts, { letter: { meetingId, hostAuthorityId, recipient }, kept }: LetterReader, kind: 'read' | 'explained', bySeat: string | null) {
  if (recipient === 'preparation' || recipient === 'minutes' || kept.answers?.isTheirs !== true) throw new NotOpen('notOpen')
  await store.saveReceipt({ meetingId, hostAuthorityId, recipient, letterVersion: kept.answers?.version ?? 1, kind, bySeat, toldBy: 'reader', at: now() })
}

/** No form at all. What is too large is answered as everywhere. */
const noForm: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const { status = 500 } = (error ?? {}) as { status?: number }
  if (status < 400 || status >= 500 || isTooLarge(error)) return next(error)
  sendMessagePage(request, response, status, ({ openAgain }) => [openAgain])
}
