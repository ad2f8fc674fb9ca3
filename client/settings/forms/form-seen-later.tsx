import { later } from '#client/ui/later.tsx'

/** A form as people will meet it, fetched far down on the page. */
export const FormSeen = later(() => import('./form-seen.tsx').then(({ FormSeen: sheet }) => sheet))
