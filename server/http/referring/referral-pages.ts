import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { freeText } from '#core/meeting/scalars.ts'
import { referralSchema, type Referral } from '#core/wire/before.ts'
import { inFours } from '#server/identity/handed-over-code.ts'
import { newReferralCode } from '#server/identity/referral-codes.ts'
import type { KeptSignIn } from '#server/identity/kept-sign-in.ts'
import { newId } from '#server/identity/secrets.ts'
import type { EidSubject } from '#server/store/store.ts'
import { languageOf } from '../message-page.ts'
import { paragraphs } from '../plain-html.ts'
import { isTooLarge } from '../problems.ts'
import { takesBody } from '../taken-body.ts'
import { comeBack } from './come-back.ts'
import { typedText, type Typed } from './form-fields.ts'
import { readReferral, type Wrongs } from './read-referral.ts'
import { referralForm } from './referral-form.ts'
import { addressOf, sendReferringPage, sendSorry, type Asked, type ReferringParts } from './referring-page.ts'
import { referringWords, type ReferringWords } from './referring-words.ts'
import { mayBeTold, wantsIn, wrongTelling } from './telling.ts'
import { whoComesBackWithEid } from './who-comes-back.ts'
import { givenBack, referralLines } from './words-given-back.ts'

/** All fields full, in letters that are written as nine signs each, and several times that: whoever wrote too much in a field is told so at it. */
const largestForm = '128kb'
/** As long as a referral waits, and no longer. */
const lastsDays = 30
const mostWaiting = 500
/** One at a time is asked under its own id. */
const addressesOfOthers = '/anmal/hos/'
const lastsUntil = (at: string): string => new Date(Date.parse(at) + lastsDays * 24 * 3_600_000).toISOString()

/** To a referral, and to the meeting that is planned. */
const comingBack = ['/anmal/min', '/infor']

/** Where anybody asks for a meeting, for themselves or for somebody they work with, and comes back to it. Looking changes nothing. */
export function serveReferring(parts: ReferringParts): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: largestForm })
  const askedOf = (request: Request, response: Response): Asked => ({ request, response, words: referringWords[languageOf(request)], typed: (request.body ?? {}) as Typed })
  for (const one of [parts, ...parts.others.map((authority) => ({ ...parts, authority, wayTo: parts.wayToOf(authority.id), address: `${addressesOfOthers}${authority.id}` }))]) serveAsking(router, one, askedOf)
  for (const path of comingBack) {
    router.get(path, (request, response, next) => {
      comeBack.ask(parts, askedOf(request, response), 200).catch(next)
    })
    router.post(path, form, (request, response, next) => {
      comeBack.open(parts, askedOf(request, response)).catch(next)
    })
  }
  router.use(['/anmal', '/infor'], sayWhyNot(parts, askedOf))
  return router
}

/** Where one asks an authority, and comes back to what one asked of it: the form is its own, and it lets one in as it has decided. */
function serveAsking(router: Router, parts: ReferringParts & { address?: string }, askedOf: (request: Request, response: Response) => Asked) {
  const form = takesBody(express.urlencoded({ extended: false, limit: largestForm }), referralSchema.extend({ tellAddress: freeText(254) }))
  const address = parts.address ?? '/anmal'
  const askedHere = async (request: Request, response: Response): Promise<Asked> => ({ ...askedOf(request, response), mayBeTold: await mayBeTold(parts) })
  router.get(address, (request, response, next) => {
    askedHere(request, response).then((asked) => sendForm(parts, asked, 200, {})).catch(next)
  })
  router.post(address, form, (request, response, next) => {
    askedHere(request, response).then((asked) => receive(parts, asked)).catch(next)
  })
  if (address === '/anmal') return
  router.get(`${address}/min`, (request, response, next) => {
    comeBack.ask(parts, { ...askedOf(request, response), address: '/anmal/min' }, 200).catch(next)
  })
}

/** Who has shown who they are comes to where they were going to write. */
export const goOnToWrite =
  (parts: ReferringParts) =>
  async ({ request, response }: Pick<Asked, 'request' | 'response'>, kept: KeptSignIn, by: EidSubject): Promise<boolean | 'enoughToday'> => {
    const opened = await whoComesBackWithEid(parts, { ...kept, from: parts.placeOf(request.ip ?? '') }, by)
    if (opened === 'enoughToday') return opened
    return opened !== null && comeBack.show(parts, { request, response, words: referringWords[languageOf(request)], typed: opened.carries, address: kept.to }, opened.who)
  }

function sendForm({ authority }: ReferringParts, asked: Asked, status: number, wrongs: Wrongs) {
  const { words } = asked
  sendReferringPage(asked, status, { title: words.title, body: `${paragraphs(status === 200 ? words.lead(authority.name) : [words.mustBeMended])}${filledIn(asked, wrongs)}` })
}

/** The form with what was typed. Its id makes what is sent twice one. */
function filledIn(asked: Asked, wrongs: Wrongs): string {
  const { typed, words } = asked
  const mayBeTold = asked.mayBeTold ?? typedText(typed, 'tellAddress') !== ''
  return referralForm({ typed: { ...typed, id: idOf(typed) ?? newId() }, wrongs, words, mayBeTold, action: addressOf(asked) })
}

const idOf = (typed: Typed): string | null => /^[A-Za-z0-9_-]{16}$/.exec(typedText(typed, 'id'))?.[0] ?? null

/** It could not be taken now: nothing that was typed is lost. */
function sendNotNow(asked: Asked, status: number, { title, words }: { title: string; words: string[] }) {
  sendReferringPage(asked, status, { title, body: `${paragraphs(words)}${filledIn(asked, {})}` })
}

async function receive(parts: ReferringParts, asked: Asked) {
  const { words, typed } = asked
  const mail = asked.mayBeTold === true ? parts.mail : null
  const read = readReferral(typed, words, (isProtected) => wrongTelling(typed, words, { mail, isProtected }))
  if ('wrongs' in read) return sendForm(parts, asked, 422, read.wrongs)
  const address = asked.request.ip ?? ''
  if (!(await parts.mayTry(address))) return sendNotNow(asked, 429, words.tooOften)
  try {
    if (!(await parts.mayAsk(address, parts.authority.id))) return sendNotNow(asked, 429, words.tooMany)
    await keep(parts, asked, read.referral)
  } finally {
    // No secret was tried: what is sent is counted by the day.
    parts.mayTry.giveBack(address)
  }
}

async function keep({ store, now, publicUrl, authority, others, gateOf, hasEid }: ReferringParts, asked: Asked, referral: Referral) {
  const { words } = asked
  const gate = await gateOf(authority.id)
  const comesBack = gate === 'readingCode' || (gate === 'eId' && hasEid)
  const codes = comesBack ? await Promise.all([...(referral.referrer ? [newReferralCode('referrer')] : []), newReferralCode('person')]) : []
  const at = now()
  const saved = { hostAuthorityId: authority.id, kind: 'referral', id: idOf(asked.typed) ?? newId(), expectedVersion: 0, content: JSON.stringify(referral), atMost: mostWaiting, at, expiresAt: lastsUntil(at), by: referral.referrer ? 'referrer' : 'person' } as const
  const wants = asked.mayBeTold === true && comesBack ? wantsIn(asked) : null
  const kept = await store.saveDraft(saved, codes.map((one) => one.kept), wants)
  if (kept === 'tooMany') return sendNotNow(asked, 503, words.full)
  if (typeof kept === 'string') return sendReferringPage(asked, 409, { title: words.already.title, body: `${paragraphs(words.already.words)}${givenBack(referralLines(referral, words), words, words.already.now)}` })
  const address = `${publicUrl()}${others.some(({ id }) => id === authority.id) ? `${addressesOfOthers}${authority.id}` : '/anmal'}/min`
  const slips = codes.map(({ shown }) => slip(words, { ...shown, address, isForPerson: shown.part === 'person' && referral.referrer !== null }))
  sendReferringPage(asked, 201, { title: words.sent.title, body: `${paragraphs([words.sent.next(authority.name), words.sent.keep(lastsDays), ...(wants ? [words.telling.isOn] : []), ...(comesBack ? (gate === 'eId' ? words.sent.withEid : []) : words.sent.noCode(authority.name))])}${slips.join('')}` })
}

/** An address is broken after a slash, and nowhere within a word. */
const breakable = (address: string) => address.split('/').map(escapeHtml).join('/<wbr>')

/** The number and the code, to write down or to print and hand over. */
function slip({ sent }: ReferringWords, { number, code, address, isForPerson }: { number: string; code: string; address: string; isForPerson: boolean }): string {
  const line = (name: string, value: string) => `<dt>${escapeHtml(name)}</dt><dd class="code">${inFours(value)}</dd>`
  return `<section class="slip"><h2>${escapeHtml(isForPerson ? sent.forPerson : sent.forYou)}</h2>${paragraphs([isForPerson ? sent.handOver : sent.comeBack])}<dl>${line(sent.number, number)}${line(sent.code, code)}</dl><p>${escapeHtml(sent.address)}<br>${breakable(address)}</p></section>`
}

/** Whoever writes meets a page, also when the form or the database is not as it should be. */
const sayWhyNot =
  ({ isDatabaseAway }: ReferringParts, askedOf: (request: Request, response: Response) => Asked): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (isTooLarge(error)) return next(error)
    const asked = askedOf(request, response)
    if (isDatabaseAway(error)) return comingBack.includes(request.baseUrl + request.path.replace(/\/$/, '')) ? comeBack.again(asked, 503, asked.words.away) : sendNotNow(asked, 503, asked.words.away)
    const { status = 500 } = (error ?? {}) as { status?: number }
    if (status >= 400 && status < 500) return sendSorry(asked, 400, asked.words.away)
    next(error)
  }
