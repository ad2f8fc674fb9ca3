import { hiddenFields } from '../plain-html.ts'
import { textField, typedText, type Typed } from '../referring/form-fields.ts'
import { addresses } from './case-page.ts'
import { formHtml, sendSaid, type Asked } from './follow-up-page.ts'

/** Answers that are not saved yet go along unseen; names are ours alone. */
export const unsavedIn = (typed: Typed): Record<string, string> =>
  typedText(typed, 'voice') === '' ? {} : Object.fromEntries(Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' && value !== '' && /^[a-zA-Z0-9-]{1,40}$/.test(name) && !['pass', 'code'].includes(name) ? [[name, value]] : [])))

/** The field for a code; what was typed stands in it. */
export function codeForm({ words, typed }: Asked, wrong?: string): string {
  const field = textField({ name: 'code', label: words.code, hint: words.codeHint, longest: 80, ...(wrong !== undefined && { wrong }) }, typed)
  return formHtml(addresses.code, hiddenFields(unsavedIn(typed)) + field, words.goOn)
}

/** The page that was typed in no longer leads anywhere: with the code once more it goes on where it was. */
export const sendOpenAgain = (asked: Asked) => sendSaid(asked, 403, asked.words.openAgain, codeForm(asked))
