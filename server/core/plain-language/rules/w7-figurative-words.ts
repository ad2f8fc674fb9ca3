import type { Met } from '../phrases.ts'
import { setOf } from '../word-list.ts'
import { figurativeEn, figurativeSv, pickedUpInTalk, pronounsWithBall } from '../words/figurative.ts'
import { roles } from '../words/roles.sv.ts'
import { phraseRule, preferring } from './phrase-rule.ts'

/** "Planet landar i Umeå." */
const isPlace = ({ phrase, sentence, to }: Met): boolean =>
  phrase.words[1] === 'i' && phrase.words[0]?.startsWith('land') === true && /^\p{Lu}/u.test(sentence.words[to]?.text ?? '')

const offices = [...setOf(`${roles.replaceAll(';', ' ')} kassan förmedlingen verket`)]
const POSSESSIVE = /^(?:din|vår|er|min|hennes|hans)$/u

const wordsAfter = ({ sentence, to }: Met, count: number): string[] => sentence.words.slice(to, to + count).map(({ text }) => text)

/** "Det", not "det stora skräpet". */
const isIt = ([first = '', second = '']: string[]): boolean => /^det(?:ta)?$/u.test(first) && !/(?:a|et)$/u.test(second)

/** "Plocka upp skräp", "lyfta upp barnet" and "bollen ligger hos grannen" say what they mean. */
function isMeant(met: Met): boolean {
  const [first, second] = met.phrase.words
  if (/^(?:plocka|lyft)/u.test(first ?? '') && second === 'upp') return !isIt(wordsAfter(met, 2)) && !wordsAfter(met, 3).some((word) => pickedUpInTalk.has(word))
  if (first !== 'bollen' || met.phrase.words.at(-1) !== 'hos') return false
  const who = wordsAfter(met, 2).find((word) => !POSSESSIVE.test(word)) ?? ''
  return !(/^\p{Lu}/u.test(who) || pronounsWithBall.has(who) || offices.some((office) => who.endsWith(office)))
}

/** W7: words that mean what they say. */
export const figurativeWords = phraseRule({
  id: 'W7',
  severity: 'warning',
  lists: { sv: figurativeSv, en: figurativeEn },
  say: preferring({ sv: 'är bildspråk. Skriv vad du menar.', en: 'is a figure of speech. Write what you mean.' }),
  counts: (met) => !isPlace(met) && !isMeant(met),
})
