import type { Item } from '#client/meeting/view-parts.ts'

type Entry = Item['history'][number]
export type HistoryLine = Omit<Entry, 'change'> & { change: Entry['change'] | 'worded' }

/** What has happened to an item, oldest first. The same answer once more was given for its words; what says the same again is said once. */
export function historyLines(history: readonly Entry[]): HistoryLine[] {
  const lines: HistoryLine[] = []
  let standing: Entry['answer']
  for (const entry of history) {
    const change = entry.change === 'answered' && entry.answer !== undefined && entry.answer === standing ? 'worded' : entry.change
    standing = entry.change === 'answered' ? entry.answer : entry.change === 'answerTakenBack' || entry.change === 'edited' ? undefined : standing
    const last = lines.at(-1)
    if (change !== 'worded' || last?.change !== 'worded' || last.by !== entry.by) lines.push({ ...entry, change })
  }
  return lines
}
