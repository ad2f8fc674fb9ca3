import { later } from '#client/ui/later.tsx'

/** The composer, fetched when the page has been drawn: it is there before anybody writes. */
export const ComposerForm = later(() => import('./composer-form.tsx').then(({ ComposerForm: form }) => form))
