import { describe, expect, it } from 'vitest'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import type { PublishedYear, ShownYear } from '#core/statistics/published-year.ts'
import { allSelections, keyOf } from '#core/statistics/selections.ts'
import { foundOut } from '#test/core/statistics/attacker.ts'
import { rowsIn } from '#test/core/statistics/seen-figures.ts'
import { seededMeetings } from '#test/core/statistics/seeded-meetings.ts'
import { onceAFile } from '#test/support/endings.ts'
import { seenOnPages } from './known-by-pages.ts'
import { toldOnComparison } from './seen-on-comparison.ts'
import { toldOnPages, type Chosen, type Told, type What } from './seen-on-pages.ts'

const organisations = ['arbetsformedlingen', 'region', 'municipality'] as const
const tracks = ['work', 'health', 'social'] as const
const chosenOf = (seed: number): Chosen => ({ organisation: organisations[seed % 3] ?? 'region', track: tracks[seed % 2] ?? 'work' })
const shownOf = (meetings: PublishedYear): ShownYear => ({ meetings, names: { forms: {}, kommuner: {} }, followUps: null, isMadeUp: false })
const partOf = ({ organisation, track }: Chosen): Record<What, (row: CodedRow) => boolean> => ({
  all: () => true,
  agreed: ({ hasPlan }) => hasPlan,
  organisation: ({ hasPlan, items }) => hasPlan && items.some((item) => item.organisation === organisation && item.outcome === 'agreed'),
  track: ({ hasPlan, items }) => hasPlan && items.some((item) => item.track === track && item.outcome === 'agreed'),
})

type Year = { rows: readonly CodedRow[]; meetings: PublishedYear }
function found(years: readonly Year[], told: readonly Told[], chosen: Chosen) {
  const rowsOf = (year: number) => years.find(({ meetings }) => meetings.year === year)?.rows ?? []
  const seen = seenOnPages(years.map(({ meetings }) => meetings), told, (year, selection, what) => rowsIn(rowsOf(year), selection).filter(partOf(chosen)[what]).length)
  return { secrets: seen.secrets, names: foundOut(seen.unknowns, seen.known, seen.secrets.map(({ of }) => of)).map((index) => seen.secrets[index]?.name) }
}
function madeYear(seed: number, most: number, year = 2026): Year {
  const { rows, chance } = seededMeetings(seed, { most, year })
  return { rows, meetings: publishMeetings(year, rows, chance) }
}
/** Two years with little in them, so that pages, files and the page of both can all be read. */
const twoYears = (seed: number, most: number) => [madeYear(seed + 500, most, 2026), madeYear(seed, most, 2025)] as const
const hasFew = ({ meetings: { forms, kommuner } }: Year) => forms.length * kommuner.length <= 6
const seedsOfTwo = onceAFile(() => {
  const seeds: number[] = []
  for (let seed = 1; seeds.length < 24; seed += 1) if (twoYears(seed, 4).every(hasFew)) seeds.push(seed)
  return seeds
})

describe('who has read every page, every file and what the board gets', () => {
  it('[STAT-7] [STAT-8] [STAT-9] [STAT-22] finds out nothing by form, municipality, half-year, organisation and track together', () => {
    let [hidden, shown] = [0, 0]
    for (let seed = 1; seed <= 48; seed += 1) {
      const year = madeYear(seed, seed % 2 === 0 ? 12 : 30)
      const chosen = chosenOf(seed)
      const { secrets, names } = found([year], toldOnPages(shownOf(year.meetings), chosen), chosen)
      expect({ seed, found: names }).toEqual({ seed, found: [] })
      hidden += secrets.length
      shown += Object.values(year.meetings.variables[`organisation:${chosen.organisation}`]?.shown ?? {}).filter(([yes]) => typeof yes === 'number').length
    }
    expect([hidden > 600, shown > 50]).toEqual([true, true])
  })

  it('[STAT-8] [STAT-9] [STAT-32] finds out nothing by two years, the page of both and the files of both', () => {
    let hidden = 0
    for (const seed of seedsOfTwo()) {
      const years = twoYears(seed, seed % 2 === 0 ? 12 : 30)
      const [now, before] = years.map(({ meetings }) => shownOf(meetings)) as [ShownYear, ShownYear]
      const chosen = chosenOf(seed)
      const { secrets, names } = found(years, [...toldOnPages(now, chosen), ...toldOnPages(before, chosen), ...toldOnComparison(now, before, chosen)], chosen)
      expect({ seed, found: names }).toEqual({ seed, found: [] })
      hidden += secrets.length
    }
    expect(hidden).toBeGreaterThan(300)
  })

  it('[STAT-22] is told of a part as many as there were of it, also on the page of two years', () => {
    let told = 0
    for (const seed of seedsOfTwo().slice(0, 12)) {
      const years = twoYears(seed, 30)
      const [now, before] = years.map(({ meetings }) => shownOf(meetings)) as [ShownYear, ShownYear]
      const chosen = chosenOf(seed)
      for (const { year, selection, what, shown } of [...toldOnPages(now, chosen), ...toldOnComparison(now, before, chosen)]) {
        if (typeof shown !== 'number') continue
        const rows = years.find(({ meetings }) => meetings.year === year)?.rows ?? []
        expect([seed, year, what, keyOf(selection), shown]).toEqual([seed, year, what, keyOf(selection), rowsIn(rows, selection).filter(partOf(chosen)[what]).length])
        told += what === 'all' ? 0 : 1
      }
    }
    expect(told).toBeGreaterThan(300)
  })
})

/** What would be shown by somebody who looks at each number by itself. */
function alone(rows: readonly CodedRow[]) {
  const persons = new Set(rows.map(({ series }) => series)).size
  return persons > 0 && persons < 5 ? ('few' as const) : rows.length
}
type Part = 'organisation' | 'track'
type Faulty = (year: Year, chosen: Chosen) => PublishedYear
/** With this of the part, where so many of half-year, form and municipality are chosen. */
const withPart = (part: Part, isFaulty: (crossed: number) => boolean): Faulty => ({ rows, meetings }, chosen) => {
  const id = `${part}:${chosen[part]}`
  const variable = meetings.variables[id]
  if (!variable) throw new Error(id)
  const changed = selectionsWhere(meetings, isFaulty).map((one) => [keyOf(one), [alone(rowsIn(rows, one).filter(partOf(chosen)[part])), ...(variable.shown[keyOf(one)] ?? []).slice(1)]])
  return { ...meetings, variables: { ...meetings.variables, [id]: { ...variable, shown: { ...variable.shown, ...Object.fromEntries(changed) } } } }
}
const selectionsWhere = ({ forms, kommuner, numbers }: PublishedYear, isFaulty: (crossed: number) => boolean) => allSelections(forms, kommuner).filter((one) => isFaulty([one.half, one.form, one.kommun].filter((part) => part !== null).length) && typeof numbers[keyOf(one)] === 'number')
const withTotals: Faulty = ({ rows, meetings }) => ({ ...meetings, numbers: { ...meetings.numbers, ...Object.fromEntries(allSelections(meetings.forms, meetings.kommuner).filter(({ kommun }) => kommun === null).map((one) => [keyOf(one), alone(rowsIn(rows, one))])) } })
const faults: Record<string, Faulty> = {
  'a filter by organisation that looks at each number by itself': withPart('organisation', (crossed) => crossed === 1),
  'a filter by track that looks at each number by itself': withPart('track', (crossed) => crossed === 1),
  'crossings beside their sums': withPart('organisation', (crossed) => crossed >= 2),
  'a total over what is hidden in it': withTotals,
}

/** Years that a fault is put into, the same for each fault; and two of them, with what each says by itself, in which there is none. */
const oneChosen: Chosen = { organisation: 'region', track: 'work' }
const fortyYears = onceAFile(() => Array.from({ length: 40 }, (_one, seed) => madeYear(seed + 1, 24)))
const fifteenPairs = onceAFile(() => Array.from({ length: 15 }, (_one, at) => twoYears(26 + at, 24)).map((years) => ({ years, told: years.flatMap(({ meetings }) => toldOnPages(shownOf(meetings), oneChosen)) })))

describe('a fault in what pages show', () => {
  it.each(Object.entries(faults))('[STAT-8] [STAT-9] [STAT-22] is found by the same attack: %s', (_name, faulty) => {
    const caught = fortyYears().filter((year) => found([year], toldOnPages(shownOf(faulty(year, oneChosen)), oneChosen), oneChosen).names.length > 0)
    expect(caught.length).toBeGreaterThan(5)
  })

  it.each(Object.entries(faults))('[STAT-32] is found where only the page of two years has it: %s', (_name, faulty) => {
    const caught = fifteenPairs().filter(({ years, told }) => {
      const [now, before] = years
      return found(years, [...told, ...toldOnComparison(shownOf(now.meetings), shownOf(faulty(before, oneChosen)), oneChosen)], oneChosen).names.length > 0
    })
    expect(caught.length).toBeGreaterThan(2)
  })
})
