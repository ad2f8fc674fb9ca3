import { placeOf } from '../better-wording.ts'
import type { Language } from '../finding.ts'
import { phrasesIn, type Met } from '../phrases.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { decidedThings, fears, findsForSomebody, foundForSomebody, hedges, lossesOfThings, promisesEn, promisesSv, promiseThings, promiseThingsAfterDay, promiseThingsToCome, weekdaysToCome, withBothApostrophes } from '../words/promises.ts'
import { isOnlyDoneOrFits, isSaidAsPromise, isToCome, isToComeFirst } from '../said-as-promise.ts'
import type { Found, Rule } from './rule.ts'
import { listOf, setOf } from '../word-list.ts'

const DENIES: ReadonlySet<string> = new Set(withBothApostrophes(listOf("don't doesn't won't can't didn't inte ej aldrig inget inga ingen ingenting varken not never nothing no cannot nor")))
const REACH = 4
const BEFORE_THING = setOf('en ett din ditt dina hans hennes sin sitt sina rätten hel hela halv full ny nytt nya mer mera mycket fast bra egen eget rätt till en någon något a an the your full new own more permanent')

const message = {
  sv: 'Det här låter som ett löfte eller ett beslut. Skriv vem som bestämmer, och när.',
  en: 'This sounds like a promise or a decision. Write who decides, and when.',
}

const lower = (sentence: ReadSentence, from: number, to: number): string[] =>
  sentence.words.slice(Math.max(0, from), to).map(({ lower: word }) => word)

/** "Lovar att aldrig" promises. */
const beforeThat = (words: string[]): string[] => words.slice(0, words.includes('att') ? words.indexOf('att') : undefined)
/** "Det löser sig kanske". */
const MAYBE = new Set(['kanske', 'nog', 'troligen', 'maybe', 'perhaps', 'probably'])

/** "Vi kan inte lova", "garanterar inget": says that nothing is promised. */
const isDenied = ({ sentence, from, to }: Met): boolean =>
  lower(sentence, from - 3, from).some((word) => DENIES.has(word)) || beforeThat(lower(sentence, to, to + 3)).some((word) => DENIES.has(word) || MAYBE.has(word))

/** "Vi hoppas att du får": it is not sure. */
const isHedged = (sentence: ReadSentence, at: number): boolean => {
  const before = lower(sentence, at - 6, at)
  return before.some((word, place) => hedges.has(word) || (word === 'säkert' && before[place - 1] === 'inte'))
}

/** "Om ansökan beviljas": nobody knows yet, and "när du blir frisk" does not say that you will be. */
const CONDITIONS = new Set(['om', 'ifall', 'vem', 'if', 'whether', 'who'])
/** "Ansökan om sjukpenning beviljas": "om" tells what was asked for. */
const ASKED_ABOUT = /(?:ansökan|ansökningen|begäran|överklagan|beslutet|beskedet|frågan|ärendet)$/u
const WHEN = new Set(['när', 'tills', 'innan', 'when', 'until', 'before'])
const UNKNOWN_DAY = new Set(['jobbet', 'tjänsten', 'lägenheten', 'platsen', 'kursen', 'utbildningen', 'programmet', 'frisk', 'anställd', 'well', 'recover', 'recovery'])

const isConditional = (text: string, { words }: ReadSentence, at: number, ofUnknownDay = false): boolean => {
  const from = Math.max(0, at - REACH)
  const condition = words.slice(from, at + 1).findLast(({ lower: word }, place) => (CONDITIONS.has(word) && !ASKED_ABOUT.test(words[from + place - 1]?.lower ?? '')) || (ofUnknownDay && WHEN.has(word)))
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

type Patterns = ReadonlyMap<string, readonly string[][]>

/** By their first word: at nearly every place in a text none begins. */
function byFirstWord(list: readonly string[]): Patterns {
  const patterns = new Map<string, string[][]>()
  for (const pattern of list.map((one) => one.split(' '))) {
    const [first = ''] = pattern
    patterns.set(first, [...(patterns.get(first) ?? []), pattern])
  }
  return patterns
}
const patternsOf = (lists: typeof promiseThings): Record<Language, Patterns> => ({ sv: byFirstWord(lists.sv), en: byFirstWord(withBothApostrophes(lists.en)) })
const patterns = patternsOf(promiseThings)
const patternsToCome = patternsOf(promiseThingsToCome)
const patternsAfterDay = patternsOf(promiseThingsAfterDay)
const losses = patternsOf(lossesOfThings)

const thingAfter = (words: readonly string[], after: number, things: ReadonlySet<string>): number | null => {
  const away = words.slice(after, after + REACH).findIndex((word) => !BEFORE_THING.has(word))
  return away >= 0 && things.has(words[after + away] ?? '') && !isOnlyDoneOrFits(words, after + away) ? after + away : null
}

/** "Vi fixar en bostad": but what you find yourself is no promise. */
const isFoundForSomebody = (words: readonly string[], at: number): boolean =>
  findsForSomebody.has(words[at] ?? '') && at > 0 && words[at - 1] !== 'du' && words[at + 1] !== 'du'

/** Where no promise of a thing begins, nothing more is asked: nearly everywhere. */
const mayBegin = (language: Language, word: string): boolean => [patterns, patternsToCome, patternsAfterDay, losses].some((some) => some[language].has(word)) || findsForSomebody.has(word)

/** The day stands before the verb, in English before who gets it: "from March you get". */
const isDayFirst = (language: Language, words: readonly string[], at: number): boolean => isToComeFirst(words, language === 'sv' ? at : at - 1)

/** "Blir du av med pengarna" is a condition where it begins a sentence; who fears it promises nothing. */
const isLossFeared = (language: Language, words: readonly string[], at: number): boolean => (language === 'sv' && at === 0) || words.slice(Math.max(0, at - 6), at).some((word) => fears.has(word))

const promisedThing = ({ text, language }: Reading, sentence: ReadSentence, words: readonly string[], at: number): Found[] => {
  const thingsOf = (some: Record<Language, Patterns>) => (some[language].get(words[at] ?? '') ?? []).map((pattern) => afterPattern(words, at, pattern)).filter((after) => after !== null).map((after) => thingAfter(words, after, decidedThings))
  const isFirst = isDayFirst(language, words, at)
  const things = [
    ...thingsOf(patterns),
    ...thingsOf(patternsToCome).filter((place) => place !== null && (isFirst || isToCome(words, place + 1))),
    ...(isFirst && !weekdaysToCome.has(words[at - 1] ?? '') ? thingsOf(patternsAfterDay) : []),
    ...(isLossFeared(language, words, at) ? [] : thingsOf(losses)),
  ]
  if (isFoundForSomebody(words, at)) things.push(thingAfter(words, at + 1, foundForSomebody))
  const thing = things.find((place) => place !== null)
  const [first, last] = [sentence.words[at], sentence.words[thing ?? -1]]
  if (!first || !last || isConditional(text, sentence, at) || isHedged(sentence, at)) return []
  return [{ start: first.start, end: last.end, message }]
}

const promisedThings = (reading: Reading, sentence: ReadSentence): Found[] => {
  if (sentence.text.endsWith('?')) return []
  const words = lower(sentence, 0, sentence.words.length)
  return words.flatMap((word, at) => (mayBegin(reading.language, word) ? promisedThing(reading, sentence, words, at) : []))
}

/** P1: no word that promises a decision that somebody else makes; what is said not to be promised is let be. */
export const promises: Rule = {
  id: 'P1',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => [
    ...phrasesIn(reading, reading.language === 'sv' ? promisesSv : promisesEn)
      .filter((met) => isSaidAsPromise(met) && !isDenied(met) && !isHedged(met.sentence, met.from) && !isConditional(reading.text, met.sentence, met.from, met.phrase.words.some((word) => UNKNOWN_DAY.has(word))))
      .map((met) => ({ ...placeOf(met), message })),
    ...reading.sentences.flatMap((sentence) => promisedThings(reading, sentence)),
  ],
}
