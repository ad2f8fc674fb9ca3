import type { About } from '#client/meeting/view-parts.ts'
import type { Words } from '#client/text/words.ts'

type Withdrawal = NonNullable<About['withdrawal']>
type Says = Words<'participant'>['withdrawal']

/** Who took the yes back, to whom it was theirs or to somebody beside them. Nobody's name is known any more. */
export function withdrawnText({ byRole }: Pick<Withdrawal, 'byRole'>, isParticipant: boolean, { done }: Says): string {
  if (!isParticipant) return byRole === 'participant' ? done.byParticipant : done.byOther
  if (byRole === 'participant') return done.byYou
  return byRole === 'supportPerson' ? done.byGuardian : done.byLeader
}

/** The whole minute in which everything is gone at the latest, in ms: a clock without seconds must not promise too early. */
export const goneByMs = ({ erasesAt }: Pick<Withdrawal, 'erasesAt'>): number => Math.ceil(Date.parse(erasesAt) / 60_000) * 60_000
