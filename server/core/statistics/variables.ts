import { organisationKindSchema } from '#core/meeting/meeting-form.ts'
import { itemKindSchema, trackSchema } from '#core/meeting/item.ts'
import type { CodedRow } from './coded-row.ts'

/** Something that each meeting is of one sort in. `under`: a variable whose yes this one divides; `no` is its no. */
export type Variable<Row> = { id: string; under: string | null; sorts: readonly string[]; sortOf: (row: Row) => string; coarser?: readonly Coarser[] }
/** The same with fewer sorts, where the finer ones can not be shown: which of them go together. */
export type Coarser = { sorts: readonly string[]; of: Readonly<Record<string, string>> }

export const kinds = itemKindSchema.options
export const organisations = organisationKindSchema.options
export const tracks = trackSchema.options
/** What became of what was put, as far as it is asked for. `agreed`: with somebody who does it by a day, which is a plan. */
export const outcomes = ['agreed', 'later', 'notAgreed', 'open'] as const

const yesOr = (id: string, holds: (row: CodedRow) => boolean): Variable<CodedRow> => ({ id, under: null, sorts: ['yes', 'no'], sortOf: (row) => (holds(row) ? 'yes' : 'no') })
/** A part of what another variable says yes to. */
const partOf = (id: string, under: Variable<CodedRow>, holds: (row: CodedRow) => boolean): Variable<CodedRow> => ({
  id, under: under.id, sorts: ['yes', 'other', 'no'], sortOf: (row) => (holds(row) ? 'yes' : under.sortOf(row) === 'yes' ? 'other' : 'no'),
})

export const isOpen = (outcome: string): boolean => outcome === 'open' || outcome === 'moved'
const outcomeVariables = outcomes.map((outcome) => yesOr(`outcome:${outcome}`, ({ hasPlan, items }) => (outcome === 'agreed' ? hasPlan : items.some((item) => (outcome === 'open' ? isOpen(item.outcome) : item.outcome === outcome)))))
const [agreed] = outcomeVariables

function daysSort({ days }: CodedRow): string {
  if (days === null) return 'unknown'
  return days <= 30 ? 'to30' : days <= 60 ? 'to60' : days <= 90 ? 'to90' : 'over90'
}
const days: Variable<CodedRow> = {
  id: 'days', under: null, sorts: ['to30', 'to60', 'to90', 'over90', 'unknown'], sortOf: daysSort,
  coarser: [
    { sorts: ['to60', 'over60', 'unknown'], of: { to30: 'to60', to60: 'to60', to90: 'over60', over90: 'over60', unknown: 'unknown' } },
    { sorts: ['to60', 'rest'], of: { to30: 'to60', to60: 'to60', to90: 'rest', over90: 'rest', unknown: 'rest' } },
  ],
}

const keptVariable = (id: keyof CodedRow['kept'], sorts: readonly string[], coarser: readonly Coarser[]): Variable<CodedRow> => ({ id, under: null, sorts, sortOf: ({ kept }) => kept[id], coarser })
/** There was something of the kind, or not. */
const anyOf = (sorts: readonly string[]): Coarser => ({ sorts: ['any', 'none'], of: { ...Object.fromEntries(sorts.map((sort) => [sort, 'any'])), none: 'none' } })

/** What meetings keep beside their items: of one sort each, so that no sum of them tells another. */
const keptVariables: readonly Variable<CodedRow>[] = [
  keptVariable('obstacles', ['unanswered', 'action', 'handedOn', 'rests', 'rejected', 'none'], [
    { sorts: ['unanswered', 'answered', 'none'], of: { unanswered: 'unanswered', action: 'answered', handedOn: 'answered', rests: 'answered', rejected: 'answered', none: 'none' } },
    anyOf(['unanswered', 'action', 'handedOn', 'rests', 'rejected']),
  ]),
  keptVariable('handover', ['confirmed', 'asked', 'none'], [anyOf(['confirmed', 'asked'])]),
  keptVariable('readiness', ['ready', 'notYet', 'none'], [anyOf(['ready', 'notYet'])]),
  keptVariable('nextDecision', ['asked', 'notNeeded', 'none'], [anyOf(['asked', 'notNeeded'])]),
]

/** All that is shown of meetings, each after what it is under. Nothing else is kept of a year. */
export const meetingVariables: readonly Variable<CodedRow>[] = [
  days,
  ...kinds.map((kind) => yesOr(`kind:${kind}`, ({ items }) => items.some((item) => item.kind === kind))),
  ...outcomeVariables,
  ...organisations.map((kind) => yesOr(`missing:${kind}`, ({ missingOrganisations }) => missingOrganisations.includes(kind))),
  yesOr('missingIntervention', ({ missingInterventions }) => missingInterventions > 0),
  ...keptVariables,
  ...(agreed
    ? [
        ...organisations.map((kind) => partOf(`organisation:${kind}`, agreed, ({ hasPlan, items }) => hasPlan && items.some(({ organisation, outcome }) => organisation === kind && outcome === 'agreed'))),
        ...tracks.map((track) => partOf(`track:${track}`, agreed, ({ hasPlan, items }) => hasPlan && items.some((item) => item.track === track && item.outcome === 'agreed'))),
      ]
    : []),
]
