import { parse } from 'csv-parse/sync'
import { figuresOf, type Asked } from '#core/statistics/figures-of.ts'
import type { Shown } from '#core/statistics/protect-numbers.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { allSelections, type Selection } from '#core/statistics/selections.ts'
import { boardHtml } from '#server/http/statistics/board-html.ts'
import type { Saying } from '#server/http/statistics/figure-words.ts'
import { figuresFile } from '#server/http/statistics/figures-file.ts'
import { svStatistics as words } from '#server/http/words/sv/statistics.ts'

/** Of a selection: all meetings, those with a plan, those where the organisation does something that was agreed, those where something was agreed in the track. */
export type What = 'all' | 'agreed' | 'organisation' | 'track'
export type Told = { year: number; selection: Selection; what: What; shown: Shown }
/** The organisation and the track that whoever reads asks for, by themselves and together. */
export type Chosen = { organisation: keyof typeof words.rows.organisations; track: keyof typeof words.rows.tracks }

export const asShown = (text: string): Shown => (text === words.few ? 'few' : text === words.hiddenInFile || text === words.hidden ? 'hidden' : Number(text))

/** Every page there is of a year: each selection, with the organisation and without it, with the track and without it. */
export const allAsked = ({ meetings: { forms, kommuner } }: ShownYear, { organisation, track }: Chosen): Asked[] =>
  allSelections(forms, kommuner).flatMap((selection) => [null, organisation].flatMap((one) => [null, track].map((other) => ({ ...selection, organisation: one, track: other }))))

/** What is chosen of a page besides form, municipality and half-year; both at once are the organisation. */
export const partOfAsked = ({ organisation, track }: Asked): What => (organisation !== null ? 'organisation' : track !== null ? 'track' : 'all')

/** Everything that pages say of one organisation and one track: as tables and as files, and the board's page. */
export function toldOnPages(year: ShownYear, chosen: Chosen): Told[] {
  const saying: Saying = { words, language: 'sv', year }
  return [...allAsked(year, chosen).flatMap((asked) => [...ofPage(year, asked, chosen), ...ofFile(figuresFile(asked, saying), asked, saying, chosen)]), ...ofBoard(boardHtml(saying, ''), year, chosen)]
}

/** Which meetings a row is of, by the code of its table and its own; null of one that parts them by something else. */
export const parted = (id: string, name: string, { half, form, kommun }: Selection): Selection | null =>
  id === 'forms' ? { half, kommun, form: name } : id === 'kommuner' ? { half, form, kommun: name } : id === 'halves' ? { form, kommun, half: name === '1' ? 1 : 2 } : null

function ofPage(year: ShownYear, asked: Asked, chosen: Chosen): Told[] {
  const { number, part, tables } = figuresOf(year, asked)
  const told = (selection: Selection, what: What, shown: Shown): Told => ({ year: year.meetings.year, selection, what, shown })
  const rows = tables.flatMap(({ id, rows: all }) => all.flatMap(({ name, value, of }): Told[] => {
    const selection = parted(id, name, asked)
    if (selection) return [told(selection, part?.kind ?? 'all', value), ...(part ? [told(selection, 'all', of ?? 'hidden')] : [])]
    const what = id === 'outcomes' && name === 'agreed' ? 'agreed' : id === 'organisations' && name === chosen.organisation ? 'organisation' : id === 'tracks' && name === chosen.track ? 'track' : null
    return what ? [told(asked, what, value)] : []
  }))
  return [told(asked, 'all', number), ...(part ? [told(asked, part.kind, part.value)] : []), ...rows]
}

/** Codes of what pages and files have words for. */
export const tableByTitle: Readonly<Record<string, string>> = { [words.tables.forms.title]: 'forms', [words.tables.kommuner.title]: 'kommuner', [words.tables.halves.title]: 'halves' }
export const codeOf = (name = ''): string => (name === words.choose.halves[1] ? '1' : name === words.choose.halves[2] ? '2' : name === words.noKommun ? 'none' : name)
/** What a row of another table is about. */
export const whatByWords = (table: string, name: string, { organisation, track }: Chosen): What | null =>
  table === words.tables.outcomes.title && name === words.rows.outcomes.agreed ? 'agreed'
  : table === words.tables.organisations.title && name === words.rows.organisations[organisation] ? 'organisation'
  : table === words.tables.tracks.title && name === words.rows.tracks[track] ? 'track' : null

/** The same as the file has it: by its words alone. */
function ofFile(csv: string, asked: Asked, { year }: Saying, chosen: Chosen): Told[] {
  const told = (selection: Selection, what: What, text: string): Told => ({ year: year.meetings.year, selection, what, shown: asShown(text) })
  return (parse(csv, { bom: true, delimiter: ';' }) as string[][]).slice(1).flatMap(([, , , , chosenHere, table = '', name = '', value = '', of = '']): Told[] => {
    const selection = parted(tableByTitle[table] ?? '', codeOf(name), asked)
    const part = chosenHere === words.choose.all ? 'all' : partOfAsked(asked)
    if (selection) return [told(selection, part, value), ...(part === 'all' ? [] : [told(selection, 'all', of)])]
    if (table === words.number.title) return [told(asked, 'all', value)]
    if (table === words.part.title) return [told(asked, part, value)]
    const what = whatByWords(table, name, chosen)
    return what ? [told(asked, what, value)] : []
  })
}

/** What the board's page says of the whole year. */
function ofBoard(page: string, { meetings: { year } }: ShownYear, { organisation, track }: Chosen): Told[] {
  const selection: Selection = { half: null, form: null, kommun: null }
  const found = (sentence: string) => new RegExp(`<li>${sentence.replace('X', '(\\d+|färre än 5) av \\d+')}</li>`, 'u').exec(page)?.[1]
  const said = { agreed: 'X möten slutade med en plan.', organisation: words.board.sentences.organisations(organisation, '', 'X'), track: words.board.sentences.tracks(track, '', 'X') }
  return (['agreed', 'organisation', 'track'] as const).flatMap((what): Told[] => {
    const text = found(said[what])
    return text === undefined ? [] : [{ year, selection, what, shown: asShown(text) }]
  })
}
