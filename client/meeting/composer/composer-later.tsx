import { later } from '#client/ui/later.tsx'

const fetchForm = () => import('./composer-form.tsx')

/** The composer, fetched when the page has been drawn: it is there before anybody writes. */
export const ComposerForm = later(() => fetchForm().then((form) => form.ComposerForm))
/** Most of what is put is not marked. */
export const ItemMark = later(() => fetchForm().then((form) => form.ItemMark))
