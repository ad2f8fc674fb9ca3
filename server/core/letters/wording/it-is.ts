import type { CatalogueSource } from '#core/meeting/catalogue-source.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { catalogueWords } from '../sentences/catalogue-words-by-language.ts'
import { fill } from './fill.ts'

/** What it is, as a sentence after one that says `said`: "Det är en kurs." or, where that names something else, "Jobbspår är en kurs." In Swedish where the entry has no other. */
export function itIsText({ name, plain }: Pick<CatalogueSource, 'name' | 'plain'>, said: string, language: Language): { text: string; language: Language } {
  const own = (plain as Partial<Record<Language, string | null>>)[language]
  const [what, spoken]: [string, Language] = typeof own === 'string' ? [own, language] : [plain.sv, 'sv']
  // Sentences of its own need nothing before them.
  if (!/^\p{Ll}/u.test(what)) return { text: what, language: spoken }
  const isNamed = said.toLowerCase().includes(name.toLowerCase())
  return { text: fill(isNamed ? catalogueWords[spoken].itIs : catalogueWords[spoken].thatIs, { name, what }), language: spoken }
}
