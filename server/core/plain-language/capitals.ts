/** The first letter large, the rest untouched. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The first letter small, the rest untouched: as a text goes on within a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** A wording with the capital that the piece it replaces begins with. */
export const withCapitalOf = (replaced: string, better: string): string => (/^\p{Lu}/u.test(replaced) ? capital(better) : better)
