import { later } from '#client/ui/later.tsx'

/** Fetched when the page has been drawn: most authorities ask for none. */
export const Municipality = later(() => import('./municipality.tsx').then(({ Municipality: field }) => field))
