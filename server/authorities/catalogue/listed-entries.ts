import { isExpired } from '#core/meeting/catalogue-expiry.ts'
import type { KeptEntryAnswer, OfferedCatalogue } from '#core/wire/catalogue.ts'
import type { KeptEntry } from '#server/store/store.ts'

const swedish = new Intl.Collator('sv')
const standing = (kept: readonly KeptEntry[]): KeptEntry[] => kept.filter(({ isWithdrawn }) => !isWithdrawn)

export const shownEntry = ({ id, version, entry, at, by }: KeptEntry, today: string): KeptEntryAnswer => ({ ...entry, id, version, isExpired: isExpired(entry, today), decidedAt: at, decidedBy: by })

/** For the office: by name, those that hold no more last. `today` is a day in Sweden. */
export const listedEntries = (kept: readonly KeptEntry[], today: string): KeptEntryAnswer[] =>
  standing(kept)
    .map((one) => shownEntry(one, today))
    .toSorted((a, b) => Number(a.isExpired) - Number(b.isExpired) || swedish.compare(a.name, b.name))

/** For those who work in a meeting: without who answers for an entry, whose name is nothing to them. */
export const offeredEntries = (kept: readonly KeptEntry[]): OfferedCatalogue['entries'] => standing(kept).map(({ id, version, entry: { owner: _owner, ...entry } }) => ({ ...entry, id, version }))
