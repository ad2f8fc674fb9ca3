import { later } from '#client/ui/later.tsx'

/** Fetched when the page has been drawn: it is there before anything has a history. */
export const ItemHistory = later(() => import('./item-history.tsx').then(({ ItemHistory: history }) => history))
