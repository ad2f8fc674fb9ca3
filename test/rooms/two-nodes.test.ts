import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { seatIds } from '#test/support/builders.ts'
import { connect, join, newCommandId, type LiveClient } from '#test/support/live-client.ts'
import { asked, testDatabase, type TestDatabase } from '#test/support/postgres.ts'
import { admit, done, knocking, openedIn, planned, recommendation, seated, type Meeting } from '#test/support/seated-meeting.ts'
import { whenTestEnds } from '#test/support/endings.ts'
import { post } from '#test/support/test-app.ts'
import { anotherNode, twoNodes, untilInDatabase, type TwoNodes } from '#test/support/two-nodes.ts'

const on = (app: TwoNodes['a'], meeting: Meeting): Meeting => ({ ...meeting, app })
const items = (client: LiveClient) => client.view().items?.length ?? 0
const isHere = (client: LiveClient, seatId: string) => client.view().people?.seats.find((one) => one.id === seatId)?.isHere

/** The chair and the participant on one node, the officer and the support person on the other. */
async function acrossNodes() {
  const { a, b, ...rest } = await twoNodes()
  const meeting = await planned(a)
  const { seats } = await openedIn('recommend', meeting, 'participant')
  const others = {} as Record<'officer' | 'support', LiveClient>
  for (const name of ['officer', 'support'] as const) {
    others[name] = await knocking(on(b, meeting), name)
    await admit(seats.chair, seatIds[name])
    await others[name].until((one) => one.mine()?.standing === 'admitted' && one.view().about)
  }
  return { a, b, ...rest, meeting, ...seats, ...others }
}

/** All that nodes tell each other from now on, as it goes over the line. */
async function overheard({ connection }: TestDatabase): Promise<string[]> {
  const client = new Client(connection)
  await client.connect()
  whenTestEnds(() => client.end())
  const told: string[] = []
  client.on('notification', ({ payload }) => void told.push(payload ?? ''))
  await client.query('listen sampratad')
  return told
}

describe('two nodes with the same meeting', () => {
  it('[NODE-1] tell on each what was kept on the other, in the order of the log', async () => {
    const { chair, officer, participant } = await acrossNodes()
    const version = await done(officer, recommendation('vårdcentralen'))
    await Promise.all([chair, participant].map((one) => one.until(() => items(one) === 1)))
    await done(chair, recommendation('kommunen'))
    await officer.until(() => items(officer) === 2)
    expect(officer.view().items).toEqual(chair.view().items)
    expect(officer.views.at(-1)?.version).toBe(version + 1)
  })

  it('[NODE-1] take commands that come at once on both, each decided on what the ones before led to', async () => {
    const { chair, officer } = await acrossNodes()
    await Promise.all(Array.from({ length: 10 }, (_none, n) => done(n % 2 === 0 ? chair : officer, recommendation(`plats ${n}`))))
    await Promise.all([chair, officer].map((one) => one.until(() => items(one) === 10)))
    expect(officer.view().items).toEqual(chair.view().items)
    expect([chair, officer].map((one) => one.missed())).toEqual([0, 0])
  })

  it('[NODE-1] do a command once that is asked again on the other', async () => {
    const { a, officer, chair } = await acrossNodes()
    const id = newCommandId()
    const first = await officer.send(recommendation(), id)
    expect(first).toMatchObject({ kind: 'done' })
    const moved = await connect(a.url, officer)
    expect(items(moved)).toBe(1)
    expect(await moved.send(recommendation(), id)).toEqual(first)
    expect(items(chair)).toBe(1)
  })

  it('[NODE-2] empty every screen when consent is taken back, and put everybody out when the meeting is erased', async () => {
    const { a, b, meeting, chair, officer, participant } = await acrossNodes()
    await done(officer, recommendation())
    await chair.until(() => items(chair) === 1)
    await done(participant, { type: 'withdrawConsent' })
    await officer.until(() => officer.view().about?.state === 'withdrawn')
    expect(officer.view().items ?? null).toBeNull()
    expect(await officer.send(recommendation())).toEqual({ kind: 'refused', refusal: 'consentWithdrawn' })
    expect(await a.store.eraseMeeting(meeting.meetingId, new Date().toISOString())).toBe(true)
    await officer.until(() => officer.ended()?.why === 'consentWithdrawn')
    expect(await b.store.readMeeting(meeting.meetingId)).toBeNull()
    expect(await b.store.append({ meetingId: meeting.meetingId, expectedVersion: 1, commandId: 'afterwards-1', by: 'x', at: new Date().toISOString(), events: [] })).toEqual({ kind: 'missing' })
  })

  it('[NODE-2] end the line of a device that has signed out on the other', async () => {
    const { a, officer, support } = await acrossNodes()
    expect((await post(`${a.url}/api/seats/sign-out`, {}, officer.token)).status).toBeLessThan(300)
    await officer.until(() => officer.ended()?.why === 'sessionOver')
    expect(support.ended()).toBeNull()
  })

  it('[NODE-3] show the same people here, and let a phone in from the other node', async () => {
    const { a, b } = await twoNodes()
    const meeting = await planned(a)
    const { seats } = await seated(meeting, 'participant')
    const phone = await knocking(on(b, meeting), 'officer')
    await admit(seats.chair, seatIds.officer)
    await phone.until(() => phone.mine()?.standing === 'admitted')
    await seats.participant.until(() => isHere(seats.participant, seatIds.officer))
    await phone.until(() => isHere(phone, seatIds.participant) && isHere(phone, seatIds.chair))
    await seats.chair.until((chair) => chair.view().knocks?.length === 0)
    phone.close()
    await seats.participant.until(() => !isHere(seats.participant, seatIds.officer))
  })

  it('[NODE-3] hold a second device of a seat in the lobby, and put the first one out when it is let in', async () => {
    const { a, meeting, chair, officer } = await acrossNodes()
    const second = await knocking(on(a, meeting), 'officer')
    expect(second.mine()?.standing).toBe('waiting')
    await admit(chair, seatIds.officer)
    await officer.until(() => officer.ended()?.why === 'replacedByOtherDevice')
    await second.until(() => second.mine()?.standing === 'admitted')
    expect(isHere(chair, seatIds.officer)).toBe(true)
  })

  it('[NODE-3] say on each who writes on the other, and no longer when they have put it', async () => {
    const { chair, officer } = await acrossNodes()
    const writes = () => chair.view().writing?.includes(seatIds.officer)
    await done(officer, { type: 'setWriting', isWriting: true })
    await chair.until(() => writes())
    await done(officer, recommendation())
    await chair.until(() => items(chair) === 1 && !writes())
  })

  it('[NODE-4] show a signal on the other node, let the chair answer it there, and take it back where it was given', async () => {
    const { chair, support } = await acrossNodes()
    const raised = (client: LiveClient) => client.view().signals?.find((one) => one.seatId === seatIds.support)
    await done(support, { type: 'raiseSignal', signal: 'slower' })
    const seen = await chair.until(() => raised(chair))
    expect(seen).toMatchObject({ signal: 'slower', seenAt: null })
    await done(chair, { type: 'answerSignal', seatId: seatIds.support, signal: 'slower' })
    await support.until(() => raised(support)?.seenAt)
    await done(support, { type: 'raiseSignal', signal: 'slower' })
    await chair.until(() => raised(chair)?.seenAt === null)
    await done(support, { type: 'lowerSignal', signal: 'slower' })
    await chair.until(() => !raised(chair))
  })

  it('[NODE-4] give half-written words back after a reload on the other node, as they were last, also what was put there', async () => {
    const { a, b, meeting, officer } = await acrossNodes()
    await done(officer, { type: 'keepDraft', place: 'told', text: 'halv' })
    await done(officer, { type: 'keepDraft', place: 'told', text: 'halvskrivet' })
    await done(officer, { type: 'keepDraft', place: 'gap', text: 'en lucka' })
    officer.close()
    const moved = await connect(a.url, await join(a.url, meeting.link('officer'), officer.device))
    await moved.until(() => moved.mine()?.drafts.length === 2 && moved.mine()?.drafts.some(({ text }) => text === 'halvskrivet'))
    await done(moved, { type: 'keepDraft', place: 'told', text: '' })
    moved.close()
    const back = await connect(b.url, officer)
    await back.until(() => back.mine()?.drafts.length === 1)
    expect(back.mine()?.drafts).toEqual([{ place: 'gap', text: 'en lucka' }])
  })

  it('[NODE-4] [NODE-6] forget who was connected to a node that has left, and keep what was half written there', async () => {
    const { a, b, chair, officer, participant } = await acrossNodes()
    await done(officer, { type: 'keepDraft', place: 'told', text: 'halvskrivet' })
    await participant.until(() => isHere(participant, seatIds.officer))
    await b.close()
    await participant.until(() => !isHere(participant, seatIds.officer))
    const moved = await connect(a.url, officer)
    await moved.until(() => moved.mine()?.drafts.length === 1)
    expect(isHere(chair, seatIds.officer)).toBe(true)
  })

  it('[NODE-5] say that whoever leads is away when they are on no node, since the same moment', async () => {
    const { b, chair, officer, participant } = await acrossNodes()
    const tab = await connect(b.url, chair)
    chair.close()
    await Promise.all([participant, officer].map((one) => one.until(() => isHere(one, seatIds.chair) && one.view().lead?.awaySince === null)))
    tab.close()
    await Promise.all([participant, officer].map((one) => one.until(() => one.view().lead?.awaySince !== null)))
    const awaySince = ({ view }: LiveClient) => view().lead?.awaySince
    await expect.poll(() => awaySince(officer) === awaySince(participant)).toBe(true)
  })

  it('[NODE-7] keep what is live sealed in the database, and nothing of it when the meeting is erased', async () => {
    const { a, database, meeting, officer } = await acrossNodes()
    const word = 'kanariefågeln-halvskriven'
    await done(officer, { type: 'keepDraft', place: 'told', text: word })
    await expect.poll(() => a.store.readLiveParts(meeting.meetingId).then((parts) => JSON.stringify(parts).includes(word))).toBe(true)
    const [{ all }] = (await asked(database.connection, "select string_agg(encode(sealed, 'escape'), ' ') as all from live_part")) as [{ all: string }]
    expect([all.length > 100, all.includes('kanarie')]).toEqual([true, false])
    await a.store.eraseMeeting(meeting.meetingId, new Date().toISOString())
    expect(await asked(database.connection, 'select 1 from live_part where meeting_id = $1', [meeting.meetingId])).toEqual([])
  })

  it('[NODE-7] tell each other ids and versions, and not a word', async () => {
    const { database, meeting, officer, chair } = await acrossNodes()
    const told = await overheard(database)
    const version = await done(officer, recommendation('kanariefågeln'))
    await done(officer, { type: 'keepDraft', place: 'told', text: 'kanariefågeln' })
    await chair.until(() => items(chair) === 1)
    await expect.poll(() => told.some((one) => one.startsWith('live '))).toBe(true)
    expect(told).toContain(`events ${meeting.meetingId} ${version}`)
    for (const one of told) expect(one).toMatch(/^(events [\w-]{24} \d+|live [\w-]{24} [0-9a-f-]{36}|node [0-9a-f-]{36})$/)
  })

  it('[NODE-8] live on when the line between them is cut, and catch up with what they did not hear', async () => {
    const { a, b, database, chair, support } = await acrossNodes()
    const ofNodes = "from pg_stat_activity where application_name = 'sampratad node' and datname = current_database()"
    await asked(database.connection, `select pg_terminate_backend(pid, 1000) ${ofNodes}`)
    await done(support, { type: 'raiseSignal', signal: 'pause' })
    await done(chair, recommendation())
    await support.until(() => items(support) === 1)
    await chair.until(() => chair.view().signals?.length === 1)
    expect(await asked(database.connection, `select count(*)::int as count ${ofNodes}`)).toEqual([{ count: 2 }])
    expect([a.faults, b.faults]).toEqual([[], []])
  })

  it('[NODE-8] ask how far each meeting has come, and find what they were never told', async () => {
    const { a, b } = await twoNodes({ hears: 'asking' })
    const meeting = await planned(a)
    const { seats } = await openedIn('recommend', meeting, 'participant')
    const phone = await knocking(on(b, meeting), 'officer')
    const known = (await a.store.findSessionDevices(meeting.meetingId)).find(({ seatId }) => seatId === seatIds.officer)
    await done(seats.chair, { type: 'admitSeat', seatId: seatIds.officer, device: known?.device ?? '' })
    await phone.until(() => phone.mine()?.standing === 'admitted')
  })

  it('[NODE-9] while a node alone tells nothing and writes nothing of what is live', async () => {
    const database = await testDatabase()
    const alone = await anotherNode(database)
    const meeting = await planned(alone)
    const told = await overheard(database)
    const { seats } = await openedIn('recommend', meeting, 'officer', 'support')
    await done(seats.officer, recommendation())
    await done(seats.support, { type: 'raiseSignal', signal: 'pause' })
    await done(seats.officer, { type: 'keepDraft', place: 'told', text: 'halvskrivet' })
    expect(told).toEqual([])
    expect(await asked(database.connection, 'select * from live_part')).toEqual([])
    const second = await anotherNode(database)
    const moved = await connect(second.url, seats.officer)
    await moved.until(() => moved.mine()?.drafts.length === 1)
    await untilInDatabase(database, 'select 1 from live_part')
    expect(told.some((one) => one.startsWith('live '))).toBe(true)
  })
})
