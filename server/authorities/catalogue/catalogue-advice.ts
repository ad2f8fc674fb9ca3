import type { CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import { check } from '#core/plain-language/check.ts'
import type { SavedEntry } from '#core/wire/catalogue.ts'

/** What our rules of plain language say of what an entry says: errors and warnings. */
export function catalogueAdvice({ plain, forWhom, howIn }: CatalogueEntry): SavedEntry['advice'] {
  const spoken = [
    { language: 'sv' as const, text: sentence('Det är', plain.sv) },
    ...(plain.en === null ? [] : [{ language: 'en' as const, text: sentence('It is', plain.en) }]),
    ...[forWhom, howIn].filter((text) => text !== null).map((text) => ({ language: 'sv' as const, text })),
  ]
  return spoken.flatMap(({ language, text }) =>
    check(text, { language })
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, message, better }) => ({ language, rule, message, ...(better !== undefined && { better }) })),
  )
}

const sentence = (opening: string, text: string): string => (/^\p{Ll}/u.test(text) ? `${opening} ${text}.` : text)
