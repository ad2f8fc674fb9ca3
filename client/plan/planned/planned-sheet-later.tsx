import { later } from '#client/ui/later.tsx'

const sheet = () => import('./planned-sheets.ts')

/** Fetched when the plan has been drawn: they are there before anything is planned. */
export const PlannedSheet = later(() => sheet().then((parts) => parts.PlannedSheet))
export const EarlierLinks = later(() => sheet().then((parts) => parts.EarlierLinks))
