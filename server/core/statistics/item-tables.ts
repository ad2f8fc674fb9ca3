import type { FigureRow, FigureTable } from './figure-tables.ts'
import { countedOutcomes } from './item-variables.ts'
import type { Shown } from './protect-numbers.ts'
import type { ShownYear } from './published-year.ts'
import { keyOf, type Selection } from './selections.ts'
import { kinds, organisations, tracks } from './variables.ts'

/** How many of each thing there were, beside in how many meetings. None of a year that was shown before they were counted. */
export function itemTables(year: ShownYear, asked: Selection): FigureTable[] {
  if (!year.meetings.items) return []
  const row = (id: string, name: string): FigureRow => ({ name, value: itemsIn(year, id, asked), of: meetingsWith(year, id, asked) })
  return [
    { id: 'items', rows: [...kinds.map((kind) => row(`kind:${kind}`, kind)), row('obstacles', 'obstacle'), row('missingIntervention', 'intervention')] },
    { id: 'itemOutcomes', rows: countedOutcomes.map((outcome) => row(`outcome:${outcome}`, outcome)) },
    { id: 'itemOrganisations', rows: organisations.map((kind) => row(`organisation:${kind}`, kind)) },
    { id: 'itemTracks', rows: tracks.map((track) => row(`track:${track}`, track)) },
  ]
}

/** In how many meetings there was one; of what has several sorts, all but those that say there was none. */
function meetingsWith({ meetings }: ShownYear, id: string, selection: Selection): Shown {
  const { sorts, shown } = meetings.variables[id] ?? { sorts: [], shown: {} }
  const said = shown[keyOf(selection)] ?? []
  const [first = 'hidden'] = said
  if (sorts[0] === 'yes') return first
  const some = said.filter((_one, index) => sorts[index] !== 'none')
  return some.length > 0 && some.every((one) => typeof one === 'number') ? some.reduce((sum, one) => sum + one, 0) : 'hidden'
}

/** One for each of those meetings, and the further ones. */
function itemsIn(year: ShownYear, id: string, selection: Selection): Shown {
  const [meetings, further] = [meetingsWith(year, id, selection), year.meetings.items?.[id]?.shown[keyOf(selection)]?.[0]]
  if (meetings === 0) return 0
  return typeof meetings === 'number' && typeof further === 'number' ? meetings + further : 'hidden'
}
