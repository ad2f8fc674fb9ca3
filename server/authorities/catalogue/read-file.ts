import type { z } from 'zod'
import { catalogueEntrySchema, entryFaults, mostEntries, type CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import { idSchema } from '#core/meeting/scalars.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import type { FileFault, FileFaultKind } from '#core/wire/catalogue.ts'
import { columns, kindsInFile, noWait, unitsInFile } from './column-words.ts'
import { columnOf, type Cells, type Column } from './columns.ts'
import { readCells, type Line } from './read-cells.ts'

/** A line that is right: `id` null where it has none yet. */
export type RightLine = { line: number; id: string | null; entry: CatalogueEntry }
export type ReadFile = { right: RightLine[]; faults: FileFault[]; otherColumns: string[] }

/** What a file's text says, line by line: entries, and each thing that is wrong, in the order of the lines. `today` is a day in Sweden. */
export function readCatalogueFile(csv: string, today: string): ReadFile {
  const { lines, faults, otherColumns } = readCells(csv)
  const tooMany: FileFault[] = lines.length > mostEntries ? [{ line: lines[mostEntries]?.line ?? 1, column: '', fault: 'tooManyLines', says: String(mostEntries) }] : []
  const read = lines.slice(0, mostEntries).map((line) => ofLine(line, today))
  return { otherColumns, right: read.flatMap(({ right }) => right ?? []), faults: [...faults, ...read.flatMap((one) => one.faults), ...tooMany] }
}

function ofLine({ line, cells, isLong }: Line, today: string): { right: RightLine | null; faults: FileFault[] } {
  const fault = (column: Column | null, kind: FileFaultKind, says: string | number = ''): FileFault => ({ line, column: column ? columns[column] : '', fault: kind, says: String(says) })
  const parsed = catalogueEntrySchema.safeParse(entryIn(cells))
  const id = cells.id === '' ? null : cells.id
  const faults = [
    ...(isLong ? [fault(null, 'tooManyCells')] : []),
    ...(id !== null && !idSchema.safeParse(id).success ? [fault('id', 'notAnId')] : []),
    ...numbersIn(cells).map((column) => fault(column, 'personalNumber')),
    ...(parsed.success ? entryFaults(parsed.data, today).map(({ at, fault: kind }) => fault(columnOf[at] ?? null, kind)) : parsed.error.issues.map((issue) => ofIssue(issue, cells, fault))),
  ]
  return { right: parsed.success && faults.length === 0 ? { line, id, entry: parsed.data } : null, faults }
}

/** All cells at once first: hardly any line has a number. */
const numbersIn = (cells: Cells): Column[] =>
  containsPersonalNumber(Object.values(cells).join('\n')) ? (Object.keys(columns) as Column[]).filter((column) => containsPersonalNumber(cells[column])) : []

const orNull = (text: string): string | null => (text === '' ? null : text)

function entryIn(cells: Cells): unknown {
  const { name, plainSv, plainEn, organisation, forWhom, howIn, validUntil, owner, confirmedOn } = cells
  return {
    name, validUntil, owner, confirmedOn,
    aliases: cells.aliases.split(',').map((alias) => alias.trim()).filter((alias) => alias !== ''),
    plain: { sv: plainSv, en: orNull(plainEn) },
    organisation: { name: organisation, kind: named(kindsInFile, cells.kind) },
    forWhom: orNull(forWhom),
    howIn: orNull(howIn),
    wait: waitIn(cells),
  }
}

function waitIn({ waitFrom, waitTo, waitUnit }: Cells): unknown {
  if (waitFrom === '' && waitTo === '') return waitUnit === '' ? { kind: 'unknown' } : waitUnit.toLowerCase() === noWait ? { kind: 'none' } : { kind: 'about', from: NaN, to: 1, unit: 'weeks' }
  const number = (text: string) => (/^\d{1,2}$/.test(text) ? Number(text) : NaN)
  // One number alone is both.
  return { kind: 'about', from: number(waitFrom || waitTo), to: number(waitTo || waitFrom), unit: named(unitsInFile, waitUnit) }
}

const named = (words: Record<string, string>, written: string): string | undefined => Object.entries(words).find(([, word]) => word.toLowerCase() === written.toLowerCase())?.[0]

function ofIssue(issue: z.core.$ZodIssue, cells: Cells, fault: (column: Column | null, kind: FileFaultKind, says?: string | number) => FileFault): FileFault {
  const at = issue.path.filter((part) => typeof part === 'string').join('.')
  if (at === 'organisation.kind') return fault('kind', cells.kind === '' ? 'empty' : 'notOneOf', Object.values(kindsInFile).join(', '))
  if (at === 'wait.unit') return fault('waitUnit', 'notOneOf', [...Object.values(unitsInFile), noWait].join(', '))
  const column = columnOf[at] ?? null
  if (at.startsWith('wait')) return fault(column, 'notANumber', '1–99')
  if (column !== null && cells[column] === '') return fault(column, 'empty')
  if (column === 'validUntil' || column === 'confirmedOn') return fault(column, 'notADay', '2026-12-31')
  if (issue.code === 'too_big') return fault(column, issue.origin === 'array' ? 'tooMany' : 'tooLong', Number(issue.maximum))
  return fault(column, 'badSign')
}
