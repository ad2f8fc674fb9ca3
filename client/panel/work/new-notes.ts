/** What is written down by somebody: a note of what was told, or of how the team works together. */
type Note = { id: string; by: string }

/** The notes that have come since `before`, that somebody else than `mySeatId` wrote. */
export const newNotes = <N extends Note>(before: readonly N[], now: readonly N[], mySeatId: string): N[] =>
  now.filter(({ id, by }) => by !== mySeatId && before.every((note) => note.id !== id))
