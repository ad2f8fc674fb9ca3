import type { Request, Response } from 'express'
import { newSecret } from '#server/identity/secrets.ts'
import { letterPolicy } from './headers.ts'

type Language = 'sv' | 'en'
const demoMark: Record<Language, string> = { sv: 'Demo. Alla personer är påhittade.', en: 'Demo. All people are made up.' }

export type Message = { title: Record<Language, string>; paragraphs: Record<Language, string[]>; anchor?: string }

const style = `
:root{color-scheme:light dark}
body{margin:0;padding:2rem 1.25rem;font:1.125rem/1.6 'Segoe UI',system-ui,sans-serif;background:Canvas;color:CanvasText}
aside{max-width:60ch;margin:0 auto 2rem;font-size:1rem}
main{max-width:60ch;margin:0 auto}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
p{margin:0 0 1rem}
`

/** Swedish unless the reader's browser asks for something else first. */
export const languageOf = (request: Request): Language => (request.acceptsLanguages('sv', 'en') === 'en' ? 'en' : 'sv')

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A page of plain words, without script: the first message is the page's, the others its sections. */
export function sendMessagePage(request: Request, response: Response, status: number, [first, ...sections]: [Message, ...Message[]]) {
  const language = languageOf(request)
  const nonce = newSecret(16)
  const paragraphs = (message: Message) => message.paragraphs[language].map((text) => `<p>${escape(text)}</p>`).join('')
  const rest = sections.map((one) => `<h2${one.anchor ? ` id="${one.anchor}"` : ''}>${escape(one.title[language])}</h2>${paragraphs(one)}`).join('')
  const title = escape(first.title[language])
  const mark = request.app.locals['isDemo'] === true ? `<aside>${demoMark[language]}</aside>` : ''
  response.set('Content-Security-Policy', letterPolicy(nonce)).set('Cache-Control', 'no-store').status(status).type('html')
  response.send(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · Sampratad</title><style nonce="${nonce}">${style}</style></head><body>${mark}<main><h1>${title}</h1>${paragraphs(first)}${rest}</main></body></html>`,
  )
}
