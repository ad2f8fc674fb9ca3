import type { words as sv } from '../sv/planned-words.ts'
import { cases } from './planned/cases.ts'
import { over } from './planned/over.ts'
import { planned } from './planned/planned.ts'

export const words: typeof sv = { cases, over, planned }
