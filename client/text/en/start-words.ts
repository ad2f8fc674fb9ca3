import type { words as sv } from '../sv/start-words.ts'
import { demo } from './start/demo.ts'

export const words: typeof sv = { demo }
