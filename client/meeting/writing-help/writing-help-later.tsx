import { later } from '#client/ui/later.tsx'

/** The rules and their words, fetched when the page has been drawn. Until they have come nothing is said, and nothing waits. */
export const WritingHelp = later(() => import('./writing-help.tsx').then(({ WritingHelp: help }) => help))
