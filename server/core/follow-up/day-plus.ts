const dayMs = 24 * 3_600_000

/** The day (`2026-12-11`) so many days later. */
export const dayPlus = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
