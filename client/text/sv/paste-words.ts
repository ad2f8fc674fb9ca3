import { paste } from './paste/paste.ts'

export const words = { paste }
