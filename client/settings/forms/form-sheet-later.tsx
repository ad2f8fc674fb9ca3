import { later } from '#client/ui/later.tsx'

/** A form as people will meet it, fetched far down on the page. */
export const FormSheet = later(() => import('./form-sheet.tsx').then(({ FormSheet: sheet }) => sheet))
