import type { Language } from '#core/meeting/scalars.ts'
import { enSeparateWords } from './en/separate.ts'
import { svSeparateWords } from './sv/separate.ts'

/** The questions that are asked apart, the same wherever they stand. */
export const separateWords: Record<Language, Record<keyof typeof svSeparateWords, string>> = { sv: svSeparateWords, en: enSeparateWords }
