import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { FigureRow, FigureTable } from '#core/statistics/figure-tables.ts'
import type { Figures, GoalFigure } from '#core/statistics/figures-of.ts'
import { formText, percentSign, percentText, rowText, shareOf, shownText, tableWords, type Saying } from './figure-words.ts'

/** A table with what it is out of, and a bar beside each number that says the same to the eye. */
export function tableHtml({ id, rows }: FigureTable, saying: Saying): string {
  const { title, how, unit } = tableWords(id, saying.words)
  const { columns } = saying.words
  const head = [columns.what, unit, columns.of, columns.share].map((text, index) => `<th scope="col"${['', ' class="n"', ' class="n"', ' class="n share"'][index] ?? ''}>${escapeHtml(text)}</th>`).join('')
  return `<section><h2 id="${id}">${escapeHtml(title)}</h2><p id="${id}-how">${escapeHtml(how)}</p><table aria-labelledby="${id}" aria-describedby="${id}-how"><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => rowHtml(id, row, saying)).join('')}</tbody></table></section>`
}

function rowHtml(id: FigureTable['id'], row: FigureRow, saying: Saying): string {
  const share = shareOf(row)
  const number = (text: string, more = '') => `<td class="n${more}">${escapeHtml(text)}</td>`
  return `<tr><th scope="row">${escapeHtml(rowText(id, row.name, saying))}${share === null ? '' : barHtml(share)}</th>${number(shownText(row.value, saying))}${number(row.of === null ? '' : shownText(row.of, saying))}${number(share === null ? '–' : percentSign(share), ' share')}</tr>`
}

/** The number stands beside it: nothing to hear. */
const barHtml = (share: number): string => `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="rail" width="100" height="4"></rect><rect class="full" width="${share}" height="4"></rect></svg>`

export function goalsHtml(goals: readonly GoalFigure[], saying: Saying): string {
  const { words, language } = saying
  if (goals.length === 0) return ''
  const items = goals.map((figure) => {
    const { form, goal } = figure
    const share = shareOf(figure)
    const lines = [words.goals.target(percentText(goal.percent, language)), goalText(figure, saying), words.goals.how[goal.counts]]
    return `<li><p><strong>${escapeHtml(goal.sentence[language])}</strong> ${escapeHtml(formText(form, saying))}.</p>${share === null ? '' : barHtml(share)}<p>${lines.map(escapeHtml).join(' ')}</p></li>`
  })
  return `<section><h2 id="goals">${escapeHtml(words.goals.title)}</h2><ul class="goals">${items.join('')}</ul></section>`
}

/** How far it came, or why that is not shown. */
function goalText({ goal, value, of, isAllButFew }: GoalFigure, saying: Saying): string {
  const { words, language, year } = saying
  const share = shareOf({ value, of })
  if (goal.counts !== 'sharedPlan' && year.followUps === null) return words.goals.notYet
  if (typeof of !== 'number') return words.goals.unknown
  if (typeof value === 'number') return `${words.goals.reached(shownText(value, saying), shownText(of, saying))}${share === null ? '' : ` ${words.goals.share(percentText(share, language))}`}`
  if (isAllButFew) return words.goals.allBut(shownText(of, saying))
  return value === 'few' ? words.goals.reached(words.few, shownText(of, saying)) : words.goals.unknown
}

/** How many meetings, then each table. */
export function figuresHtml({ number, cases, tables, goals }: Figures, saying: Saying): string {
  const { number: says } = saying.words
  const isOpen = typeof number === 'number' && number > 0
  const also = cases === null ? '' : `<p class="big">${escapeHtml(says.cases(shownText(cases, saying)))}</p><p>${escapeHtml(says.casesHow)}</p>`
  const first = `<section><h2>${escapeHtml(says.title)}</h2><p class="big">${escapeHtml(says.counted(shownText(number, saying)))}</p><p>${escapeHtml(says.how)}${isOpen || number === 0 ? '' : ` ${escapeHtml(says.nothingMore)}`}</p>${also}</section>`
  const hides = tables.some(({ rows }) => rows.some(({ value, of }) => value === 'hidden' || of === 'hidden'))
  return `${first}${hides ? `<p class="soft">${escapeHtml(saying.words.hiddenWhy)}</p>` : ''}${goalsHtml(goals, saying)}${tables.map((table) => tableHtml(table, saying)).join('')}`
}
