import { describe, expect, it } from 'vitest'
import { agreedOnLeader, changesBetween, counting, elsewhere, emptyPart, nobodyElsewhere, stillNeeded, withEntries, type Entry, type OthersPart } from '#core/meeting/live-parts.ts'
import { nobodyHere, setHere, type Live } from '#core/meeting/live.ts'
import { evolve, replay } from '#core/meeting/evolve.ts'
import { deviceOf, minute, openMeeting, recorded, seatIds } from '#test/support/builders.ts'

const { chair, officer, support, adviser } = seatIds
const meeting = replay(openMeeting())
const nothing = counting([])
const raised = (seenAt: string | null = null): Live => ({ ...nobodyHere, signals: [{ seatId: support, signal: 'pause', at: minute(0), seenAt }] })
const part = (changes: Partial<OthersPart> = {}): OthersPart => ({ ...emptyPart, isAlive: true, ...changes })
const byPlace = (entries: Entry[]) => new Map(entries.map((one) => [one.place, one]))

describe('the parts of what is live', () => {
  it('[NODE-4] change a place on a turn above all that is known of it', () => {
    const first = changesBetween(nobodyHere, raised(), nothing)
    expect(first).toEqual([{ place: `signal/${support}/pause`, turn: 1, put: { signal: raised().signals[0] } }])
    const seen = changesBetween(raised(), raised(minute(1)), counting([{ entries: [{ ...first[0]!, turn: 7 }] }]))
    expect(seen.map(({ turn }) => turn)).toEqual([8])
    expect(changesBetween(raised(), nobodyHere, byPlace(first))).toEqual([{ place: `signal/${support}/pause`, turn: 2, put: null }])
    expect(changesBetween(raised(), raised(), nothing)).toEqual([])
  })

  it('[NODE-4] count the entry of the highest turn, and of two alike the same one whichever comes first', () => {
    const [low] = changesBetween(nobodyHere, raised(), nothing)
    const high = { ...low!, turn: 2, put: null }
    expect(counting([{ entries: [low!] }, { entries: [high] }]).get(low!.place)).toBe(high)
    const rival = { ...low!, put: { signal: { ...raised().signals[0]!, seenAt: minute(2) } } }
    const [one, other] = [counting([{ entries: [low!] }, { entries: [rival] }]), counting([{ entries: [rival] }, { entries: [low!] }])]
    expect(one.get(low!.place)).toEqual(other.get(low!.place))
  })

  it('[NODE-4] put, change and take away each kind of what is live, and leave the state alone where nothing is new', () => {
    const full: Live = { ...raised(), writing: [{ seatId: officer, at: minute(0) }], drafts: [{ seatId: officer, place: 'told', text: 'halvt' }] }
    const entries = changesBetween(nobodyHere, full, nothing)
    expect(withEntries(nobodyHere, entries)).toEqual(full)
    expect(withEntries(full, entries)).toBe(full)
    expect(withEntries(full, entries.map((one) => ({ ...one, put: null })))).toEqual(nobodyHere)
    const longer = { ...full, drafts: [{ seatId: officer, place: 'told', text: 'halvskrivet' }] }
    expect(withEntries(full, changesBetween(full, longer, nothing))).toEqual(longer)
  })

  it('[NODE-4] are told for as long as they stand, or another node may hold an older entry', () => {
    const own = changesBetween(nobodyHere, raised(), nothing)
    expect(stillNeeded(own, raised(), nothing)).toEqual(own)
    expect(stillNeeded(own, raised(), byPlace([{ ...own[0]!, turn: 2 }]))).toEqual([])
    expect(stillNeeded(own, nobodyHere, byPlace([{ ...own[0]!, turn: 0 }]))).toEqual([{ ...own[0], put: null }])
    const many = Array.from({ length: 60 }, (_none, n): Entry => ({ place: `draft/${officer}/field-${n}`, turn: 1, put: null }))
    expect(stillNeeded(many, nobodyHere, nothing)).toEqual(many.slice(20))
  })

  it('[NODE-7] have no words any more of what has been put or forgotten', () => {
    const own = changesBetween(nobodyHere, { ...nobodyHere, drafts: [{ seatId: officer, place: 'told', text: 'halvskrivet' }] }, nothing)
    expect(JSON.stringify(stillNeeded(own, nobodyHere, nothing))).not.toContain('halvskrivet')
  })

  it('[NODE-3] [NODE-6] say who is connected to other nodes that are alive, and nobody of one that is not', () => {
    const knock = { seatId: officer, device: 'another', since: minute(1) }
    const found = elsewhere([part({ here: [officer], knocks: [knock] }), part({ here: [officer, support] }), part({ isAlive: false, here: [chair], knocks: [{ ...knock, device: 'third' }] })], meeting)
    expect(found).toEqual({ here: [officer, support], knocks: [knock], leaderAwaySince: null })
    expect(elsewhere([], meeting)).toEqual(nobodyElsewhere)
  })

  it('[NODE-3] leave out who is let in, turned away or unknown by now, whatever another node last said', () => {
    const knocks = [{ seatId: officer, device: deviceOf(officer), since: minute(1) }, { seatId: adviser, device: 'another', since: minute(1) }, { seatId: 'nobody', device: 'x', since: minute(1) }]
    const turnedAway = evolve(meeting, recorded({ type: 'seatTurnedAway', seatId: adviser }))
    expect(elsewhere([part({ knocks })], turnedAway).knocks).toEqual([])
    expect(elsewhere([part({ here: [adviser] })], turnedAway).here).toEqual([])
  })

  it('[NODE-5] agree on the moment when the first noticed that whoever leads is away', () => {
    const away = { ...setHere(nobodyHere, officer, true), leaderAwaySince: minute(2) }
    const told = elsewhere([part({ leaderAwaySince: minute(3) }), part({ leaderAwaySince: minute(1) }), part({ isAlive: false, leaderAwaySince: minute(0) })], meeting)
    expect(agreedOnLeader(away, told).leaderAwaySince).toBe(minute(1))
    expect(agreedOnLeader(away, { leaderAwaySince: minute(5) })).toBe(away)
    expect(agreedOnLeader(nobodyHere, told)).toBe(nobodyHere)
  })
})
