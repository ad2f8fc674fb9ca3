import type { Times } from './times.ts'

/** Promised: when what went wrong has passed, 95 of 100 times every page is whole again so soon (ms). */
export const promisedWholeMs = 3_000

/** A short form has few measurements, beside other programs on whatever machine there is: it has room for that, and none for a page that forgets to come back. */
export const wholeLimitMs = (isShort: boolean): number => (isShort ? 3 : 1) * promisedWholeMs

/** What came back too late, by what had gone wrong: a line each, and none where all is well. `noticedAfterMs`: so long may it take to notice what nobody is told. */
export function comesLate(measured: Record<string, Times>, isShort: boolean, noticedAfterMs = 0): string[] {
  const limitMs = wholeLimitMs(isShort) + noticedAfterMs
  return Object.entries(measured).flatMap(([after, { p95 }]) => (p95 > limitMs ? [`comes back late: whole ${p95} ms after ${after}, where ${limitMs} ms is the most`] : []))
}

/** A page was not whole when nobody waited any longer. Once is enough: it is in no 95 of 100, and the run ends there. */
export class NotWhole extends Error {
  constructor(after: string, waitedMs: number, standing: readonly string[]) {
    super(`comes back late: not whole ${waitedMs} ms after ${after}: ${standing.join(', ')}`)
  }
}

/** What a program of faults says of a run that did not come to its end: what was wrong with the product where it was that, else why it failed. */
export const brokenOff = (error: unknown): { event: 'wrong'; violations: string[] } | { event: 'failed'; why: string } =>
  error instanceof NotWhole ? { event: 'wrong', violations: [error.message] } : { event: 'failed', why: (error as Error).message }
