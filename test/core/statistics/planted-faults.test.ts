import { describe, expect, it } from 'vitest'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import type { PublishedYear } from '#core/statistics/published-year.ts'
import { allSelections, holds, keyOf, noKommun, type Selection } from '#core/statistics/selections.ts'
import { foundOut } from './attacker.ts'
import { numbersSeen } from './seen-figures.ts'
import { seededMeetings } from './seeded-meetings.ts'

/** What would be shown by somebody who looks at each number by itself. */
function alone(rows: readonly CodedRow[], selection: Selection): number | 'few' {
  const inside = rows.filter(({ half, form, kommun }) => holds(selection, { half, form, kommun: kommun ?? noKommun }))
  const persons = new Set(inside.map(({ series }) => series)).size
  return persons > 0 && persons < 5 ? 'few' : inside.length
}

type Fault = (selection: Selection) => boolean
const faults: Record<string, Fault> = {
  'nothing hidden but what is small': () => true,
  'each half-year beside its year': ({ half, kommun }) => half !== null && kommun === null,
  'a filter that is looked at by itself': ({ half, form, kommun }) => half === null && form !== null && kommun !== null,
}

function published(seed: number, isFaulty: Fault): PublishedYear {
  const { rows, chance } = seededMeetings(seed)
  const good = publishMeetings(2026, rows, chance)
  const faulty = allSelections(good.forms, good.kommuner).filter(isFaulty).map((selection) => [keyOf(selection), alone(rows, selection)] as const)
  return { ...good, numbers: { ...good.numbers, ...Object.fromEntries(faulty) } }
}

describe('a fault in what is hidden', () => {
  it.each(Object.entries(faults))('[STAT-7] [STAT-8] is found by the same attack: %s', (_name, isFaulty) => {
    const found = Array.from({ length: 60 }, (_one, seed) => numbersSeen(published(seed + 1, isFaulty))).filter(({ unknowns, known, secrets }) => foundOut(unknowns, known, secrets.map(({ of }) => of)).length > 0)
    expect(found.length).toBeGreaterThan(5)
  })
})
