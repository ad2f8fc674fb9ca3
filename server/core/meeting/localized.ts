import { z } from 'zod'
import { languages, type Language } from './languages.ts'

const text = z.string().min(1)

/** A text in every language that the product speaks. Swedish and English are always there; data written before a third came lacks it until `inEveryLanguage`. */
export const localizedSchema = z.strictObject({ sv: text, en: text, ...others() }) as z.ZodType<Record<Language, string>, Record<Language, string>>
export type Localized = Record<Language, string>

function others() {
  const added = languages.filter((language) => !['sv', 'en'].includes(language))
  return Object.fromEntries(added.map((language) => [language, text.optional()]))
}
