import { later } from '#client/ui/later.tsx'

/** Fetched when the page has been drawn: few forms have several cases. */
export const CasesPart = later(() => import('./cases-part.tsx').then(({ CasesPart: part }) => part))
