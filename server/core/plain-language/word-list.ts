/** The words of a list that is written as a text. */
export const listOf = (words: string): string[] => words.split(/\s+/u).filter(Boolean)

/** The same, to ask whether a word is one of them. */
export const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words))
