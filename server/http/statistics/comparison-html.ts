import { escapeHtml } from '#core/letters/blocks-html.ts'
import { isItemTable, type FigureRow, type FigureTable, type TableId } from '#core/statistics/figure-tables.ts'
import { figuresOf, type Asked } from '#core/statistics/figures-of.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { percentSign, rowText, shareOf, shownText, someText, tableWords, type Saying } from './figure-words.ts'
import { countedText } from './counted-text.ts'
import { barHtml, nameHtml } from './figures-html.ts'

/** What a year says of one row, by the words of the row: sorts that were shown more coarsely one year are another row. */
type Told = { saying: Saying; rows: ReadonlyMap<string, FigureRow> }
type Compared = { id: TableId; names: string[]; now: Told; before: Told }

/** Each table of a year beside that of the year before, with how many of how many in both. Both years are shown by themselves: nothing more is told here. */
export function comparisonHtml(asked: Asked, saying: Saying, before: ShownYear): string {
  const then: Saying = { ...saying, year: before }
  const [ours, theirs] = [figuresOf(saying.year, asked), figuresOf(before, { ...asked, form: knownIn(before.meetings.forms, asked.form), kommun: knownIn(before.meetings.kommuner, asked.kommun) })]
  const isSame = asked.form === knownIn(before.meetings.forms, asked.form) && asked.kommun === knownIn(before.meetings.kommuner, asked.kommun)
  // Where one year has no number for what is chosen it has no part either: its tables would be of all meetings.
  const all = isSame && (ours.part === null) === (theirs.part === null) ? theirs.tables : []
  const ids = [...new Set([...ours.tables, ...all].map(({ id }) => id))]
  const tables = ids.map((id) => compared(id, ours.tables, all, saying, then))
  const { compare } = saying.words
  const number = isSame ? shownText(theirs.number, saying) : compare.notThere
  const whose = countedText(saying, [saying.year, before])
  const first = `<section><p>${escapeHtml(compare.how)}</p><p class="big">${escapeHtml(compare.number(saying.year.meetings.year, shownText(ours.number, saying)))}</p><p class="big">${escapeHtml(compare.number(before.meetings.year, number))}</p>${whose === '' ? '' : `<p>${escapeHtml(whose)}</p>`}</section>`
  return `${first}${tables.map((table) => tableHtml(table, saying, ours.part)).join('')}`
}

const knownIn = (all: readonly string[], one: string | null): string | null => (one !== null && all.includes(one) ? one : null)

function compared(id: TableId, ours: readonly FigureTable[], theirs: readonly FigureTable[], now: Saying, then: Saying): Compared {
  const toldBy = (tables: readonly FigureTable[], saying: Saying): Told => ({ saying, rows: new Map((tables.find((one) => one.id === id)?.rows ?? []).map((row) => [rowText(id, row.name, saying), row])) })
  const [told, before] = [toldBy(ours, now), toldBy(theirs, then)]
  return { id, names: [...new Set([...told.rows.keys(), ...before.rows.keys()])], now: told, before }
}

function tableHtml({ id, names, now, before }: Compared, saying: Saying, part: Parameters<typeof tableWords>[2]): string {
  const { title, how, hasShare } = tableWords(id, saying, part)
  const bar = (row: FigureRow | undefined, more = '') => (hasShare ? barOf(row, more) : '')
  const years = [now, before].map((told) => `<th scope="col" class="n">${told.saying.year.meetings.year}</th>`).join('')
  const body = names.map((name) => `<tr><th scope="row">${nameHtml(name)}${bar(now.rows.get(name))}${bar(before.rows.get(name), ' then')}</th>${[now, before].map((told) => cellHtml(id, told.rows.get(name), saying)).join('')}</tr>`)
  return `<section><h2 id="${id}">${escapeHtml(title)}</h2><p id="${id}-how">${escapeHtml(how)}</p><table class="two" aria-labelledby="${id}" aria-describedby="${id}-how"><thead><tr><th scope="col">${escapeHtml(saying.words.columns.what)}</th>${years}</tr></thead><tbody>${body.join('')}</tbody></table></section>`
}

const barOf = (row: FigureRow | undefined, more = ''): string => {
  const share = row ? shareOf(row) : null
  return share === null ? '' : barHtml(share, more)
}

/** How many of how many, and the share where both are shown; of what was not there that year a dash. */
function cellHtml(id: TableId, row: FigureRow | undefined, saying: Saying): string {
  if (!row) return `<td class="n">${escapeHtml(saying.words.compare.notThere)}</td>`
  const share = isItemTable(id) ? null : shareOf(row)
  const some = someText(id, row, saying)
  return `<td class="n">${escapeHtml(some)}${share === null ? '' : `<br>${escapeHtml(percentSign(share))}`}</td>`
}
