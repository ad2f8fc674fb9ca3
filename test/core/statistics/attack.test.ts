import { describe, expect, it } from 'vitest'
import { ageBandSchema } from '#core/follow-up/codes.ts'
import { caseVariables } from '#core/statistics/case-variables.ts'
import { followUpVariables } from '#core/statistics/follow-up-variables.ts'
import { publishFollowUps } from '#core/statistics/publish-follow-ups.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import { allSelections, keyOf } from '#core/statistics/selections.ts'
import { meetingVariables } from '#core/statistics/variables.ts'
import { foundOut } from './attacker.ts'
import { casesSeen, furtherSeen, numbersSeen, rowsIn, sortsSeen, type Seen } from './seen-figures.ts'
import { seededAnswers, seededMeetings } from './seeded-meetings.ts'

const dataSets = 320
const foundIn = ({ unknowns, known, secrets }: Seen) => foundOut(unknowns, known, secrets.map(({ of }) => of)).map((index) => secrets[index]?.name)

describe('who has every page and file', () => {
  it('[STAT-7] [STAT-8] finds out no number that is hidden, in any of 320 years of small numbers', () => {
    let hidden = 0
    for (let seed = 1; seed <= dataSets; seed += 1) {
      const { rows, chance } = seededMeetings(seed)
      const seen = numbersSeen(publishMeetings(2026, rows, chance))
      hidden += seen.secrets.length
      expect({ seed, found: foundIn(seen) }).toEqual({ seed, found: [] })
    }
    expect(hidden).toBeGreaterThan(1000)
  })

  it('[STAT-9] finds out of no hidden sort how many they are', () => {
    let hidden = 0
    for (let seed = 1; seed <= dataSets; seed += 1) {
      const { rows, chance } = seededMeetings(seed)
      const published = publishMeetings(2026, rows, chance)
      for (const variable of meetingVariables.filter((_one, index) => (index + seed) % 3 === 0)) {
        const seen = sortsSeen(published, published.variables, variable)
        const { id } = variable
        hidden += seen.secrets.length
        expect({ seed, id, found: foundIn(seen) }).toEqual({ seed, id, found: [] })
      }
    }
    expect(hidden).toBeGreaterThan(1000)
  })

  it('[STAT-9] [STAT-19] finds out of no case what is hidden, nor how many cases there were', () => {
    let [hidden, shown] = [0, 0]
    for (let seed = 1; seed <= dataSets; seed += 1) {
      const { rows, chance } = seededMeetings(seed)
      const published = publishMeetings(2026, rows, chance)
      for (const [id, seen] of [['further', furtherSeen(published)], ...caseVariables.map((variable) => [variable.id, casesSeen(published, variable)] as const)] as const) {
        hidden += seen.secrets.length
        shown += seen.known.length
        expect({ seed, id, found: foundIn(seen) }).toEqual({ seed, id, found: [] })
      }
    }
    expect([hidden > 1000, shown > 1000]).toEqual([true, true])
  })

  it('[STAT-6] [STAT-9] finds out as little of how meetings were followed up, which is shown a year later on the same blocks', () => {
    let [hidden, shown] = [0, 0]
    for (let seed = 1; seed <= dataSets; seed += 1) {
      const { rows, chance } = seededMeetings(seed)
      const published = publishMeetings(2026, rows, chance)
      const { variables } = publishFollowUps(published, rows.flatMap((row) => seededAnswers(row, chance, () => chance() < 0.7)), chance)
      for (const variable of followUpVariables(12).filter((_one, index) => (index + seed) % 3 === 0)) {
        const seen = casesSeen(published, variable, variables)
        hidden += seen.secrets.length
        shown += Object.values(variables[variable.id]?.shown ?? {}).flat().filter((one) => typeof one === 'number').length
        expect({ seed, id: variable.id, found: foundIn(seen) }).toEqual({ seed, id: variable.id, found: [] })
      }
    }
    expect([hidden > 1000, shown > 1000]).toEqual([true, true])
  })

  it('[STAT-8] [STAT-9] is tried on years with every age, children seldom and all others as often', () => {
    const drawn = Object.fromEntries(ageBandSchema.options.map((band) => [band, 0]))
    for (let seed = 1; seed <= dataSets; seed += 8) {
      const { rows, chance } = seededMeetings(seed)
      for (const { ageBand } of rows.flatMap((row) => seededAnswers(row, chance))) if (ageBand !== null) drawn[ageBand] = (drawn[ageBand] ?? 0) + 1
    }
    const { '0-15': children = 0, ...others } = drawn
    const fewest = Math.min(...Object.values(others))
    expect({ drawn, holds: [children > 0, children * 2 < fewest, Math.max(...Object.values(others)) < fewest * 1.5] }).toEqual({ drawn, holds: [true, true, true] })
  })

  it('[STAT-2] has no follow-up of who has not said yes to statistics', () => {
    const { rows, chance } = seededMeetings(10, { most: 30 })
    const published = publishMeetings(2026, rows, chance)
    const answers = rows.flatMap((row) => seededAnswers(row, chance))
    const followedIn = (mayCount: boolean) => publishFollowUps(published, answers.map((one) => ({ ...one, mayCount })), chance).variables['followed:12']?.shown['||']
    expect([followedIn(true), followedIn(false)]).toEqual([[answers.length, 0], [0, answers.length]])
  })
})

describe('what is shown', () => {
  const personsIn = (rows: readonly CodedRow[]) => new Set(rows.map(({ series }) => series)).size

  it('[STAT-7] is how many there were, about nobody or at least five, and says "few" of nothing but one to four', () => {
    let shownOnes = 0
    for (let seed = 1; seed <= dataSets; seed += 1) {
      const { rows, chance } = seededMeetings(seed)
      const { forms, kommuner, numbers } = publishMeetings(2026, rows, chance)
      for (const selection of allSelections(forms, kommuner)) {
        const inside = rowsIn(rows, selection)
        const shown = numbers[keyOf(selection)]
        if (typeof shown === 'number') expect([seed, shown, shown === 0 || personsIn(inside) >= 5]).toEqual([seed, inside.length, true])
        if (shown === 'few') expect([1, 2, 3, 4]).toContain(personsIn(inside))
        shownOnes += typeof shown === 'number' ? 1 : 0
      }
    }
    expect(shownOnes).toBeGreaterThan(1000)
  })

  it('[STAT-9] is of each sort and its opposite about nobody or at least five', () => {
    let shownOnes = 0
    for (let seed = 1; seed <= dataSets; seed += 4) {
      const { rows, chance } = seededMeetings(seed)
      const { forms, kommuner, variables } = publishMeetings(2026, rows, chance)
      for (const { id, sortOf, sorts: fine } of meetingVariables) {
        const { sorts = [], shown = {} } = variables[id] ?? {}
        if (sorts.length !== fine.length) continue
        for (const selection of allSelections(forms, kommuner)) {
          shown[keyOf(selection)]?.forEach((one, index) => {
            const of = rowsIn(rows, selection).filter((row) => sortOf(row) === sorts[index])
            if (typeof one === 'number') expect([seed, id, one, one === 0 || personsIn(of) >= 5]).toEqual([seed, id, of.length, true])
            if (one === 'few') expect([1, 2, 3, 4]).toContain(personsIn(of))
            shownOnes += typeof one === 'number' ? 1 : 0
          })
        }
      }
    }
    expect(shownOnes).toBeGreaterThan(1000)
  })
})
