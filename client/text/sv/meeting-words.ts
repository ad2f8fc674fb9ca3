import { answers } from './meeting/answers.ts'
import { speaking } from './meeting/speaking.ts'

export const words = { answers, speaking }
