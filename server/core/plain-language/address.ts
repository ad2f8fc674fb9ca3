import type { Language } from './finding.ts'
import type { Word } from './words.ts'

const you: Record<Language, ReadonlySet<string>> = {
  sv: new Set(['du', 'dig', 'dej', 'din', 'ditt', 'dina']),
  en: new Set(['you', 'your', 'yours', 'yourself', "you're", "you'll", "you've", "you'd"]),
}

/** Whether a word speaks to the reader: "du", "dina"; "you", "your". */
export const speaksToReader = ({ lower }: Word, language: Language): boolean => you[language].has(lower)
