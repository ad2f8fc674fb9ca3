import { describe, expect, it } from 'vitest'
import { draftOfMoney, moneyLacks, moneyOf } from '#client/panel/work/money-draft.ts'

const written = { writtenBy: 'seat-sara', at: '2026-11-24T12:00:00.000Z' }
const empty = draftOfMoney(null)

describe('what happens with the money', () => {
  it('needs who and what they say, who finds out and by when, or why it was not talked about', () => {
    expect(moneyLacks(empty)).toEqual(['who', 'words'])
    expect(moneyLacks({ ...empty, kind: 'findsOut' })).toEqual(['who', 'by'])
    expect(moneyLacks({ ...empty, kind: 'notDiscussed', reason: ' ' })).toEqual(['reason'])
    expect(moneyOf(empty)).toBeNull()
  })

  it('comes back from what is kept unchanged', () => {
    const said = { kind: 'said', seatId: 'seat-anna', words: 'Sjukpenningen går som förut.' } as const
    const findsOut = { kind: 'findsOut', seatId: 'seat-anna', by: '2026-12-01' } as const
    const notDiscussed = { kind: 'notDiscussed', reason: 'Kim ville inte.' } as const
    for (const money of [said, findsOut, notDiscussed]) expect(moneyOf(draftOfMoney({ ...money, ...written }))).toEqual(money)
  })

  it('sends nothing of a way that was left again', () => {
    const changedMind = { ...draftOfMoney({ kind: 'said', seatId: 'seat-anna', words: 'Går som förut.', ...written }), kind: 'notDiscussed', reason: 'Ingen vet.' } as const
    expect(moneyOf(changedMind)).toEqual({ kind: 'notDiscussed', reason: 'Ingen vet.' })
  })
})
