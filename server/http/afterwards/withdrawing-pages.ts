import type { Request, Response } from 'express'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { phoneHref } from '#core/letters/wording/phone-href.ts'
import { phoneText } from '#core/letters/wording/phone-text.ts'
import { languageOf, sendMessagePage, sendPlainPage } from '../message-page.ts'
import type { AfterwardsWords } from '../words/sv/afterwards.ts'
import { messageTexts } from '../words/message-texts-by-language.ts'
import { hiddenForm, list, paragraphs } from '../plain-html.ts'

type Asked = { request: Request; response: Response; token: string; id: string }
type About = { contact: { name: string; phone: string }; isKept: boolean }

const wordsFor = (request: Request) => messageTexts[languageOf(request)].afterwards

const phoneStyle = 'a{color:inherit;white-space:nowrap}'

/** Who can say what has gone where; a tap dials. */
function whomToAsk({ whom }: Pick<AfterwardsWords['ask'], 'whom'>, { name, phone }: About['contact']): string {
  const [href, shown] = [phoneHref(phone), escapeHtml(phoneText(phone))]
  return `<p>${escapeHtml(whom(name))} ${href === null ? shown : `<a href="${escapeHtml(href)}">${shown}</a>`}</p>`
}

/** What happens, what can not be called back and whom to ask; the letter to save first; and the button that does it. */
export function sendAsked({ request, response, token, id }: Asked, { contact, isKept }: About) {
  const { ask } = wordsFor(request)
  const body = [
    paragraphs([ask.mayAlways]),
    `<h2>${ask.happens}</h2>`,
    list([ask.hidden, ask.sends, isKept ? ask.kept : ask.erased, ask.stays]),
    whomToAsk(ask, contact) + paragraphs([ask.saveFirst]),
    hiddenForm('/letters/participant/pdf', { token }, ask.save),
    hiddenForm('/brev/withdrawn', { token, id }, ask.yes),
    hiddenForm('/letters/participant', { token }, ask.no),
  ]
  sendPlainPage(request, response, 200, { title: ask.title, body: body.join(''), moreStyle: phoneStyle })
}

export function sendDone({ request, response, token, id }: Asked, { contact, isKept }: About) {
  const { ask, done } = wordsFor(request)
  const body = [paragraphs([done.hidden, isKept ? ask.kept : ask.erased, ask.stays]) + whomToAsk(ask, contact) + paragraphs([done.regretHelp]), hiddenForm('/brev/regret', { token, id }, done.regret)]
  sendPlainPage(request, response, 200, { title: done.title, body: body.join(''), moreStyle: phoneStyle })
}

export function sendHoldsAgain({ request, response, token }: Asked) {
  const { title, paragraphs: said, read } = wordsFor(request).holdsAgain
  sendPlainPage(request, response, 200, { title, body: paragraphs(said) + hiddenForm('/letters/participant', { token }, read) })
}

export const sendTooLate = (request: Request, response: Response) => sendMessagePage(request, response, 409, ({ afterwards }) => [afterwards.tooLate])
export const sendNotOpen = (request: Request, response: Response) => sendMessagePage(request, response, 401, ({ afterwards }) => [afterwards.notOpen])

/** Nobody knows whether it was done: the same form again, under the same id. */
export function sendTryAgain({ request, response, token, id }: Asked, action: string) {
  const { title, paragraphs: said, again } = wordsFor(request).notNow
  sendPlainPage(request, response, 503, { title, body: paragraphs(said) + hiddenForm(action, { token, id }, again) })
}
