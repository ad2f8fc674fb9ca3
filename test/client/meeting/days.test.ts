import { describe, expect, it } from 'vitest'
import { clockOf, dayAfter, dayOf } from '#client/meeting/days.ts'

describe('days and clocks in Sweden', () => {
  it('is already tomorrow there when it is late in the evening in UTC', () => {
    expect(dayOf(Date.parse('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
  })

  it('counts days over the end of a year and over the change to summer time', () => {
    expect(dayAfter('2026-12-28', 7)).toBe('2027-01-04')
    expect(dayAfter('2027-03-27', 1)).toBe('2027-03-28')
    expect(dayAfter('2027-03-28', 1)).toBe('2027-03-29')
  })

  it('writes the clock with a full stop', () => {
    expect(clockOf(Date.parse('2026-12-03T12:05:00Z'))).toBe('13.05')
  })
})
