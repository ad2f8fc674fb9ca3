import type { Settings, SettingsAnswer } from '#core/wire/settings.ts'

export type Decided = SettingsAnswer['now']

/** What somebody has chosen here and not saved yet. What they have not touched follows what is decided, whoever decides it. */
export type Chosen = Partial<Pick<Settings, 'readingGate' | 'erasesAtWithdrawal' | 'staffSignIn' | 'logRetentionYears' | 'isCounted' | 'keepsPlansLong'>> & { days?: string; municipalities?: string }
/** `retentionDays` is null while what is written is no number of days that may be chosen, `municipalities` while a line is no number and name. */
export type Stands = Omit<Settings, 'retentionDays' | 'municipalities'> & { retentionDays: number | null; municipalities: string | null }

export const mostDays = 30

/** How it would stand. */
export function standsWith(now: Decided, { days, municipalities, ...chosen }: Chosen): Stands {
  const { readingGate, erasesAtWithdrawal, staffSignIn, logRetentionYears, isCounted, keepsPlansLong } = now
  return { readingGate, erasesAtWithdrawal, staffSignIn, logRetentionYears, isCounted, keepsPlansLong, ...chosen, retentionDays: days === undefined ? now.retentionDays : daysIn(days), municipalities: municipalities === undefined ? now.municipalities : municipalitiesIn(municipalities) }
}

function daysIn(written: string): number | null {
  const days = /^\d{1,2}$/.test(written.trim()) ? Number(written) : 0
  return days >= 1 && days <= mostDays ? days : null
}

/** A line each, `0126 Huddinge`, each number once; null where one is anything else. */
function municipalitiesIn(written: string): string | null {
  const lines = written.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' ')).filter((line) => line !== '')
  const isRight = lines.every((line) => /^[0-9]{4} .{1,40}$/.test(line)) && new Set(lines.map((line) => line.slice(0, 4))).size === lines.length
  return isRight ? lines.join('\n') : null
}

export type Setting = keyof Settings
const settings: readonly Setting[] = ['readingGate', 'retentionDays', 'keepsPlansLong', 'erasesAtWithdrawal', 'staffSignIn', 'logRetentionYears', 'isCounted', 'municipalities']

/** Which settings are not alike in two decisions. */
export const differing = (one: Stands, other: Settings): Setting[] => settings.filter((setting) => one[setting] !== null && one[setting] !== other[setting])
