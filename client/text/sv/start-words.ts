import { demo } from './start/demo.ts'

export const words = { demo }
