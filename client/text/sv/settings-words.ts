import { administrators } from './settings/administrators.ts'
import { catalogue } from './settings/catalogue.ts'
import { counted, days, decide, decided, erased, gate, log, plans, signIn, stopped, withdrawal } from './settings/decisions.ts'
import { door } from './settings/door.ts'
import { editor } from './settings/form-editor.ts'
import { forms } from './settings/forms.ts'
import { terms } from './settings/terms.ts'

export const words = { door, gate, days, plans, withdrawal, log, counted, signIn, decide, decided, erased, terms, forms, editor, catalogue, administrators, stopped }
