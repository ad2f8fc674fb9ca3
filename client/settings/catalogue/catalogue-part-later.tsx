import { later } from '#client/ui/later.tsx'

/** The catalogue, fetched when the page has been drawn: it stands far down, and looks as the panel does. */
export const CataloguePart = later(() => import('./catalogue-part.tsx').then(({ CataloguePart: part }) => part))
