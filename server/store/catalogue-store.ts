import type { CatalogueEntry } from '#core/meeting/catalogue-entry.ts'

/** One version of an entry of a host authority's catalogue: who decided and when (ISO 8601). With `isWithdrawn` it is offered no more. */
export type KeptEntry = { id: string; version: number; entry: CatalogueEntry; isWithdrawn: boolean; at: string; by: string }
type Deciding = { hostAuthorityId: string; atMost: number; at: string; by: string; sign?: string }
/** `expectedVersion` 0: a new entry. `entry` null withdraws it; one that is withdrawn comes back with words. An authority offers `atMost` so many. */
export type SaveEntry = Deciding & { id: string; expectedVersion: number; entry: CatalogueEntry | null }
/** `stamp`: of the list that these entries were compared with, as `stampOf` gives it. */
export type SaveEntries = Deciding & { stamp: number; entries: { id: string; entry: CatalogueEntry }[] }

export interface CatalogueStore {
  /** An authority's entries as they stand, the withdrawn ones too, in no order. */
  listEntries(hostAuthorityId: string): Promise<KeptEntry[]>
  /** Every version of an entry, the newest first; none when this authority has no such entry. */
  readEntry(hostAuthorityId: string, id: string): Promise<KeptEntry[]>
  /** `conflict`: it has another version by now. `taken`: another one of that organisation has the name. */
  saveEntry(saved: SaveEntry): Promise<'saved' | 'conflict' | 'missing' | 'taken' | 'tooMany'>
  /** All of them or none, each a version of its own. `conflict`: the catalogue is another by now. */
  saveEntries(saved: SaveEntries): Promise<'saved' | 'conflict' | 'tooMany'>
}
