import { parse } from 'csv-parse/sync'
import { figuresOf, type Asked } from '#core/statistics/figures-of.ts'
import type { Shown } from '#core/statistics/protect-numbers.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { allAtoms, allSelections, holds, keyOf, type Selection } from '#core/statistics/selections.ts'
import { boardHtml } from '#server/http/statistics/board-html.ts'
import type { Saying } from '#server/http/statistics/figure-words.ts'
import { figuresFile } from '#server/http/statistics/figures-file.ts'
import { svStatistics as words } from '#server/http/words/sv/statistics.ts'
import type { Known } from '#test/core/statistics/attacker.ts'
import type { Seen } from '#test/core/statistics/seen-figures.ts'

/** Of a selection: all meetings, those with a plan, those where the organisation does something that was agreed. */
export type What = 'all' | 'agreed' | 'part'
type Told = { selection: Selection; what: What; shown: Shown }
/** Each meeting is one of these, in the order of the unknowns. */
const sorts = ['part', 'other', 'no'] as const
const inside: Record<What, readonly number[]> = { all: [0, 1, 2], agreed: [0, 1], part: [0] }

const asShown = (text: string): Shown => (text === words.few ? 'few' : text === words.hiddenInFile || text === words.hidden ? 'hidden' : Number(text))

/** Everything that pages say of one organisation: each selection asked for with it and without it, as a table and as a file, and the board's page. */
export function toldOnPages(year: ShownYear, organisation: keyof typeof words.rows.organisations): Told[] {
  const saying: Saying = { words, language: 'sv', year }
  const selections = allSelections(year.meetings.forms, year.meetings.kommuner)
  const asks = selections.flatMap((selection): Asked[] => [null, organisation].map((one) => ({ ...selection, organisation: one, track: null })))
  return [...asks.flatMap((asked) => [...ofPage(year, asked, organisation), ...ofFile(figuresFile(asked, saying), asked, saying, organisation)]), ...ofBoard(boardHtml(saying, ''), organisation)]
}

const parted = (id: string, name: string, { half, form, kommun }: Selection): Selection | null =>
  id === 'forms' ? { half, kommun, form: name } : id === 'kommuner' ? { half, form, kommun: name } : id === 'halves' ? { form, kommun, half: name === '1' ? 1 : 2 } : null

function ofPage(year: ShownYear, asked: Asked, organisation: string): Told[] {
  const { number, part, tables } = figuresOf(year, asked)
  const rows = tables.flatMap(({ id, rows: all }) => all.flatMap(({ name, value, of }): Told[] => {
    const selection = parted(id, name, asked)
    if (selection) return part ? [{ selection, what: 'part', shown: value }, { selection, what: 'all', shown: of ?? 'hidden' }] : [{ selection, what: 'all', shown: value }]
    return id === 'outcomes' && name === 'agreed' ? [{ selection: asked, what: 'agreed', shown: value }] : id === 'organisations' && name === organisation ? [{ selection: asked, what: 'part', shown: value }] : []
  }))
  return [{ selection: asked, what: 'all', shown: number }, ...(part ? [{ selection: asked, what: 'part' as const, shown: part.value }] : []), ...rows]
}

/** The same as the file has it: by its words alone. */
function ofFile(csv: string, asked: Asked, { year: { meetings } }: Saying, organisation: keyof typeof words.rows.organisations): Told[] {
  const titles: Record<string, string> = { [words.tables.forms.title]: 'forms', [words.tables.kommuner.title]: 'kommuner', [words.tables.halves.title]: 'halves' }
  const code = (name = '') => (name === words.choose.halves[1] ? '1' : name === words.choose.halves[2] ? '2' : name === words.noKommun ? 'none' : ([...meetings.forms, ...meetings.kommuner].find((one) => one === name) ?? name))
  return (parse(csv, { bom: true, delimiter: ';' }) as string[][]).slice(1).flatMap(([, , , , part, table = '', name, value = '', of = '']): Told[] => {
    const selection = parted(titles[table] ?? '', code(name), asked)
    const isPart = part !== words.choose.all
    if (selection) return isPart ? [{ selection, what: 'part', shown: asShown(value) }, { selection, what: 'all', shown: asShown(of) }] : [{ selection, what: 'all', shown: asShown(value) }]
    if (table === words.number.title) return [{ selection: asked, what: 'all', shown: asShown(value) }]
    if (table === words.part.title || (table === words.tables.organisations.title && name === words.rows.organisations[organisation])) return [{ selection: asked, what: 'part', shown: asShown(value) }]
    return table === words.tables.outcomes.title && name === words.rows.outcomes.agreed ? [{ selection: asked, what: 'agreed', shown: asShown(value) }] : []
  })
}

/** What the board's page says of the whole year. */
function ofBoard(page: string, organisation: keyof typeof words.rows.organisations): Told[] {
  const everything: Selection = { half: null, form: null, kommun: null }
  const found = (sentence: string) => new RegExp(`<li>${sentence.replace('X', '(\\d+|färre än 5) av \\d+')}</li>`, 'u').exec(page)?.[1]
  const [agreed, part] = [found('X möten slutade med en plan.'), found(words.board.sentences.organisations(organisation, '', 'X'))]
  return [...(agreed === undefined ? [] : [{ selection: everything, what: 'agreed' as const, shown: asShown(agreed) }]), ...(part === undefined ? [] : [{ selection: everything, what: 'part' as const, shown: asShown(part) }])]
}

/** As somebody reads it who has it all: unknowns are the meetings of each half-year, form and municipality, by sort. */
export function seenOnPages(year: ShownYear, told: readonly Told[], truth: (selection: Selection, what: What) => number): Seen {
  const { forms, kommuner } = year.meetings
  const atoms = allAtoms(forms, kommuner)
  const unknownsOf = ({ selection, what }: Told) => atoms.flatMap((atom, at) => (holds(selection, atom) ? inside[what].map((sort) => at * sorts.length + sort) : []))
  const small = told.filter(({ what, shown }) => what === 'all' && shown === 'few').map(unknownsOf)
  const known = told.flatMap((one): Known[] => {
    const of = unknownsOf(one)
    if (typeof one.shown === 'number') return [{ of, from: one.shown, to: one.shown }]
    if (one.shown === 'few') return [{ of, from: 1, to: 4 }]
    return one.what !== 'all' || of.some((unknown) => small.some((few) => few.includes(unknown))) ? [] : [{ of, from: 5, to: 100_000 }]
  })
  const nameOf = ({ selection, what }: Told) => `${what} ${keyOf(selection)}`
  const shown = new Set(told.filter((one) => typeof one.shown === 'number').map(nameOf))
  // That there was nobody may be worked out: it is about nobody.
  const secrets = new Map(told.filter((one) => !shown.has(nameOf(one)) && truth(one.selection, one.what) > 0).map((one) => [nameOf(one), unknownsOf(one)]))
  const unique = [...new Map(known.map((one) => [JSON.stringify(one), one])).values()]
  return { unknowns: atoms.length * sorts.length, known: unique, secrets: [...secrets].map(([name, of]) => ({ name, of })) }
}
