import { days, decide, decided, erased, gate, stopped } from './settings/decisions.ts'
import { door } from './settings/door.ts'

export const words = { door, gate, days, decide, decided, erased, stopped }
