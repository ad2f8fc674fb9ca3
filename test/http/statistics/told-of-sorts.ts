import { parse } from 'csv-parse/sync'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { isItemTable, type FigureTable, type TableId } from '#core/statistics/figure-tables.ts'
import { figuresOf, type Asked, type GoalFigure } from '#core/statistics/figures-of.ts'
import type { Shown } from '#core/statistics/protect-numbers.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { allSelections, keyOf } from '#core/statistics/selections.ts'
import { comparisonHtml } from '#server/http/statistics/comparison-html.ts'
import { formText, rowText, tableWords, type Saying } from '#server/http/statistics/figure-words.ts'
import { figuresFile } from '#server/http/statistics/figures-file.ts'
import { svStatistics as words } from '#server/http/words/sv/statistics.ts'
import { comparedRows } from './seen-on-comparison.ts'
import { asShown } from './seen-on-pages.ts'

/** Of which sort of which variable something is told, at which selection, and by what. */
export type SortTold = { id: string; sort: string; key: string; shown: Shown; by: 'page' | 'goals' | 'file' | 'compared' }
type Cell = Pick<SortTold, 'id' | 'sort' | 'shown'>

const yes = (id: string, shown: Shown): Cell => ({ id, sort: 'yes', shown })
const sort = (id: string, name: string, shown: Shown): Cell => ({ id, sort: name, shown })
const answered = (question: string, of: Shown): Cell => yes(`answered-${question}:12`, of)

/** What the row of a table is about, by the codes that it is made from; nothing of those that part meetings, or count things. */
function cellsOf(table: TableId, name: string, value: Shown, of: Shown): Cell[] {
  const rows: Partial<Record<TableId, () => Cell[]>> = {
    outcomes: () => [yes(`outcome:${name}`, value)],
    kinds: () => [yes(`kind:${name}`, value)],
    organisations: () => [yes(`organisation:${name}`, value)],
    tracks: () => [yes(`track:${name}`, value)],
    missing: () => [yes(name === 'intervention' ? 'missingIntervention' : `missing:${name}`, value)],
    followed: () => [yes(`followed:${name}`, value)],
    forward: () => [yes(`forward:${name}`, value), yes(`answered-steps:${name}`, of)],
    steps: () => [yes(`forward-${name}:12`, value), answered('steps', of)],
    answered: () => [sort(`answered-${name.replace('-referrer', '')}:12`, name.endsWith('-referrer') ? 'referrer' : 'yes', value), yes('followed:12', of)],
    occupation: () => (name === 'occupied' ? [yes('occupied:12', value), answered('occupation', of)] : [sort('occupation:12', name, value), yes('occupied:12', of)]),
    moved: () => [yes(`moved-${name}:12`, value), answered('steps', of)],
    states: () => [yes(`state-${name}:12`, value), answered('outcomes', of)],
    waiting: () => [yes(name === 'long' ? 'waitingLong:12' : `waiting-${name}:12`, value), yes('state-waiting:12', of)],
    whyNot: () => [yes(`whyNot-${name}:12`, value), yes('state-not:12', of)],
    // Who reads how many of how many has what is left as well.
    grades: () => [sort(`grade-${name}:12`, 'mostly', value), ...(typeof value === 'number' && typeof of === 'number' ? [sort(`grade-${name}:12`, 'little', of - value)] : [])],
    ...Object.fromEntries((['days', 'obstacles', 'handover', 'readiness', 'nextDecision', 'course', 'owner', 'rests'] as const).map((id) => [id, () => [sort(id, name, value)]])),
    ...Object.fromEntries((['support', 'gender', 'age'] as const).map((id) => [id, () => [sort(`${id}:12`, name, value), answered(id, of)]])),
  }
  return rows[table]?.() ?? []
}

function cellsOfGoal({ goal: { counts }, value, of, isAllButFew }: Pick<GoalFigure, 'goal' | 'value' | 'of' | 'isAllButFew'>): Cell[] {
  if (counts === 'sharedPlan') return [yes('outcome:agreed', value), ...(isAllButFew ? [sort('outcome:agreed', 'no', 'few')] : [])]
  const id = { stepForward: 'forward:12', workOrStudies: 'forward-workOrStudies:12', inWorkOrStudies: 'occupied:12' }[counts]
  return [yes(id, value), answered(counts === 'inWorkOrStudies' ? 'occupation' : 'steps', of)]
}

const everything = ({ meetings: { forms, kommuner } }: ShownYear): Asked[] => allSelections(forms, kommuner).map((one) => ({ ...one, organisation: null, track: null }))
const isTold = ({ id }: FigureTable): boolean => !isItemTable(id) && !['forms', 'kommuner', 'halves'].includes(id)

/** Every table, and every row of one, by the words that pages and files have for it. */
function byWords(year: ShownYear): (title: string, name: string) => { table: TableId; name: string } | null {
  const saying: Saying = { words, language: 'sv', year }
  const tables = everything(year).flatMap((asked) => figuresOf(year, asked).tables).filter(isTold)
  const known = new Map(tables.flatMap(({ id, rows }) => rows.map(({ name }) => [`${tableWords(id, saying).title}|${rowText(id, name, saying)}`, { table: id, name }] as const)))
  const escaped = new Map([...known].map(([key, one]) => [escapeHtml(key), one]))
  return (title, name) => known.get(`${title}|${name}`) ?? escaped.get(`${title}|${name}`) ?? null
}

/** What pages tell, with the goals that stand on them. */
export const sortsOnPages = (year: ShownYear): SortTold[] =>
  everything(year).flatMap((asked) => {
    const { tables, goals } = figuresOf(year, asked)
    const cells = tables.filter(isTold).flatMap(({ id, rows }) => rows.flatMap(({ name, value, of }) => cellsOf(id, name, value, of ?? 'hidden')))
    return [...cells.map((cell): SortTold => ({ ...cell, key: keyOf(asked), by: 'page' })), ...goals.flatMap((figure) => cellsOfGoal(figure).map((cell): SortTold => ({ ...cell, key: keyOf({ ...asked, form: figure.form }), by: 'goals' })))]
  })

/** What files tell, by their words alone. */
export function sortsInFiles(year: ShownYear): SortTold[] {
  const saying: Saying = { words, language: 'sv', year }
  const find = byWords(year)
  const goals = year.meetings.forms.flatMap((form) => (year.names.forms[form]?.goals ?? []).map((goal) => ({ form, goal, text: `${formText(form, saying)}: ${goal.sentence.sv}` })))
  return everything(year).flatMap((asked) =>
    (parse(figuresFile(asked, saying), { bom: true, delimiter: ';' }) as string[][]).slice(1).flatMap(([, , , , , title = '', name = '', value = '', of = '']): SortTold[] => {
      const told = (cell: Cell, form = asked.form): SortTold => ({ ...cell, key: keyOf({ ...asked, form }), by: 'file' })
      const goal = title === words.goals.title ? goals.find(({ text }) => text === name) : undefined
      if (goal) return cellsOfGoal({ goal: goal.goal, value: asShown(value), of: asShown(of), isAllButFew: false }).map((cell) => told(cell, goal.form))
      const row = find(title, name)
      return row ? cellsOf(row.table, row.name, asShown(value), asShown(of)).map((cell) => told(cell)) : []
    }),
  )
}

/** What the page of two years tells of the year before, whatever is chosen of it. */
export function sortsCompared(now: ShownYear, before: ShownYear): SortTold[] {
  const find = byWords(before)
  return everything(before).flatMap((asked) =>
    comparedRows(comparisonHtml(asked, { words, language: 'sv', year: now }, before)).flatMap(({ table, name, cells: [, cell] }): SortTold[] => {
      const row = find(table, name)
      return row && cell ? cellsOf(row.table, row.name, asShown(cell.value), asShown(cell.of ?? words.hidden)).map((one) => ({ ...one, key: keyOf(asked), by: 'compared' })) : []
    }),
  )
}
