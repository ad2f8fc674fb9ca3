import { beforeAll, describe, expect, it } from 'vitest'
import { auditKinds, partsOfLine } from '#server/store/audit-kinds.ts'
import { seatIds, seatPlan } from '#test/support/builders.ts'
import { connect, connectStage, newCommandId, type LiveClient } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { admit, done, knocking, openedIn, planBody, planned, recommendation, seated } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
})

/** The lines of a meeting from one on, as `what by_whom`. */
async function linesOf(meetingId: string, after = 0): Promise<string[]> {
  const rows = await asked(database.connection, 'select what, by_whom from audit where meeting_id = $1 and place > $2 order by place', [meetingId, after])
  return rows.map(({ what, by_whom: by }) => `${String(what)} · ${String(by)}`)
}

/** What this leaves in the log of a meeting. */
async function left(meetingId: string, work: () => Promise<unknown>): Promise<string[]> {
  const before = (await linesOf(meetingId)).length
  await work()
  return linesOf(meetingId, before)
}

const letter = (path: string, { token }: { token: string }) =>
  fetch(`${app.url}/letters/${path}`, { method: 'POST', body: new URLSearchParams({ token }) })

/** With a letter to read. */
async function toTakeAway() {
  const meeting = await openedIn('recommend', await planned(app), 'officer', 'participant', 'referrer')
  await done(meeting.seats.officer, recommendation())
  await done(meeting.seats.chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
  await meeting.seats.referrer.until(() => meeting.seats.referrer.view().referrerLetter)
  return meeting
}

describe('each protected read', () => {
  it('[AUDIT-5] leaves one line: a letter in each form, by each who may read it, and none by who may not', async () => {
    const { meetingId, seats } = await toTakeAway()
    const { chair, participant, referrer, officer } = seats
    const seatOf = (client: LiveClient) => client.seatId
    for (const [who, recipient] of [[participant, 'participant'], [referrer, 'referrer'], [chair, 'participant'], [chair, 'preparation']] as const) {
      for (const [path, form] of [['', 'page'], ['/text', 'text'], ['/pdf', 'pdf']] as const) {
        expect(await left(meetingId, async () => expect((await letter(`${recipient}${path}`, who)).status).toBe(200))).toEqual([`letterRead ${recipient} ${form} · ${seatOf(who)}`])
      }
      expect(await left(meetingId, async () => expect((await get(`${app.url}/api/letters/${recipient}`, who.token)).status).toBe(200))).toEqual([`letterRead ${recipient} blocks · ${seatOf(who)}`])
    }
    expect(await left(meetingId, async () => {
      expect((await letter('referrer', officer)).status).toBe(404)
      expect((await get(`${app.url}/api/letters/referrer`, participant.token)).status).toBe(404)
      expect((await letter('participant', { token: 'x'.repeat(43) })).status).toBe(401)
    })).toEqual([])
  })

  it('[AUDIT-5] leaves one line: the days and, with a code, the page and what it leads to', async () => {
    const { meetingId, seats } = await toTakeAway()
    await done(seats.chair, { type: 'setFollowUp', followUp: { kind: 'talk', seatId: seatIds.officer, date: '2026-12-17', time: '09.00' } })
    const issued = (await post(`${app.url}/api/letters/participant/code`, {}, seats.chair.token)).body as { opensWith: { number: string; code: string } }
    const opened = await left(meetingId, () => fetch(`${app.url}/brev`, { method: 'POST', body: new URLSearchParams(issued.opensWith) }))
    expect(opened).toEqual(['letterRead participant page byCode · null'])
    const page = await (await fetch(`${app.url}/brev`, { method: 'POST', body: new URLSearchParams(issued.opensWith) })).text()
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(await left(meetingId, () => letter('participant/pdf', { token }))).toEqual(['letterRead participant pdf byCode · null'])
    expect(await left(meetingId, async () => expect((await letter('participant/days', seats.participant)).status).toBe(200))).toEqual([`letterRead participant days · ${seats.participant.seatId}`])
  })

  it('[AUDIT-5] leaves one line: being let in, coming back and a large screen; and none for who waits, nor for what is then told', async () => {
    const meeting = await seated(await planned(app))
    const { chair } = meeting.seats
    let officer: LiveClient | undefined
    expect((await left(meeting.meetingId, async () => (officer = await knocking(meeting, 'officer')))).map((line) => line.split(' ')[0])).toEqual(['sessionOpened'])
    const seat = officer!
    expect(await left(meeting.meetingId, async () => {
      await admit(chair, seat.seatId)
      await seat.until(() => seat.view().about)
    })).toEqual([`seatAdmitted ${seat.seatId} · ${seatIds.chair}`])
    expect(await left(meeting.meetingId, () => connect(app.url, seat))).toEqual([`cameBack · ${seat.seatId}`])
    expect(await left(meeting.meetingId, () => connectStage(app.url, seat))).toEqual([`stageOpened · ${seat.seatId}`])
    expect(await left(meeting.meetingId, () => connect(app.url, chair))).toEqual([`cameBack · ${seatIds.chair}`])
    expect(await left(meeting.meetingId, async () => {
      await done(chair, { type: 'startMeeting' })
      await seat.until(() => seat.view().about?.state === 'open')
      seat.socket.emit('resync', {})
      await seat.until(() => seat.views.filter(({ isWhole }) => isWhole).length > 2)
    })).toEqual([`changed meetingStarted phaseEntered · ${seatIds.chair}`])
  })

  it('[AUDIT-5] is not shown where its line can not be kept', async () => {
    const real = await testStore(database)
    let isBroken = false
    const broken = await testApp({ store: { ...real, noteOfMeeting: (noted) => (isBroken ? Promise.reject(new Error('not kept')) : real.noteOfMeeting(noted)), noteOpened: (noted) => (isBroken ? Promise.reject(new Error('not kept')) : real.noteOpened(noted)) } })
    const { seats } = await openedIn('recommend', await planned(broken), 'participant')
    isBroken = true
    const asText = async (client: LiveClient) => (await fetch(`${broken.url}/letters/preparation/text`, { method: 'POST', body: new URLSearchParams({ token: client.token }) })).status
    expect(await asText(seats.participant)).toBe(500)
    await expect(connect(broken.url, seats.participant)).rejects.toThrow()
    isBroken = false
    expect(await asText(seats.participant)).toBe(200)
    await connect(broken.url, seats.participant)
    expect(broken.faults.length).toBe(2)
  })
})

describe('what people do', () => {
  it('[AUDIT-6] leaves one line each: a seat, letting in, turning away, leading, changing, consent and closing', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { meetingId, seats } = meeting
    const all = await linesOf(meetingId)
    expect(all.slice(0, 2)).toEqual(['meetingCreated · staff Ekby kommun', `seatGiven ${seatIds.chair} chair · staff Ekby kommun`])
    expect(all.filter((line) => line.startsWith('seatGiven'))).toHaveLength(planBody().plan.seats.length)
    const { chair, officer, participant } = seats
    const adviser = await knocking(meeting, 'adviser')
    const lines = await left(meetingId, async () => {
      await done(officer, recommendation('hemligt ord'))
      const itemId = (await chair.until(() => chair.view().items?.[0])).id
      await done(participant, { type: 'answerItem', itemId, answer: 'yes', words: 'mycket hemligt' })
      await done(chair, { type: 'turnAway', seatId: adviser.seatId })
      await post(`${app.url}/api/meetings/${meetingId}/commands`, { id: newCommandId(), command: { type: 'addSeat', seat: seatPlan({ id: 'seat-more-later', name: 'Ines', role: 'interpreter' }), organisation: null } }, staffToken)
      await done(participant, { type: 'withdrawConsent' })
      await done(participant, { type: 'takeBackWithdrawal' })
      await done(chair, { type: 'closeMeeting', early: 'Tiden tog slut.' })
      await expect.poll(() => linesOf(meetingId)).toContain('linksEnded · null')
    })
    expect(lines).toEqual([
      `changed itemAdded · ${officer.seatId}`,
      `changed itemAnswered · ${participant.seatId}`,
      `seatTurnedAway ${adviser.seatId} · ${chair.seatId}`,
      'seatGiven seat-more-later interpreter · staff Ekby kommun',
      `consent withdrawn · ${participant.seatId}`,
      `consent takenBack · ${participant.seatId}`,
      `meetingClosed · ${chair.seatId}`,
      'linksEnded · null',
    ])
  })

  it('[AUDIT-6] leaves a line of who takes the lead and who takes it back', async () => {
    let aheadMs = 0
    const later = await testApp({ store: await testStore(database), now: () => new Date(Date.now() + aheadMs).toISOString() })
    const { meetingId, seats } = await openedIn('recommend', await planned(later), 'officer')
    const [chair, { officer }] = [seats.chair, seats]
    chair.close()
    await officer.until(() => officer.view().people?.seats.find(({ id }) => id === seatIds.chair)?.isHere === false)
    aheadMs = 31_000
    expect(await left(meetingId, () => done(officer, { type: 'takeLead' }))).toEqual([`leadTaken · ${officer.seatId}`])
    const back = await connect(later.url, chair)
    expect(await left(meetingId, () => done(back, { type: 'takeBackLead' }))).toEqual([`leadTakenBack · ${seatIds.chair}`])
  })

  it('[AUDIT-7] leaves a line of the meeting that loses its meeting in Teams, and none where there is nothing to lose', async () => {
    const [first, second] = [await planned(app), await planned(app)]
    let atMs = Date.parse('2026-12-03T12:00:00.000Z')
    const bind = (meetingId: string, instead: boolean) => app.store.bindTeamsMeeting({ teamsHash: 'a-hash-of-a-meeting-in-teams', meetingId, seatId: seatIds.chair, hostAuthorityId: 'host', at: new Date((atMs += 1000)).toISOString() }, instead)
    expect(await left(first.meetingId, () => bind(first.meetingId, false))).toEqual([`teamsMeetingBound · ${seatIds.chair}`])
    expect(await left(first.meetingId, () => bind(second.meetingId, false))).toEqual([])
    expect(await left(second.meetingId, async () => expect(await left(first.meetingId, () => bind(second.meetingId, true))).toEqual(['teamsMeetingLost · null']))).toEqual([`teamsMeetingBound · ${seatIds.chair}`])
    expect(await Promise.all(Array.from({ length: 6 }, (_, n) => bind(n % 2 === 0 ? first.meetingId : second.meetingId, true))), 'at once').toEqual(Array(6).fill(true))
  })
})

describe('the lines', () => {
  it('[AUDIT-8] are of kinds that are listed, with what each means, and hold no word that anybody wrote', async () => {
    await post(`${app.url}/api/settings`, { readingGate: 'readingCode', retentionDays: 7, version: 0 }, administratorToken)
    const rows = await asked(database.connection, 'select what, by_whom from audit')
    const whats = [...new Set(rows.map(({ what }) => String(what)))]
    expect(whats.length).toBeGreaterThan(25)
    expect(whats.filter((what) => partsOfLine(what) === null)).toEqual([])
    const text = JSON.stringify(rows)
    for (const word of ['hemligt', 'vårdcentralen', 'Kerstin', 'Ines', 'Tiden', 'Maria']) expect(text).not.toContain(word)
    expect(whats.filter((what) => !/^[A-Za-z]+( [A-Za-z0-9_-]+)*$/.test(what))).toEqual([])
    for (const { sv, en } of Object.values(auditKinds)) expect([sv, en].every((meaning) => /^\p{Lu}[^!]{5,}[^.!]$/u.test(meaning))).toBe(true)
    expect(new Set(whats.map((what) => partsOfLine(what)?.kind)).size).toBeGreaterThan(15)
  })
})
