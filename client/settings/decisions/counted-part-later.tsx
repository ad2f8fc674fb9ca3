import { later } from '#client/ui/later.tsx'

/** Fetched when the page has been drawn: it stands below the first screen. */
export const CountedPart = later(() => import('./counted-part.tsx').then(({ CountedPart: part }) => part))
