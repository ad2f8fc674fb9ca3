import { cases } from './planned/cases.ts'
import { over } from './planned/over.ts'
import { planned } from './planned/planned.ts'

export const words = { cases, over, planned }
