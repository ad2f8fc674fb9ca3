import { escapeHtml } from '#core/letters/blocks-html.ts'
import { separateKinds, separateQuestion, separateVersion } from '#core/letters/separate-version.ts'
import { separateWords } from '#core/letters/sentences/separate-words-by-language.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { supportBefore } from '#core/meeting/subjects/separate-consents.ts'
import { supportLevels, type SupportLevel } from '#core/meeting/support-level.ts'
import { hiddenFields, paragraphs } from '../plain-html.ts'
import { choiceField, typedText, type Typed } from './form-fields.ts'

const nameOf = (kind: (typeof separateKinds)[number]) => `apart-${kind}`
/** Which text stood at the question when it was answered: the page may have been open since before an upgrade. */
const textNameOf = (kind: (typeof separateKinds)[number]) => `apart-text-${kind}`

/** Whether the questions stood in the form that was sent. */
export const asksSeparate = (typed: Typed): boolean => separateKinds.some((kind) => typed[nameOf(kind)] !== undefined || typed[textNameOf(kind)] !== undefined)

/** What somebody chose: the question, and the answer in the words that stood at it. */
export const separateLines = (typed: Typed, language: Language): { says: string; answer: string }[] => {
  const words = separateWords[language]
  return separateKinds.flatMap((kind) => {
    const answer = answerOf(typed, kind)
    const support = kind === 'followUp' && answer === 'yes' ? supportOptions(language).find(({ value }) => value === typedText(typed, 'support')) : undefined
    return answer === undefined ? [] : [{ says: separateQuestion(kind, language).ask, answer: words[answer] }, ...(support ? [{ says: words.supportAsk, answer: support.label }] : [])]
  })
}

function answerOf(typed: Typed, kind: (typeof separateKinds)[number]): 'yes' | 'no' | undefined {
  const answer = typedText(typed, nameOf(kind))
  return answer === 'yes' || answer === 'no' ? answer : undefined
}

/** What is asked apart, each with a yes and a no that nobody has chosen, and the version of its text. */
export function separateFields(typed: Typed, language: Language): string {
  const words = separateWords[language]
  const fields = separateKinds.map((kind) => ofKind(kind, typed, language) + (kind === 'followUp' ? supportField(typed, language) : ''))
  const versions = Object.fromEntries(separateKinds.map((kind) => [textNameOf(kind), separateVersion(kind, language)]))
  return `<section><h2>${escapeHtml(words.title)}</h2>${paragraphs([words.lead])}${hiddenFields(versions)}${fields.join('')}${paragraphs([words.changes])}</section>`
}

function ofKind(kind: (typeof separateKinds)[number], typed: Typed, language: Language): string {
  const words = separateWords[language]
  const options = [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]
  return choiceField({ name: nameOf(kind), label: separateQuestion(kind, language).ask, hint: separateQuestion(kind, language).about, isMany: false, options }, typed)
}

/** How much support they have before the meeting, so that it is not asked of their memory afterwards. */
function supportField(typed: Typed, language: Language): string {
  const words = separateWords[language]
  return choiceField({ name: 'support', label: words.supportAsk, hint: `${words.supportAbout} ${words.supportIfYes}`, isMany: false, options: supportOptions(language) }, typed)
}

function supportOptions(language: Language): { value: string; label: string }[] {
  const words = separateWords[language]
  return [{ value: 'none', label: words.supportNone }, { value: 'little', label: words.supportLittle }, { value: 'fair', label: words.supportFair }, { value: 'good', label: words.supportGood }, { value: 'not', label: words.supportNot }]
}

/** What has been answered, as it stands in the fields. */
export const separateStands = (meeting: Meeting): Typed => ({ ...Object.fromEntries(separateKinds.map((kind) => [nameOf(kind), meeting.separate.find((one) => one.kind === kind)?.answer ?? ''])), support: supportBefore(meeting) ?? '' })

/** The participant's own answers that are others than those that stand; what is not chosen is no answer. */
export const separateOf = (typed: Typed, meeting: Pick<Meeting, 'separate'>, language: Language): (Command & { type: 'answerSeparate' })[] =>
  separateKinds.flatMap((kind): (Command & { type: 'answerSeparate' })[] => {
    const stands = meeting.separate.find((one) => one.kind === kind)?.answer
    const answer = answerOf(typed, kind) ?? stands
    const support = kind === 'followUp' && answer === 'yes' ? supportOf(typed) : undefined
    const isNew = answer !== stands || (support !== undefined && support !== supportBefore(meeting))
    return answer !== undefined && isNew ? [{ type: 'answerSeparate', kind, answer, how: 'onScreen', textVersion: typedText(typed, textNameOf(kind)) || separateVersion(kind, language), ...(support !== undefined && { support }) }] : []
  })

/** Whether each field of what is asked apart says what stands: nobody has answered what is not chosen. */
export function separateKept(typed: Typed, meeting: Pick<Meeting, 'separate'>, language: Language): Record<string, boolean> {
  const left = separateOf(typed, meeting, language).map(({ kind }) => kind)
  return { ...Object.fromEntries(separateKinds.map((kind) => [nameOf(kind), !left.includes(kind)])), support: !left.includes('followUp') }
}

const supportOf = (typed: Typed): SupportLevel | null | undefined => (typedText(typed, 'support') === 'not' ? null : supportLevels.find((level) => level === typedText(typed, 'support')))
