import type { ShownYear } from '#core/statistics/published-year.ts'
import type { Selection } from '#core/statistics/selections.ts'
import { comparisonHtml } from '#server/http/statistics/comparison-html.ts'
import { svStatistics as words } from '#server/http/words/sv/statistics.ts'
import { allAsked, asShown, codeOf, parted, partOfAsked, tableByTitle, whatByWords, type Chosen, type Told, type What } from './seen-on-pages.ts'

/** A cell of a year: how many of how many; null where the year had no such row. */
export type Cell = { value: string; of: string | null } | null
/** `isPart`: of those alone where the organisation or the track is. */
type Row = { table: string; isPart: boolean; name: string; cells: [now: Cell, before: Cell] }

const plain = (html: string): string => html.replaceAll(/<svg.*?<\/svg>/g, '').replaceAll('&shy;', '').replaceAll(/<br>.*$/g, '')
function cellOf(html: string): Cell {
  const [value = '', of = null] = plain(html).split(' av ')
  return value === words.compare.notThere ? null : { value, of }
}

/** Every row of the page of two years, by its words. */
export const comparedRows = (html: string): Row[] =>
  [...html.matchAll(/<section><h2 id="\w+">(.*?)<\/h2>(.*?)<\/section>/g)].flatMap(([, table = '', section = '']) =>
    [...section.matchAll(/<tr><th scope="row">(.*?)<\/th><td class="n">(.*?)<\/td><td class="n">(.*?)<\/td><\/tr>/g)].map(([, name = '', now = '', before = '']): Row => ({ table, isPart: section.includes(words.part.rows), name: plain(name), cells: [cellOf(now), cellOf(before)] })),
  )

/** Everything that the page of two years says of one organisation and one track, whatever is chosen. */
export const toldOnComparison = (now: ShownYear, before: ShownYear, chosen: Chosen): Told[] =>
  allAsked(now, chosen).flatMap((asked) => {
    const html = comparisonHtml(asked, { words, language: 'sv', year: now }, before)
    const numbers = [...html.matchAll(/<p class="big">(\d+): (.*?) möten\.<\/p>/g)].map(([, year, text = '']): Told => ({ year: Number(year), selection: asked, what: 'all', shown: asShown(text) })).filter(({ shown }) => !Number.isNaN(shown))
    const rows = comparedRows(html).flatMap(({ table, isPart, name, cells }) => [now, before].flatMap(({ meetings: { year } }, at): Told[] => {
      const cell = cells[at]
      if (!cell) return []
      const part = isPart ? partOfAsked(asked) : 'all'
      const told = (selection: Selection, what: What, text: string): Told => ({ year, selection, what, shown: asShown(text) })
      const selection = parted(tableByTitle[table] ?? '', codeOf(name), asked)
      if (selection) return [told(selection, part, cell.value), ...(part === 'all' || cell.of === null ? [] : [told(selection, 'all', cell.of)])]
      const what = whatByWords(table, name, chosen)
      return what ? [told(asked, what, cell.value)] : []
    }))
    return [...numbers, ...rows]
  })
