import { chanceFrom } from '#test/faults/seeded-chance.ts'
import { ageBandSchema, waitingForSchema, whyNotSchema } from '#core/follow-up/codes.ts'
import { gradedQuestions } from '#core/statistics/answer-variables.ts'
import type { CodedFollowUp } from '#core/statistics/coded-follow-up.ts'
import { stepDomains } from '#core/statistics/follow-up-variables.ts'
import { codedKeptSchema } from '#core/statistics/coded-kept.ts'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import { itemKindSchema, trackSchema } from '#core/meeting/item.ts'
import { organisationKindSchema } from '#core/meeting/meeting-form.ts'

/** Made-up meetings of a year: few forms, few municipalities and small numbers, where there is most to hide. `isPiled`: with many items of one kind, now and then forty. */
export function seededMeetings(seed: number, { most = 12, year = 2026, isPiled = false } = {}): { rows: CodedRow[]; chance: () => number } {
  const chance = chanceFrom(seed).next
  const upTo = (highest: number) => Math.floor(chance() * (highest + 1))
  const oneOf = <One>(all: readonly One[]): One => all[upTo(all.length - 1)] as One
  const forms = ['resursradet', 'resursteam', 'overlamning'].slice(0, 1 + upTo(2))
  const kommuner = ['0126', '0136', '0127', null].slice(0, 1 + upTo(3))
  const isSeries = chance() < 0.3
  const rows = forms.flatMap((form) =>
    kommuner.flatMap((kommun) => ([1, 2] as const).flatMap((half) => Array.from({ length: chance() < 0.2 ? 0 : upTo(most) }, () => ({ form, kommun, half })))),
  )
  const codes = (): Pick<CodedRow, 'items' | 'hasPlan' | 'missingOrganisations' | 'missingInterventions' | 'days'> => {
    const pile = isPiled && chance() < 0.3 ? oneOf(itemKindSchema.options) : null
    const items = Array.from({ length: pile === null ? upTo(3) : chance() < 0.2 ? 40 : 2 + upTo(3) }, () => ({ kind: pile ?? oneOf(itemKindSchema.options), organisation: oneOf([...organisationKindSchema.options, null]), track: oneOf([...trackSchema.options, null]), outcome: oneOf(['agreed', 'agreed', 'later', 'notAgreed', 'open'] as const) }))
    return { items, hasPlan: items.some(({ outcome }) => outcome === 'agreed') && chance() < 0.8, missingOrganisations: chance() < 0.3 ? [oneOf(organisationKindSchema.options)] : [], missingInterventions: chance() < 0.2 ? 1 : 0, days: chance() < 0.2 ? null : upTo(150) }
  }
  const several = chance() < 0.5 ? forms.at(-1) : undefined
  const cases = (form: string) => Array.from({ length: form === several ? 1 + upTo(4) : 1 }, () => ({ isTakenUp: form !== several || chance() < 0.7, hasOwner: chance() < 0.6, rests: oneOf(['care', 'other', 'no'] as const) }))
  const kept = (): CodedRow['kept'] => ({ obstacles: oneOf(codedKeptSchema.shape.obstacles.options), handover: oneOf(codedKeptSchema.shape.handover.options), readiness: oneOf(codedKeptSchema.shape.readiness.options), nextDecision: oneOf(codedKeptSchema.shape.nextDecision.options) })
  return { chance, rows: rows.map((atom, index) => ({ ...atom, year, ...codes(), cases: cases(atom.form), obstacles: isPiled ? upTo(12) : 1, kept: kept(), series: isSeries && chance() < 0.4 ? `series-${upTo(5)}` : `series-alone-${index}` })) }
}

const seededOutcome = (chance: () => number) => {
  const [done, underWay, waits] = [chance() < 0.3, chance() < 0.3, chance() < 0.6]
  const at = chance()
  return done ? { state: 'done' } : underWay ? { state: 'underWay' } : waits ? { state: 'waiting', for: waitingForSchema.options[Math.floor(at * 7)], since: at < 0.5 ? 'overSixMonths' : null } : { state: 'not', why: whyNotSchema.options[Math.floor(at * 7)] }
}

/** What was answered a year after such a meeting, about each of its cases; of those `isAnswered` says no of nothing. */
export const seededAnswers = (row: CodedRow, chance: () => number, isAnswered: () => boolean = () => true): CodedFollowUp[] =>
  row.cases.flatMap((_case, index) => (isAnswered() ? [{ ...seededAnswer(row, chance), series: row.cases.length === 1 ? row.series : `${row.series}.${index}` }] : []))

const [youngest, ...olderBands] = ageBandSchema.options
/** A child now and then, as there are few forms for them: so few that they are hidden. */
const seededAge = (at: number) => (at < 0.05 ? youngest : olderBands[Math.floor(((at - 0.05) / 0.95) * olderBands.length)]) ?? null

const seededAnswer = ({ form, kommun, half, year }: CodedRow, chance: () => number): CodedFollowUp => ({
  authority: 'host', form, kommun, halfYear: `${year}-H${half}`, months: 12, ageBand: chance() < 0.8 ? seededAge(chance()) : null, mayCount: true,
  steps: chance() < 0.3 ? [] : stepDomains.filter(() => chance() < 0.25).map((domain) => ({ domain, movement: chance() < 0.7 ? 'forward' : 'back' })),
  outcomes: [0, 1].filter(() => chance() < 0.6).map(() => ({ track: 'work', outcome: seededOutcome(chance) })),
  support: chance() < 0.7 ? { before: 'little', after: chance() < 0.4 ? 'good' : 'little' } : null,
  referrerOnly: chance() < 0.3 ? ['steps', 'support', 'occupation'] : [],
  occupation: chance() < 0.3 ? 'work' : chance() < 0.5 ? 'neither' : chance() < 0.5 ? 'studies' : chance() < 0.5 ? 'both' : null,
  grades: gradedQuestions.filter(() => chance() < 0.7).map((question) => ({ question, grade: 1 + Math.floor(chance() * 4) })),
  gender: chance() < 0.5 ? 'woman' : chance() < 0.8 ? 'man' : null,
})
