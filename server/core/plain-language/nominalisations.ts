import type { Language } from './finding.ts'
import type { Word } from './words.ts'
import { everydayNouns } from './words/nominalisations.ts'
import { listOf } from './word-list.ts'

const endings: Record<Language, RegExp> = {
  sv: /(?:ning|ling|[bdegtö]ring|ande|ende|else|het|tion|itet)(?:en|et|s|ens|ets|n|ns|t|ts|ar|er|or|arna|erna|ernas|arnas|na|nas|ars|ers)?$/u,
  en: /(?:tion|sion|ment|ance|ence|ity|ness)(?:s|'s|’s)?$/u,
}
const bare: Record<Language, RegExp> = { sv: /(?<=ning|ling|ring|ande|ende|else|het|tion|itet)(?:en|et|s|ens|ets|n|ns|t|ts|ar|er|or|arna|erna|ernas|arnas|na|nas|ars|ers)$/u, en: /(?:s|'s|’s)$/u }
const SHORTEST = 7
const everyday: Record<Language, readonly string[]> = { sv: listOf(everydayNouns.sv), en: listOf(everydayNouns.en) }

/**
 * Whether a word looks like a noun made from a verb ("bedömningen", "assessment"): by its ending, so a participle
 * ("gällande") may be taken for one. Names and everyday nouns ("tidning", "utbildning") are none.
 */
export function isNominalisation({ lower, kind }: Word, language: Language): boolean {
  if (kind !== 'word' || lower.length < SHORTEST || !endings[language].test(lower)) return false
  const base = lower.replace(bare[language], '').replace(/hets$/u, 'het')
  return !everyday[language].some((noun) => base.endsWith(noun))
}
