import type { words as sv } from '../sv/refusals-words.ts'
import { refusals } from './refusals/refusals.ts'

export const words: typeof sv = { refusals }
