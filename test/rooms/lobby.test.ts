import { beforeAll, describe, expect, it } from 'vitest'
import { consents, consentsAmong, organisationIds, seats as plannedSeats, organisations, plan, seatIds } from '#test/support/builders.ts'
import { connect, join, newDevice, type LiveClient } from '#test/support/live-client.ts'
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
    expect(adviser.mine()).toEqual({ seatId: seatIds.adviser, role: 'representative', standing: 'waiting', abilities: [], canUndo: false, drafts: [], notes: [] })
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

  it('[ROOM-16] two tabs of one device are both in, say the same, and one is left when the other goes', async () => {
    const meeting = await planned(app)
    const { chair, officer } = (await seated(meeting, 'officer')).seats
    const tab = await connect(app.url, await join(app.url, meeting.link('officer'), officer.device))
    expect(tab.mine()?.standing).toBe('admitted')
    await done(chair, { type: 'startMeeting' })
    await Promise.all([officer, tab].map((one) => one.until(() => one.view().about?.state === 'open')))
    await done(tab, { type: 'setListening', seatId: seatIds.officer, isListening: true })
    await done(officer, { type: 'setListening', seatId: seatIds.officer, isListening: false })
    const isListening = ({ view }: LiveClient) => view().people?.seats.find((seat) => seat.id === seatIds.officer)?.isListening
    await Promise.all([officer, tab].map((one) => one.until(() => one.mine()?.abilities.includes('pauseMeeting') === false && isListening(one) === false && one.view().lead)))
    const picture = ({ view }: LiveClient) => Object.entries(view()).filter(([, section]) => section !== null).toSorted()
    expect([picture(officer), officer.mine()]).toEqual([picture(tab), tab.mine()])
    const isHere = () => chair.view().people?.seats.find((seat) => seat.id === seatIds.officer)?.isHere
    officer.close()
    await done(chair, { type: 'pauseMeeting' })
    await tab.until(() => tab.view().agenda?.isPaused)
    expect([isHere(), chair.view().knocks]).toEqual([true, []])
    tab.close()
    await chair.until(() => isHere() === false)
  })

  it('[ROOM-16] two tabs in the lobby knock once, until both have gone', async () => {
    const meeting = await planned(app)
    const chair = await knocking(meeting, 'chair')
    const first = await knocking(meeting, 'officer')
    const second = await connect(app.url, await join(app.url, meeting.link('officer'), first.device))
    await chair.until(() => chair.view().knocks?.length === 1)
    first.close()
    await done(chair, { type: 'recordConsent', records: consents })
    expect(chair.view().knocks).toHaveLength(1)
    await admit(chair, seatIds.officer)
    await second.until(() => second.mine()?.standing === 'admitted')
    second.close()
    await chair.until(() => chair.view().people?.seats.every((seat) => seat.id !== seatIds.officer || !seat.isHere))
  })

  it('[ROOM-33] says when the chair is away and when the meeting stands still, and when that has passed, and is sent nothing else', async () => {
    const meeting = await planned(app)
    const adviser = await knocking(meeting, 'adviser')
    const { chair, officer, participant } = (await openedIn('recommend', meeting, 'officer', 'participant')).seats
    const lobby = () => adviser.view().lobby
    expect([lobby()?.isChairAway, lobby()?.isStopped]).toEqual([undefined, undefined])
    chair.close()
    await adviser.until(() => lobby()?.isChairAway)
    const sent = adviser.views.length
    await done(officer, recommendation())
    const back = await connect(app.url, chair)
    await adviser.until(() => lobby()?.isChairAway === undefined)
    expect(adviser.views.length, 'once for the change, not for the item').toBe(sent + 1)
    await done(participant, { type: 'withdrawConsent' })
    await adviser.until(() => lobby()?.isStopped)
    expect(lobby()?.isOver).toBe(true)
    await done(participant, { type: 'takeBackWithdrawal' })
    await adviser.until(() => lobby()?.isStopped === undefined && lobby()?.isOver === false)
    await done(back, { type: 'closeMeeting', early: 'Slut.' })
    await adviser.until(() => lobby()?.isOver)
    expect([lobby()?.isStopped, leaks(adviser.received())]).toEqual([undefined, []])
  })

  it('[CONSENT-4] a late organisation without consent waits outside and is let in when consent is taken', async () => {
    const meeting = await planned(app, {}, consentsAmong([organisationIds.town, organisationIds.jobs]))
    const { chair, officer } = (await openedIn('recommend', meeting, 'officer', 'participant')).seats
    await done(officer, recommendation())
    const adviser = await knocking(meeting, 'adviser')
    const knock = await chair.until(() => chair.view().knocks?.[0])
    expect(chair.view().people?.seats.find((seat) => seat.id === seatIds.adviser)?.isCovered).toBe(false)
    for (let tries = 0; tries < 2; tries += 1) expect(await chair.send({ type: 'admitSeat', seatId: seatIds.adviser, device: knock.device })).toEqual({ kind: 'refused', refusal: 'consentMissing' })
    expect(await adviser.send(recommendation())).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
    expect([Object.keys(adviser.view()), adviser.mine()?.standing, leaks(adviser.received())]).toEqual([['lobby'], 'waiting', []])
    await done(chair, { type: 'recordConsent', records: consents })
    await chair.until(() => chair.view().people?.seats.find((seat) => seat.id === seatIds.adviser)?.isCovered)
    await admit(chair, seatIds.adviser)
    await adviser.until(() => adviser.mine()?.standing === 'admitted' && adviser.view().items?.length === 1)
    await done(adviser, recommendation('den som kom sent'))
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

  it.each(['officer', 'participant'] as const)('[ROOM-34] lets %s, who was put out and is taken back, knock and come in without a new connection', async (name) => {
    const meeting = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { chair, [name]: put } = meeting.seats
    const seatId = seatIds[name]
    await done(chair, { type: 'turnAway', seatId })
    await put.until(() => put.mine()?.standing === 'turnedAway' && put.view().lobby)
    expect(chair.view().knocks).toEqual([])
    await done(chair, { type: 'setAttends', seatId, attends: 'browser' })
    await put.until(() => put.mine()?.standing === 'waiting')
    expect(leaks(JSON.stringify(put.view()))).toEqual([])
    expect(await put.send({ type: 'undoLast' })).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
    await admit(chair, seatId)
    await put.until(() => put.mine()?.standing === 'admitted' && put.view().items)
    expect(chair.view().knocks).toEqual([])
    await done(put, name === 'officer' ? recommendation() : { type: 'noteTold', words: 'Jag är här igen.' })
    expect([put.ended(), put.missed()]).toEqual([null, 0])
  })
})
