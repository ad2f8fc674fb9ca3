import type { lead as sv } from '../../sv/participant/lead.ts'

export const lead: typeof sv = {
  away: 'The person leading the meeting has lost contact. We wait a little.',
  standIn: (who) => `${who} leads the meeting now.`,
  standInAway: (who) => `${who}, who leads the meeting now, has lost contact. We wait a little.`,
  back: 'The person leading the meeting is back.',
}
