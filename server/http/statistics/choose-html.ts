import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Asked } from '#core/statistics/figures-of.ts'
import { organisations, tracks } from '#core/statistics/variables.ts'
import { formText, kommunText, type Saying } from './figure-words.ts'

type Option = { value: string; text: string }

/** What can be chosen, as an ordinary form whose answer is an address: it can be kept and gone back to, and holds codes alone. */
export function chooseHtml(years: readonly number[], asked: Asked, saying: Saying): string {
  const { words, year } = saying
  const { choose, rows } = words
  const all: Option = { value: '', text: choose.all }
  const fields = [
    field('year', choose.year, years.map((one) => ({ value: String(one), text: String(one) })), String(year.meetings.year)),
    field('half', choose.period, [{ value: '', text: choose.whole }, { value: '1', text: choose.halves[1] }, { value: '2', text: choose.halves[2] }], String(asked.half ?? '')),
    field('form', choose.form, [all, ...year.meetings.forms.map((value) => ({ value, text: formText(value, saying) }))], asked.form),
    field('kommun', choose.kommun, [all, ...year.meetings.kommuner.map((value) => ({ value, text: kommunText(value, saying) }))], asked.kommun),
    field('organisation', choose.organisation, [all, ...organisations.map((value) => ({ value, text: rows.organisations[value] }))], asked.organisation),
    field('track', choose.track, [all, ...tracks.map((value) => ({ value, text: rows.tracks[value] }))], asked.track),
  ]
  return `<form method="get" action="/statistik" aria-labelledby="choose"><h2 id="choose">${escapeHtml(choose.title)}</h2><div class="fields">${fields.join('')}</div><p><button>${escapeHtml(choose.show)}</button></p></form>`
}

function field(name: string, label: string, options: readonly Option[], chosen: string | null): string {
  const list = options.map(({ value, text }) => `<option value="${escapeHtml(value)}"${value === (chosen ?? '') ? ' selected' : ''}>${escapeHtml(text)}</option>`).join('')
  return `<p><label>${escapeHtml(label)}<select name="${name}">${list}</select></label></p>`
}
