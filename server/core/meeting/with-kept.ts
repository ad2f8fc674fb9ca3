import type { Kept } from './kept.ts'
import type { Meeting } from './meeting.ts'

/** The meeting where this of what is kept besides has changed. */
export const withKept = (meeting: Meeting, change: Partial<Kept>): Meeting => ({ ...meeting, kept: { ...meeting.kept, ...change } })
