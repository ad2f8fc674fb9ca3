import { refusals } from './refusals/refusals.ts'

export const words = { refusals }
