import type { words as sv } from '../sv/meeting-words.ts'
import { answers } from './meeting/answers.ts'
import { roleCards } from './meeting/role-cards.ts'
import { speaking } from './meeting/speaking.ts'

export const words: typeof sv = { answers, roleCards, speaking }
