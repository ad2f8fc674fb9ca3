import type { Meeting } from '#core/meeting/meeting.ts'
import type { Plan } from '#core/meeting/plan.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { Block, Sentence } from './letter.ts'
import { itemWords } from './sentences/item-words-by-language.ts'
import { letterWords } from './sentences/letter-words-by-language.ts'
import type { LetterWords } from './sentences/letter-words.ts'
import { dayText } from './wording/day-and-clock.ts'
import { fill } from './wording/fill.ts'
import { quotation } from './wording/quotation.ts'
import type { Reader, Table } from './wording/table.ts'

type Key = keyof LetterWords
type Slots = Record<string, string>

/** What every part of a letter is written with: the meeting, the language, who reads, and three kinds of sentence. */
export type Pen = {
  meeting: Meeting
  plan: Plan
  language: Language
  reader: Reader
  /** The seat that this text says "du" to where it is not the participant: the referrer's, in the appendix. */
  you: string | null
  table: Table
  /** The meeting's day in Sweden, `2026-12-03`. */
  day: string
  contact: Slots
  label: (key: Key, slots?: Slots) => string
  /** Our own wording. */
  say: (key: Key) => Sentence
  /** Our wording filled from a record, `of`. */
  tell: (key: Key, slots: Slots, of: string) => Sentence
  /** Exactly as somebody wrote it; to others than the participant between quotation marks, for its "du" is not the reader. */
  own: (words: string, of: string) => Sentence
  heading: (key: Key, slots?: Slots) => Block
}

/** What stands in the plan or the consents is nobody's speech. */
const isSaid = (of: string) => of !== 'plan' && of !== 'consents'

/** A pen for one letter: `reader` decides whether the participant is "du" or their name. */
export function takePen(meeting: Meeting, plan: Plan, language: Language, reader: Reader, you: string | null = null): Pen {
  const words = letterWords[language]
  const label = (key: Key, slots: Slots = {}) => fill(words[key], slots)
  const template = (key: Key, slots?: Slots): Sentence => ({ text: label(key, slots), source: { kind: 'template', of: `letter.${key}` } })
  return {
    meeting,
    plan,
    language,
    reader,
    you,
    table: { seats: meeting.seats, organisations: plan.organisations },
    day: swedishDay(plan.startsAt),
    contact: { contact: plan.contact.name },
    label,
    say: (key) => template(key),
    tell: (key, slots, of) => ({ text: label(key, slots), source: { kind: 'record', of } }),
    own: (words, of) => ({ text: reader === 'others' && isSaid(of) ? quotation(words, language) : words, source: { kind: 'person', of }, ...(plan.language !== language && { lang: plan.language }) }),
    heading: (key, slots) => ({ kind: 'heading', sentences: [slots ? { text: label(key, slots), source: { kind: 'record', of: 'plan' } } : template(key)] }),
  }
}

/** Somebody's words between quotation marks whoever reads. */
export const quoted = ({ reader, language }: Pen, own: Sentence): Sentence => (reader === 'others' ? own : { ...own, text: quotation(own.text, language) })

export const paragraph = (...sentences: Sentence[]): Block => ({ kind: 'paragraph', sentences })

/** "senast fredag 18 december", without the meeting's own year. */
export const lastDay = ({ language, day }: Pen, date: string): string => fill(itemWords[language].by, { day: dayText(date, language, day.slice(0, 4)) })
