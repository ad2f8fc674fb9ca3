import type { Meeting } from '#core/meeting/meeting.ts'

type Change = { at: string; by: string }
const isBefore = (one: Change, other: Change) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)

/** When the letter was changed, ISO 8601 and in order, and by whom: each correction, and each answer to one. */
const changesBy = ({ corrections }: Meeting): Change[] => corrections.flatMap(({ at, by, answer }) => [{ at, by }, ...(answer ? [answer] : [])]).toSorted(isBefore)
const changesOf = (meeting: Meeting): string[] => changesBy(meeting).map(({ at }) => at)

/** Which version of the letters a meeting with these corrections leads to, or a screen that shows them: the first, and one more for every correction and every answer since. */
export const letterVersionOf = ({ corrections }: { corrections: readonly { answer: unknown }[] }): number => 1 + corrections.length + corrections.filter(({ answer }) => answer !== null).length

/** Which version stood at a moment, ISO 8601. */
export const letterVersionAt = (meeting: Meeting, at: string): number => 1 + changesOf(meeting).filter((change) => change <= at).length

/** The last version in which something is new to this seat: what they wrote themselves is not. */
export const versionNewTo = (meeting: Meeting, seatId: string): number => 2 + changesBy(meeting).findLastIndex(({ by }) => by !== seatId)

/** When the letter became what it is, ISO 8601; null as long as nobody has corrected anything. */
export const correctedAt = (meeting: Meeting): string | null => changesOf(meeting).at(-1) ?? null
