import type { Language } from '#core/meeting/scalars.ts'
import { formats } from '../sentences/formats-by-language.ts'
import { innerMarks } from '../sentences/inner-marks-by-language.ts'

/** Somebody's words between quotation marks; those inside them become single ones [LET-3]. */
export function quotation(words: string, language: Language): string {
  const [opens, closes] = innerMarks[language]
  return formats[language].quoted(words.replace(/(?<![^\s([])"|[“„]/gu, opens).replace(/[”"]/gu, closes))
}
