import { catalogueEntrySchema, entryKey, mostEntries, stampOf, type CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import type { FileFault } from '#core/wire/catalogue.ts'
import type { KeptEntry } from '#server/store/store.ts'
import { columns } from './column-words.ts'
import { readCatalogueFile, type RightLine } from './read-file.ts'

type Line = RightLine & { id: string }
/** What a file would do to a catalogue: lines that add and that change something, how many are the same already, and what is wrong. */
export type Compared = { added: Line[]; changed: Line[]; same: number; wrongLines: number; faults: FileFault[]; otherColumns: string[]; stamp: number }

/**
 * A file against the catalogue as it stands. A line with an id is that entry; one without is the entry of that name and organisation, or
 * a new one. What stands in no line stays as it is.
 */
export function compareFile(csv: string, kept: readonly KeptEntry[], { today, newId }: { today: string; newId: () => string }): Compared {
  const { right, faults, otherColumns } = readCatalogueFile(csv, today)
  const standing = new Map(kept.filter(({ isWithdrawn }) => !isWithdrawn).map((one) => [entryKey(one.entry), one.id]))
  const lines = right.map((line) => ({ ...line, id: line.id ?? standing.get(entryKey(line.entry)) ?? newId() }))
  const clashes = clashesIn(lines, kept)
  const wrong = new Set(clashes.map(({ line }) => line))
  const good = lines.filter(({ line }) => !wrong.has(line))
  const byId = new Map(kept.map((one) => [one.id, one]))
  const isSame = ({ id, entry }: Line) => byId.get(id)?.isWithdrawn === false && asText(byId.get(id)?.entry) === asText(entry)
  const all = [...faults, ...clashes].toSorted((a, b) => a.line - b.line)
  const full = kept.length + good.length > mostEntries ? tooMany(good, kept) : []
  return {
    added: good.filter(({ id }) => !byId.has(id)), changed: good.filter((line) => byId.has(line.id) && !isSame(line)), same: good.filter(isSame).length,
    wrongLines: new Set(all.map(({ line }) => line)).size, faults: [...all, ...full], otherColumns, stamp: stampOf(kept),
  }
}

/** The same entry on two lines, or a name that an entry has which the file does not rename. */
function clashesIn(lines: readonly Line[], kept: readonly KeptEntry[]): FileFault[] {
  const renamed = new Set(lines.map(({ id }) => id))
  const others = new Set(kept.filter(({ id, isWithdrawn }) => !isWithdrawn && !renamed.has(id)).map(({ entry }) => entryKey(entry)))
  const ids = new Set<string>()
  const keys = new Set<string>()
  return lines.flatMap(({ line, id, entry }): FileFault[] => {
    const key = entryKey(entry)
    const isTwice = ids.has(id) || keys.has(key)
    ids.add(id)
    keys.add(key)
    if (isTwice) return [{ line, column: columns.name, fault: 'twice', says: '' }]
    return others.has(key) ? [{ line, column: columns.name, fault: 'nameTaken', says: '' }] : []
  })
}

function tooMany(lines: readonly Line[], kept: readonly KeptEntry[]): FileFault[] {
  const offered = new Set([...kept.filter(({ isWithdrawn }) => !isWithdrawn).map(({ id }) => id), ...lines.map(({ id }) => id)])
  return offered.size > mostEntries ? [{ line: lines.at(-1)?.line ?? 1, column: '', fault: 'tooManyLines', says: String(mostEntries) }] : []
}

/** In the schema's order: the store may have put what stands in it in another. */
const asText = (entry: CatalogueEntry | undefined): string => JSON.stringify(catalogueEntrySchema.parse(entry))
