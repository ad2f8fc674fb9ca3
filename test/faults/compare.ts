/** A command that wrote a word nobody else wrote, and what became of it. */
export type Written = { meetingId: string; word: string; state: 'waiting' | 'acknowledged' | 'refused' }

/** What one seat sees at rest. `words` are all words of the meeting that its screen holds, once for each time it holds them. */
export type Seen = { meetingId: string; role: string; view: unknown; words: string[] }

export type Verdict = { acknowledged: number; refused: number; waiting: number; lost: string[]; doubled: string[]; diverged: string[] }

/**
 * Lost: acknowledged, and on some seat's screen it is not there. Doubled: there more than once, on some screen. Diverged: two seats of
 * the same role in the same meeting see different things, or something that was refused is there. Give it only what is seen at rest.
 */
export function compare(written: Written[], seen: Seen[]): Verdict {
  const lost: string[] = []
  const doubled: string[] = []
  const diverged = differing(seen)
  for (const { meetingId, word, state } of written) {
    const counts = seen.filter((one) => one.meetingId === meetingId).map(({ words }) => words.filter((one) => one === word).length)
    if (state === 'acknowledged' && counts.some((count) => count === 0)) lost.push(word)
    if (counts.some((count) => count > 1)) doubled.push(word)
    if (state !== 'acknowledged' && counts.some((count) => count !== counts[0])) diverged.push(`${word} is seen by some`)
    if (state === 'refused' && counts.some((count) => count > 0)) diverged.push(`${word} was refused and is there`)
  }
  const count = (state: Written['state']) => written.filter((one) => one.state === state).length
  return { acknowledged: count('acknowledged'), refused: count('refused'), waiting: count('waiting'), lost, doubled, diverged }
}

/** Two seats of the same role in the same meeting whose screens are not the same, and in which sections. */
export function differing(seen: Seen[]): string[] {
  const first = new Map<string, Map<string, string>>()
  const differ = new Set<string>()
  for (const { meetingId, role, view } of seen) {
    const seat = `${role} in ${meetingId}`
    const sections = sectionsOf(view)
    const names = differingSections(first.get(seat) ?? sections, sections)
    if (names.length > 0) differ.add(`${seat}: two screens differ in ${names.join(', ')}`)
    first.set(seat, sections)
  }
  return [...differ]
}

/** Each section of a view as text, by its name. */
export const sectionsOf = (view: unknown): Map<string, string> => new Map(Object.entries(view ?? {}).map(([name, section]) => [name, JSON.stringify(sorted(section))]))

/** The names of the sections that are not the same in both. */
export const differingSections = (one: Map<string, string>, other: Map<string, string>): string[] => [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name))

/** The same things in the same order, whatever order they came in. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]))
}
