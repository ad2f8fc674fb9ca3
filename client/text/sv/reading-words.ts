import { code } from './reading/code.ts'

export const words = { code }
