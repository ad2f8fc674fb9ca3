import type { Passive } from './found-passive.ts'
import type { ReadSentence } from './reading.ts'
import type { Verb } from './swedish-verbs.ts'
import type { Word } from './words.ts'
import { roles, things } from './words/roles.sv.ts'
import { setOf } from './word-list.ts'
import { capital } from './capitals.ts'

const [indefiniteRoles, definiteRoles] = [0, 1].map((at) => setOf(roles.split(';').map((pair) => pair.trim().split(/\s+/u)[at] ?? '').join(' ')))
const definiteThings = [...setOf(things)]
const asSubject = new Map(Object.entries({ mig: 'jag', dig: 'du', oss: 'vi', er: 'ni', honom: 'han', henne: 'hon', hen: 'hen', dem: 'de' }))
const asObject = new Map(Object.entries({ jag: 'mig', du: 'dig', vi: 'oss', ni: 'er', han: 'honom', hon: 'henne', hen: 'hen', de: 'dem', den: 'den', det: 'det' }))
/** Not "hans" or "hennes": turned round, they may have to be "sin". */
const determiners = setOf('en ett den det de din ditt dina min mitt mina vår vårt våra alla varje denna detta dessa')
const auxiliaries = setOf('ska skall skulle kan kunde måste bör borde får har hade')
const particles = setOf('fram in ned ner under upp ut över')
const prepositionsOfPlace = setOf('på från hos')
const WHEN = /^(?:på (?:mån|tis|ons|tors|fre|lör|sön)dag|i (?:dag|morgon|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|(?:nästa|varje) (?:vecka|månad|dag|år)|klockan|senast|före|efter|under|nu$|snart$)/u
const PLAIN = /^[\p{L}\p{Nd}. –-]+$/u
const ADVERBS = setOf('inte ej också alltid aldrig redan nu som och eller om att när där i på av för till med hos från efter under vid sedan då därför')

const isName = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

/** How many of the words name whoever does it, and what they are as a subject; undefined where that is not sure. */
function actorOf(words: readonly Word[]): { length: number; text: string } | undefined {
  const [first, second] = words
  if (!first) return undefined
  const pronoun = asSubject.get(first.lower)
  if (pronoun) return { length: 1, text: pronoun }
  if (definiteRoles?.has(first.lower)) return { length: 1, text: first.lower }
  if (second && determiners.has(first.lower) && indefiniteRoles?.has(second.lower)) return { length: 2, text: `${first.lower} ${second.lower}` }
  if (!isName(first)) return undefined
  let length = second && isName(second) ? 2 : 1
  const [place, where] = words.slice(length)
  if (place && where && prepositionsOfPlace.has(place.lower) && isName(where)) length += 2
  return { length, text: textOf(words.slice(0, length)) }
}

/** The subject of the passive as an object; undefined where that is not sure. */
function objectOf(words: readonly Word[]): string | undefined {
  const [first, ...rest] = words
  if (!first) return undefined
  if (rest.length === 0) return asObject.get(first.lower) ?? (definiteThings.some((thing) => first.lower.endsWith(thing)) ? first.lower : undefined)
  const isPhrase = rest.length <= 2 && determiners.has(first.lower) && rest.every((word) => !isName(word) && !ADVERBS.has(word.lower) && !asObject.has(word.lower))
  return isPhrase ? textOf([{ ...first, text: first.lower }, ...rest]) : undefined
}

/** "Beslutet ska fattas av Anna på måndag": the verb's own form, and how many words before it are its auxiliary. */
function activeVerb(before: readonly Word[], verb: Verb, tense: keyof Verb): { text: string; auxiliaries: number } | undefined {
  const auxiliary = before.at(-1)?.lower ?? ''
  const isFinite = tense === 'present' || tense === 'past'
  // "Ska bokas" looks as "bokas" does.
  if (auxiliaries.has(auxiliary)) return { text: `${auxiliary} ${isFinite ? verb.infinitive : verb[tense]}`, auxiliaries: 1 }
  return isFinite ? { text: verb[tense], auxiliaries: 0 } : undefined
}

/**
 * A sentence that says who does it first: "Beslutet fattas av Anna." is "Anna fattar beslutet." (without its stop);
 * undefined unless the whole sentence is of that kind and every part of it is sure.
 */
export function activeWording({ text, words }: ReadSentence, { last, form }: Passive): string | undefined {
  if (!form || !PLAIN.test(text)) return undefined
  const particle = particles.has(words[last + 1]?.lower ?? '') ? [words[last + 1]?.lower ?? ''] : []
  const by = last + 1 + particle.length
  if (words[by]?.lower !== 'av') return undefined
  const verb = activeVerb(words.slice(0, last), form.verb, form.tense)
  const actor = actorOf(words.slice(by + 1))
  const object = verb && objectOf(words.slice(0, last - verb.auxiliaries))
  if (!verb || !actor || !object) return undefined
  const after = textOf(words.slice(by + 1 + actor.length))
  if (after !== '' && !WHEN.test(after)) return undefined
  return capital([actor.text, verb.text, ...particle, object, after].filter(Boolean).join(' '))
}
