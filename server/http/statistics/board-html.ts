import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { FigureTable } from '#core/statistics/figure-tables.ts'
import { figuresOf, type Asked } from '#core/statistics/figures-of.ts'
import { countedText } from './counted-text.ts'
import { goalsHtml } from './figures-html.ts'
import { rowSentence, shownText, tableWords, type Saying } from './figure-words.ts'

/** The whole year in sentences: one for each figure that is shown, with what it is out of, and how the group of them is counted. `taught`: HTML of what its meetings taught. */
export function boardHtml(saying: Saying, taught: string): string {
  const { words, year } = saying
  const everything: Asked = { half: null, form: null, kommun: null, organisation: null, track: null }
  const { number, cases, tables, goals } = figuresOf(year, everything)
  const whose = countedText(saying, [year])
  const held = `<p class="big">${escapeHtml(words.board.held(shownText(number, saying), year.meetings.year))}</p><p>${escapeHtml(words.board.howCounted(words.number.how))}</p>${whose === '' ? '' : `<p>${escapeHtml(whose)}</p>`}${cases === null ? '' : `<p>${escapeHtml(words.board.cases(shownText(cases, saying)))}</p>`}`
  return `<p>${escapeHtml(words.board.intro)}</p>${held}${goalsHtml(goals, saying)}${tables.map((table) => sentences(table, saying)).join('')}${taught}<p class="screen">${escapeHtml(words.board.print)}</p>`
}

function sentences({ id, rows }: FigureTable, saying: Saying): string {
  const { words } = saying
  const told = rows.filter(({ value, of }) => value !== 'hidden' && value !== 0 && typeof of === 'number')
  if (told.length === 0) return ''
  const lines = told.map((row) => `<li>${escapeHtml(rowSentence(id, row, saying))}</li>`)
  return `<section><h2>${escapeHtml(tableWords(id, saying).title)}</h2><ul>${lines.join('')}</ul><p class="soft">${escapeHtml(words.board.howCounted(tableWords(id, saying).how))}</p></section>`
}
