import express, { Router, type ErrorRequestHandler } from 'express'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { answerGapBodySchema } from '#core/wire/released-gaps.ts'
import { readerOfKey, type statisticsPasses, type StatisticsKeys } from '#server/identity/statistics-readers.ts'
import type { GapAnswerer } from '#server/store/store.ts'
import { languageOf } from '../message-page.ts'
import { hiddenForm, paragraphs } from '../plain-html.ts'
import { typedLine, typedText, type Typed } from '../referring/form-fields.ts'
import { takesBody } from '../taken-body.ts'
import type { Tries } from '../tries-by-address.ts'
import { statisticsWords } from '../words/statistics-by-language.ts'
import { statisticsGapsWords } from '../words/statistics-gaps-by-language.ts'
import { chosenGaps } from './chosen-gaps.ts'
import { gapsAddress, longestAnswer, type Tried } from './gaps-html.ts'
import { sendGaps } from './send-gaps.ts'
import { readStatisticsCookie, setStatisticsCookie } from './statistics-cookie.ts'
import type { ReadableGaps } from './readable-gaps.ts'
import { sendSignIn, sendStatisticsPage, type Asked } from './statistics-sign-in.ts'

export type GapsParts = {
  gaps: ReadableGaps
  keys: StatisticsKeys
  passes: ReturnType<typeof statisticsPasses>
  /** In the demo there is nothing to guard. */
  isOpen: boolean
  hasAccounts: boolean
  mayTry: Tries
  isDatabaseAway: (fault: unknown) => boolean
}

/** What meetings have taught, to read and to answer: ordinary forms without script. */
export function serveGaps(parts: GapsParts): Router {
  const router = Router()
  router.get(gapsAddress, (request, response, next) => {
    showGaps(parts, { request, response }).catch(next)
  })
  router.post(gapsAddress, takesBody(express.urlencoded({ extended: false, limit: '8kb' }), answerGapBodySchema), (request, response, next) => {
    takeAnswer(parts, { request, response }).catch(next)
  })
  router.use(gapsAddress, sayWhyNot(parts))
  return router
}

const wordsFor = ({ request }: Asked) => statisticsGapsWords[languageOf(request)]
const readerIn = async ({ isOpen, passes }: GapsParts, { request }: Asked): Promise<GapAnswerer | null> => (isOpen ? 'coordinator' : passes.open(readStatisticsCookie(request)))

async function showGaps(parts: GapsParts, asked: Asked) {
  const reader = await readerIn(parts, asked)
  if (reader === null) return sendSignIn(parts, asked, 200)
  const gaps = await parts.gaps.list()
  sendGaps(asked, { gaps, chosen: chosenGaps(asked.request.query, gaps), tried: null, saved: typedText(asked.request.query as Typed, 'saved'), isMadeUp: parts.isOpen })
}

/** The words of the one whose button was pressed: each field of the page has a name of its own. */
function answerIn(typed: Typed) {
  const id = typedText(typed, 'id')
  return { id, words: typedLine(typed, `words-${id}`) || typedLine(typed, 'words'), seen: typedText(typed, 'seen') }
}

function faultIn(words: string): Tried['wrong'] | null {
  if (words === '') return 'missing'
  if (words.length > longestAnswer) return 'tooLong'
  return containsPersonalNumber(words) ? 'personalNumber' : null
}

/** Saves an answer. What can not be saved is said at its field, and what was typed stands there. */
async function takeAnswer(parts: GapsParts, asked: Asked) {
  const { request, response } = asked
  const words = wordsFor(asked)
  // Who has come in sends nothing from elsewhere with a strict cookie; in the demo there is none.
  if (!['same-origin', 'none', undefined].includes(request.get('sec-fetch-site'))) return sendStatisticsPage(asked, words.title, paragraphs([words.elsewhere]), { status: 403 })
  const typed = (request.body ?? {}) as Typed
  const { id, words: said, seen } = answerIn(typed)
  const reader = (await readerIn(parts, asked)) ?? (await readerComingBack(parts, asked))
  if (typeof reader === 'object') return sendWhoGoesThere(parts, asked, reader.status)
  const gaps = await parts.gaps.list()
  const chosen = chosenGaps(typed, gaps)
  const gap = gaps.find((one) => one.id === id)
  const fault = faultIn(said) ?? (gap && (gap.answer?.at ?? '') !== seen && gap.answer?.words !== said ? 'changedSince' : null)
  if (gap && fault) return sendGaps(asked, { gaps, chosen, tried: { id, words: said, wrong: fault }, saved: null, isMadeUp: parts.isOpen }, fault === 'changedSince' ? 409 : 422)
  const body = answerGapBodySchema.safeParse({ id, words: said, seen }).data
  if (!gap || !body || !(await parts.gaps.answer(gap, body.words, reader))) return sendStatisticsPage(asked, words.gone.title, paragraphs([...words.gone.paragraphs, said]), { status: 409 })
  response.redirect(303, `${gapsAddress}?${new URLSearchParams({ ...chosen.asFields, saved: id }).toString()}#${encodeURIComponent(id)}`)
}

/** Whose key it is; else the status of the answer. */
export async function readerTrying({ mayTry, keys }: Pick<GapsParts, 'mayTry' | 'keys'>, key: string, address: string) {
  const isLeft = await mayTry(address)
  const reader = isLeft ? readerOfKey(keys, key) : null
  if (reader !== null) mayTry.giveBack(address)
  else if (key !== '') mayTry.wrong()
  return reader ?? (isLeft ? 403 : 429)
}

/** Who was away too long writes the key beside what they had typed, and goes on; else with which status they are asked. */
async function readerComingBack({ mayTry, keys, passes }: GapsParts, { request, response }: Asked): Promise<GapAnswerer | { status: 200 | 403 | 429 }> {
  const key = typedText((request.body ?? {}) as Typed, 'key').trim()
  if (key === '') return { status: 200 }
  const reader = await readerTrying({ mayTry, keys }, key, request.ip ?? '')
  if (typeof reader === 'number') return { status: reader }
  setStatisticsCookie(response, await passes.byKey(reader))
  return reader
}

/** The page where one comes in. What was typed stands on it, and is saved when the key is right. */
function sendWhoGoesThere(parts: GapsParts, asked: Asked, status: 200 | 403 | 429) {
  const { id, words, seen } = answerIn((asked.request.body ?? {}) as Typed)
  sendSignIn(parts, asked, status, words === '' ? null : { action: gapsAddress, hidden: { id, words, seen }, lead: paragraphs([wordsFor(asked).signInAgain, words]) })
}

/** Whoever answers meets a page, also when the form or the database is not as it should be. */
const sayWhyNot =
  ({ isDatabaseAway }: GapsParts): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const asked = { request, response }
    const words = wordsFor(asked)
    const { status = 500 } = (error ?? {}) as { status?: number }
    if (status >= 400 && status < 500) return sendStatisticsPage(asked, words.title, paragraphs([words.wrong.tooLong]), { status })
    if (!isDatabaseAway(error)) return next(error)
    const { id, words: said, seen } = answerIn((request.body ?? {}) as Typed)
    if (said === '') return sendStatisticsPage(asked, words.title, paragraphs([statisticsWords[languageOf(request)].away]), { status: 503 })
    sendStatisticsPage(asked, words.away.title, paragraphs([...words.away.paragraphs, said]) + hiddenForm(gapsAddress, { id, words: said, seen }, words.away.again), { status: 503 })
  }
