import type { Request, Response } from 'express'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { pageWords } from '#core/letters/sentences/page-words-by-language.ts'
import { languageNamed, languages, type Language } from '#core/meeting/languages.ts'
import { newSecret } from '#server/identity/secrets.ts'
import { letterPolicy } from './headers.ts'
import { hiddenFields } from './plain-html.ts'
import { messageTexts, type MessageTexts } from './words/message-texts-by-language.ts'

/** `items` stand as a list under the paragraphs. */
export type Message = { title: string; paragraphs: string[]; items?: string[]; anchor?: string }
/** An ordinary form under the page's own words; it needs no script. `value` is what stands in a field already, `hidden` goes along unseen. */
export type MessageForm = { action: string; hidden?: Readonly<Record<string, string>>; fields: { name: string; label: string; value: string; isNumber: boolean; isSecret?: boolean; isOptional?: boolean; maxLength?: number }[]; button: string }

const style = `
:root{color-scheme:light dark}
body{margin:0;padding:2rem 1.25rem;font:1.125rem/1.6 'Segoe UI',system-ui,sans-serif;background:Canvas;color:CanvasText}
aside{max-width:60ch;margin:0 auto 2rem}
main{max-width:60ch;margin:0 auto}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
p{margin:0 0 1rem;overflow-wrap:anywhere}
ul{margin:0 0 1rem;padding-left:1.25rem}
li{margin:0 0 .375rem}
@media print{h2{break-after:avoid}li{break-inside:avoid}form{display:none}}
label{display:block}
input,button{display:block;box-sizing:border-box;min-height:44px;max-width:100%;margin:.25rem 0 0;padding:.5rem .75rem;border:1px solid;border-radius:6px;font:inherit;color:inherit;background:Canvas}
input{width:14em;letter-spacing:.05em}
button{font-weight:600;cursor:pointer}
:is(input,button):focus-visible{outline:3px solid;outline-offset:2px}
`

/** Of our languages the one that the reader's browser asks for first; Swedish where it asks for none. */
export const languageOf = (request: Request): Language => languageNamed(request.acceptsLanguages(...languages) || '') ?? 'sv'

function formHtml({ action, hidden = {}, fields, button }: MessageForm): string {
  const field = ({ name, label, value, isNumber, isSecret = false, isOptional = false, maxLength = 40 }: MessageForm['fields'][number]) =>
    `<p><label>${escapeHtml(label)}<input name="${name}" value="${escapeHtml(value)}"${isOptional ? '' : ' required'} maxlength="${maxLength}" autocomplete="off" autocapitalize="${isSecret ? 'none' : 'characters'}" spellcheck="false"${isSecret ? ' type="password"' : ''}${isNumber ? ' inputmode="numeric"' : ''}></label></p>`
  return `<form method="post" action="${escapeHtml(action)}">${hiddenFields(hidden)}${fields.map(field).join('')}<p><button>${escapeHtml(button)}</button></p></form>`
}

type Said<What> = (texts: MessageTexts) => What

/** A page of plain words in the reader's language, without script: the first message is the page's, the others its sections. */
export function sendMessagePage(request: Request, response: Response, status: number, say: Said<[Message, ...Message[]]>, form?: Said<MessageForm>) {
  const language = languageOf(request)
  const texts = messageTexts[language]
  const [first, ...sections] = say(texts)
  const paragraphs = ({ paragraphs: said, items }: Message) => said.map((text) => `<p>${escapeHtml(text)}</p>`).join('') + (items ? `<ul>${items.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>` : '')
  const rest = sections.map((one) => `<h2${one.anchor ? ` id="${one.anchor}"` : ''}>${escapeHtml(one.title)}</h2>${paragraphs(one)}`).join('')
  sendPlainPage(request, response, status, { title: first.title, body: `${paragraphs(first)}${form ? formHtml(form(texts)) : ''}${rest}` })
}

/** A page under our own style, without script; `body` is HTML, `title` its heading as text, in the reader's language where no other is said. */
export function sendPlainPage(request: Request, response: Response, status: number, { title, body, moreStyle = '', language = languageOf(request) }: { title: string; body: string; moreStyle?: string; language?: Language }) {
  const nonce = newSecret(16)
  const heading = escapeHtml(title)
  const mark = request.app.locals['isDemo'] === true ? `<aside>${escapeHtml(messageTexts[language].demo)}</aside>` : ''
  response.set('Content-Security-Policy', letterPolicy(nonce)).set('Cache-Control', 'no-store').status(status).type('html')
  response.send(
    `<!doctype html><html lang="${language}" dir="${pageWords[language].direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${heading} · Sampratad</title><style nonce="${nonce}">${style}${moreStyle}</style></head><body>${mark}<main><h1>${heading}</h1>${body}</main></body></html>`,
  )
}
