import { beforeAll, describe, expect, it } from 'vitest'
import { seats as plannedSeats, organisations, plan, seatIds } from '#test/support/builders.ts'
import { connect, join, newDevice } from '#test/support/live-client.ts'
import { admit, done, knocking, openedIn, planned, recommendation, seated } from '#test/support/seated-meeting.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

/** Everything that tells who, what or why; a first name may hide in a longer word, so whole words only. */
const secrets = [
  plan().question,
  plan().place,
  plan().contact.phone,
  ...plannedSeats.flatMap((seat) => [seat.name, seat.why]),
  ...organisations.map((organisation) => organisation.name).filter((name) => name !== plan().hostAuthority),
  'vårdcentralen',
]
const leaks = (bytes: string) => secrets.filter((secret) => new RegExp(`(?<![\\p{L}])${secret.replaceAll(/[.?()]/g, '\\$&')}(?![\\p{L}])`, 'u').test(bytes))

describe('the lobby', () => {
  it('[ROOM-14] sends a device that is not let in the lobby and its own, and no name, question or item, as long as it waits', async () => {
    const meeting = await planned(app)
    const adviser = await knocking(meeting, 'adviser')
    const { seats } = await openedIn('recommend', meeting, 'officer', 'participant')
    await done(seats.officer, recommendation())
    await seats.participant.until(() => seats.participant.view().items?.length === 1)
    expect(leaks(seats.participant.received()).length).toBeGreaterThan(5)
    adviser.socket.emit('resync', {})
    await adviser.until(() => adviser.views.length === 2)
    expect(Object.keys(adviser.view())).toEqual(['lobby'])
    expect(adviser.mine()).toEqual({ seatId: seatIds.adviser, role: 'representative', standing: 'waiting', abilities: [], canUndo: false, drafts: [] })
    expect(leaks(adviser.received())).toEqual([])
  })

  it('[ROOM-15] refuses everything that a device in the lobby asks for', async () => {
    const meeting = await planned(app)
    const adviser = await knocking(meeting, 'adviser')
    const { seats } = await openedIn('recommend', meeting, 'participant')
    const participant2 = await connect(app.url, await join(app.url, meeting.link('participant')))
    for (const client of [adviser, participant2]) {
      expect(await client.send(recommendation())).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
      expect(await client.send({ type: 'raiseSignal', signal: 'pause' })).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
      expect(await client.send({ type: 'closeMeeting', early: 'nu' })).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
    }
    await done(seats.chair, { type: 'pauseMeeting' })
    await seats.participant.until(() => seats.participant.view().agenda?.isPaused)
    expect(seats.chair.view()).toMatchObject({ items: [], signals: [] })
  })

  it('[ROOM-16] lets a second device of a seat wait, and puts the first out when the second is let in', async () => {
    const meeting = await planned(app)
    const { chair, officer } = (await seated(meeting, 'officer')).seats
    const firstDevice = chair.views.flatMap((message) => message.sections.knocks ?? [])[0]?.device
    const second = await knocking(meeting, 'officer')
    expect(second.mine()?.standing).toBe('waiting')
    await chair.until(() => chair.view().knocks?.length === 1)
    const before = chair.views.length
    expect(Object.keys(second.view())).toEqual(['lobby'])
    expect(officer.mine()?.standing).toBe('admitted')
    await admit(chair, seatIds.officer)
    await officer.until(() => officer.ended()?.why === 'replacedByOtherDevice')
    await second.until(() => second.mine()?.standing === 'admitted' && second.view().people)
    await chair.until(() => chair.view().knocks?.length === 0)
    const knocked = chair.views.slice(before).flatMap((message) => message.sections.knocks ?? []).map((knock) => knock.device)
    expect(knocked, 'the device that was put out never knocks').not.toContain(firstDevice)
    const back = await connect(app.url, officer)
    expect(back.mine()?.standing).toBe('waiting')
  })

  it('[ROOM-16] lets the chair sit down on a new device at once', async () => {
    const meeting = await planned(app)
    const chair = await knocking(meeting, 'chair')
    const second = await knocking(meeting, 'chair')
    await chair.until(() => chair.ended()?.why === 'replacedByOtherDevice')
    await second.until(() => second.mine()?.standing === 'admitted' && second.view().people)
  })

  it('[ROOM-16] takes the same device back without asking again', async () => {
    const meeting = await planned(app)
    const device = newDevice()
    const first = await connect(app.url, await join(app.url, meeting.link('officer'), device))
    const chair = await knocking(meeting, 'chair')
    await admit(chair, seatIds.officer)
    await first.until(() => first.mine()?.standing === 'admitted')
    first.close()
    const again = await connect(app.url, await join(app.url, meeting.link('officer'), device))
    await again.until(() => again.mine()?.standing === 'admitted' && again.view().people)
  })

  it('[ROOM-17] sends who is turned away nothing more, lets them do nothing, and hears no knock of theirs', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { chair, officer, participant } = meeting.seats
    await done(chair, { type: 'turnAway', seatId: seatIds.officer })
    await officer.until(() => officer.mine()?.standing === 'turnedAway')
    await officer.until(() => officer.views.at(-1)?.isWhole)
    const bytes = officer.received().length
    await done(participant, { type: 'addItem', kind: 'ownStep', content: { what: { kind: 'words', words: 'Jag vilar.' }, why: null, who: { kind: 'seat', seatId: seatIds.participant }, when: null, track: null, wait: null, carriedBy: null } })
    await chair.until(() => chair.view().items?.length === 1)
    expect(await officer.send(recommendation())).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
    expect(officer.received().slice(bytes)).not.toContain('vilar')
    const anew = await knocking(meeting, 'officer')
    expect(anew.mine()?.standing).toBe('turnedAway')
    expect(leaks(anew.received())).toEqual([])
    expect(chair.view().knocks).toEqual([])
  })
})
