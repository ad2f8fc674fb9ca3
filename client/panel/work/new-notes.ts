import type { Told } from '#client/meeting/view-parts.ts'

/** The notes that have come since `before`, that somebody else than `mySeatId` wrote. */
export const newNotes = (before: readonly Told[], now: readonly Told[], mySeatId: string): Told[] =>
  now.filter(({ id, by }) => by !== mySeatId && before.every((note) => note.id !== id))
