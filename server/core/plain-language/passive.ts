import type { Language } from './finding.ts'
import { englishPassives } from './passive-english.ts'
import { swedishPassives } from './passive-swedish.ts'
import type { VerbForm } from './swedish-verbs.ts'
import type { Word } from './words.ts'

/**
 * A passive among a sentence's words: from its auxiliary, where it has one, to its verb (`last`, inclusive). `form` is
 * known where the lists know the verb, of passives in -s only.
 */
export type Passive = { first: number; last: number; form?: VerbForm }

/** The passives of one sentence, in order: by word lists and what stands beside, so a few are missed or wrong. */
export const passivesOf = (words: readonly Word[], language: Language): Passive[] =>
  language === 'sv' ? swedishPassives(words) : englishPassives(words)
