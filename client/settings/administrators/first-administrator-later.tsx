import { later } from '#client/ui/later.tsx'

/** Met once in the life of an authority. */
export const FirstAdministrator = later(() => import('./first-administrator.tsx').then(({ FirstAdministrator: part }) => part))
