import type { Met } from './phrases.ts'
import { personNouns, personPronouns } from './words/people.sv.ts'
import { afterPromise, comingSeasons, countsOn, doneWith, endsOfTimes, howLong, promisesAlone, promisesOfADay, promisesOfPeople, roomIn, seasonsToCome, timesToCome, timesToComeFirst, weekdaysToCome, withoutAtt } from './words/promises.ts'
import type { Word } from './words.ts'

const REACH = 4

/** "Planen", "resan", "allt": first in a sentence a name has a capital too. */
const IS_THING = /(?:n|t|na)$/u

function isSomebody(words: readonly Word[], at: number): boolean {
  const { lower = '', text = '' } = words[at] ?? {}
  if (personPronouns.has(lower) || personNouns.has(lower)) return true
  return /^\p{Lu}\p{Ll}/u.test(text) && (at > 0 || !(IS_THING.test(lower) || lower === 'jag' || lower === 'vi'))
}

/** "Lovar att du får jobbet": the promise stands before. */
const GETS = /^får /u
/** First in a sentence it is a condition: "Blir du frisk ringer du", "Blir det ja börjar du". */
const TURNED = /^(?:blir|får) (?:du|det) /u

/** Whether a phrase that may say other things is a promise here: "Kim blir frisk", "det blir nog bra". */
export function isSaidAsPromise({ phrase, sentence: { words }, from, to, text }: Met): boolean {
  const said = withoutAtt(phrase.words.join(' '))
  const lowers = words.map(({ lower }) => lower)
  if (TURNED.test(said) && (from === 0 || lowers[from - 1] === 'att')) return false
  if (GETS.test(said) && (lowers[from - 2] === 'att' || doneWith.has(lowers[to] ?? ''))) return false
  if (said.endsWith('risk att')) return isSomebody(words, to) || lowers[to] === 'det'
  if (promisesOfADay.has(said)) return isToCome(lowers, to)
  if (countsOn.has(said)) return !lowers.slice(to, to + 6).some((word) => howLong.has(word))
  if (promisesOfPeople.has(said)) return isSomebody(words, from - 1)
  const next = words[to]?.lower
  return !promisesAlone.has(said) || next === undefined || afterPromise.has(next) || text[words[to - 1]?.end ?? 0] === ','
}

/** "Får jobbet klart", "får plats i bilen": nothing is given. `at` is the place of the thing. */
export const isOnlyDoneOrFits = (words: readonly string[], at: number): boolean =>
  doneWith.has(words[at + 1] ?? '') || (words[at] === 'plats' && words.slice(at + 1, at + REACH).some((word) => roomIn.has(word)))

/** "25 december", "på fredag", "i vår": not what ends or has begun then, "till den 3 maj". */
function isDay(words: readonly string[], at: number): boolean {
  const [word = '', previous = ''] = [words[at], words[at - 1]]
  if (comingSeasons.has(word)) return previous === 'till'
  if (weekdaysToCome.has(word)) return previous === 'på' || previous === 'on'
  if (!seasonsToCome.has(word)) return false
  if (['i', 'in', 'från', 'from', 'fr.o.m', 'fom'].includes(previous)) return true
  if (words.slice(at - 3, at).join(' ') === 'från och med') return true
  const place = words[at - 2] === 'den' ? at - 3 : at - 2
  const isBeginning = words[place] === 'med' && words[place - 2] === 'från'
  return /^\d{1,2}$/u.test(previous) && (isBeginning || !endsOfTimes.has(words[place] ?? ''))
}

/** A day to come is named soon after this place: "i vår", "nästa månad", "den 25 december". */
export const isToCome = (words: readonly string[], after: number): boolean =>
  words.slice(after, after + REACH).some((word, step) => timesToCome.has(word) || isDay(words, after + step))

/** A day to come stands first, just before this place: "från den 1 januari får du", "nästa månad får du". */
export const isToComeFirst = (words: readonly string[], at: number): boolean =>
  at > 0 && at <= REACH + 2 && (isDay(words, at - 1) || timesToComeFirst.has(words[0] ?? '') || words.slice(0, 4).join(' ') === 'från och med nästa')
