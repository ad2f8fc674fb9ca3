import { mutualOrganisations } from '#core/letters/mutual-organisations.ts'
import type { ConsentRecord } from '#client/meeting/view-parts.ts'

/** What consent allows, put as few times as it can be said truly. Ids of organisations. */
export type ConsentSummary = { about: string[]; until: string } & ({ kind: 'together'; organisations: string[] } | { kind: 'oneWay'; from: string; to: string[] })

/** Records about the same things for as long, where everybody may tell everybody, become one; the others are said one by one. */
export function consentSummary(records: readonly ConsentRecord[]): ConsentSummary[] {
  const alike = new Map<string, ConsentRecord[]>()
  for (const record of records) {
    const key = JSON.stringify([record.categories, record.until])
    alike.set(key, [...(alike.get(key) ?? []), record])
  }
  return [...alike.values()].flatMap(summary)
}

function summary(records: ConsentRecord[]): ConsentSummary[] {
  const [first] = records
  if (!first) return []
  const organisations = mutualOrganisations(records)
  const { categories: about, until } = first
  if (organisations) return [{ kind: 'together', organisations, about, until }]
  return records.map((record) => ({ kind: 'oneWay', from: record.fromOrganisationId, to: record.toOrganisationIds, about, until }))
}
