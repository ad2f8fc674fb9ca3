import type { Host } from '#client/host/host.ts'
import { Door } from './door.tsx'
import { drawFramed } from './draw-framed.tsx'
import type { Visit } from './visit.ts'

/** Draws the door, or what stands behind it for who has come straight back. */
export const drawSeatPage = (host: Host, visit: Visit | null) => drawFramed(host, <Door begun={visit} />)
