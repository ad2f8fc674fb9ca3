import { later } from '#client/ui/later.tsx'

/** The catalogue and how one finds in it, fetched with the composer: nothing waits for it. */
export const CataloguePart = later(() => import('./catalogue-part.tsx').then(({ CataloguePart: part }) => part))
