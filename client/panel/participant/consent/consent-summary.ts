import { mutualOrganisations, tellingsTogether } from '#core/letters/mutual-organisations.ts'
import type { ConsentRecord } from '#client/meeting/view-parts.ts'

/** What consent allows about the same things for as long. Ids of organisations: all of them together, or who may tell whom. */
export type ConsentSummary = { about: string[]; until: string } & ({ kind: 'together'; organisations: string[] } | { kind: 'oneWay'; tellings: { from: string[]; to: string[] }[] })

/** What consent allows, put as few times as it can be said truly: what covers less is never said to cover more. */
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
  return [organisations ? { kind: 'together', organisations, about, until } : { kind: 'oneWay', tellings: tellingsTogether(records), about, until }]
}
