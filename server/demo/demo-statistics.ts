import { kommunvistTeam } from '#core/meeting-forms/kommunvist-team.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { resursteam } from '#core/meeting-forms/resursteam.ts'
import { itemKindSchema, trackSchema } from '#core/meeting/item.ts'
import type { CodedFollowUp } from '#core/statistics/coded-follow-up.ts'
import { ageBandSchema } from '#core/follow-up/codes.ts'
import { gradedQuestions } from '#core/statistics/answer-variables.ts'
import { nothingCoded, type CodedCase } from '#core/statistics/coded-kept.ts'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import { lastYearOfMeetings } from '#core/statistics/half-years.ts'
import { publishFollowUps } from '#core/statistics/publish-follow-ups.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { followUpMonths, stepDomains } from '#core/statistics/follow-up-variables.ts'

/** How many meetings each form had in each municipality, in each half of a year: so many that half-years, forms and municipalities have figures of their own; in the older year what is hidden is seen as well. */
const meetingsIn: readonly (readonly [form: string, kommun: string, first: number, second: number])[] = [
  [resursradet.id, '0126', 216, 279],
  [resursradet.id, '0136', 135, 162],
  [resursradet.id, '0138', 99, 81],
  [resursteam.id, '0126', 108, 126],
  [resursteam.id, '0136', 72, 99],
  [resursteam.id, '0138', 72, 81],
  [kommunvistTeam.id, '0126', 81, 90],
  [kommunvistTeam.id, '0136', 72, 81],
]
/** Of how many meetings of each form, in the first half of the year in Ekby, Arbetsförmedlingen was missing: so few in one form that its number reads “färre än 5”. */
const seldomMissing: Readonly<Record<string, number>> = { [resursradet.id]: 3, [resursteam.id]: 11, [kommunvistTeam.id]: 9 }
const kommuner = { '0126': 'Ekby', '0136': 'Sjövik', '0138': 'Lunda' }

/** Two years that are made up, the newest first; the older one has been followed up as well. */
export function demoYears(now: string): ShownYear[] {
  const newest = lastYearOfMeetings(now)
  return [newest, newest - 1].map((year) => shownYear(year, newest - 1))
}

/** The same as they are asked for on the pages; made the first time, for it takes half a second that no start of a demo has to wait for. */
export function readableDemoYears(now: string) {
  let made: ShownYear[] | null = null
  const all = () => (made ??= demoYears(now))
  return {
    years: (): Promise<number[]> => Promise.resolve(all().map(({ meetings }) => meetings.year)),
    yearOf: (year: number): Promise<ShownYear | null> => Promise.resolve(all().find(({ meetings }) => meetings.year === year) ?? null),
  }
}

function shownYear(year: number, followedUntil: number): ShownYear {
  const isNewest = year > followedUntil
  const chance = chanceFrom(isNewest ? 4 : 54)
  const rows = meetingsIn.flatMap(([form, kommun, ...halves]) => halves.flatMap((count, index) => Array.from({ length: isNewest ? count : count - 6 }, (_one, at) => madeUpRow({ year, form, kommun, half: index === 0 ? 1 : 2, series: `${form}${kommun}${index}${at}` }, chance, kommun === '0126' && index === 0 && at < (seldomMissing[form] ?? 0)))))
  const meetings = publishMeetings(year, rows, chance)
  const followUps = isNewest ? null : publishFollowUps(meetings, rows.flatMap((row) => madeUpAnswers(row, chance)), chance)
  const forms = Object.fromEntries([resursradet, resursteam, kommunvistTeam].map(({ id, name, goals }) => [id, { name, goals }]))
  return { meetings, followUps, names: { forms, kommuner, authorities: ['Ekby kommun', 'Lunda kommun', 'Sjöviks kommun'] }, isMadeUp: true }
}

/** They look the same each time, in whatever year. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const oneOf = <One>(all: readonly One[], chance: () => number): One => all[Math.floor(chance() * all.length)] as One

function madeUpRow(of: Pick<CodedRow, 'year' | 'form' | 'kommun' | 'half' | 'series'>, chance: () => number, isSeldom: boolean): CodedRow {
  const organisations = ['arbetsformedlingen', 'forsakringskassan', 'municipality', 'region', null] as const
  const items = Array.from({ length: 2 + Math.floor(chance() * 4) }, () => ({ kind: oneOf(itemKindSchema.options, chance), organisation: oneOf(organisations, chance), track: oneOf(trackSchema.options, chance), outcome: oneOf(['agreed', 'agreed', 'agreed', 'later', 'notAgreed', 'open'] as const, chance) }))
  const often = oneOf(['region', 'forsakringskassan', null, null, null] as const, chance)
  const missing = isSeldom ? 'arbetsformedlingen' : often
  const cases = Array.from({ length: of.form === kommunvistTeam.id ? 3 + Math.floor(chance() * 3) : 1 }, () => madeUpCase(of.form, chance))
  const kept = of.form === kommunvistTeam.id ? { ...nothingCoded, nextDecision: oneOf(['asked', 'asked', 'notNeeded'] as const, chance) } : nothingCoded
  return { ...of, obstacles: 0, kept, cases, items, hasPlan: items.some(({ outcome }) => outcome === 'agreed') && chance() < 0.95, missingOrganisations: missing ? [missing] : [], missingInterventions: chance() < 0.2 ? 1 : 0, days: chance() < 0.1 ? null : Math.floor(chance() * 110) }
}

const madeUpCase = (form: string, chance: () => number): CodedCase =>
  form === kommunvistTeam.id ? { isTakenUp: chance() < 0.9, hasOwner: chance() < 0.8, rests: oneOf(['care', 'other', 'no', 'no'] as const, chance) } : { isTakenUp: true, hasOwner: false, rests: 'no' }

const madeUpOutcomes = [{ state: 'done' }, { state: 'done' }, { state: 'underWay' }, { state: 'waiting', for: 'care', since: 'overSixMonths' }, { state: 'waiting', for: 'decision', since: null }, { state: 'not', why: 'notNeeded' }, { state: 'not', why: 'notOffered' }]

const madeUpAnswers = (row: CodedRow, chance: () => number): CodedFollowUp[] => row.cases.flatMap(() => madeUpAnswersOfCase(row, chance))

const madeUpAnswersOfCase = ({ form, kommun, half, year }: CodedRow, chance: () => number): CodedFollowUp[] =>
  followUpMonths.filter(() => chance() < 0.7).map((months) => ({
    authority: 'demo', form, kommun, halfYear: `${year}-H${half}`, months, mayCount: true, ageBand: oneOf(ageBandSchema.exclude(['0-15']).options, chance),
    steps: stepDomains.filter(() => chance() < 0.75).map((domain) => ({ domain, movement: oneOf(['forward', 'forward', 'same', 'back'] as const, chance) })),
    outcomes: [{ track: 'work', outcome: oneOf(madeUpOutcomes, chance) }],
    occupation: oneOf(['work', 'studies', 'neither', 'neither', 'neither', null], chance),
    grades: gradedQuestions.map((question) => ({ question, grade: oneOf([1, 2, 3, 3, 4, 4], chance) })),
    support: { before: 'little', after: oneOf(['little', 'fair', 'good'], chance) },
    gender: oneOf(['woman', 'man', null], chance),
    ...(chance() < 0.2 ? onlyReferrer : {}),
  }))

/** The participant did not answer: what is theirs to say was said by who brought the question. */
const onlyReferrer: Partial<CodedFollowUp> = { steps: [], support: null, occupation: null, referrerOnly: ['steps', 'support', 'occupation'] }
