import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { FigureRow, FigureTable } from '#core/statistics/figure-tables.ts'
import type { Shown } from '#core/statistics/protect-numbers.ts'
import type { ShownPart } from '#core/statistics/part-of-meetings.ts'
import type { Figures, GoalFigure } from '#core/statistics/figures-of.ts'
import { countedText } from './counted-text.ts'
import { formText, partText, percentSign, percentText, rowText, shareOf, shownText, tableWords, type Saying } from './figure-words.ts'

/** A table with what it is out of, and a bar beside each number that says the same to the eye. */
export function tableHtml({ id, rows }: FigureTable, saying: Saying, part: ShownPart | null = null): string {
  const { title, how, unit, of, hasShare } = tableWords(id, saying, part)
  const { columns } = saying.words
  const head = [columns.what, unit, of, ...(hasShare ? [columns.share] : [])].map((text, index) => (index === 3 ? `<th scope="col" class="n share">${shareText(text)}</th>` : `<th scope="col"${index === 0 ? '' : ' class="n"'}>${escapeHtml(text)}</th>`)).join('')
  return `<section><h2 id="${id}">${escapeHtml(title)}</h2><p id="${id}-how">${escapeHtml(how)}</p><table aria-labelledby="${id}" aria-describedby="${id}-how"><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => rowHtml(id, row, hasShare, saying)).join('')}</tbody></table></section>`
}

/** What the narrowest screens have no room for is heard there all the same: of the bar nothing is. */
const shareText = (text: string) => `<span>${escapeHtml(text)}</span>`

function rowHtml(id: FigureTable['id'], row: FigureRow, hasShare: boolean, saying: Saying): string {
  const share = hasShare ? shareOf(row) : null
  const number = (text: string) => `<td class="n">${escapeHtml(text)}</td>`
  return `<tr><th scope="row">${nameHtml(rowText(id, row.name, saying))}${share === null ? '' : barHtml(share)}</th>${number(shownText(row.value, saying))}${number(row.of === null ? '' : shownText(row.of, saying))}${hasShare ? `<td class="n share">${shareText(share === null ? '–' : percentSign(share))}</td>` : ''}</tr>`
}

/** Where names of authorities break in a narrow column: no browser here knows where Swedish words do. */
export const nameHtml = (name: string): string => escapeHtml(name).replaceAll(/(Arbets)(?=förmedlingen)|(Försäkrings)(?=kassan)|(Samordnings)(?=förbundet)/g, '$&&shy;')

/** The number stands beside it: nothing to hear. */
export const barHtml = (share: number, more = ''): string => `<svg class="bar${more}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="rail" width="100" height="4"></rect><rect class="full" width="${share}" height="4"></rect></svg>`

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
  if (goal.counts !== 'sharedPlan' && year.followUps === null) return words.goals.notYet(year.meetings.year)
  if (typeof of !== 'number') return words.goals.unknown
  if (typeof value === 'number') return `${words.goals.reached(shownText(value, saying), shownText(of, saying))}${share === null ? '' : ` ${words.goals.share(percentText(share, language))}`}`
  if (isAllButFew) return words.goals.allBut(shownText(of, saying))
  return value === 'few' ? words.goals.reached(words.few, shownText(of, saying)) : words.goals.unknown
}

/** So many tables that one goes to the one that is sought. */
function contentsHtml(tables: readonly FigureTable[], goals: readonly GoalFigure[], saying: Saying, part: ShownPart | null): string {
  const { words } = saying
  const all = [...(goals.length > 0 ? [['goals', words.goals.title] as const] : []), ...tables.map(({ id }) => [id, tableWords(id, saying, part).title] as const)]
  return `<nav aria-label="${escapeHtml(words.contents)}"><details><summary>${escapeHtml(words.contents)}</summary><ul>${all.map(([id, title]) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join('')}</ul></details></nav>`
}

/** What is told where an organisation or a track is chosen, and why no more. */
function partHtml(part: ShownPart, number: Shown, saying: Saying): string {
  const { words } = saying
  return `<section><h2>${escapeHtml(words.part.title)}</h2><p>${escapeHtml(partText(part, saying))}</p><p class="big">${escapeHtml(words.outOf(shownText(part.value, saying), shownText(number, saying)))}</p><p>${escapeHtml(words.part.only)}</p></section>`
}

/** How many meetings, then each table. */
export function figuresHtml({ number, cases, part, tables, goals }: Figures, saying: Saying): string {
  const { number: says } = saying.words
  const contents = tables.length > 6 ? contentsHtml(tables, goals, saying, part) : ''
  const isOpen = typeof number === 'number' && number > 0
  const also = cases === null ? '' : `<p class="big">${escapeHtml(says.cases(shownText(cases, saying)))}</p><p>${escapeHtml(says.casesHow)}</p>`
  const whose = countedText(saying, [saying.year])
  const first = `<section><h2>${escapeHtml(says.title)}</h2><p class="big">${escapeHtml(says.counted(shownText(number, saying)))}</p><p>${escapeHtml(says.how)}${isOpen || number === 0 ? '' : ` ${escapeHtml(says.nothingMore)}`}</p>${whose === '' ? '' : `<p>${escapeHtml(whose)}</p>`}${also}</section>`
  const ofPart = part ? partHtml(part, number, saying) : ''
  const hides = tables.some(({ rows }) => rows.some(({ value, of }) => value === 'hidden' || of === 'hidden'))
  return `${contents}${first}${ofPart}${hides ? `<p class="soft">${escapeHtml(saying.words.hiddenWhy)}</p>` : ''}${goalsHtml(goals, saying)}${tables.map((table) => tableHtml(table, saying, part)).join('')}`
}
