import { later } from '#client/ui/later.tsx'

/** Fetched when the page has been drawn: it stands far down. */
export const AdministratorsPart = later(() => import('./administrators-part.tsx').then(({ AdministratorsPart: part }) => part))
