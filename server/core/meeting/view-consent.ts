import type { z } from 'zod'
import { consentGaps } from './consent-gaps.ts'
import type { Live } from './live.ts'
import type { Meeting } from './meeting.ts'
import { besideParticipant } from './view-agenda.ts'
import type { consentSectionSchema } from './view-sections.ts'
import type { Viewer } from './viewer.ts'

/** Who sees what is asked for and what was said no to: the participant, who sits with them, and the chair. */
const seesAsks: readonly Viewer[] = [...besideParticipant, 'chair']

/** What consent reaches, where it does not, and what the participant is asked for. */
export function drawConsent(meeting: Meeting, _live: Live, viewer: Viewer): z.infer<typeof consentSectionSchema> {
  const asks = meeting.consentAsks.flatMap(({ id, record: { paper: _chairs, ...record }, answer }) => (answer === 'yes' ? [] : [{ id, record, answer }]))
  const records = meeting.consents.map(({ takenBy: _hidden, paper, ...record }) => ({ ...record, ...(viewer === 'chair' && paper && { paper }) }))
  return { records, gaps: consentGaps(meeting), ...(seesAsks.includes(viewer) && asks.length > 0 && { asks }) }
}
