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
import { outcomePhrases } from './wording/outcome-phrases.ts'
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
  /** Somebody's words as written, between quotation marks whoever reads: the "du" or "jag" inside is theirs and not the letter's. */
  own: (words: string, of: string) => Sentence
  /** The same without marks: in a block of quotation, which is a mark itself, and what was written in the plan for the letter to say. */
  bare: (words: string, of: string) => Sentence
  heading: (key: Key, slots?: Slots) => Block
}

/** A pen for one letter: `reader` decides whether the participant is "du" or their name. */
export function takePen(meeting: Meeting, plan: Plan, language: Language, reader: Reader, you: string | null = null): Pen {
  const words = letterWords[language]
  const inForm = ofOutcome(plan, language)
  const label = (key: Key, slots: Slots = {}) => fill(inForm(words[key]), slots)
  // With the form's word in it, it is ours no more.
  const template = (key: Key): Sentence => ({ text: label(key), source: inForm(words[key]) === words[key] ? { kind: 'template', of: `letter.${key}` } : { kind: 'record', of: 'plan' } })
  const bare = (words: string, of: string): Sentence => ({ text: words, source: { kind: 'person', of }, ...(plan.language !== language && { lang: plan.language }) })
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
    own: (words, of) => bare(quotation(words, language), of),
    bare,
    heading: (key, slots) => ({ kind: 'heading', sentences: [slots ? { text: label(key, slots), source: { kind: 'record', of: 'plan' } } : template(key)] }),
  }
}

/** A sentence of ours with the form's word for what the meeting arrives at. */
function ofOutcome({ form }: Plan, language: Language): (text: string) => string {
  const { our, yours, one, is, all, counted, nature } = outcomePhrases(form.outcome, language)
  const slots: Slots = { ourOutcome: our, chosenOutcome: yours, oneOutcome: one, isOutcome: is, allOutcomes: all, countedOutcomes: counted, natureOfOutcome: nature }
  return (text) => text.replace(/\{(\w*[oO]utcomes?)\}/gu, (slot, name: string) => slots[name] ?? slot)
}

export const paragraph = (...sentences: Sentence[]): Block => ({ kind: 'paragraph', sentences })

/** "senast fredag 18 december", without the meeting's own year. */
export const lastDay = ({ language, day }: Pen, date: string): string => fill(itemWords[language].by, { day: dayText(date, language, day.slice(0, 4)) })
