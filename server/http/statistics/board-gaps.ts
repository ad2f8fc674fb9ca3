import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Language } from '#core/meeting/languages.ts'
import type { ReadableGap } from './readable-gaps.ts'
import { statisticsGapsWords } from '../words/statistics-gaps-by-language.ts'

/** A board reads no more at one sitting; the rest is on the page of what meetings taught. */
export const mostToBoard = 30

/** For the board: one sentence for each thing that a year's meetings taught, and its answer where there is one. */
export function boardGapsHtml(gaps: readonly ReadableGap[], year: number, language: Language): string {
  const { board, quoted } = statisticsGapsWords[language]
  const here = gaps.filter(({ halfYear }) => halfYear.year === year)
  if (here.length === 0) return ''
  const more = here.length > mostToBoard ? ` ${board.more(mostToBoard, here.length)}` : ''
  const line = ({ kind, form, words, answer }: ReadableGap) => [board.sentence[kind](form[language], quoted(words)), ...(answer ? [board.answer[answer.by](quoted(answer.words))] : [])].map(ended).map(escapeHtml).join(' ')
  return `<section><h2>${escapeHtml(board.title)}</h2><p>${escapeHtml(`${board.how}${more}`)}</p><ul>${here.slice(0, mostToBoard).map((gap) => `<li>${line(gap)}</li>`).join('')}</ul></section>`
}

/** Ends as a sentence, also where who wrote left the stop out or put it inside the marks. */
const ended = (text: string): string => (/[.?!…][”"]?$/u.test(text) ? text : `${text}.`)
