/** A table of its own words: what each row is called, and the sentence that says it to the board; `{n}` is how many of how many. */
export type MoreTable = Readonly<{ title: string; how: string; rows: Readonly<Record<string, string>>; says: Readonly<Record<string, string>> }>

export const moreTable = (title: string, how: string, rows: Readonly<Record<string, readonly [row: string, says: string]>>): MoreTable => ({
  title, how, rows: Object.fromEntries(Object.entries(rows).map(([id, [row]]) => [id, row])), says: Object.fromEntries(Object.entries(rows).map(([id, [, says]]) => [id, says])),
})
