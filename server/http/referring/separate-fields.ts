import { escapeHtml } from '#core/letters/blocks-html.ts'
import { separateKinds, separateQuestion, separateVersion } from '#core/letters/separate-version.ts'
import { separateWords } from '#core/letters/sentences/separate-words-by-language.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { hiddenFields, paragraphs } from '../plain-html.ts'
import { choiceField, typedText, type Typed } from './form-fields.ts'

const nameOf = (kind: (typeof separateKinds)[number]) => `apart-${kind}`
/** Which text stood at the question when it was answered: the page may have been open since before an upgrade. */
const textNameOf = (kind: (typeof separateKinds)[number]) => `apart-text-${kind}`

/** What is asked apart, each with a yes and a no that nobody has chosen, and the version of its text. */
export function separateFields(typed: Typed, language: Language): string {
  const words = separateWords[language]
  const options = [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]
  const fields = separateKinds.map((kind) => choiceField({ name: nameOf(kind), label: separateQuestion(kind, language).ask, hint: separateQuestion(kind, language).about, isMany: false, options }, typed))
  const versions = Object.fromEntries(separateKinds.map((kind) => [textNameOf(kind), separateVersion(kind, language)]))
  return `<section><h2>${escapeHtml(words.title)}</h2>${paragraphs([words.lead])}${hiddenFields(versions)}${fields.join('')}${paragraphs([words.changes])}</section>`
}

/** What has been answered, as it stands in the fields. */
export const separateStands = ({ separate }: Meeting): Typed => Object.fromEntries(separate.map(({ kind, answer }) => [nameOf(kind), answer]))

/** The participant's own answers that are others than those that stand; what is not chosen is no answer. */
export const separateOf = (typed: Typed, { separate }: Meeting, language: Language): Command[] =>
  separateKinds.flatMap((kind): Command[] => {
    const answer = typedText(typed, nameOf(kind))
    const stands = separate.find((one) => one.kind === kind)?.answer
    return (answer === 'yes' || answer === 'no') && answer !== stands ? [{ type: 'answerSeparate', kind, answer, how: 'onScreen', textVersion: typedText(typed, textNameOf(kind)) || separateVersion(kind, language) }] : []
  })
