import { stringify } from 'csv-stringify/sync'
import type { FigureTable } from '#core/statistics/figure-tables.ts'
import { figuresOf, type Asked } from '#core/statistics/figures-of.ts'
import type { Shown } from '#core/statistics/protect-numbers.ts'
import { countedText } from './counted-text.ts'
import { formText, kommunText, partText, rowText, tableWords, type Saying } from './figure-words.ts'

/** What the page shows as lines, for a Swedish spreadsheet: semicolons, a mark of UTF-8, and no cell that it takes for a formula. */
export function figuresFile(asked: Asked, saying: Saying): string {
  const { words, year } = saying
  const { choose, number: says } = words
  const { number, cases, part: ofPart, tables, goals } = figuresOf(year, asked)
  const inWords = (shown: Shown | null) => (shown === null ? '' : typeof shown === 'number' ? String(shown) : shown === 'few' ? words.few : words.hiddenInFile)
  const part = [String(year.meetings.year), asked.half === null ? choose.whole : choose.halves[asked.half], asked.form === null ? choose.all : formText(asked.form, saying), asked.kommun === null ? choose.all : kommunText(asked.kommun, saying), ofPart === null ? choose.all : words.rows[ofPart.kind === 'track' ? 'tracks' : 'organisations'][ofPart.name as never]]
  const lines = (table: FigureTable) => table.rows.map(({ name, value, of }) => [...part, tableWords(table.id, saying, ofPart).title, rowText(table.id, name, saying), inWords(value), inWords(of), tableWords(table.id, saying, ofPart).how])
  const goalLines = goals.map(({ form, goal, value, of }) => [...part, words.goals.title, `${formText(form, saying)}: ${goal.sentence[saying.language]}`, inWords(value), inWords(of), words.goals.how[goal.counts]])
  const caseLine = cases === null ? [] : [[...part, words.columns.cases, choose.all, inWords(cases), '', says.casesHow]]
  const partLine = ofPart === null ? [] : [[...part, words.part.title, choose.all, inWords(ofPart.value), inWords(number), partText(ofPart, saying)]]
  const madeUp = year.isMadeUp ? [[words.madeUp]] : []
  return stringify([...madeUp, words.fileColumns, [...part, says.title, choose.all, inWords(number), '', [says.how, countedText(saying, [year])].join(' ').trim()], ...caseLine, ...partLine, ...goalLines, ...tables.flatMap(lines)], { delimiter: ';', record_delimiter: 'windows', bom: true, escape_formulas: true })
}
