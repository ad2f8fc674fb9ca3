import { placeOf } from '../better-wording.ts'
import { phrasesIn, type Met } from '../phrases.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { decidedThings, promisesEn, promisesSv } from '../words/promises.ts'
import type { Found, Rule } from './rule.ts'

const DENIES = new Set('inte ej aldrig inget inga ingen ingenting varken not never nothing no cannot nor'.split(' '))
const REACH = 4
const BEFORE_THING = new Set('en ett din ditt dina sin sitt sina hel hela halv full ny nytt nya mer mera mycket fast bra egen eget rätt till en någon något a an the your full new own more permanent'.split(' '))

const message = {
  sv: 'Det här låter som ett löfte eller ett beslut. Skriv vem som bestämmer, och när.',
  en: 'This sounds like a promise or a decision. Write who decides, and when.',
}

const lower = (sentence: ReadSentence, from: number, to: number): string[] =>
  sentence.words.slice(Math.max(0, from), to).map(({ lower: word }) => word)

/** "Vi kan inte lova", "garanterar inget": says that nothing is promised. */
const isDenied = ({ sentence, from, to }: Met): boolean =>
  lower(sentence, from - 3, from).some((word) => DENIES.has(word)) || lower(sentence, to, to + 3).some((word) => DENIES.has(word))

/** "kommer (du) att få", "ska (du) få", "will (you) get". */
const MAY_GET = { sv: new Set(['få']), en: new Set(['get', 'receive']) }
const WILL = { sv: new Set(['kommer', 'ska']), en: new Set(['will', "you'll", "they'll"]) }

const promisedThing = (sentence: ReadSentence, at: number, language: Reading['language']): Found[] => {
  const will = sentence.words[at]
  if (!will || !WILL[language].has(will.lower)) return []
  const gets = lower(sentence, at + 1, at + 1 + REACH).findIndex((word) => MAY_GET[language].has(word))
  if (gets < 0) return []
  const after = at + 2 + gets
  const thing = lower(sentence, after, after + REACH).findIndex((word) => !BEFORE_THING.has(word))
  if (thing < 0 || !decidedThings.has(lower(sentence, after + thing, after + thing + 1)[0] ?? '') || lower(sentence, at, after + thing).some((word) => DENIES.has(word))) return []
  return [{ start: will.start, end: sentence.words[after + thing]?.end ?? will.end, message }]
}

/** P1: no word that promises a decision that somebody else makes; what is said not to be promised is let be. */
export const promises: Rule = {
  id: 'P1',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => [
    ...phrasesIn(reading, reading.language === 'sv' ? promisesSv : promisesEn)
      .filter((met) => !isDenied(met))
      .map((met) => ({ ...placeOf(met), message })),
    ...reading.sentences.flatMap((sentence) => sentence.words.flatMap((_, at) => promisedThing(sentence, at, reading.language))),
  ],
}
