import type { CodedRow } from './coded-row.ts'
import { isOpen, kinds, organisations, outcomes, tracks } from './variables.ts'

/** What a meeting can have several of, under the variable that says whether it had any. */
export type Counted = { id: string; countIn: (row: CodedRow) => number }

/** Of more than so many in one meeting no more are counted, so that no meeting stands out in a sum. */
export const mostOfAMeeting = 10

type Item = CodedRow['items'][number]
const counted = (id: string, holds: (item: Item) => boolean): Counted => ({ id, countIn: ({ items }) => items.filter(holds).length })
/** Of what was agreed where there is a plan, as the variable above it is. */
const inPlans = (id: string, holds: (item: Item) => boolean): Counted => ({ id, countIn: ({ hasPlan, items }) => (hasPlan ? items.filter((item) => item.outcome === 'agreed' && holds(item)).length : 0) })

/** What was agreed has no row: it would be the whole that organisations and tracks are parts of, and what is left when all else is taken from all kinds. */
export const countedOutcomes = outcomes.filter((outcome) => outcome !== 'agreed')

export const countedItems: readonly Counted[] = [
  ...kinds.map((kind) => counted(`kind:${kind}`, (item) => item.kind === kind)),
  { id: 'obstacles', countIn: ({ obstacles, kept }) => (kept.obstacles === 'none' ? 0 : Math.max(1, obstacles)) },
  { id: 'missingIntervention', countIn: ({ missingInterventions }) => missingInterventions },
  ...countedOutcomes.map((outcome) => counted(`outcome:${outcome}`, (item) => (outcome === 'open' ? isOpen(item.outcome) : item.outcome === outcome))),
  ...organisations.map((kind) => inPlans(`organisation:${kind}`, ({ organisation }) => organisation === kind)),
  ...tracks.map((one) => inPlans(`track:${one}`, ({ track }) => track === one)),
]
