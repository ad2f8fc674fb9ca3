import { CsvError, parse } from 'csv-parse/sync'
import { columns } from './column-words.ts'
import { neededColumns, type Cells, type Column } from './columns.ts'
import { asFormula } from './write-file.ts'
import type { FileFault } from '#core/wire/catalogue.ts'

export type Line = { line: number; cells: Cells; isLong: boolean }
export type ReadCells = { lines: Line[]; faults: FileFault[]; otherColumns: string[] }

const delimiters = [';', ',', '\t']
const names = Object.keys(columns) as Column[]
/** Nobody reads more of them. */
const mostOtherColumns = 20

/** A file's lines with its cells by their columns, whatever order those stand in. What no line can be made of is a fault. */
export function readCells(csv: string): ReadCells {
  const { text, delimiter } = withoutSeparatorLine(csv.replace(/^\uFEFF/, ''))
  const parsed = recordsOf(text, delimiter ?? delimiterOf(text))
  if ('faults' in parsed) return { lines: [], otherColumns: [], faults: parsed.faults }
  const [head, ...rest] = parsed.records.slice(Math.max(parsed.records.findIndex(isWritten), 0))
  if (!head || !isWritten(head)) return { lines: [], otherColumns: [], faults: [{ line: 1, column: '', fault: 'emptyFile', says: '' }] }
  const places = placesOf(head.cells)
  const lacking = neededColumns.filter((name) => places[name] === undefined)
  const known = new Set(Object.values(places))
  const lines = lacking.length > 0 ? [] : rest.filter(isWritten)
  return {
    faults: lacking.length === 0 && lines.length === 0 ? [{ line: head.line, column: '', fault: 'noRows', says: '' }] : lacking.map((name) => ({ line: head.line, column: columns[name], fault: 'noColumn', says: columns[name] })),
    otherColumns: head.cells.filter((cell, at) => cell.trim() !== '' && !known.has(at)).map((cell) => cell.trim().slice(0, 60)).slice(0, mostOtherColumns),
    lines: lines.map(({ line, cells }) => ({ line, isLong: cells.slice(head.cells.length).some((cell) => cell.trim() !== ''), cells: byColumn(cells, places) })),
  }
}

type Records = { line: number; cells: string[] }[]

/** Lines without anything in them count for nothing, those before the headings too. */
const isWritten = ({ cells }: Pick<Records[number], 'cells'>): boolean => cells.some((cell) => cell.trim() !== '')

function recordsOf(text: string, delimiter: string): { records: Records } | { faults: FileFault[] } {
  try {
    const parsed = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, info: true }) as unknown as { record: string[]; info: { lines: number } }[]
    return { records: parsed.map(({ record, info }) => ({ cells: record, line: info.lines - breaksIn(record) })) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { faults: [{ line: Number(error['lines'] ?? 1), column: '', fault: 'unreadable', says: '' }] }
  }
}

/** Excel's own first line that says what parts the cells. Its line stays, empty, so that lines count as an editor has them. */
function withoutSeparatorLine(text: string): { text: string; delimiter: string | null } {
  const [line, delimiter = ''] = /^"?sep=(.)"?(?=[\r\n]|$)/i.exec(text) ?? []
  return line !== undefined && delimiters.includes(delimiter) ? { text: text.slice(line.length), delimiter } : { text, delimiter: null }
}

const breaksIn = (cells: readonly string[]): number => cells.join('').match(/\r\n|\n|\r/g)?.length ?? 0

/** The one that parts the headings: none of ours has any of them inside. */
function delimiterOf(text: string): string {
  // Line by line: one pattern over them all takes the square of a file of signs that it holds for ends of lines and we do not.
  const head = text.split(/[\r\n]/).find((line) => /\p{L}/u.test(line)) ?? ''
  const count = (delimiter: string) => head.split(delimiter).length
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best))
}

function placesOf(head: readonly string[]): Partial<Record<Column, number>> {
  const written = head.map((cell) => cell.trim().toLowerCase())
  return Object.fromEntries(names.flatMap((name) => {
    const at = written.indexOf(columns[name].toLowerCase())
    return at < 0 ? [] : [[name, at]]
  }))
}

/** A line break inside a cell is a space to us; the mark before what looks like a formula is ours. */
function byColumn(cells: readonly string[], places: Partial<Record<Column, number>>): Cells {
  const cellAt = (at: number | undefined) => {
    const cell = (at === undefined ? '' : (cells[at] ?? '')).replace(/[\r\n\t]+/g, ' ').trim()
    return cell.startsWith("'") && asFormula.test(cell.slice(1)) ? cell.slice(1) : cell
  }
  return Object.fromEntries(names.map((name) => [name, cellAt(places[name])])) as Cells
}
