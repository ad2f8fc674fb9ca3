import { front } from './sign-in/front.ts'
import { list } from './sign-in/list.ts'
import { signOut } from './sign-in/sign-out.ts'
import { stopped } from './sign-in/stopped.ts'

export const words = { front, list, signOut, stopped }
