import { escapeHtml } from './blocks-html.ts'
import type { Answerable } from './letter-to-keep.ts'
import type { Letter } from './letter.ts'
import { replyWords } from './sentences/reply-words-by-language.ts'

/** What the page of a letter needs so that its reader can answer it. `token`: of the reading, which goes in the forms' bodies. */
export type Replies = Answerable & { token: string; isRead: boolean; isExplained: boolean; said: Said | null }
/** What the reader has just done, said first on the page. */
export type Said = 'read' | 'explained'

/** What is said to who has just pressed something; nothing else. */
export function saidHtml({ language }: Letter, { said }: Replies): string {
  if (said === null) return ''
  const words = replyWords[language]
  const text = { read: words.saidRead, explained: words.saidExplained }[said]
  return `<p class="said" role="status">${escapeHtml(text)}</p>\n`
}

/** Ordinary forms under the letter, which need no script and are no part of it. Not in print. */
export function repliesHtml(letter: Letter, replies: Replies): string {
  const words = replyWords[letter.language]
  return `<section class="replies" aria-labelledby="replies"><h2 id="replies">${escapeHtml(words.title)}</h2>\n${readForm(letter, replies)}\n${explainedForm(letter, replies)}\n</section>`
}

const formTo = (what: string, token: string, fields: string, button: string) =>
  `<form method="post" action="/brev/${what}"><input type="hidden" name="token" value="${escapeHtml(token)}">${fields}<button type="submit">${escapeHtml(button)}</button></form>`

const option = (value: string, label: string) => `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`
const select = (name: string, label: string, options: string[]) => `<label>${escapeHtml(label)}<select name="${name}">${options.join('')}</select></label>`

function readForm({ language }: Letter, { token, isRead }: Replies): string {
  const words = replyWords[language]
  return isRead ? `<p>${escapeHtml(words.isRead)}</p>` : `<p>${escapeHtml(words.readAsk)}</p>${formTo('read', token, '', words.read)}`
}

function explainedForm({ language }: Letter, { token, isExplained, people }: Replies): string {
  const words = replyWords[language]
  if (isExplained) return `<p>${escapeHtml(words.isExplained)}</p>`
  const options = [...people.map(({ seatId, name }) => option(seatId, name)), option('', words.somebodyElse)]
  return `<p>${escapeHtml(words.explainedAsk)}</p>${formTo('explained', token, select('by', words.who, options), words.explained)}`
}
