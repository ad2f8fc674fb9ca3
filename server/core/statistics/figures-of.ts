import type { Goal } from '#core/meeting/meeting-form.ts'
import { casesOf, followUpTables, meetingTables, numberOf, sortOf, sortTables, type FigureTable } from './figure-tables.ts'
import type { Shown } from './protect-numbers.ts'
import type { ShownYear } from './published-year.ts'
import type { Selection } from './selections.ts'

export type Asked = Selection & { organisation: string | null; track: string | null }
/** `isAllButFew`: all of them but one to four. */
export type GoalFigure = { form: string; goal: Goal; value: Shown; of: Shown; isAllButFew: boolean }
/** `cases`: what the meetings were about; null where that is one each. */
export type Figures = { number: Shown; cases: Shown | null; tables: FigureTable[]; goals: GoalFigure[] }

/** Everything that is shown of a year to who asks for this part of it, in the order of the page. What has no number of meetings has nothing else. */
export function figuresOf(year: ShownYear, asked: Asked): Figures {
  const number = numberOf(year, asked)
  const cases = casesOf(year, asked)
  const isOpen = typeof number === 'number' && number > 0
  return {
    number,
    cases: isOpen && cases !== number ? cases : null,
    tables: [...meetingTables(year, asked), ...(isOpen ? [...sortTables(year, asked), ...(year.followUps === null ? [] : followUpTables(year, asked))] : [])].filter(({ rows }) => rows.length > 0),
    goals: goalsOf(year, asked),
  }
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
