/** What came of fuzzing: numbers, and what was wrong, a line each. */
export type Found = {
  sent: number
  /** Of those sent, how many were made valid and then changed. */
  mutated: number
  /** Which answers came, how often. */
  answers: Record<string, number>
  wrong: string[]
}

export const nothingFound = (): Found => ({ sent: 0, mutated: 0, answers: {}, wrong: [] })

export function count(found: Found, answer: string, isMutated: boolean): void {
  found.sent += 1
  if (isMutated) found.mutated += 1
  found.answers[answer] = (found.answers[answer] ?? 0) + 1
}

/** Lines of code in an answer: `at decide (file:///…/main.js:12:3)`. */
export const hasStack = (text: string): boolean => /\bat .{0,200}\.(?:m?js|ts):\d+/.test(text) || /node_modules|node:internal/.test(text)
