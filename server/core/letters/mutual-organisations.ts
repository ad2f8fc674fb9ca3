type Telling = { fromOrganisationId: string; toOrganisationIds: readonly string[] }

/** Ids of every organisation that consent names, when each may tell each of the others; else null. */
export function mutualOrganisations(consents: readonly Telling[]): string[] | null {
  const all = [...new Set(consents.flatMap((record) => [record.fromOrganisationId, ...record.toOrganisationIds]))]
  const mayTell = (from: string, to: string) => consents.some((record) => record.fromOrganisationId === from && record.toOrganisationIds.includes(to))
  return all.every((from) => all.every((to) => from === to || mayTell(from, to))) ? all : null
}

/** Ids of who may tell whom: those that may tell just the same organisations are named together. */
export function tellingsTogether(consents: readonly Telling[]): { from: string[]; to: string[] }[] {
  const together = new Map<string, { from: string[]; to: string[] }>()
  for (const { fromOrganisationId, toOrganisationIds } of consents) {
    const key = JSON.stringify(toOrganisationIds.toSorted())
    const { from, to } = together.get(key) ?? { from: [], to: [...toOrganisationIds] }
    together.set(key, { from: from.includes(fromOrganisationId) ? from : [...from, fromOrganisationId], to })
  }
  return [...together.values()]
}
