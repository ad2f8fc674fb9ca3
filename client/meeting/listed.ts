/** "Anna, Omar och Sara". */
export const listed = (names: readonly string[], language: string): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
