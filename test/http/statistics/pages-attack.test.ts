import { describe, expect, it } from 'vitest'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import type { PublishedYear, ShownYear } from '#core/statistics/published-year.ts'
import { allSelections, keyOf } from '#core/statistics/selections.ts'
import { foundOut } from '#test/core/statistics/attacker.ts'
import { rowsIn } from '#test/core/statistics/seen-figures.ts'
import { seededMeetings } from '#test/core/statistics/seeded-meetings.ts'
import { seenOnPages, toldOnPages, type What } from './seen-on-pages.ts'

const organisations = ['arbetsformedlingen', 'region', 'municipality'] as const
const shownOf = (meetings: PublishedYear): ShownYear => ({ meetings, names: { forms: {}, kommuner: {} }, followUps: null, isMadeUp: false })
function foundOnPages(rows: readonly CodedRow[], meetings: PublishedYear, organisation: (typeof organisations)[number]) {
  const isOf: Record<What, (row: CodedRow) => boolean> = { all: () => true, agreed: ({ hasPlan }) => hasPlan, part: doesSomething(organisation) }
  const { unknowns, known, secrets } = seenOnPages(shownOf(meetings), toldOnPages(shownOf(meetings), organisation), (selection, what) => rowsIn(rows, selection).filter(isOf[what]).length)
  return { secrets, found: foundOut(unknowns, known, secrets.map(({ of }) => of)).map((index) => secrets[index]?.name) }
}
const doesSomething = (organisation: string) => ({ hasPlan, items }: CodedRow) => hasPlan && items.some((item) => item.organisation === organisation && item.outcome === 'agreed')

describe('who has read every page, every file and what the board gets', () => {
  it('[STAT-7] [STAT-8] [STAT-9] [STAT-22] finds out nothing by form, municipality, half-year and organisation together', () => {
    let [hidden, shown] = [0, 0]
    for (let seed = 1; seed <= 80; seed += 1) {
      const { rows, chance } = seededMeetings(seed, { most: seed % 2 === 0 ? 12 : 30 })
      const meetings = publishMeetings(2026, rows, chance)
      const organisation = organisations[seed % 3] ?? 'region'
      const { secrets, found } = foundOnPages(rows, meetings, organisation)
      expect({ seed, found }).toEqual({ seed, found: [] })
      hidden += secrets.length
      shown += Object.values(meetings.variables[`organisation:${organisation}`]?.shown ?? {}).filter(([yes]) => typeof yes === 'number').length
    }
    expect([hidden > 600, shown > 80]).toEqual([true, true])
  })

  it('[STAT-22] is told of a part as many as there were of it', () => {
    let told = 0
    for (let seed = 1; seed <= 30; seed += 1) {
      const { rows, chance } = seededMeetings(seed, { most: 30 })
      const year = shownOf(publishMeetings(2026, rows, chance))
      for (const { selection, what, shown } of toldOnPages(year, 'region')) {
        if (what !== 'part' || typeof shown !== 'number') continue
        expect([seed, keyOf(selection), shown]).toEqual([seed, keyOf(selection), rowsIn(rows, selection).filter(doesSomething('region')).length])
        told += 1
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
type Faulty = (published: PublishedYear, rows: readonly CodedRow[], organisation: string) => PublishedYear
const withPart = (published: PublishedYear, organisation: string, changed: Record<string, ReturnType<typeof alone>>): PublishedYear => {
  const id = `organisation:${organisation}`
  const variable = published.variables[id]
  if (!variable) throw new Error(id)
  return { ...published, variables: { ...published.variables, [id]: { ...variable, shown: { ...variable.shown, ...Object.fromEntries(Object.entries(changed).map(([key, value]) => [key, [value, ...(variable.shown[key] ?? []).slice(1)]])) } } } }
}
const selectionsWhere = ({ forms, kommuner, numbers }: PublishedYear, isFaulty: (crossed: number) => boolean) => allSelections(forms, kommuner).filter((one) => isFaulty([one.half, one.form, one.kommun].filter((part) => part !== null).length) && typeof numbers[keyOf(one)] === 'number')
const faults: Record<string, Faulty> = {
  'a filter by organisation that looks at each number by itself': (published, rows, organisation) => withPart(published, organisation, Object.fromEntries(selectionsWhere(published, (crossed) => crossed === 1).map((one) => [keyOf(one), alone(rowsIn(rows, one).filter(doesSomething(organisation)))]))),
  'crossings beside their sums': (published, rows, organisation) => withPart(published, organisation, Object.fromEntries(selectionsWhere(published, (crossed) => crossed >= 2).map((one) => [keyOf(one), alone(rowsIn(rows, one).filter(doesSomething(organisation)))]))),
  'a total over what is hidden in it': (published, rows) => ({ ...published, numbers: { ...published.numbers, ...Object.fromEntries(allSelections(published.forms, published.kommuner).filter(({ kommun }) => kommun === null).map((one) => [keyOf(one), alone(rowsIn(rows, one))])) } }),
}

describe('a fault in what pages show', () => {
  it.each(Object.entries(faults))('[STAT-8] [STAT-9] [STAT-22] is found by the same attack: %s', (_name, faulty) => {
    const caught = Array.from({ length: 40 }, (_one, seed) => {
      const { rows, chance } = seededMeetings(seed + 1, { most: 24 })
      return foundOnPages(rows, faulty(publishMeetings(2026, rows, chance), rows, 'region'), 'region').found.length
    }).filter((found) => found > 0)
    expect(caught.length).toBeGreaterThan(5)
  })
})
