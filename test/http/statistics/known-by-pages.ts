import type { PublishedYear } from '#core/statistics/published-year.ts'
import { allAtoms, holds, keyOf, type Selection } from '#core/statistics/selections.ts'
import type { Known } from '#test/core/statistics/attacker.ts'
import type { Seen } from '#test/core/statistics/seen-figures.ts'
import type { Told, What } from './seen-on-pages.ts'

/** Unknowns of each half-year, form and municipality: plans with something for the organisation and without, the same plans with something in the track and without, and meetings without a plan. */
const sorts = ['organisation', 'notForIt', 'track', 'notInIt', 'noPlan'] as const
const inside: Record<What, readonly number[]> = { all: [0, 1, 4], agreed: [0, 1], organisation: [0], track: [2] }
const plansAreTheSame = { of: [0, 1, 2, 3], weights: [1, 1, -1, -1] }

/** As somebody reads it who has it all, of all years. */
export function seenOnPages(years: readonly PublishedYear[], told: readonly Told[], truth: (year: number, selection: Selection, what: What) => number): Seen {
  const atoms = years.flatMap(({ year, forms, kommuner }) => allAtoms(forms, kommuner).map((atom) => ({ year, atom })))
  const unknownsOf = ({ year, selection, what }: Told) => atoms.flatMap((one, at) => (one.year === year && holds(selection, one.atom) ? inside[what].map((sort) => at * sorts.length + sort) : []))
  const nameOf = ({ year, selection, what }: Told) => `${year} ${what} ${keyOf(selection)}`
  const unique = [...new Map(told.map((one) => [`${nameOf(one)} ${one.shown}`, one])).values()].map((one) => ({ ...one, of: unknownsOf(one) }))
  const small = unique.filter(({ what, shown }) => what === 'all' && shown === 'few').map(({ of }) => of)
  const known = unique.flatMap(({ what, shown, of }): Known[] => {
    if (typeof shown === 'number') return [{ of, from: shown, to: shown }]
    if (shown === 'few') return [{ of, from: 1, to: 4 }]
    return what !== 'all' || of.some((unknown) => small.some((few) => few.includes(unknown))) ? [] : [{ of, from: 5, to: 100_000 }]
  })
  const shown = new Set(unique.filter((one) => typeof one.shown === 'number').map(nameOf))
  // That there was nobody may be worked out: it is about nobody.
  const secrets = new Map(unique.filter((one) => !shown.has(nameOf(one)) && truth(one.year, one.selection, one.what) > 0).map((one) => [nameOf(one), one.of]))
  const plans = atoms.map((_one, at): Known => ({ of: plansAreTheSame.of.map((one) => at * sorts.length + one), weights: plansAreTheSame.weights, from: 0, to: 0 }))
  return { unknowns: atoms.length * sorts.length, known: [...known, ...plans], secrets: [...secrets].map(([name, of]) => ({ name, of })) }
}
