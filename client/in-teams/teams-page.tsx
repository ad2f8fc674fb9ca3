import type { Host } from '#client/host/host.ts'
import { drawFramed } from '#client/join/seat-page.tsx'
import { TeamsDoor } from './teams-door.tsx'

/** Draws the door inside Teams. */
export const drawTeamsPage = (host: Host) => drawFramed(host, <TeamsDoor host={host} />)
