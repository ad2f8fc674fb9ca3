import { z } from 'zod'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { HalfYear } from '#core/meeting/half-year.ts'
import type { Language } from '#core/meeting/languages.ts'
import type { ReadableGap } from './readable-gaps.ts'
import type { StatisticsGapsWords } from '../words/sv/statistics-gaps.ts'

/** What somebody wants to read; null is all. `notThere`: what they chose that nothing is of, and what is all instead. `asFields`: what stands in an address or in a form that comes back. */
export type ChosenGaps = { halfYear: string | null; kind: string | null; form: string | null; page: number; notThere: GapChoice[]; asFields: Record<string, string> }
export type GapChoice = 'halfYear' | 'kind' | 'form'

const word = z.string().max(60).optional().catch(undefined)
const schema = z.object({ period: word, kind: word, form: word, page: z.coerce.number().int().min(1).max(9_999).catch(1) })

export const isSameHalf = (one: HalfYear, other: HalfYear): boolean => one.year === other.year && one.half === other.half
const codeOf = ({ year, half }: HalfYear): string => `${year}-${half}`

/** What is chosen of what there is. What there is none of is taken for all, and told; an empty field chooses nothing. */
export function chosenGaps(given: unknown, gaps: readonly ReadableGap[]): ChosenGaps {
  const { period, kind, form, page = 1 } = schema.safeParse(given).data ?? {}
  const known = (one: string | undefined, of: (gap: ReadableGap) => string): string | null => (one !== undefined && gaps.some((gap) => of(gap) === one) ? one : null)
  const chosen = { halfYear: known(period, ({ halfYear }) => codeOf(halfYear)), kind: known(kind, (gap) => gap.kind), form: known(form, ({ formId }) => formId) }
  const fields = { period: chosen.halfYear, kind: chosen.kind, form: chosen.form, page: page === 1 ? null : String(page) }
  const asked = { halfYear: 'period', kind: 'kind', form: 'form' } as const satisfies Record<GapChoice, string>
  const notThere = (['halfYear', 'kind', 'form'] as const).filter((one) => ![undefined, '', chosen[one]].includes((given as Record<string, string | undefined>)[asked[one]]))
  return { ...chosen, page, notThere, asFields: Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))) }
}

export const gapsOf = (gaps: readonly ReadableGap[], { halfYear, kind, form }: ChosenGaps): ReadableGap[] =>
  gaps.filter((gap) => (halfYear === null || codeOf(gap.halfYear) === halfYear) && (kind === null || gap.kind === kind) && (form === null || gap.formId === form))

/** An ordinary form whose answer is an address. */
export function chooseGapsHtml(address: string, gaps: readonly ReadableGap[], chosen: ChosenGaps, { words, language }: { words: StatisticsGapsWords; language: Language }): string {
  const { choose, kinds } = words
  const each = (of: (gap: ReadableGap) => [string, string]): [string, string][] => [...new Map(gaps.map(of))]
  const fields = [
    field('period', choose.halfYear, choose.all, each(({ halfYear }) => [codeOf(halfYear), words.halfYear(halfYear.year, halfYear.half)]), chosen.halfYear),
    field('kind', choose.kind, choose.all, each(({ kind }) => [kind, kinds[kind]]), chosen.kind),
    field('form', choose.form, choose.all, each(({ formId, form }) => [formId, form[language]]), chosen.form),
  ]
  return `<form method="get" action="${address}" aria-labelledby="choose"><h2 id="choose">${escapeHtml(choose.title)}</h2><div class="fields">${fields.join('')}</div><p><button>${escapeHtml(choose.show)}</button></p></form>`
}

function field(name: string, label: string, all: string, options: readonly [string, string][], chosen: string | null): string {
  const list = [['', all] as const, ...options].map(([value, text]) => `<option value="${escapeHtml(value)}"${value === (chosen ?? '') ? ' selected' : ''}>${escapeHtml(text)}</option>`).join('')
  return `<p><label>${escapeHtml(label)}<select name="${name}">${list}</select></label></p>`
}
