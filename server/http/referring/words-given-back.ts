import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Referral } from '#core/wire/before.ts'
import { languageOf } from '../message-page.ts'
import { paragraphs } from '../plain-html.ts'
import { typedLine, typedText, type Typed } from './form-fields.ts'
import { adaptationsOf, kindOf, noteOf, wishNames } from './read-referral.ts'
import { noteFields, wishFields } from './referral-form.ts'
import type { Asked } from './referring-page.ts'
import type { ReferringWords } from './referring-words.ts'
import { asksSeparate, separateFields, separateLines } from './separate-fields.ts'
import { shownAgain } from './since-shown.ts'
import { tellingFields } from './telling.ts'

/** What was typed, for whom, and in which language. */
type Given = Pick<Asked, 'typed' | 'words' | 'request'>

/** Whether somebody added or chose something that they would miss. */
export function hasAdded(typed: Typed): boolean {
  if (typedText(typed, 'adds') === 'mail') return typedText(typed, 'tellAddress').trim() !== ''
  return typedText(typed, 'adds') === 'yes' && (adaptationsOf(typed).length > 0 || [...wishNames, 'note'].some((name) => typedLine(typed, name) !== '') || wishNames.some((name) => kindOf(typed, name)) || separateLines(typed, 'sv').length > 0)
}

/** The fields once more with what was typed and chosen in them, of whichever part it was. */
export function fieldsAgain({ typed, words, request }: Given): string {
  const drawing = { typed, wrongs: {}, words }
  if (typedText(typed, 'adds') === 'mail') return tellingFields(drawing, words.telling.hintAgain)
  if ('note' in typed) return `${shownAgain(typed)}${noteFields(drawing, 'note')}`
  const asksKind = wishNames.some((name) => typed[`${name}Kind`] !== undefined)
  return `${shownAgain(typed)}${wishFields(drawing, undefined, asksKind)}${asksSeparate(typed) ? separateFields(typed, languageOf(request)) : ''}`
}

/** What was typed or chosen and could not be taken, where it can not be sent from: to copy. Nothing, where nothing was. `emptied`: what stood there and was to go, and has not gone. */
export function wordsGivenBack({ typed, words, request }: Given, says: readonly string[], emptied: readonly string[] = []): string {
  if (!hasAdded(typed) && emptied.length === 0) return ''
  if (typedText(typed, 'adds') === 'mail') return givenBack(line(words.telling.address, typedText(typed, 'tellAddress').trim()), words, says)
  const own = (name: string) => typedText(typed, name).trim() || null
  const lines = referralLines({ person: { name: '', phone: null }, referrer: null, question: '', talkAbout: own('talkAbout'), notTalkAbout: own('notTalkAbout'), adaptations: adaptationsOf(typed), notes: noteOf(typed, 'note') }, words)
  const kinds = wishNames.map((name) => {
    const kind = kindOf(typed, name)
    return line(words.wishKinds[name], kind ? words.kindNames[kind] : null)
  })
  const chosen = separateLines(typed, languageOf(request)).map(({ says: question, answer }) => line(question, answer))
  return givenBack([lines, ...kinds, ...chosen, ...emptied.map((name) => line(name, words.given.emptied))].join(''), words, says)
}

export const givenBack = (lines: string, words: ReferringWords, says: readonly string[]): string => `<section><h2>${escapeHtml(words.given.title)}</h2>${paragraphs(says)}<dl>${lines}</dl></section>`

const line = (name: string, text: string | null): string => (text === null || text === '' ? '' : `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`)

/** What stands in a referral, each under its name; `isWriter`: whoever wrote it reads it, and not whom it is about. */
export function referralLines({ person, referrer, isProtected, question, talkAbout, notTalkAbout, adaptations, notes }: Referral, words: ReferringWords, isWriter = true): string {
  return [
    line(words.aboutPerson, [person.name, person.phone, isProtected && words.protectedLine].filter(Boolean).join(', ')),
    line(isWriter ? words.aboutYou : words.writer, referrer && [referrer.name, referrer.organisation, referrer.phone].join(', ')),
    line(words.question, question),
    line(words.talkAbout, talkAbout),
    line(words.notTalkAbout, notTalkAbout),
    line(words.adaptations, adaptations.map((one) => words.adaptationNames[one]).join('. ')),
    ...notes.map(({ words: note, mayBeSaid, kind }) => line([kind && words.kindNames[kind], mayBeSaid ? words.back.maybeSaid : words.back.notSaid].filter(Boolean).join('. '), note)),
  ].join('')
}
