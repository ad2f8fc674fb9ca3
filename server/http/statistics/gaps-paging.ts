import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { StatisticsGapsWords } from '../words/sv/statistics-gaps.ts'
import type { ChosenGaps } from './chosen-gaps.ts'
import type { ReadableGap } from './readable-gaps.ts'

/** So many can be read through without getting lost, and a page of them is there at once however many there are. */
export const gapsOnPage = 20

export type PageOfGaps = { gaps: readonly ReadableGap[]; page: number; pages: number; total: number }

/** The page that is asked for, the last where there is none so late; or the one where `sought` stands. */
export function pageOfGaps(gaps: readonly ReadableGap[], asked: number, sought: string | null): PageOfGaps {
  const pages = Math.max(1, Math.ceil(gaps.length / gapsOnPage))
  const at = gaps.findIndex(({ id }) => id === sought)
  const page = at === -1 ? Math.min(asked, pages) : Math.floor(at / gapsOnPage) + 1
  return { gaps: gaps.slice((page - 1) * gapsOnPage, page * gapsOnPage), page, pages, total: gaps.length }
}

/** Where one is, and the way on and back: of one page nothing. */
export function pagingHtml(address: string, { page, pages, total }: PageOfGaps, { asFields }: ChosenGaps, { paging }: StatisticsGapsWords): string {
  if (pages === 1) return ''
  const link = (to: number, text: string, rel: string) => (to < 1 || to > pages ? '' : `<li><a rel="${rel}" href="${escapeHtml(`${address}?${new URLSearchParams({ ...asFields, page: String(to) }).toString()}`)}">${escapeHtml(text)}</a></li>`)
  return `<nav aria-label="${escapeHtml(paging.name)}"><p>${escapeHtml(paging.where(page, pages, total))}</p><ul>${link(page - 1, paging.before, 'prev')}${link(page + 1, paging.next, 'next')}</ul></nav>`
}
