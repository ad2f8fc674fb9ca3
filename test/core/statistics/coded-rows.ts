import { nothingCoded } from '#core/statistics/coded-kept.ts'
import type { CodedRow } from '#core/statistics/coded-row.ts'

/** A counted meeting of which nothing is special but what is said. */
export const codedRow = (changes: Partial<CodedRow>): CodedRow => ({
  year: 2026, half: 1, form: 'resursteam', kommun: null, hasPlan: true, items: [], missingOrganisations: [], missingInterventions: 0, days: null, series: 'case', obstacles: 0, kept: nothingCoded, cases: [{ isTakenUp: true, hasOwner: false, rests: 'no' }], ...changes,
})
