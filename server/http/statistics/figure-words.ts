import type { Language } from '#core/meeting/languages.ts'
import { answerTableIds, caseTableIds, followUpTableIds, isItemTable, type FigureRow, type TableId } from '#core/statistics/figure-tables.ts'
import type { ShownPart } from '#core/statistics/part-of-meetings.ts'
import type { Shown } from '#core/statistics/protect-numbers.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { noKommun } from '#core/statistics/selections.ts'
import type { StatisticsWords } from '../words/sv/statistics.ts'

export type Saying = { words: StatisticsWords; language: Language; year: ShownYear }

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }
export const numberText = (value: number, language: Language): string => value.toLocaleString(locales[language])
export const percentText = (percent: number, language: Language): string => (language === 'sv' ? `${percent} procent` : `${percent} per cent`)

export const shownText = (shown: Shown, { words, language }: Saying): string => (typeof shown === 'number' ? numberText(shown, language) : words[shown])

/** In a table, where the words would take the place of the numbers. */
export const percentSign = (percent: number): string => `${percent}\u00a0%`

/** In whole hundredths, where both numbers are shown. */
export const shareOf = ({ value, of }: Pick<FigureRow, 'value' | 'of'>): number | null => (typeof value === 'number' && typeof of === 'number' && of > 0 ? Math.round((100 * value) / of) : null)

export const formText = (form: string, { year, language }: Saying): string => year.names.forms[form]?.name[language] ?? form
export const kommunText = (kommun: string, { year, words }: Saying): string => (kommun === noKommun ? words.noKommun : (year.names.kommuner[kommun] ?? kommun))

export const at = (table: Readonly<Record<string, string>>, name: string): string => table[name] ?? name

type More = keyof StatisticsWords['more']
const hasMore = (id: TableId, { more }: StatisticsWords): id is More & TableId => id in more

/** What is chosen of organisations and tracks, as it stands inside a sentence. */
export const partText = ({ kind, name }: Pick<ShownPart, 'kind' | 'name'>, { words }: Saying): string => words.part.how[kind](at(words.amid, name))

/** What a table is called, how it is counted, and of what. */
export function tableWords(id: TableId, saying: Saying, part: ShownPart | null = null): { title: string; how: string; unit: string; of: string; hasShare: boolean } {
  const { words } = saying
  if (part && id !== 'missing') return { title: words.tables[id as 'forms'].title, how: `${partText(part, saying)} ${words.part.rows}`, unit: words.columns.number, of: words.columns.of, hasShare: true }
  const own = hasMore(id, words) ? words.more[id] : words.tables[id]
  if (isItemTable(id)) return { ...own, unit: words.columns.items, of: words.columns.inMeetings, hasShare: false }
  const unit = [...caseTableIds, ...followUpTableIds, ...answerTableIds].some((one) => one === id) ? words.columns.cases : words.columns.number
  return { ...own, unit, of: words.columns.of, hasShare: true }
}

/** How many of how many, or in how many meetings; of what is hidden that alone. */
export const someText = (id: TableId, { value, of }: Pick<FigureRow, 'value' | 'of'>, saying: Saying): string => {
  const { words } = saying
  if (value === 'hidden') return words.hidden
  return (isItemTable(id) ? words.inMeetings : words.outOf)(shownText(value, saying), shownText(of ?? 'hidden', saying))
}

/** A row as a sentence to the board. */
export function rowSentence(id: TableId, row: FigureRow, saying: Saying): string {
  const { words } = saying
  const { name } = row
  const some = someText(id, row, saying)
  const said = (says: string) => (isItemTable(id) ? says.replace('{n}', shownText(row.value, saying)).replace('{of}', shownText(row.of ?? 0, saying)) : says.replace('{n}', some))
  return hasMore(id, words) ? said(words.more[id].says[name] ?? `${name}: ${some}.`) : words.board.sentences[id](name, rowText(id, name, saying), some)
}

/** A row by its name. */
export function rowText(table: TableId, name: string, saying: Saying): string {
  const { words, year } = saying
  const { rows, choose } = words
  const isFine = year.meetings.variables['days']?.sorts.includes('to30') ?? false
  if (hasMore(table, words)) return at(words.more[table].rows, name)
  const says: Record<Exclude<TableId, More>, () => string> = {
    forms: () => formText(name, saying),
    kommuner: () => kommunText(name, saying),
    halves: () => at(choose.halves, name),
    days: () => (name === 'to60' && isFine ? rows.to60After30 : at(rows.days, name)),
    outcomes: () => at(rows.outcomes, name),
    kinds: () => at(rows.kinds, name),
    organisations: () => at(rows.organisations, name),
    tracks: () => at(rows.tracks, name),
    missing: () => (name === 'intervention' ? rows.intervention : at(rows.organisations, name)),
    followed: () => at(rows.months, name),
    forward: () => at(rows.months, name),
    steps: () => at(rows.domains, name),
  }
  return says[table]()
}
