import { later } from '#client/ui/later.tsx'

/** The editor of forms, fetched when somebody changes one. */
export const FormEditor = later(() => import('./form-editor.tsx').then(({ FormEditor: editor }) => editor))
