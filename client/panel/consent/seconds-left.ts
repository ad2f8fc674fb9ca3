/** Whole tens of seconds until a moment (ISO 8601), rounded up: calm enough to read. 0 when it has passed. */
export const roundSecondsLeft = (until: string, nowMs: number): number => Math.max(0, Math.ceil((Date.parse(until) - nowMs) / 10_000) * 10)
