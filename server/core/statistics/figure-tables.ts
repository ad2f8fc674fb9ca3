import type { Shown } from './protect-numbers.ts'
import type { PublishedVariable, ShownYear } from './published-year.ts'
import { keyOf, type Selection } from './selections.ts'
import { kinds, organisations, outcomes, tracks } from './variables.ts'

/** `value` of `of`; `of` is null for what is no part of a whole. */
export type FigureRow = { name: string; value: Shown; of: Shown | null }
export type FigureTable = { id: TableId; rows: FigureRow[] }
export const meetingTableIds = ['forms', 'kommuner', 'halves', 'days', 'outcomes', 'kinds', 'organisations', 'tracks', 'missing', 'obstacles', 'handover', 'readiness', 'nextDecision'] as const
export const caseTableIds = ['course', 'owner', 'rests'] as const
/** How many of each thing there were, beside in how many meetings: no share of anything. */
export const itemTableIds = ['items', 'itemOutcomes', 'itemOrganisations', 'itemTracks'] as const
export const isItemTable = (id: string): boolean => itemTableIds.some((one) => one === id)
export const followUpTableIds = ['followed', 'forward', 'steps'] as const
/** What was answered after a year; each with words of its own. */
export const answerTableIds = ['answered', 'occupation', 'moved', 'states', 'waiting', 'whyNot', 'support', 'grades', 'gender', 'age'] as const
export type TableId = (typeof meetingTableIds | typeof itemTableIds | typeof caseTableIds | typeof followUpTableIds | typeof answerTableIds)[number]

export const numberOf = ({ meetings: { numbers } }: ShownYear, selection: Selection): Shown => numbers[keyOf(selection)] ?? 0

/** How many cases those meetings were about: one each, and those beyond. Null of a year that was shown before cases were counted. */
export function casesOf(year: ShownYear, selection: Selection): Shown | null {
  const { cases } = year.meetings
  const [number, further] = [numberOf(year, selection), cases?.further.shown[keyOf(selection)]?.[0]]
  if (!cases || typeof number !== 'number') return cases ? number : null
  return number === 0 ? 0 : typeof further === 'number' ? number + further : 'hidden'
}

const variableOf = ({ meetings, followUps }: ShownYear, id: string): PublishedVariable | undefined => meetings.variables[id] ?? followUps?.variables[id] ?? meetings.cases?.variables[id]

/** How many are of a sort of a variable; of one that is not there, hidden. */
export function sortOf(year: ShownYear, id: string, sort: string, selection: Selection): Shown {
  const variable = variableOf(year, id)
  return variable?.shown[keyOf(selection)]?.[variable.sorts.indexOf(sort)] ?? 'hidden'
}

/** A row for each sort but those that say there was nothing of it; no row where no meeting had anything of it. */
export function sortRows(year: ShownYear, id: string, selection: Selection, of: Shown, nothing: readonly string[] = ['none']): FigureRow[] {
  const rows = (variableOf(year, id)?.sorts ?? []).filter((sort) => !nothing.includes(sort)).map((name) => ({ name, value: sortOf(year, id, name, selection), of }))
  return rows.every(({ value }) => value === 0) ? [] : rows
}

/** The same selection with one thing more chosen, for each there is. What is chosen already is not parted again. */
export function meetingTables(year: ShownYear, asked: Selection): FigureTable[] {
  const of = numberOf(year, asked)
  const { forms, kommuner } = year.meetings
  const row = (name: string, selection: Selection): FigureRow => ({ name, value: numberOf(year, selection), of })
  return [
    { id: 'forms', rows: asked.form === null ? forms.map((form) => row(form, { ...asked, form })) : [] },
    { id: 'kommuner', rows: asked.kommun === null ? kommuner.map((kommun) => row(kommun, { ...asked, kommun })) : [] },
    { id: 'halves', rows: asked.half === null ? ([1, 2] as const).map((half) => row(String(half), { ...asked, half })) : [] },
  ]
}

/** What became of them, by what was said, kept and missing, and of the cases that they were about. */
export function sortTables(year: ShownYear, asked: Selection): FigureTable[] {
  const of = numberOf(year, asked)
  const cases = casesOf(year, asked)
  const yes = (id: string, name: string): FigureRow => ({ name, value: sortOf(year, id, 'yes', asked), of })
  return [
    { id: 'days', rows: sortRows(year, 'days', asked, of, []) },
    { id: 'outcomes', rows: outcomes.map((outcome) => yes(`outcome:${outcome}`, outcome)) },
    { id: 'kinds', rows: kinds.map((kind) => yes(`kind:${kind}`, kind)) },
    { id: 'organisations', rows: organisations.map((kind) => yes(`organisation:${kind}`, kind)) },
    { id: 'tracks', rows: tracks.map((track) => yes(`track:${track}`, track)) },
    { id: 'missing', rows: [...organisations.map((kind) => yes(`missing:${kind}`, kind)), yes('missingIntervention', 'intervention')] },
    ...(['obstacles', 'handover', 'readiness', 'nextDecision'] as const).map((id) => ({ id, rows: sortRows(year, id, asked, of) })),
    ...(cases === null ? [] : caseTables(year, asked, cases)),
  ]
}

/** In a meeting about one case that case is always taken up: what is told of all of them is told of nothing. */
function caseTables(year: ShownYear, asked: Selection, of: Shown): FigureTable[] {
  const course = sortRows(year, 'course', asked, of, [])
  return [
    { id: 'course', rows: course.some(({ name, value }) => name === 'putOff' && value !== 0) ? course : [] },
    { id: 'owner', rows: sortRows(year, 'owner', asked, of, ['hasNone']) },
    { id: 'rests', rows: sortRows(year, 'rests', asked, of, ['no']) },
  ]
}
