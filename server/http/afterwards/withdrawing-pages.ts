import type { Request, Response } from 'express'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { fullDayText } from '#core/letters/wording/day-and-clock.ts'
import { phoneHref } from '#core/letters/wording/phone-href.ts'
import { phoneText } from '#core/letters/wording/phone-text.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { languageOf, sendMessagePage, sendPlainPage } from '../message-page.ts'
import type { AfterwardsWords } from '../words/sv/afterwards.ts'
import { messageTexts } from '../words/message-texts-by-language.ts'
import { hiddenForm, list, paragraphs } from '../plain-html.ts'

/** What somebody came by goes from page to page: the letter's token, or what they opened their seat with where they write before the meeting. */
export type CameBy = { token: string } | { seat: string; number: string; code: string; pass: string }
type Asked = { request: Request; response: Response; cameBy: CameBy; id: string }
/** `isBefore`: the meeting has not closed; `keptUntil`: until when it is kept, locked (ISO 8601), null where it is erased at once; `letter`: what can be had of it by what they came by, null where nothing can. */
type About = { contact: { name: string; phone: string }; keptUntil: string | null; isBefore: boolean; letter: 'preparation' | 'participant' | null }

const wordsFor = (request: Request) => messageTexts[languageOf(request)].afterwards

const phoneStyle = 'a{color:inherit;white-space:nowrap}'

/** Who can say what has gone where; a tap dials. */
function whomToAsk({ whom }: Pick<AfterwardsWords['ask'], 'whom'>, { name, phone }: About['contact']): string {
  const [href, shown] = [phoneHref(phone), escapeHtml(phoneText(phone))]
  return `<p>${escapeHtml(whom(name))} ${href === null ? shown : `<a href="${escapeHtml(href)}">${shown}</a>`}</p>`
}

/** A button back to the letter, or to where they write before the meeting and come back when it is over. */
function backForm(cameBy: CameBy, letter: About['letter'], labels: { toLetter: string; back: string }): string {
  if ('token' in cameBy) return letter ? hiddenForm(letterAt(letter), cameBy, letter === 'participant' ? labels.toLetter : labels.back) : hiddenForm('/infor', { ...cameBy, adds: 'no' }, labels.back)
  const { seat: _seat, ...opens } = cameBy
  return hiddenForm('/infor', { ...opens, adds: 'no' }, labels.back)
}

/** On which day, where it is not at once. */
function whenErased(request: Request, keptUntil: string | null): string {
  const { ask } = wordsFor(request)
  return keptUntil === null ? ask.erased : ask.kept(fullDayText(swedishDay(keptUntil), languageOf(request)))
}

const letterAt = (letter: NonNullable<About['letter']>) => `/letters/${letter}`

/** What happens, what can not be called back and whom to ask; the letter to save first; and the button that does it. */
export function sendAsked({ request, response, cameBy, id }: Asked, { contact, keptUntil, isBefore, letter }: About) {
  const { ask, askBefore } = wordsFor(request)
  const happens = isBefore ? [askBefore.noMeeting, askBefore.hidden, ask.sends, askBefore.erased] : [ask.hidden, ask.sends, whenErased(request, keptUntil)]
  const body = [
    paragraphs([ask.mayAlways]),
    `<h2>${ask.happens}</h2>`,
    list([...happens, ask.stays, ask.otherMeetings]),
    whomToAsk(ask, contact),
    'token' in cameBy && letter ? paragraphs([ask.saveFirst]) + hiddenForm(`${letterAt(letter)}/pdf`, cameBy, ask.save) : '',
    hiddenForm('/brev/withdrawn', { ...cameBy, id }, ask.yes),
    backForm(cameBy, letter, { toLetter: ask.no, back: askBefore.no }),
  ]
  sendPlainPage(request, response, 200, { title: ask.title, body: body.join(''), moreStyle: phoneStyle })
}

export function sendDone({ request, response, cameBy, id }: Asked, { contact, keptUntil, isBefore }: About) {
  const { ask, askBefore, done, doneBefore } = wordsFor(request)
  const happened = isBefore ? [doneBefore.hidden, askBefore.erased] : [done.hidden, whenErased(request, keptUntil)]
  const body = [paragraphs([...happened, ask.stays, ask.otherMeetings]) + whomToAsk(ask, contact) + paragraphs([done.regretHelp]), hiddenForm('/brev/regret', { ...cameBy, id }, done.regret)]
  sendPlainPage(request, response, 200, { title: done.title, body: body.join(''), moreStyle: phoneStyle })
}

export function sendHoldsAgain({ request, response, cameBy }: Asked, { isBefore, letter }: Pick<About, 'isBefore' | 'letter'>) {
  const { holdsAgain, holdsAgainBefore } = wordsFor(request)
  const { title, paragraphs: said } = isBefore ? holdsAgainBefore : holdsAgain
  sendPlainPage(request, response, 200, { title, body: paragraphs(said) + backForm(cameBy, letter, { toLetter: holdsAgain.read, back: holdsAgainBefore.read }) })
}

export const sendTooLate = (request: Request, response: Response) => sendMessagePage(request, response, 409, ({ afterwards }) => [afterwards.tooLate])
export const sendNotOpen = (request: Request, response: Response) => sendMessagePage(request, response, 401, ({ afterwards }) => [afterwards.notOpen])

/** Nobody knows whether it was done: the same form again, under the same id. */
export function sendTryAgain({ request, response, cameBy, id }: Asked, action: string) {
  const { title, paragraphs: said, again } = wordsFor(request).notNow
  sendPlainPage(request, response, 503, { title, body: paragraphs(said) + hiddenForm(action, { ...cameBy, id }, again) })
}
