import type { Meeting } from '#core/meeting/meeting.ts'

/** When the letter was changed, ISO 8601 and in order: each correction, and each answer to one. */
const changesOf = ({ corrections }: Meeting): string[] => corrections.flatMap(({ at, answer }) => [at, ...(answer ? [answer.at] : [])]).toSorted()

/** Which version of the letters this meeting leads to: the first, and one more for every correction and every answer since. */
export const letterVersionOf = (meeting: Meeting): number => 1 + changesOf(meeting).length

/** Which version stood at a moment, ISO 8601. */
export const letterVersionAt = (meeting: Meeting, at: string): number => 1 + changesOf(meeting).filter((change) => change <= at).length

/** When the letter became what it is, ISO 8601; null as long as nobody has corrected anything. */
export const correctedAt = (meeting: Meeting): string | null => changesOf(meeting).at(-1) ?? null
