import type { Locale } from './words.ts'

/** What a language is called in another, as it stands in a list: "Svenska", "Engelska". Each new language has its name by itself. */
export function languageName(language: string, locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
