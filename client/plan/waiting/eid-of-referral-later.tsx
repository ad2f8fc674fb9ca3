import { later } from '#client/ui/later.tsx'

/** Nobody's e-ID is released in the first second. */
export const EidOfReferral = later(() => import('./eid-of-referral.tsx').then((part) => part.EidOfReferral))
