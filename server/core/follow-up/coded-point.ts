import type { TakenOut } from '#core/meeting/earlier-words.ts'

const begins = (caseId: string): string => `followed-${caseId.slice(0, 40)}-`

/** What a point is called that a meeting begins with by the codes of a follow-up: of which one, so that it goes with it. */
export const codedPointId = (caseId: string, nr: number): string => `${begins(caseId)}${nr}`

/** The points of this follow-up. */
export const ofFollowUp = (caseId: string): TakenOut => ({ id }) => id.startsWith(begins(caseId))
