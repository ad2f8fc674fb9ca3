import type { Passive } from './found-passive.ts'
import type { Word } from './words.ts'
import { adverbsBetween, formsOfBe, irregularParticiples, statesInEd } from './words/participles.en.ts'
import { setOf } from './word-list.ts'

const be = setOf(formsOfBe)
const irregular = setOf(irregularParticiples)
const states = setOf(statesInEd)
const between = setOf(adverbsBetween)
const people = setOf("i you we he she they you're we're they're he's she's")

const isParticiple = (word: string): boolean => irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') && !states.has(word))

/** The passives of an English sentence: a form of "be" or "get", adverbs, and a past participle. */
export const englishPassives = (words: readonly Word[]): Passive[] =>
  words.flatMap(({ lower }, first) => {
    if (!be.has(lower)) return []
    let last = first + 1
    while (between.has(words[last]?.lower ?? '') || /.ly$/u.test(words[last]?.lower ?? '')) last += 1
    // "Then you are done" is how somebody is.
    const isState = words[last]?.lower === 'done' && (people.has(lower) || people.has(words[first - 1]?.lower ?? ''))
    return isParticiple(words[last]?.lower ?? '') && !isState ? [{ first, last }] : []
  })
