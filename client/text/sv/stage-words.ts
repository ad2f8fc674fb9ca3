import { stage } from './stage/stage.ts'

export const words = { stage }
