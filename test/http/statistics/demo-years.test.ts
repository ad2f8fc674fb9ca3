import { describe, expect, it } from 'vitest'
import { figuresOf, type Asked } from '#core/statistics/figures-of.ts'
import { demoYears } from '#server/demo/demo-statistics.ts'

const everything: Asked = { half: null, form: null, kommun: null, organisation: null, track: null }
const told = (year: ReturnType<typeof demoYears>[number], asked: Partial<Asked>) => {
  const rows = figuresOf(year, { ...everything, ...asked }).tables.flatMap(({ rows: all }) => all.map(({ value }) => value))
  return rows.filter((value) => typeof value === 'number').length / rows.length
}

describe('the made-up years of the demo', () => {
  it.each(['2026-01-15', '2026-11-29', '2027-02-01', '2031-06-30'])('[STAT-18] have figures in each half-year, form and municipality, goals that say how far it came, and something that is hidden, seen on %s', (day) => {
    const [newest, before] = demoYears(`${day}T12:00:00.000Z`)
    for (const year of [newest!, before!]) {
      expect(year.meetings.forms.flatMap((form) => year.meetings.kommuner.map((kommun) => year.meetings.numbers[`|${form}|${kommun}`])).every((number) => typeof number === 'number')).toBe(true)
      expect(['1||', '2||', '||'].map((key) => typeof year.meetings.numbers[key])).toEqual(['number', 'number', 'number'])
      expect(told(year, {})).toBe(1)
      for (const half of [1, 2] as const) expect(told(year, { half })).toBeGreaterThan(0.65)
      for (const form of year.meetings.forms) expect(told(year, { form })).toBeGreaterThan(0.9)
    }
    for (const half of [1, 2] as const) expect(told(newest!, { half })).toBeGreaterThan(0.85)
    expect(told(before!, { half: 1, kommun: '0138' })).toBeLessThan(1)
    expect(figuresOf(before!, everything).tables.find(({ id }) => id === 'answered')?.rows.find(({ name }) => name === 'steps-referrer')?.value).toBeGreaterThan(100)
    expect(figuresOf(before!, everything).goals.map(({ value }) => typeof value)).toEqual(['number', 'number', 'number'])
  })

  it.each(['2026-01-15', '2026-11-29', '2031-06-30'])('[STAT-18] [STAT-7] show what is about fewer than five as such, what it could be worked out from as hidden, and the sum of all, seen on %s', (day) => {
    for (const year of demoYears(`${day}T12:00:00.000Z`)) {
      const missing = (asked: Partial<Asked>) => figuresOf(year, { ...everything, ...asked }).tables.find(({ id }) => id === 'missing')?.rows.find(({ name }) => name === 'arbetsformedlingen')?.value
      expect(['resursradet', 'kommunvist-team', 'resursteam', null].map((form) => missing({ form }))).toEqual(['few', 'hidden', 11, 23])
    }
  })
})
