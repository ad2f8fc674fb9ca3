/** How a language stands on a page: which way it runs, what `Intl` calls it, and how it says a time of day (`13:30`). */
export type Manner = { direction: 'ltr' | 'rtl'; tag: string; clock: (time: string) => string }
