import type { WhoseWords } from '../whose-words.ts'

/** Every name has a genitive in English, whatever it is written with. */
export const enWhoseWords: WhoseWords | null = null
