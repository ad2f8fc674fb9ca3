import type { Settings, SettingsAnswer } from '#core/wire/settings.ts'

export type Decided = SettingsAnswer['now']

/** What somebody has chosen here and not saved yet. What they have not touched follows what is decided, whoever decides it. */
export type Chosen = Partial<Pick<Settings, 'readingGate' | 'erasesAtWithdrawal' | 'staffSignIn' | 'logRetentionYears' | 'isCounted' | 'municipalities'>> & { days?: string }
/** `retentionDays` is null while what is written is no number of days that may be chosen. */
export type Stands = Omit<Settings, 'retentionDays'> & { retentionDays: number | null }

export const mostDays = 30

/** How it would stand. */
export function standsWith(now: Decided, { days, ...chosen }: Chosen): Stands {
  const { readingGate, erasesAtWithdrawal, staffSignIn, logRetentionYears, isCounted, municipalities } = now
  return { readingGate, erasesAtWithdrawal, staffSignIn, logRetentionYears, isCounted, municipalities, ...chosen, retentionDays: days === undefined ? now.retentionDays : daysIn(days) }
}

function daysIn(written: string): number | null {
  const days = /^\d{1,2}$/.test(written.trim()) ? Number(written) : 0
  return days >= 1 && days <= mostDays ? days : null
}

export type Setting = keyof Settings
const settings: readonly Setting[] = ['readingGate', 'retentionDays', 'erasesAtWithdrawal', 'staffSignIn', 'logRetentionYears', 'isCounted', 'municipalities']

/** Which settings are not alike in two decisions. */
export const differing = (one: Stands, other: Settings): Setting[] => settings.filter((setting) => one[setting] !== null && one[setting] !== other[setting])
