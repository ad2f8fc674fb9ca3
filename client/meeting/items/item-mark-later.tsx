import { later } from '#client/ui/later.tsx'

/** Most of what is put is not marked. */
export const ItemMark = later(() => import('./item-mark.tsx').then(({ ItemMark: mark }) => mark))
