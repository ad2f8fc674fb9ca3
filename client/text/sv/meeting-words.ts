import { answers } from './meeting/answers.ts'
import { roleCards } from './meeting/role-cards.ts'
import { speaking } from './meeting/speaking.ts'

export const words = { answers, roleCards, speaking }
