import type { words as sv } from '../sv/stage-words.ts'
import { stage } from './stage/stage.ts'

export const words: typeof sv = { stage }
