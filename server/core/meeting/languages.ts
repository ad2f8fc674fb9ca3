/**
 * The languages that people meet the product in; Swedish is the measure. A new one is its name here, and then the compiler asks for
 * its folder: in client/text, in core/letters/sentences and in server/http/words.
 */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** In: a language tag such as `sv-SE`. Out: which of ours it is; null when it is none. */
export const languageNamed = (tag: string): Language | null => languages.find((language) => language === tag.toLowerCase().split('-')[0]) ?? null
