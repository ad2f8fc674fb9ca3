import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Referral } from '#core/wire/before.ts'
import { paragraphs } from '../plain-html.ts'
import { typedLine, typedText, type Typed } from './form-fields.ts'
import { adaptationsOf, noteOf } from './read-referral.ts'
import { noteFields, wishFields } from './referral-form.ts'
import type { ReferringWords } from './referring-words.ts'
import { tellingFields } from './telling.ts'

/** Whether somebody added something that they would miss. */
export const hasAdded = (typed: Typed): boolean => (typedText(typed, 'adds') === 'mail' && typedText(typed, 'tellAddress').trim() !== '') || (typedText(typed, 'adds') === 'yes' && (adaptationsOf(typed).length > 0 || ['talkAbout', 'notTalkAbout', 'note'].some((name) => typedLine(typed, name) !== '')))

/** The fields once more with what was typed in them, of whichever part it was. */
export function fieldsAgain(typed: Typed, words: ReferringWords): string {
  const drawing = { typed, wrongs: {}, words }
  if (typedText(typed, 'adds') === 'mail') return tellingFields(drawing, words.telling.hintAgain)
  return 'note' in typed ? noteFields(drawing, 'note') : wishFields(drawing)
}

/** What was typed and could not be taken, where it can not be sent from: to copy. Nothing, where nothing was. */
export function wordsGivenBack(typed: Typed, words: ReferringWords, says: readonly string[]): string {
  if (!hasAdded(typed)) return ''
  if (typedText(typed, 'adds') === 'mail') return givenBack(`<dt>${escapeHtml(words.telling.address)}</dt><dd>${escapeHtml(typedText(typed, 'tellAddress').trim())}</dd>`, words, says)
  const own = (name: string) => typedText(typed, name).trim() || null
  const lines = referralLines({ person: { name: '', phone: null }, referrer: null, question: '', talkAbout: own('talkAbout'), notTalkAbout: own('notTalkAbout'), adaptations: adaptationsOf(typed), notes: noteOf(typed, 'note') }, words)
  return givenBack(lines, words, says)
}

export const givenBack = (lines: string, words: ReferringWords, says: readonly string[]): string => `<section><h2>${escapeHtml(words.given.title)}</h2>${paragraphs(says)}<dl>${lines}</dl></section>`

/** What stands in a referral, each under its name. */
export function referralLines({ person, referrer, isProtected, question, talkAbout, notTalkAbout, adaptations, notes }: Referral, words: ReferringWords): string {
  const line = (name: string, text: string | null) => (text === null || text === '' ? '' : `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`)
  return [
    line(words.aboutPerson, [person.name, person.phone, isProtected && words.protectedLine].filter(Boolean).join(', ')),
    line(words.aboutYou, referrer && [referrer.name, referrer.organisation, referrer.phone].join(', ')),
    line(words.question, question),
    line(words.talkAbout, talkAbout),
    line(words.notTalkAbout, notTalkAbout),
    line(words.adaptations, adaptations.map((one) => words.adaptationNames[one]).join('. ')),
    ...notes.map(({ words: note, mayBeSaid, kind }) => line([kind && words.kindNames[kind], mayBeSaid ? words.back.maybeSaid : words.back.notSaid].filter(Boolean).join('. '), note)),
  ].join('')
}
