import { later } from '#client/ui/later.tsx'

/** Fetched when the page has been drawn: it stands far down. */
export const BackgroundPart = later(() => import('./background-part.tsx').then(({ BackgroundPart: part }) => part))
