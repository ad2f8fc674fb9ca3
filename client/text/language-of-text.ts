import type { Manner } from './manner.ts'
import type { language as swedish } from './sv/language.ts'

export type { Manner } from './manner.ts'

type SwedishSets = typeof swedish.sets
/** Every set, with the texts that Swedish has in it. */
export type Sets = { [Name in keyof SwedishSets]: Awaited<ReturnType<SwedishSets[Name]>>['words'] }

/** What the folder of a language gives: its manner, and every set as a file to fetch. */
export type LanguageOfText = Manner & { sets: { [Name in keyof Sets]: () => Promise<{ words: Sets[Name] }> } }
