import { escapeHtml } from './blocks-html.ts'
import type { Answerable, ReadBefore } from './letter-to-keep.ts'
import type { LetterChange } from './letter-changes.ts'
import type { Letter } from './letter.ts'
import { quotation } from './wording/quotation.ts'
import { replyWordsOf } from './reply-words-of.ts'

/** What the page of a letter needs so that its reader can answer it. `token`: of the reading, which goes in the forms' bodies. `changedSince`: what was corrected since its reader opened it last. */
export type Replies = Answerable & { token: string; isRead: boolean; isExplained: boolean; said: Said | null; changedSince: LetterChange[]; correction: CorrectionForm }
/** What the reader has just done, said first on the page. */
export type Said = 'read' | 'explained' | 'wrong' | NotTaken
/** Why a correction was not taken: what was written stays in the form. */
export type NotTaken = 'notSaid' | 'tooLong' | 'personalNumber' | 'namesSomebody' | 'tooMany' | 'notNow'
/** `id`: the same form sent twice is one correction. The rest is what stands in it, where it was not taken. */
export type CorrectionForm = { id: string; lineId: string; words: string }

const isTaken = (said: Said) => said === 'read' || said === 'explained' || said === 'wrong'

/** What is said to who has just pressed something; nothing else. */
export function saidHtml(letter: Letter, { said }: Replies): string {
  if (said === null) return ''
  const words = replyWordsOf(letter)
  const { saidRead: read, saidExplained: explained, saidWrong: wrong, notSaid, tooLong, personalNumber, namesSomebody, tooMany, notNow } = words
  const text = { read, explained, wrong, notSaid, tooLong, personalNumber, namesSomebody, tooMany, notNow }[said]
  return `<p class="said" role="${isTaken(said) ? 'status' : 'alert'}">${escapeHtml(text)}</p>\n`
}

/** The same under the letter before the meeting, of which its reader says only that. */
export const saidBeforeHtml = (letter: Letter): string => `<p class="said" role="status">${escapeHtml(replyWordsOf(letter).saidReadBefore)}</p>\n`

/** First on the page of who comes back: that the letter is another than they read, and what is. It stands in the letter itself as well. */
export function changedHtml(letter: Letter, { changedSince }: Replies): string {
  if (changedSince.length === 0) return ''
  const words = replyWordsOf(letter)
  const one = ({ line, words: wrong, answer }: LetterChange) =>
    [line === null ? '' : `${words.changedLine} ${line}`, `${words.changedWrong} ${quotation(wrong, letter.language)}`, answer === null ? '' : `${words.changedRight} ${quotation(answer, letter.language)}`]
      .filter((text) => text !== '')
      .map((text) => `<span class="sentence">${escapeHtml(text)}</span>`)
      .join('<br>')
  return `<section class="said" role="status"><p>${escapeHtml(words.changed)}</p>\n<ul>${changedSince.map((change) => `<li>${one(change)}</li>`).join('')}</ul></section>\n`
}

/** Ordinary forms under the letter, which need no script and are no part of it. Not in print. */
export function repliesHtml(letter: Letter, replies: Replies): string {
  const words = replyWordsOf(letter)
  return `<section class="replies" aria-labelledby="replies"><h2 id="replies">${escapeHtml(words.title)}</h2>\n${replies.isTheirs ? `${readForm(letter, replies)}\n${explainedForm(letter, replies)}\n` : ''}${wrongForm(letter, replies)}${replies.isTheirs ? `${seenForm(letter, replies)}${withdrawForm(letter, replies)}` : ''}</section>`
}

const formTo = (what: string, token: string, fields: string, button: string) => formAt(`/brev/${what}`, token, fields, button)

const formAt = (address: string, token: string, fields: string, button: string) =>
  `<form method="post" action="${address}"><input type="hidden" name="token" value="${escapeHtml(token)}">${fields}<button type="submit">${escapeHtml(button)}</button></form>`

const option = (value: string, label: string, isChosen = false) => `<option value="${escapeHtml(value)}"${isChosen ? ' selected' : ''}>${escapeHtml(label)}</option>`
const select = (name: string, label: string, options: string[]) => `<label>${escapeHtml(label)}<select name="${name}">${options.join('')}</select></label>`

function readForm(letter: Letter, { token, isRead }: Pick<Replies, 'token' | 'isRead'>): string {
  const words = replyWordsOf(letter)
  return isRead ? `<p>${escapeHtml(words.isRead)}</p>` : `<p>${escapeHtml(words.readAsk)}</p>${formTo('read', token, '', words.read)}`
}

function explainedForm(letter: Letter, { token, isExplained, people }: Replies): string {
  const words = replyWordsOf(letter)
  if (isExplained) return `<p>${escapeHtml(words.isExplained)}</p>`
  const options = [...people.map(({ seatId, name }) => option(seatId, name)), option('', words.somebodyElse)]
  return `<p>${escapeHtml(words.explainedAsk)}</p>${formTo('explained', token, select('by', words.who, options), words.explained)}`
}

/** The participant's alone: who has seen the meeting, and all that is kept of it, each on a page of its own. Before it there is no letter of it that anybody has seen. */
function seenForm(letter: Pick<Letter, 'language' | 'recipient'>, { token }: Pick<Replies, 'token'>): string {
  const words = replyWordsOf(letter)
  const asks = { participant: words.seenAsk, preparation: words.seenBeforeAsk }[letter.recipient as string]
  return asks === undefined ? '' : `<p>${escapeHtml(asks)}</p>${formAt('/vem-har-sett', token, '', words.seen)}\n<p>${escapeHtml(words.recordAsk)}</p>${formAt('/utdrag', token, '', words.record)}\n`
}

/** The participant's alone. It leads to what happens then, and changes nothing yet. */
function withdrawForm(letter: Pick<Letter, 'language' | 'recipient'>, { token }: Pick<Replies, 'token'>): string {
  const words = replyWordsOf(letter)
  return letter.recipient === 'participant' || letter.recipient === 'preparation' ? `<p>${escapeHtml(words.withdrawAsk)}</p>${formTo('withdraw', token, '', words.withdraw)}\n` : ''
}

/** Under the letter before the meeting, which is not answered otherwise: for who has opened it, that they have read it, who has seen what was written, and the way to take a yes back. */
export function beforeHtml(letter: Letter, { token, before }: { token: string; before?: ReadBefore }): string {
  const words = replyWordsOf(letter)
  return `<section class="replies" aria-labelledby="replies"><h2 id="replies">${escapeHtml(words.beforeTitle)}</h2>\n${before ? `${readForm(letter, { token, ...before })}\n` : ''}${seenForm(letter, { token })}${withdrawForm(letter, { token })}</section>`
}

/** What it is about, and how it is, in one's own words: what was written stays where it was not taken. The whole comes first, so that nobody sends their words for a line that they have not chosen. */
function wrongForm(letter: Letter, { token, lines, areOfCases, correction: { id, lineId, words: written } }: Replies): string {
  if (!lines) return ''
  const words = replyWordsOf(letter)
  const options = [option('', words.wholeLetter, lineId === ''), ...lines.map((line, index) => option(line.lineId, `${index + 1}. ${line.text}`, line.lineId === lineId))]
  const area = `<label>${escapeHtml(words.ownWords)}<textarea name="words" rows="5" maxlength="500" required aria-describedby="words-help">${escapeHtml(written)}</textarea></label><p id="words-help">${escapeHtml(words.ownWordsHelp)}</p>`
  const fields = `<input type="hidden" name="id" value="${escapeHtml(id)}">${select('line', words.whichLine, options)}${area}`
  return `<p>${escapeHtml(words.wrongAsk)}</p><p>${escapeHtml(words.wrongThen)}</p>${areOfCases ? `<p>${escapeHtml(words.wrongInCase)}</p>` : ''}${formTo('wrong', token, fields, words.sendWrong)}\n`
}
