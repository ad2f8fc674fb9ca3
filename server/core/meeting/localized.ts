import { z } from 'zod'
import { languages, type Language } from './languages.ts'

const text = z.string().min(1)

/** A text in every language that the product speaks. Swedish and English are always there; data written before a third came lacks it until `inEveryLanguage`. */
export const localizedSchema = z.strictObject({ sv: text, en: text, ...others() }) as z.ZodType<Record<Language, string>>
export type Localized = Record<Language, string>

function others() {
  const added = languages.filter((language) => !['sv', 'en'].includes(language))
  return Object.fromEntries(added.map((language) => [language, text.optional()]))
}

/** Data with texts in it, every text in every language: Swedish stands in where one is missing. The very same data when nothing is. */
export function inEveryLanguage<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return kept(data, data.map(inEveryLanguage)) as Data
  const whole = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inEveryLanguage<unknown>(value)]))
  const added = isText(data) ? Object.fromEntries(languages.filter((language) => !(language in data)).map((language) => [language, data.sv])) : {}
  return kept(data, { ...whole, ...added })
}

const isText = (data: object): data is { sv: string } => 'sv' in data && typeof data.sv === 'string'

const kept = <Data extends object>(data: Data, whole: object): Data => {
  const [before, after] = [Object.entries(data), Object.entries(whole)]
  return before.length === after.length && after.every(([key, value]) => (data as Record<string, unknown>)[key] === value) ? data : (whole as Data)
}
