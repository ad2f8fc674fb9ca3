/** Placeholder while the meeting is being written. */
export type MeetingEvent = { type: string }
