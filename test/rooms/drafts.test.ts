import { describe, expect, it } from 'vitest'
import { seatIds } from '#test/support/builders.ts'
import { filesHolding } from '#test/support/data-folder.ts'
import { connect, join, type LiveClient } from '#test/support/live-client.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { admit, done, knocking, openedIn, planned } from '#test/support/seated-meeting.ts'
import { testApp } from '#test/support/test-app.ts'

const half = 'halvskrivet-om-hur-det-är'
const keep = (text = half, place = 'told') => ({ type: 'keepDraft', place, text }) as const
const drafts = (client: LiveClient) => client.mine()?.drafts

describe('half-written words', () => {
  it('[ROOM-31] come back to the seat after a reload, in every tab, as they were last', async () => {
    const app = await testApp()
    const meeting = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { officer, participant } = meeting.seats
    await done(officer, keep('halv'))
    await done(officer, keep())
    await done(officer, keep('ring vården', 'answer-item-0001'))
    await done(participant, keep('jag undrar'))
    officer.close()
    const reloaded = await connect(app.url, await join(app.url, meeting.link('officer'), officer.device))
    expect(drafts(reloaded)).toEqual([{ place: 'told', text: half }, { place: 'answer-item-0001', text: 'ring vården' }])
    expect(drafts(await connect(app.url, reloaded))).toEqual(drafts(reloaded))
    await done(reloaded, keep(''))
    expect(drafts(await connect(app.url, reloaded))).toEqual([{ place: 'answer-item-0001', text: 'ring vården' }])
    expect(drafts(await connect(app.url, participant))).toEqual([{ place: 'told', text: 'jag undrar' }])
  })

  it('[ROOM-31] that one tab has put are gone in the seat’s other tab, and no word is told anybody else', async () => {
    const app = await testApp()
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { officer, participant } = seats
    await done(officer, keep())
    await done(officer, keep('ring vården', 'gap'))
    const tab = await connect(app.url, officer)
    expect(drafts(tab)).toHaveLength(2)
    const before = participant.received().length
    await done(officer, keep(''))
    await tab.until(() => drafts(tab)?.length === 1)
    expect(drafts(tab)).toEqual([{ place: 'gap', text: 'ring vården' }])
    expect(participant.received()).toHaveLength(before)
  })

  it('[ROOM-31] are told to nobody else, and not to another device of the seat before it is let in', async () => {
    const app = await testApp()
    const meeting = await openedIn('recommend', await planned(app), 'officer', 'adviser', 'participant', 'support')
    const { chair, officer, ...others } = meeting.seats
    await done(officer, keep())
    const second = await knocking(meeting, 'officer')
    expect([drafts(second), second.received().includes(half)]).toEqual([[], false])
    for (const client of [chair, ...Object.values(others)]) {
      const again = await connect(app.url, client)
      expect(`${client.received()}${again.received()}`, client.seatId).not.toContain(half)
      again.close()
    }
    await admit(chair, seatIds.officer)
    await second.until(() => second.mine()?.standing === 'admitted')
    expect(drafts(second)).toEqual([{ place: 'told', text: half }])
    await officer.until(() => officer.ended())
    const former = await connect(app.url, officer)
    expect(drafts(former)).toEqual([])
  })

  it('[ROOM-31] are kept in memory alone: not in the log, not in a file, and gone when the server is started anew', async () => {
    const database = await testDatabase()
    const store = await testStore(database)
    const app = await testApp({ store })
    const meeting = await openedIn('recommend', await planned(app), 'officer')
    const version = (await store.readMeeting(meeting.meetingId))?.events.length
    await done(meeting.seats.officer, keep())
    const events = (await store.readMeeting(meeting.meetingId))?.events
    expect([events?.length, JSON.stringify(events).includes(half)]).toEqual([version, false])
    expect(await filesHolding(database, Buffer.from(half))).toEqual([])
    await app.close()
    const anew = await testApp({ store })
    expect(drafts(await connect(anew.url, meeting.seats.officer))).toEqual([])
  })

  it('[ROOM-31] are kept before the start, gone after the close, and kept anew in the team’s own moment', async () => {
    const app = await testApp()
    const meeting = await planned(app)
    const chair = await knocking(meeting, 'chair')
    await done(chair, keep('inför mötet'))
    expect(drafts(await connect(app.url, chair))).toEqual([{ place: 'told', text: 'inför mötet' }])
    const participant = await knocking(meeting, 'participant')
    await admit(chair, seatIds.participant)
    await participant.until(() => participant.mine()?.standing === 'admitted')
    await done(chair, { type: 'startMeeting' })
    await done(participant, keep())
    await done(chair, { type: 'closeMeeting', early: 'Tiden tog slut.' })
    for (const client of [chair, participant]) expect(drafts(await connect(app.url, client))).toEqual([])
    await done(chair, keep('en lucka', 'gap'))
    await done(chair, { type: 'noteGap', kind: 'gap', words: 'Två köer.' })
    expect(drafts(await connect(app.url, chair))).toEqual([{ place: 'gap', text: 'en lucka' }])
  })

  it('[ROOM-31] are gone when consent is withdrawn, also when the withdrawal is taken back', async () => {
    const app = await testApp()
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    await done(seats.officer, keep())
    await done(seats.participant, { type: 'withdrawConsent' })
    expect(await seats.officer.send(keep())).toEqual({ kind: 'refused', refusal: 'consentWithdrawn' })
    expect(drafts(await connect(app.url, seats.officer))).toEqual([])
    await done(seats.participant, { type: 'takeBackWithdrawal' })
    expect(drafts(await connect(app.url, seats.officer))).toEqual([])
    await done(seats.officer, keep())
    expect(drafts(await connect(app.url, seats.officer))).toHaveLength(1)
  })
})
