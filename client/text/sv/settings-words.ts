import { days, decide, decided, erased, gate, stopped } from './settings/decisions.ts'
import { door } from './settings/door.ts'
import { forms } from './settings/forms.ts'
import { terms } from './settings/terms.ts'

export const words = { door, gate, days, decide, decided, erased, terms, forms, stopped }
