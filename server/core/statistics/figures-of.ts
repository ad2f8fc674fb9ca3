import type { Goal } from '#core/meeting/meeting-form.ts'
import { casesOf, meetingTables, numberOf, sortOf, sortTables, type FigureTable } from './figure-tables.ts'
import { itemTables } from './item-tables.ts'
import { followUpTables } from './follow-up-tables.ts'
import { chosenPart, partTables, type ShownPart } from './part-of-meetings.ts'
import type { Shown } from './protect-numbers.ts'
import type { ShownYear } from './published-year.ts'
import type { Selection } from './selections.ts'

export type Asked = Selection & { organisation: string | null; track: string | null }
/** `isAllButFew`: all of them but one to four. */
export type GoalFigure = { form: string; goal: Goal; value: Shown; of: Shown; isAllButFew: boolean }
/** `cases`: what the meetings were about; null where that is one each. `part`: of whom alone the tables are, where an organisation or a track is chosen. */
export type Figures = { number: Shown; cases: Shown | null; part: ShownPart | null; tables: FigureTable[]; goals: GoalFigure[] }

/** Everything that is shown of a year to who asks for this part of it, in the order of the page. What has no number of meetings has nothing else. */
export function figuresOf(year: ShownYear, asked: Asked): Figures {
  const number = numberOf(year, asked)
  const isOpen = typeof number === 'number' && number > 0
  const part = isOpen ? chosenPart(year, asked) : null
  const cases = isOpen && part === null ? casesOf(year, asked) : null
  const tables = part ? partTables(year, part, asked) : [...meetingTables(year, asked), ...(isOpen ? [...withItems(sortTables(year, asked), itemTables(year, asked)), ...(year.followUps === null ? [] : followUpTables(year, asked))] : [])]
  return { number, cases: cases === number ? null : cases, part, tables: tables.filter(({ rows }) => rows.length > 0), goals: asked.organisation !== null || asked.track !== null ? [] : goalsOf(year, asked) }
}

/** How many of each thing stands below in how many meetings there was one. */
const below: Readonly<Partial<Record<FigureTable['id'], FigureTable['id']>>> = { outcomes: 'itemOutcomes', kinds: 'items', organisations: 'itemOrganisations', tracks: 'itemTracks' }
const withItems = (tables: readonly FigureTable[], items: readonly FigureTable[]): FigureTable[] => tables.flatMap((table) => [table, ...items.filter(({ id }) => id === below[table.id])])

/** The goals of the form that is chosen, or of every form. */
function goalsOf(year: ShownYear, asked: Asked): GoalFigure[] {
  const forms = asked.form === null ? year.meetings.forms : [asked.form]
  return forms.flatMap((form) => (year.names.forms[form]?.goals ?? []).map((goal) => ({ form, goal, ...reached(year, goal, { ...asked, form }) })))
}

function reached(year: ShownYear, { counts }: Goal, selection: Selection): Pick<GoalFigure, 'value' | 'of' | 'isAllButFew'> {
  if (counts === 'sharedPlan') return { value: sortOf(year, 'outcome:agreed', 'yes', selection), of: numberOf(year, selection), isAllButFew: sortOf(year, 'outcome:agreed', 'no', selection) === 'few' }
  const id = { stepForward: 'forward:12', workOrStudies: 'forward-workOrStudies:12', inWorkOrStudies: 'occupied:12' }[counts]
  return { value: sortOf(year, id, 'yes', selection), of: sortOf(year, counts === 'inWorkOrStudies' ? 'answered-occupation:12' : 'answered-steps:12', 'yes', selection), isAllButFew: false }
}
