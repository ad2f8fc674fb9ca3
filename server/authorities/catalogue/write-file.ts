import { stringify } from 'csv-stringify/sync'
import type { CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import { columns, kindsInFile, noWait, unitsInFile } from './column-words.ts'
import type { Cells, Column } from './columns.ts'

/** What spreadsheets take for a formula, as somebody's words may begin; one that stands after our own mark already gets another. */
export const asFormula = /^'*[=+\-@\t\r＝＋－＠]/u

const names = Object.keys(columns) as Column[]
const swedish = new Intl.Collator('sv')

/** The entries by name as a file that Swedish spreadsheets open: semicolons, UTF-8 with its mark, and no cell that is a formula. */
export function writeCatalogueFile(entries: readonly { id: string; entry: CatalogueEntry }[]): string {
  const sorted = entries.toSorted((a, b) => swedish.compare(a.entry.name, b.entry.name) || (a.id < b.id ? -1 : 1))
  const lines = sorted.map(({ id, entry }) => {
    const cells = cellsOf(id, entry)
    return names.map((name) => (asFormula.test(cells[name]) ? `'${cells[name]}` : cells[name]))
  })
  return `\uFEFF${stringify([names.map((name) => columns[name]), ...lines], { delimiter: ';', record_delimiter: '\r\n' })}`
}

function cellsOf(id: string, { name, aliases, plain, organisation, forWhom, howIn, wait, validUntil, owner, confirmedOn }: CatalogueEntry): Cells {
  const isAbout = wait.kind === 'about'
  return {
    id, name, validUntil, owner, confirmedOn,
    aliases: aliases.join(', '),
    plainSv: plain.sv,
    plainEn: plain.en ?? '',
    organisation: organisation.name,
    kind: kindsInFile[organisation.kind],
    forWhom: forWhom ?? '',
    howIn: howIn ?? '',
    waitFrom: isAbout ? String(wait.from) : '',
    waitTo: isAbout ? String(wait.to) : '',
    waitUnit: isAbout ? unitsInFile[wait.unit] : wait.kind === 'none' ? noWait : '',
  }
}
