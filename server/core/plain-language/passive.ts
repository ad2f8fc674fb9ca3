import type { Language } from './finding.ts'
import type { Passive } from './found-passive.ts'
import { englishPassives } from './passive-english.ts'
import { swedishPassives } from './passive-swedish.ts'
import type { Word } from './words.ts'

/** The passives of one sentence, in order: by word lists and what stands beside, so a few are missed or wrong. */
export const passivesOf = (words: readonly Word[], language: Language): Passive[] =>
  language === 'sv' ? swedishPassives(words) : englishPassives(words)
