/** Words as they were shown; `{0}` is where the first thing was filled in. Nested: several of one sort. */
export type ShownWords = { readonly [name: string]: string | ShownWords }

/** A text that somebody was shown and said yes or no to, for good. `of`: which question, where it was one of those asked apart. */
export type ShownText = { readonly version: string; readonly of?: 'followUp' | 'statistics' | 'teams'; readonly words: ShownWords }
