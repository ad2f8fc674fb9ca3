import type { z } from 'zod'
import { consentGaps } from './consent-gaps.ts'
import type { Live } from './live.ts'
import { seatById, type Meeting } from './meeting.ts'
import { besideParticipant } from './view-agenda.ts'
import type { consentSectionSchema } from './view-sections.ts'
import type { Viewer } from './viewer.ts'

/** Who sees what is asked for, what was said no to, and how each yes was given: the participant, who sits with them, and the chair. */
const seesHow: readonly Viewer[] = [...besideParticipant, 'chair']

/** What consent reaches, where it does not, and what the participant is asked for. */
export function drawConsent(meeting: Meeting, live: Live, viewer: Viewer): z.infer<typeof consentSectionSchema> {
  const asks = meeting.consentAsks.flatMap(({ id, record: { paper: _chairs, ...record }, answer }) => (answer === 'yes' ? [] : [{ id, record, answer }]))
  const records = meeting.consents.map(({ takenBy, paper, ...record }) => ({ ...record, ...(seesHow.includes(viewer) && { takenBy: byWhom(meeting, takenBy), ...(paper && { paper }) }) }))
  const separate = meeting.separate.map(({ takenBy, ...answer }) => ({ ...answer, takenBy: byWhom(meeting, takenBy) }))
  return { records, gaps: consentGaps(meeting, [], live.today), ...(seesHow.includes(viewer) && { separate, ...(asks.length > 0 && { asks }) }) }
}

/** Who is not of the meeting took it down for the authority. */
function byWhom(meeting: Meeting, by: string) {
  const seat = seatById(meeting, by)
  return { seatId: seat?.id ?? null, role: seat?.role ?? ('staff' as const) }
}
