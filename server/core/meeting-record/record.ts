import { asReadBy } from '../meeting/as-read-by.ts'
import { nobodyHere } from '../meeting/live.ts'
import type { Correction, Meeting } from '../meeting/meeting.ts'
import { sections } from '../meeting/view.ts'

/** In the order of the meeting. What is true only while people are connected is kept nowhere, and is in no record. */
const drawn = ['about', 'people', 'preparation', 'consent', 'agenda', 'told', 'items', 'money', 'kept', 'readBack'] as const
export type RecordPart = (typeof drawn)[number] | 'corrections'
/** What the participant reads of each part; null where there is nothing. */
export type MeetingRecord = Readonly<Record<RecordPart, unknown>>

/** All that is kept of a meeting and that the person it is about reads; null where there is nobody it is about, or while nobody may read it. */
export function recordOf(meeting: Meeting): MeetingRecord | null {
  const seat = meeting.seats.find(({ role }) => role === 'participant')
  if (!seat || !meeting.plan || meeting.state === 'withdrawn') return null
  const read = asReadBy(meeting, seat)
  const parts = drawn.map((name) => [name, sections[name].draw(read, nobodyHere, 'participant')])
  return { ...(Object.fromEntries(parts) as Record<(typeof drawn)[number], unknown>), corrections: read.corrections.filter(({ isHidden }) => isHidden !== true).map(shown) }
}

const shown = ({ words, at, answer }: Correction) => ({ words, at, answer: answer && { words: answer.words, at: answer.at } })
