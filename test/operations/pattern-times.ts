import { attacksOn } from './attack-strings.ts'

/** Steps up to the longest, each so small that what grows without bound is found before it stops the test: what doubles with each sign takes sixteen times as long. */
const lengths = [16, 20, 24, 28, 32, 36, 40, 48, 64, 100, 200, 400, 800, 2_000]
/** A pattern whose work is the square of its text takes some 10 ms of 2,000 signs; its cube takes seconds. */
export const mostMs = 150

/** How long it takes where it takes longest, the shortest of three: somebody else may have had the processor. */
function msFor(pattern: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && best > mostMs / 3; tries += 1) {
    const began = performance.now()
    if (pattern.global) text.replace(pattern, '')
    else pattern.test(text)
    best = Math.min(best, performance.now() - began)
  }
  return best
}

/** The text of an attack on it that it does not end in time on, in short; null where it ends. */
export function endlessOn(pattern: RegExp): string | null {
  for (const attack of attacksOn(pattern)) {
    for (const length of lengths) {
      const text = attack(length)
      const ms = msFor(pattern, text)
      if (ms > mostMs) return `${JSON.stringify(text.slice(0, 24))} … ${length} signs: ${Math.round(ms)} ms`
    }
  }
  return null
}
