import { front } from './sign-in/front.ts'
import { list } from './sign-in/list.ts'
import { stopped } from './sign-in/stopped.ts'

export const words = { front, list, stopped }
