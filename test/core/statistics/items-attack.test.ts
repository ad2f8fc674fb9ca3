import { describe, expect, it } from 'vitest'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import { countedItems, mostOfAMeeting } from '#core/statistics/item-variables.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import { keyOf, type Selection } from '#core/statistics/selections.ts'
import { foundOut } from './attacker.ts'
import { itemsSeen, shownItems, toldSelections } from './seen-items.ts'
import { rowsIn } from './seen-figures.ts'
import { seededMeetings } from './seeded-meetings.ts'

/** Few forms and municipalities, so that everything together can be asked at once. */
const smallYears = (count: number, { most = 30, isPiled = false }) =>
  Array.from({ length: 400 }, (_one, seed) => ({ seed, ...seededMeetings(seed, { most, isPiled }) })).filter(({ rows }) => new Set(rows.map(({ form, kommun, half }) => `${form}${kommun}${half}`)).size <= 4 && rows.length > 12).slice(0, count)
const further = (id: string, row: CodedRow) => Math.max(0, Math.min(mostOfAMeeting, countedItems.find((one) => one.id === id)?.countIn(row) ?? 0) - 1)

function foundIn(rows: readonly CodedRow[], seen: ReturnType<typeof itemsSeen>) {
  expect(rows.length).toBeGreaterThan(0)
  return foundOut(seen.unknowns, seen.known, seen.secrets.map(({ of }) => of)).map((index) => seen.secrets[index]?.name)
}

describe('who has all sums of things, of every kind, answer, organisation and track', () => {
  it.each([{ most: 30, years: 14 }, { most: 30, isPiled: true, years: 14 }, { most: 160, years: 5 }])('[STAT-8] [STAT-31] finds out of none that is hidden how many there were, also beside what all must sum up to: %j', ({ years, ...sized }) => {
    let hidden = 0
    for (const { seed, rows, chance } of smallYears(years, sized)) {
      const published = publishMeetings(2026, rows, chance)
      const seen = itemsSeen(published, rows)
      hidden += seen.secrets.length
      expect({ seed, found: foundIn(rows, seen) }).toEqual({ seed, found: [] })
    }
    expect(hidden).toBeGreaterThan(100)
  })

  it('[STAT-31] is told sums that are right, of nobody or at least five who had more than one, of whom none counts more than ten', () => {
    let shown = 0
    for (let seed = 1; seed <= 40; seed += 1) {
      const { rows, chance } = seededMeetings(seed, { most: 30, isPiled: true })
      const published = publishMeetings(2026, rows, chance)
      for (const selection of toldSelections(published)) {
        for (const { id, value, of } of shownItems(published, selection)) {
          if (typeof value !== 'number') continue
          const inside = rowsIn(rows, selection)
          const had = inside.map((row) => further(id, row)).reduce((sum, one) => sum + one, 0)
          const persons = new Set(inside.filter((row) => further(id, row) > 0).map(({ series }) => series)).size
          expect([seed, id, keyOf(selection), Number(value) - Number(of), persons === 0 || persons >= 5]).toEqual([seed, id, keyOf(selection), had, true])
          shown += 1
        }
      }
    }
    expect(shown).toBeGreaterThan(1000)
  })

  it('[STAT-8] [STAT-31] would find them out if the number of all things were told as well', () => {
    const caught = smallYears(14, { most: 160 }).filter(({ rows, chance }) => {
      const published = publishMeetings(2026, rows, chance)
      const all = (selection: Selection) => rowsIn(rows, selection).reduce((sum, { items }) => sum + items.length, 0)
      return foundIn(rows, itemsSeen(published, rows, all)).length > 0
    })
    expect(caught.length).toBeGreaterThan(2)
  })
})
