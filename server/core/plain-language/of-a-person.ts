import type { Met } from './phrases.ts'
import type { Word } from './words.ts'
import { adverbsBetween, appointments, conditionsBefore, copulas, negations, personNouns, personPronouns, stops } from './words/people.sv.ts'

/** "Ryggen", "huset", "hissarna": first in a sentence a name has a capital too. */
const IS_DEFINITE = /(?:en|et|ern|eln|orn|rna|ssan|ppan|(?<!na)tan)$/u
const MOST_BETWEEN = 4
/** "Svag i ryggen", "en belastning för knät": of a part of somebody; "sur över beslutet": what they feel. */
const OF_A_PART = new Set(['i', 'efter', 'av', 'över'])

/** Whether a word is somebody, not whoever writes: "hon", "deltagaren", "Kim". */
function isPerson(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (personPronouns.has(word.lower) || personNouns.has(word.lower)) return true
  return /^\p{Lu}\p{Ll}/u.test(word.text) && (at > 0 || !(IS_DEFINITE.test(word.lower) || adverbsBetween.has(word.lower) || copulas.has(word.lower) || ['jag', 'vi', 'det'].includes(word.lower)))
}

/** "Kim är på ett krävande möte": what stands after is no word of Kim's. */
const OF_ANOTHER = new Set(['i', 'på', 'med', 'vid', 'under'])

const isWriter = (word: Word | undefined): boolean => word?.lower === 'jag' || word?.lower === 'vi'

/** Whether somebody is the subject of a verb here, next to it or before "och", "inte" and adverbs: "Kim sover och är lat". */
function hasPersonAsSubject(words: readonly Word[], verb: number): boolean {
  const previous = words[verb - 1]?.lower ?? ''
  if (previous === 'som') return isPerson(words, verb - 2)
  if (isPerson(words, verb - 1)) return true
  if (previous !== 'och' && !adverbsBetween.has(previous)) return false
  const subject = words.slice(0, verb - 1).findLastIndex((word, at) => isPerson(words, at) || isWriter(word) || copulas.has(words[at + 1]?.lower ?? ''))
  return subject >= 0 && isPerson(words, subject)
}

/**
 * Whether a word that may say what somebody is like does so here: "Kim är lat", "en lat person"; not "en svag rygg",
 * "hunden är aggressiv", "Kim är inte lat" or "jag känner mig lat".
 */
export function isSaidOfPerson({ sentence: { words }, from, to }: Met): boolean {
  if (personNouns.has(words[to]?.lower ?? '')) return true
  if (OF_A_PART.has(words[to]?.lower ?? '')) return false
  const copula = words.slice(0, from).findLastIndex(({ lower }) => copulas.has(lower))
  if (copula < 0 || from - copula > MOST_BETWEEN) return false
  const between = words.slice(copula + 1, from)
  if (between.some(({ lower }) => negations.has(lower) || OF_ANOTHER.has(lower)) || negations.has(words[copula - 1]?.lower ?? '')) return false
  return hasPersonAsSubject(words, copula) || (!between.some(({ lower }) => lower === 'att') && isPerson(words, copula + 1) && copula + 1 < from)
}

/** "Klagar på hissen", "klagade över ljudet": of a thing there is something to say; of somebody, or of everything, it is blame. */
const complains = new Set(['klagar', 'klagade'])
const complainsOfThing = (words: readonly Word[], from: number, to: number): boolean =>
  complains.has(words[from]?.lower ?? '') && ['på', 'över'].includes(words[to]?.lower ?? '') && IS_DEFINITE.test(words[to + 1]?.lower ?? '') && !personNouns.has(words[to + 1]?.lower ?? '') && !/(?:aren|arna|erna)$/u.test(words[to + 1]?.lower ?? '')

/** Whether somebody does here what the verb blames them for: "Kim klagar", "i går klagade Kim"; not "jag klagade", "operationen misslyckades", "Kim klagar inte". */
export function isDoneByPerson({ sentence: { words }, from, to }: Met): boolean {
  if (complainsOfThing(words, from, to)) return false
  const isHelped = ['har', 'hade', 'ha'].includes(words[from - 1]?.lower ?? '')
  const verb = isHelped ? from - 1 : from
  if (words.slice(Math.max(0, from - 3), from).some(({ lower }) => negations.has(lower)) || negations.has(words[to]?.lower ?? '')) return false
  return hasPersonAsSubject(words, verb) || (from > 0 && !isWriter(words[from - 1]) && isPerson(words, to))
}

/** "Kim har slutat vägra", "slutade klaga och vägra". */
export const isStopped = ({ phrase, sentence: { words }, from }: Met): boolean =>
  phrase.words[0]?.endsWith('a') === true && words.slice(Math.max(0, from - 3), from).some(({ lower }) => stops.has(lower))

/** "Kim missar sina tider", "i går missade hon mötet": not a bus, nor "om du missar din tid". */
export function missesAMeeting(met: Met): boolean {
  const { sentence: { words }, from, to } = met
  if (conditionsBefore.has(words[from - 2]?.lower ?? '')) return false
  return words.slice(to, to + 3).some(({ lower }) => appointments.has(lower)) && isDoneByPerson(met)
}
