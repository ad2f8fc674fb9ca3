import { notice } from './door/notice.ts'
import { paste } from './paste/paste.ts'

export const words = { notice, paste }
