import { later } from '#client/ui/later.tsx'

/** Fetched when the panel has been drawn: it is there long before the meeting is over. */
export const Sending = later(() => import('./sending/sending.tsx').then((part) => part.Sending))
