import type { Settings, SettingsAnswer } from '#core/wire/settings.ts'

export type Decided = SettingsAnswer['now']

/** What somebody has chosen here and not saved yet. What they have not touched follows what is decided, whoever decides it. */
export type Chosen = { readingGate?: Settings['readingGate']; days?: string }

export const mostDays = 30

/** How it would stand. `retentionDays` is null while what is written is no number of days that may be chosen. */
export function standsWith(now: Decided, { readingGate = now.readingGate, days }: Chosen): { readingGate: Settings['readingGate']; retentionDays: number | null } {
  return { readingGate, retentionDays: days === undefined ? now.retentionDays : daysIn(days) }
}

function daysIn(written: string): number | null {
  const days = /^\d{1,2}$/.test(written.trim()) ? Number(written) : 0
  return days >= 1 && days <= mostDays ? days : null
}

export type Setting = 'readingGate' | 'retentionDays'
const settings: readonly Setting[] = ['readingGate', 'retentionDays']

/** Which settings are not alike in two decisions. */
export const differing = (one: Partial<Settings> | ReturnType<typeof standsWith>, other: Settings): Setting[] => settings.filter((setting) => one[setting] !== null && one[setting] !== other[setting])
