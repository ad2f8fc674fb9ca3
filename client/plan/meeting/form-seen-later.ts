import { later } from '#client/ui/later.tsx'

/** Fetched when the page has been drawn, with its words: most know the form that they plan with. */
export const FormSeen = later(() => import('./form-seen.tsx').then(({ FormSeen: seen }) => seen))
