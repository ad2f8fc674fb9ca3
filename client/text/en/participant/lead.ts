import type { lead as sv } from '../../sv/participant/lead.ts'
import { beforeVerb } from '../names.ts'

export const lead: typeof sv = {
  away: 'The person leading the meeting has lost contact. We wait a little.',
  standIn: (who) => `${beforeVerb(who)} leads the meeting now.`,
  standInAway: (who) => `${beforeVerb(who)} has lost contact. We wait a little.`,
  back: 'The person leading the meeting is back.',
}
