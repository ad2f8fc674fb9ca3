import type { Act, ItemContent, ItemKind, Who } from '#core/meeting/item.ts'
import { languages } from '#core/meeting/languages.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { fill } from './wording/fill.ts'
import { slotText, speaksOfThem } from './wording/persons-in-slot.ts'
import { itemWords } from './sentences/item-words-by-language.ts'
import type { ActFrame, ItemWords } from './sentences/item-words.ts'
import { participantAt, type Reader, type Table } from './wording/table.ts'
import { whoText } from './wording/who-text.ts'

export { clockText, dayText } from './wording/day-and-clock.ts'
export { answersTexts } from './wording/question-text.ts'
export { trackText } from './wording/track-text.ts'
export { waitText } from './wording/wait-text.ts'
export { whenText } from './wording/when-text.ts'
export { whoInSentence, whoText } from './wording/who-text.ts'
export type { Reader, Table } from './wording/table.ts'
export type { ActFrame } from './sentences/item-words.ts'

/** Each act's verb as it is listed, and its sentence in three persons. What only the composer needs is in `act-help-by-language.ts`. */
export const actFrames: Record<Language, Record<Act, ActFrame>> = Object.fromEntries(languages.map((language) => [language, itemWords[language].acts])) as Record<Language, Record<Act, ActFrame>>

/** What was said, as a whole sentence with its actor: "Anna på Arbetsförmedlingen ringer dig." Own words, and so every question, information and decision, come back as written. */
export function whatText(content: ItemContent, kind: ItemKind, table: Table, language: Language, reader: Reader): string {
  if (content.what.kind === 'words') return content.what.words
  return `${whoText(content.who, table, language, reader)} ${doesText(content, kind, table, language, reader)}.`
}

/** The same without its actor and full stop, for a line that names who beside it: "ringer dig". `isYou` where that line says "du" of who acts. */
export function doesText({ what, who }: ItemContent, kind: ItemKind, table: Table, language: Language, reader: Reader, isYou = reader === 'participant' && isParticipants(who, table)): string {
  if (what.kind === 'words') return what.words
  const participant = participantAt(table)
  const isOwn = isParticipants(who, table)
  const frame = frameOf(what.act, isOwn, language)
  const says = isYou ? frame.says.you : frame.says.named
  const { youObject } = itemWords[language]
  const whom = (reader === 'participant' && (what.object.startsWith(youObject) || !speaksOfThem(what.object, language)) ? youObject : participant?.name) ?? ''
  const slot = { object: withoutVerb(what.object, frame), isFirstPerson: kind === 'ownStep', isOwn, isYou, takesClause: what.act === 'findOut' || what.act === 'thinkAbout' }
  const object = slotText(slot, table, language, reader)
  return fill(says, { object: linked(says.includes('{participant}') ? without(without(object, whom), participant?.name ?? '') : object, frame, itemWords[language]), participant: whom }).replace(' ,', ',')
}

const isParticipants = (who: Who, table: Table) => who.kind === 'person' || (who.kind === 'seat' && who.seatId === participantAt(table)?.id)

/** The frame of an act; to be helped is another sentence than to help. */
const frameOf = (act: Act, isOwn: boolean, language: Language): ActFrame => (act === 'help' && isOwn ? itemWords[language].getHelp : itemWords[language].acts[act])

/** The slot without a full stop of its own and without the verb said once more. */
function withoutVerb(object: string, { label, says, particle }: ActFrame): string {
  const verbs = [label, ...(particle ? [particle] : []), ...Object.values(says).map((frame) => frame.replace(/ ?\{\w+\}/g, ''))]
  const bare = object.replace(/[\s.]+$/u, '')
  return verbs.map((verb) => without(bare, verb)).find((rest) => rest !== bare) ?? bare
}

/** The text without `start` as its first word or words. */
const without = (text: string, start: string) =>
  start !== '' && /^(?:[ ,]|$)/.test(text.slice(start.length)) && text.toLowerCase().startsWith(start.toLowerCase()) ? text.slice(start.length).trimStart() : text

function linked(object: string, { linking }: ActFrame, { smallWords, beginsWithVerb }: ItemWords): string {
  if (!linking || /^(?:,|$)/.test(object)) return object
  const begins = (words: readonly string[] = ['$']) => new RegExp(`^(?:${words.join('|')})(?!\\p{L})`, 'iu').test(object)
  if (begins(smallWords) || begins(linking.unless) || linking.unlessBefore?.test(object)) return object
  const word = linking.beforeVerb !== undefined && beginsWithVerb?.(object) ? linking.beforeVerb : linking.word
  return `${word} ${object}`.trimStart()
}
