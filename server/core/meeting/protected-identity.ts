import type { Meeting } from './meeting.ts'
import type { Plan, SeatPlan, SeatRole } from './plan.ts'
import type { Viewer } from './viewer.ts'

/** Names that say nothing of anybody: of no kind, short, and easy to say and write. Whoever plans chooses one that is not the person's own. */
export const aliases = ['Alex', 'Bo', 'Charlie', 'Eli', 'Kim', 'Lo', 'Love', 'Mika', 'Robin', 'Sam'] as const

/** Whose name could tell who the participant is: their own, and that of those who come with them. */
const called: readonly SeatRole[] = ['participant', 'supportPerson']

/** Who has to know whether they are there: who holds the meeting, and those who sit with them. */
const knowsWho: readonly Viewer[] = ['chair', 'leader', 'participant', 'supportPerson', 'interpreter']

/** Whose identity is protected has their letters on paper, whatever the authority has chosen for others. */
export const isOnPaperAlone = ({ plan }: Pick<Meeting, 'plan'>): boolean => plan?.isProtected === true

/** Whether this seat is called by an alias. */
export const isCalledByAlias = ({ isProtected }: Pick<Plan, 'isProtected'>, { role }: Pick<SeatPlan, 'role'>): boolean => isProtected === true && called.includes(role)

/** Whether nobody is named who must not be. */
export const namesNobodyProtected = (plan: Pick<Plan, 'isProtected' | 'seats'>): boolean =>
  plan.seats.every((seat) => !isCalledByAlias(plan, seat) || (aliases as readonly string[]).includes(seat.name))

/** Whether a viewer may not see how, and whether, somebody takes part. */
export const hidesPresence = (plan: Pick<Plan, 'isProtected'>, seat: Pick<SeatPlan, 'role'>, viewer: Viewer): boolean => isCalledByAlias(plan, seat) && !knowsWho.includes(viewer)
