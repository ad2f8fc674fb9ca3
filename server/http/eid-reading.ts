import { setTimeout as pause } from 'node:timers/promises'
import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express'
import { z } from 'zod'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { stoppedBy, type EidStopped } from '#server/identity/eid-provider.ts'
import { answersAfterMs, type TypedCode } from '#server/identity/handed-over-code.ts'
import { givenWayOn, type KeptSignIn } from '#server/identity/kept-sign-in.ts'
import { readWithEid } from '#server/identity/read-with-eid.ts'
import type { EidSubject } from '#server/store/store.ts'
import { clearEidCookie, readEidCookie, setEidCookie } from './eid-cookie.ts'
import type { LetterReader } from './letter-readers.ts'
import { languageOf, sendMessagePage, sendPlainPage } from './message-page.ts'
import { hiddenForm, paragraphs } from './plain-html.ts'
import { eidAddress, eidForm } from './reading-forms.ts'
import type { Eid, ReadingParts } from './reading-parts.ts'
import { sendToReader } from './replies.ts'
import { takesBody } from './taken-body.ts'
import { messageTexts } from './words/message-texts-by-language.ts'

type Parts = Omit<ReadingParts, 'eid'> & {
  eid: Eid
  /** Those who come to write instead of reading. False, and nothing sent: there is nothing for them. */
  goOnToWrite: (asked: Asked, kept: KeptSignIn, by: EidSubject) => Promise<Answered>
}
type Asked = { request: Request; response: Response }
/** Whether it has been answered; `enoughToday`: it has been opened as often as it may be in a day. */
type Answered = boolean | 'enoughToday'

const backAddress = `${eidAddress}/svar`
const askedSchema = z.object({ number: z.string().max(40), code: z.string().max(40).default(''), to: givenWayOn })
/** What a provider says when it sends somebody back; anything else is left where it is. */
const answerSchema = z.object({ code: z.string().max(4_000).optional(), state: z.string().max(200).optional(), iss: z.string().max(400).optional(), error: z.string().max(100).optional() })
type ProvidersAnswer = z.infer<typeof answerSchema>
const parametersOf = (answer: ProvidersAnswer): [string, string][] => Object.entries(answer).filter((pair): pair is [string, string] => pair[1] !== undefined)

/**
 * A letter for who shows who they are. Looking (GET) changes nothing and uses up nothing, also on the way back: who comes back presses once
 * more, and a scanner that follows the address meets a page. Number, code and what to know again lie sealed in the reader's own browser.
 */
export function serveEidReading(parts: Parts): Router {
  const router = Router()
  const on = (path: string, takes: z.ZodType, answer: (parts: Parts, asked: Asked) => Promise<unknown>) =>
    router.post(path, takesBody(express.urlencoded({ extended: false, limit: '8kb' }), takes), (request, response, next) => {
      answer(parts, { request, response }).catch(next)
    })
  router.get(eidAddress, (request, response) => sendMessagePage(request, response, 200, ({ eid }) => [eid.ask], eidForm(unknownWay)))
  on(eidAddress, askedSchema, begin)
  router.get(backAddress, (request, response, next) => {
    look(parts, { request, response }).catch(next)
  })
  on(backAddress, answerSchema, end)
  router.use(eidAddress, sayWhyNot(parts))
  return router
}

type EidTexts = (typeof messageTexts)['sv']['eid']
/** What is said to who reads and, in words of their own, to who writes. */
type WayTexts = Pick<EidTexts, 'startAgain' | 'notOpened' | 'stopped'>

/** Where somebody was going, and with which number. */
type Way = Pick<KeptSignIn, 'number' | 'to'>
const unknownWay: Way = { number: '', to: '/brev' }

/** A page of plain words, and the form to go on with. */
const say = ({ request, response }: Asked, status: number, of: (texts: WayTexts) => EidTexts['ask'], way: Way) => sendMessagePage(request, response, status, ({ eid }) => [of(way.to === '/brev' ? eid : eid.writing)], eidForm(way))

async function begin({ eid, publicUrl }: Parts, asked: Asked) {
  const { request, response } = asked
  const { data } = askedSchema.safeParse(request.body ?? {})
  if (!data) return say(asked, 403, ({ notOpened }) => notOpened, unknownWay)
  if (!(await eid.mayBegin(request.ip ?? ''))) return sendMessagePage(request, response, 429, ({ tooOften }) => [tooOften], eidForm(data))
  const begun = await eid.provider.begin(publicUrl() + backAddress)
  if (!begun) return say(asked, 503, ({ stopped }) => stopped.away, data)
  setEidCookie(response, await eid.keeper.seal({ ...begun.request, ...data }))
  const { onTheWay } = messageTexts[languageOf(request)].eid
  // A form may lead to our own pages alone, and where a provider sends people on to is not ours to list: so the page goes on, and not its form.
  response.set('Refresh', `0; url=${begun.address}`)
  const link = `<p><a href="${escapeHtml(begun.address)}">${escapeHtml(onTheWay.open)}</a></p>`
  sendPlainPage(request, response, 200, { title: onTheWay.title, body: `${paragraphs(onTheWay.paragraphs)}${link}` })
}

/** The sign-in that this browser began and this answer is to; null for any other. */
async function keptFor({ eid }: Parts, request: Request, { state }: ProvidersAnswer): Promise<KeptSignIn | null> {
  const kept = await eid.keeper.open(readEidCookie(request))
  return kept?.state === state ? kept : null
}

async function look(parts: Parts, asked: Asked) {
  const { request, response } = asked
  const answer = answerSchema.safeParse(request.query).data ?? {}
  const kept = await keptFor(parts, request, answer)
  if (!kept) return say(asked, 403, ({ startAgain }) => startAgain, unknownWay)
  if (answer.error !== undefined) return sayStopped(asked, stoppedBy(answer.error), kept)
  const { eid, form } = messageTexts[languageOf(request)]
  const body = paragraphs(eid.back.paragraphs) + hiddenForm(backAddress, Object.fromEntries(parametersOf(answer)), kept.to === '/brev' ? form.show : eid.writing.show)
  sendPlainPage(request, response, 200, { title: eid.back.title, body })
}

async function end(parts: Parts, asked: Asked) {
  const { request, response } = asked
  const answer = answerSchema.safeParse(request.body ?? {}).data ?? {}
  const kept = await keptFor(parts, request, answer)
  if (!kept) return say(asked, 403, ({ startAgain }) => startAgain, unknownWay)
  const address = request.ip ?? ''
  if (!(await parts.eid.mayEnd(address))) return sendMessagePage(request, response, 429, ({ tooOften }) => [tooOften], eidForm(kept))
  clearEidCookie(response)
  const who = await parts.eid.provider.end(new URLSearchParams(parametersOf(answer)), kept, parts.publicUrl() + backAddress)
  if ('stopped' in who) {
    if (who.fault !== undefined) parts.onFault(who.fault)
    return sayStopped(asked, who.stopped, kept)
  }
  parts.eid.mayEnd.giveBack(address)
  const isWrong = () => void (kept.code.trim() !== '' && parts.mayTry.wrong())
  // What is tried is tried here, and not where one begins: that says nothing of whether it is right, and a waiting room begins at once.
  if (!(await parts.mayTry(address))) {
    isWrong()
    return sendMessagePage(request, response, 429, ({ tooOften }) => [tooOften], eidForm(kept))
  }
  const [answered] = await Promise.all([kept.to === '/brev' ? sendLetter(parts, asked, { kept, by: who.by }) : parts.goOnToWrite(asked, kept, who.by), pause(answersAfterMs)])
  if (answered) parts.mayTry.giveBack(address)
  else isWrong()
  if (answered === 'enoughToday') sendMessagePage(request, response, 429, (texts) => [texts.enoughToday], eidForm(kept))
  else if (!answered) say(asked, 403, ({ notOpened }) => notOpened, kept)
}

const statusOf: Record<EidStopped, number> = { cancelled: 403, failed: 403, away: 503, ourSide: 500 }
const sayStopped = (asked: Asked, why: EidStopped, way: Way) => say(asked, statusOf[why], ({ stopped }) => stopped[why], way)

async function sendLetter(parts: Parts, { request, response }: Asked, { kept, by }: { kept: KeptSignIn; by: EidSubject }): Promise<Answered> {
  const reader = await read(parts, { ...kept, from: parts.placeOf(request.ip ?? '') }, by)
  if (reader === 'enoughToday') return reader
  if (reader) await sendToReader(parts, reader, { response, said: null })
  return reader !== null
}

async function read({ store, now, letterOfReading }: Parts, given: TypedCode, by: EidSubject): Promise<LetterReader | 'enoughToday' | null> {
  const opened = await readWithEid(store, given, { by, now: now(), isThere: async (letter) => (await letterOfReading(letter)) !== null })
  if (opened === 'enoughToday') return opened
  const kept = opened && (await letterOfReading(opened.letter))
  if (!opened || !kept || !(await store.noteRead(opened.letter, 'page', now()))) return null
  return { letter: opened.letter, kept, token: opened.token, isByCode: true }
}

/** Whoever reads a letter meets a page, also when the form or the database is not as it should be. */
const sayWhyNot =
  ({ isDatabaseAway }: Parts): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const { status = 500 } = (error ?? {}) as { status?: number }
    if (isDatabaseAway(error)) return sendMessagePage(request, response, 503, ({ away }) => [away], eidForm(unknownWay))
    if (status >= 400 && status < 500) return say({ request, response }, 403, ({ notOpened }) => notOpened, unknownWay)
    next(error)
  }
