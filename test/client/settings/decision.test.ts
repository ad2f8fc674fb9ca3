import { describe, expect, it } from 'vitest'
import { differing, standsWith, type Decided } from '#client/settings/decisions/decision.ts'

const now: Decided = { readingGate: 'readingCode', retentionDays: 14, erasesAtWithdrawal: false, staffSignIn: 'keyOrAccount', logRetentionYears: 5, isCounted: false, municipalities: '', keepsPlansLong: true, version: 1, decidedAt: '2026-12-03T12:00:00.000Z', decidedBy: 'Eva' }
const newer: Decided = { ...now, readingGate: 'paperOnly', retentionDays: 20, version: 2, decidedBy: 'Olle' }

describe('what is chosen and not saved', () => {
  it('[OFFICE-8] stands against a newer decision, and what is not touched follows it', () => {
    const chosen = { days: '7' }
    expect(standsWith(now, chosen)).toMatchObject({ readingGate: 'readingCode', retentionDays: 7, erasesAtWithdrawal: false })
    expect(standsWith(newer, chosen)).toMatchObject({ readingGate: 'paperOnly', retentionDays: 7 })
    expect(differing(standsWith(newer, chosen), newer)).toEqual(['retentionDays'])
    expect(differing(standsWith(now, { erasesAtWithdrawal: true, staffSignIn: 'key' }), now)).toEqual(['erasesAtWithdrawal', 'staffSignIn'])
    expect(differing(standsWith(now, { logRetentionYears: 10 }), now)).toEqual(['logRetentionYears'])
    expect(differing(newer, now)).toEqual(['readingGate', 'retentionDays'])
  })

  it('is no change when it is what is decided already', () => {
    expect(differing(standsWith(now, { days: ' 14 ', readingGate: 'readingCode' }), now)).toEqual([])
  })

  it('is no number of days below one, above thirty, or in words', () => {
    for (const days of ['', '0', '31', '-1', '1.5', 'sju', '1e1']) expect(standsWith(now, { days }).retentionDays, days).toBeNull()
    for (const days of ['1', '30', ' 7 ']) expect(standsWith(now, { days }).retentionDays, days).toBe(Number(days))
  })
})
