import { placeOf } from '../better-wording.ts'
import { phrasesIn, type Met } from '../phrases.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { decidedThings, findsForSomebody, foundForSomebody, promisesEn, promisesSv, promiseThings } from '../words/promises.ts'
import type { Found, Rule } from './rule.ts'
import { setOf } from '../word-list.ts'

const DENIES = setOf('inte ej aldrig inget inga ingen ingenting varken not never nothing no cannot nor')
const REACH = 4
const BEFORE_THING = setOf('en ett din ditt dina hans hennes sin sitt sina hel hela halv full ny nytt nya mer mera mycket fast bra egen eget rätt till en någon något a an the your full new own more permanent')

const message = {
  sv: 'Det här låter som ett löfte eller ett beslut. Skriv vem som bestämmer, och när.',
  en: 'This sounds like a promise or a decision. Write who decides, and when.',
}

const lower = (sentence: ReadSentence, from: number, to: number): string[] =>
  sentence.words.slice(Math.max(0, from), to).map(({ lower: word }) => word)

/** "Vi kan inte lova", "garanterar inget": says that nothing is promised. */
const isDenied = ({ sentence, from, to }: Met): boolean =>
  lower(sentence, from - 3, from).some((word) => DENIES.has(word)) || lower(sentence, to, to + 3).some((word) => DENIES.has(word))

/** "Om ansökan beviljas": nobody knows yet, and "när du blir frisk" does not say that you will be. */
const CONDITIONS = new Set(['om', 'ifall', 'if', 'whether'])
const WHEN = new Set(['när', 'tills', 'innan', 'when', 'until', 'before'])
const HEALTH = new Set(['frisk', 'well', 'recover', 'recovery'])

const isConditional = (text: string, { words }: ReadSentence, at: number, ofHealth = false): boolean => {
  const condition = words.slice(Math.max(0, at - REACH), at + 1).findLast(({ lower: word }) => CONDITIONS.has(word) || (ofHealth && WHEN.has(word)))
  return condition !== undefined && !text.slice(condition.end, words[at]?.start).includes(',')
}

/** The place after the words of a pattern that begins here; null where it does not stand. */
function afterPattern(words: readonly string[], at: number, pattern: readonly string[]): number | null {
  const [first, ...rest] = pattern
  if (first === undefined) return at
  if (first !== '*') return words[at] === first ? afterPattern(words, at + 1, rest) : null
  for (let to = at; to < at + REACH && to <= words.length; to += 1) {
    const after = afterPattern(words, to, rest)
    if (after !== null) return after
    if (DENIES.has(words[to] ?? '')) return null
  }
  return null
}

const patterns = {
  sv: promiseThings.sv.map((pattern) => pattern.split(' ')),
  en: promiseThings.en.map((pattern) => pattern.split(' ')),
}

const thingAfter = (words: readonly string[], after: number, things: ReadonlySet<string>): number | null => {
  const away = words.slice(after, after + REACH).findIndex((word) => !BEFORE_THING.has(word))
  return away >= 0 && things.has(words[after + away] ?? '') ? after + away : null
}

/** "Vi fixar en bostad": but what you find yourself is no promise. */
const isFoundForSomebody = (words: readonly string[], at: number): boolean =>
  findsForSomebody.has(words[at] ?? '') && at > 0 && words[at - 1] !== 'du' && words[at + 1] !== 'du'

const promisedThing = ({ text, language }: Reading, sentence: ReadSentence, words: readonly string[], at: number): Found[] => {
  const afters = patterns[language].map((pattern) => afterPattern(words, at, pattern)).filter((after) => after !== null)
  const things = afters.map((after) => thingAfter(words, after, decidedThings))
  if (isFoundForSomebody(words, at)) things.push(thingAfter(words, at + 1, foundForSomebody))
  const thing = things.find((place) => place !== null)
  const [first, last] = [sentence.words[at], sentence.words[thing ?? -1]]
  if (!first || !last || isConditional(text, sentence, at)) return []
  return [{ start: first.start, end: last.end, message }]
}

const promisedThings = (reading: Reading, sentence: ReadSentence): Found[] => {
  if (sentence.text.endsWith('?')) return []
  const words = lower(sentence, 0, sentence.words.length)
  return words.flatMap((_, at) => promisedThing(reading, sentence, words, at))
}

/** P1: no word that promises a decision that somebody else makes; what is said not to be promised is let be. */
export const promises: Rule = {
  id: 'P1',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => [
    ...phrasesIn(reading, reading.language === 'sv' ? promisesSv : promisesEn)
      .filter((met) => !isDenied(met) && !isConditional(reading.text, met.sentence, met.from, met.phrase.words.some((word) => HEALTH.has(word))))
      .map((met) => ({ ...placeOf(met), message })),
    ...reading.sentences.flatMap((sentence) => promisedThings(reading, sentence)),
  ],
}
