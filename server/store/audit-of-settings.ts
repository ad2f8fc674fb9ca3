import type { Meaning } from './audit-of-changes.ts'
import type { Settings } from './settings.ts'

const names: Record<keyof Settings, Meaning> = {
  readingGate: { sv: 'hur deltagaren öppnar brevet', en: 'how the participant opens the letter' },
  retentionDays: { sv: 'hur länge möten sparas', en: 'how long meetings are kept' },
  erasesAtWithdrawal: { sv: 'vad som händer när samtycket tas tillbaka', en: 'what happens when consent is taken back' },
  staffSignIn: { sv: 'hur personalen går in', en: 'how staff come in' },
  logRetentionYears: { sv: 'hur länge loggen sparas', en: 'how long the log is kept' },
  isCounted: { sv: 'om möten räknas i statistiken', en: 'whether meetings are counted in the statistics' },
  keepsPlansLong: { sv: 'hur länge planer sparas', en: 'how long plans are kept' },
  municipalities: { sv: 'vilka kommuner ett möte kan gälla', en: 'which municipalities a meeting can be in' },
}
const known = (name: string): name is keyof Settings => Object.hasOwn(names, name)

/** What "settingsChanged readingGate" means: which of them an authority decided anew. Null where none is known, as in a line of before. */
export function meaningOfSettings(changed: readonly string[]): Meaning | null {
  const those = changed.filter(known)
  if (those.length === 0) return null
  const said = (language: keyof Meaning) => new Intl.ListFormat(language, { type: 'conjunction' }).format(those.map((name) => names[name][language]))
  return { sv: `Myndigheten ändrade ${said('sv')}`, en: `The authority changed ${said('en')}` }
}
