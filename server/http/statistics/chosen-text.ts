import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Asked } from '#core/statistics/figures-of.ts'
import { at, formText, kommunText, type Saying } from './figure-words.ts'

/** What is chosen, where the fields to choose by are on another page. */
export function chosenText({ half, form, kommun, organisation, track }: Asked, saying: Saying): string {
  const { choose, rows } = saying.words
  const parts: [string, string | null][] = [
    [choose.period, half === null ? null : choose.halves[half]],
    [choose.form, form && formText(form, saying)],
    [choose.kommun, kommun && kommunText(kommun, saying)],
    [choose.organisation, organisation && at(rows.organisations, organisation)],
    [choose.track, track && at(rows.tracks, track)],
  ]
  const said = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}.`]))
  return said.length === 0 ? '' : `<p>${escapeHtml(said.join(' '))}</p>`
}
