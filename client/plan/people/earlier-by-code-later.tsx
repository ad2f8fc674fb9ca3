import { later } from '#client/ui/later.tsx'

/** Few have such a code: fetched when the page has been drawn. */
export const EarlierByCode = later(() => import('./earlier-by-code.tsx').then(({ EarlierByCode: byCode }) => byCode))
