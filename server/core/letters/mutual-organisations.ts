type Telling = { fromOrganisationId: string; toOrganisationIds: readonly string[] }

/** Ids of every organisation that consent names, when each may tell each of the others; else null. */
export function mutualOrganisations(consents: readonly Telling[]): string[] | null {
  const all = [...new Set(consents.flatMap((record) => [record.fromOrganisationId, ...record.toOrganisationIds]))]
  const mayTell = (from: string, to: string) => consents.some((record) => record.fromOrganisationId === from && record.toOrganisationIds.includes(to))
  return all.every((from) => all.every((to) => from === to || mayTell(from, to))) ? all : null
}
