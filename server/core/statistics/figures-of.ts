import type { Goal } from '#core/meeting/meeting-form.ts'
import { followUpMonths, stepDomains } from './follow-up-variables.ts'
import type { Shown } from './protect-numbers.ts'
import type { ShownYear } from './published-year.ts'
import { keyOf, type Selection } from './selections.ts'
import { kinds, organisations, outcomes, tracks } from './variables.ts'

/** `value` of `of`; `of` is null for what is no part of a whole. */
export type FigureRow = { name: string; value: Shown; of: Shown | null }
export type FigureTable = { id: TableId; rows: FigureRow[] }
export const tableIds = ['forms', 'kommuner', 'halves', 'days', 'outcomes', 'kinds', 'organisations', 'tracks', 'missing', 'followed', 'forward', 'steps'] as const
export type TableId = (typeof tableIds)[number]

export type Asked = Selection & { organisation: string | null; track: string | null }
/** `isAllButFew`: all of them but one to four. */
export type GoalFigure = { form: string; goal: Goal; value: Shown; of: Shown; isAllButFew: boolean }
export type Figures = { number: Shown; tables: FigureTable[]; goals: GoalFigure[] }

/** Everything that is shown of a year to who asks for this part of it, in the order of the page. What has no number of meetings has nothing else. */
export function figuresOf(year: ShownYear, asked: Asked): Figures {
  const number = numberOf(year, asked)
  const isOpen = typeof number === 'number' && number > 0
  return {
    number,
    tables: [...meetingTables(year, asked), ...(isOpen ? sortTables(year, asked) : [])].filter(({ rows }) => rows.length > 0),
    goals: goalsOf(year, asked),
  }
}

export const numberOf = ({ meetings: { numbers } }: ShownYear, selection: Selection): Shown => numbers[keyOf(selection)] ?? 0

/** The same selection with one thing more chosen, for each there is. What is chosen already is not parted again. */
function meetingTables(year: ShownYear, asked: Asked): FigureTable[] {
  const of = numberOf(year, asked)
  const { forms, kommuner } = year.meetings
  const row = (name: string, selection: Selection): FigureRow => ({ name, value: numberOf(year, selection), of })
  return [
    { id: 'forms', rows: asked.form === null ? forms.map((form) => row(form, { ...asked, form })) : [] },
    { id: 'kommuner', rows: asked.kommun === null ? kommuner.map((kommun) => row(kommun, { ...asked, kommun })) : [] },
    { id: 'halves', rows: asked.half === null ? ([1, 2] as const).map((half) => row(String(half), { ...asked, half })) : [] },
  ]
}

/** How many are of a sort of a variable; of one that is not there, hidden. */
export function sortOf({ meetings, followUps }: ShownYear, id: string, sort: string, selection: Selection): Shown {
  const variable = meetings.variables[id] ?? followUps?.variables[id]
  return variable?.shown[keyOf(selection)]?.[variable.sorts.indexOf(sort)] ?? 'hidden'
}

const chosen = (all: readonly string[], one: string | null): readonly string[] => (one === null ? all : all.filter((other) => other === one))

function sortTables(year: ShownYear, asked: Asked): FigureTable[] {
  const of = numberOf(year, asked)
  const yes = (id: string, name: string, whole: Shown = of): FigureRow => ({ name, value: sortOf(year, id, 'yes', asked), of: whole })
  const daySorts = year.meetings.variables['days']?.sorts ?? []
  const tables: FigureTable[] = [
    { id: 'days', rows: daySorts.map((sort) => ({ name: sort, value: sortOf(year, 'days', sort, asked), of })) },
    { id: 'outcomes', rows: outcomes.map((outcome) => yes(`outcome:${outcome}`, outcome)) },
    { id: 'kinds', rows: kinds.map((kind) => yes(`kind:${kind}`, kind)) },
    { id: 'organisations', rows: chosen(organisations, asked.organisation).map((kind) => yes(`organisation:${kind}`, kind)) },
    { id: 'tracks', rows: chosen(tracks, asked.track).map((track) => yes(`track:${track}`, track)) },
    { id: 'missing', rows: [...chosen(organisations, asked.organisation).map((kind) => yes(`missing:${kind}`, kind)), yes('missingIntervention', 'intervention')] },
  ]
  return year.followUps === null ? tables : [...tables, ...followUpTables(year, asked)]
}

function followUpTables(year: ShownYear, asked: Asked): FigureTable[] {
  const meetings = numberOf(year, asked)
  const followed = (months: number) => sortOf(year, `followed:${months}`, 'yes', asked)
  return [
    { id: 'followed', rows: followUpMonths.map((months) => ({ name: String(months), value: followed(months), of: meetings })) },
    { id: 'forward', rows: followUpMonths.map((months) => ({ name: String(months), value: sortOf(year, `forward:${months}`, 'yes', asked), of: followed(months) })) },
    { id: 'steps', rows: stepDomains.map((domain) => ({ name: domain, value: sortOf(year, `forward-${domain}:12`, 'yes', asked), of: followed(12) })) },
  ]
}

/** The goals of the form that is chosen, or of every form. */
function goalsOf(year: ShownYear, asked: Asked): GoalFigure[] {
  const forms = asked.form === null ? year.meetings.forms : [asked.form]
  return forms.flatMap((form) => (year.names.forms[form]?.goals ?? []).map((goal) => ({ form, goal, ...reached(year, goal, { ...asked, form }) })))
}

function reached(year: ShownYear, { counts }: Goal, selection: Selection): Pick<GoalFigure, 'value' | 'of' | 'isAllButFew'> {
  if (counts === 'sharedPlan') return { value: sortOf(year, 'outcome:agreed', 'yes', selection), of: numberOf(year, selection), isAllButFew: sortOf(year, 'outcome:agreed', 'no', selection) === 'few' }
  const id = counts === 'stepForward' ? 'forward:12' : 'forward-workOrStudies:12'
  return { value: sortOf(year, id, 'yes', selection), of: sortOf(year, 'followed:12', 'yes', selection), isAllButFew: false }
}
