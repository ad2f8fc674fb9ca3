import type { About } from '#client/meeting/view-parts.ts'
import type { Words } from '#client/text/words.ts'

type Withdrawal = NonNullable<About['withdrawal']>
type Says = Words<'later'>['withdrawal']

/** Who took the yes back, to whom it was theirs or to somebody beside them. Nobody's name is known any more. */
export function withdrawnText({ byRole }: Pick<Withdrawal, 'byRole'>, isParticipant: boolean, { done }: Says): string {
  if (!isParticipant) return byRole === 'participant' ? done.byParticipant : done.byOther
  if (byRole === 'participant') return done.byYou
  if (byRole === 'staff') return done.byStaff
  return byRole === 'supportPerson' ? done.byGuardian : done.byLeader
}

/** How long it can be regretted and when everything is gone, one sentence after the other. `secondsLeft`: in whole tens, 0 when it is too late. */
export function erasingText(secondsLeft: number, mayRegret: boolean, says: Says): string {
  if (secondsLeft === 0) return says.erasesNow
  return mayRegret ? `${says.minute} ${says.secondsLeft(secondsLeft)}` : says.erasesIn(secondsLeft)
}
