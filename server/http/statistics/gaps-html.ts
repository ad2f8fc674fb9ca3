import { escapeHtml } from '#core/letters/blocks-html.ts'
import { dayText } from '#core/letters/wording/day-and-clock.ts'
import type { Language } from '#core/meeting/languages.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { HalfYear } from '#core/meeting/half-year.ts'
import type { ReadableGap } from './readable-gaps.ts'
import { hiddenFields } from '../plain-html.ts'
import { textField } from '../referring/form-fields.ts'
import type { StatisticsGapsWords } from '../words/sv/statistics-gaps.ts'
import { isSameHalf, type ChosenGaps } from './chosen-gaps.ts'

export const gapsAddress = '/statistik/lardomar'
export const longestAnswer = 400
/** What somebody has tried to answer and could not save. */
export type Tried = { id: string; words: string; wrong: keyof StatisticsGapsWords['wrong'] }
export type SayingGaps = { words: StatisticsGapsWords; language: Language; chosen: ChosenGaps; tried: Tried | null; saved: string | null }

const element = (name: string, text: string, more = '') => `<${name}${more}>${escapeHtml(text)}</${name}>`

/** By half-year, then by kind; each with its form, its answer and the field to answer in. */
export function gapsHtml(gaps: readonly ReadableGap[], saying: SayingGaps): string {
  const halves = gaps.map(({ halfYear }) => halfYear).filter((one, index, all) => all.findIndex((other) => isSameHalf(one, other)) === index)
  return halves.map((half) => halfHtml(half, gaps.filter(({ halfYear }) => isSameHalf(halfYear, half)), saying)).join('')
}

function halfHtml({ year, half }: HalfYear, gaps: readonly ReadableGap[], saying: SayingGaps): string {
  const { words } = saying
  const kinds = (['gap', 'success'] as const).map((kind) => {
    const here = gaps.filter((gap) => gap.kind === kind).toSorted((one, other) => one.form[saying.language].localeCompare(other.form[saying.language], saying.language))
    return here.length === 0 ? '' : `${element('h3', words.kinds[kind])}<ul class="taught">${here.map((gap) => gapHtml(gap, saying)).join('')}</ul>`
  })
  return `<section>${element('h2', words.halfYear(year, half))}${kinds.join('')}</section>`
}

function gapHtml(gap: ReadableGap, saying: SayingGaps): string {
  const { words, language, saved } = saying
  const { id, answer } = gap
  const day = (moment: string) => dayText(swedishDay(moment), language, 'another')
  const said = answer ? `<p><strong>${escapeHtml(words.answered[answer.by](day(answer.at)))}</strong> ${escapeHtml(answer.words)}</p>` : element('p', words.unanswered, ' class="soft"')
  const status = saved === id ? `<p role="status">${element('strong', words.saved)}</p>` : ''
  return `<li id="${escapeHtml(id)}">${element('p', gap.form[language], ' class="soft"')}${element('p', words.quoted(gap.words))}${said}${status}${answerForm(gap, saying)}</li>`
}

function answerForm({ id, words: taught, answer }: ReadableGap, { words, tried, chosen }: SayingGaps): string {
  const mine = tried?.id === id ? tried : null
  const name = `words-${id}`
  const field = textField({ name, label: words.field, hint: words.hint, longest: longestAnswer, rows: 3, wrong: mine ? words.wrong[mine.wrong] : undefined }, { [name]: mine?.words ?? answer?.words ?? '' })
  const hidden = hiddenFields({ id, seen: answer?.at ?? '', ...chosen.asFields })
  const form = `<form method="post" action="${gapsAddress}">${hidden}${field}<p><button>${escapeHtml(words.save)}</button></p></form>`
  const open = answer ? words.change : words.answer
  return `<details${mine ? ' open' : ''}><summary>${escapeHtml(open)}<span class="heard"> ${escapeHtml(words.quoted(taught))}</span></summary>${form}</details>`
}
