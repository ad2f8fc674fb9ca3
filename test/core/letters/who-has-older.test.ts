import { describe, expect, it } from 'vitest'
import { waysOfGetting, whoHasOlder } from '#core/letters/who-has-older.ts'

const [kim, vera] = ['seat-kim', 'seat-vera']
const asked = { waiting: [], told: [], newestFor: () => 3 }

describe('who has an older version of the letter', () => {
  it.each(waysOfGetting)('[SEND-28] is everybody who got one, by way of "%s", until the newest has reached them by any way', (how) => {
    const got = [{ seatId: kim, version: 1, how }, { seatId: kim, version: 2, how }, { seatId: vera, version: 3, how }]
    expect(whoHasOlder({ ...asked, got })).toEqual([{ seatId: kim, version: 2, how: [how], isOnItsWay: false, toldAt: null }])
    for (const other of waysOfGetting) expect(whoHasOlder({ ...asked, got: [...got, { seatId: kim, version: 3, how: other }] })).toEqual([])
  })

  it('[SEND-29] is told of one version at a time: what was said of an earlier one is not enough', () => {
    const got = [{ seatId: kim, version: 1, how: 'paper' as const }]
    const toldOf = (version: number, seatId = kim) => whoHasOlder({ ...asked, got, told: [{ seatId, version, at: '2026-12-03T12:00:00.000Z' }] })[0]?.toldAt
    expect([toldOf(2), toldOf(3), toldOf(3, vera)]).toEqual([null, '2026-12-03T12:00:00.000Z', null])
    const onItsWay = (version: number) => whoHasOlder({ ...asked, got, waiting: [{ seatId: kim, version }] })[0]?.isOnItsWay
    expect([onItsWay(2), onItsWay(3)]).toEqual([false, true])
  })
})
