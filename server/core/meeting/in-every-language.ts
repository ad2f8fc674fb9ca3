import { languages } from './languages.ts'

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
