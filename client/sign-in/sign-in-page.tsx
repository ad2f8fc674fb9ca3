import type { Host } from '#client/host/host.ts'
import { drawFramed } from '#client/join/seat-page.tsx'
import { SignInDoor } from './sign-in-door.tsx'

/** Draws the way in by an account. `answer`: what the authority has sent back, when somebody comes from there. */
export const drawSignInPage = (host: Host, answer: URLSearchParams | null) => drawFramed(host, <SignInDoor answer={answer} />)
