import { describe, expect, it } from 'vitest'
import { replay } from '#core/meeting/evolve.ts'
import { nobodyHere, setHere } from '#core/meeting/live.ts'
import { aliases } from '#core/meeting/protected-identity.ts'
import { sections } from '#core/meeting/view.ts'
import type { Viewer } from '#core/meeting/viewer.ts'
import { letIn, plan, plannedMeeting, seatIds, seats } from '#test/support/builders.ts'

const [participantAlias, supportAlias] = aliases
const named = seats.map((seat) => (seat.id === seatIds.participant ? { ...seat, name: participantAlias, attends: 'phone' as const } : seat.id === seatIds.support ? { ...seat, name: supportAlias } : seat))
const planned = plannedMeeting({ isProtected: true, seats: named })
const away = replay(planned)
const there = replay([...planned, letIn(seatIds.participant), letIn(seatIds.support)])
const live = [seatIds.participant, seatIds.support].reduce((before, id) => setHere(before, id, true), nobodyHere)
const seen = (viewer: Viewer, isThere: boolean) => sections.people.draw(isThere ? there : away, isThere ? live : nobodyHere, viewer)?.seats.filter(({ id }) => id === seatIds.participant || id === seatIds.support)

describe('a meeting with somebody whose identity is protected', () => {
  it.each<Viewer>(['representative', 'referrer', 'stage'])('[PAPER-3] looks alike to %s whether they are there or not', (viewer) => {
    expect(seen(viewer, true)).toEqual(seen(viewer, false))
    expect(seen(viewer, true)?.map(({ name, role, attends }) => [name, role, attends])).toEqual([[participantAlias, 'participant', 'room'], [supportAlias, 'supportPerson', 'room']])
  })

  it.each<Viewer>(['chair', 'leader', 'participant', 'supportPerson', 'interpreter'])('[PAPER-3] tells %s who is there', (viewer) => {
    expect([seen(viewer, false), seen(viewer, true)].map((both) => both?.map(({ isHere, isPresenceHidden }) => [isHere, isPresenceHidden]))).toEqual([[[false, undefined], [false, undefined]], [[true, undefined], [true, undefined]]])
  })

  it('[PAPER-3] hides nobody else, and nobody where nobody is protected', () => {
    expect(sections.people.draw(there, live, 'stage')?.seats.filter(({ isPresenceHidden }) => isPresenceHidden).map(({ id }) => id)).toEqual([seatIds.participant, seatIds.support])
    const open = replay(plannedMeeting({ seats: plan().seats }))
    expect(sections.people.draw(open, nobodyHere, 'stage')?.seats.filter(({ isPresenceHidden }) => isPresenceHidden)).toEqual([])
  })
})
