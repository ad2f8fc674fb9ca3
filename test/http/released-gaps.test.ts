import { beforeAll, describe, expect, it } from 'vitest'
import { halfYearIn } from '#core/meeting/half-year.ts'
import type { MeetingGaps } from '#core/wire/released-gaps.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, openedIn, planned } from '#test/support/seated-meeting.ts'
import { get, onTheDayOfTheMeeting, post, testApp, type TestApp } from '#test/support/test-app.ts'

const words = 'Två köer leder till samma stöd.'
let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
})

type Seat = { token: string }
const gapsOf = ({ token }: Seat) => get(`${app.url}/api/gaps`, token)
const noted = async (seat: Seat) => ((await gapsOf(seat)).body as MeetingGaps).gaps
const release = ({ token }: Seat, gapId: string, said = words, isSure = false) => post(`${app.url}/api/gaps/release`, { gapId, words: said, isSure }, token)
const takeBack = ({ token }: Seat, gapId: string) => post(`${app.url}/api/gaps/take-back`, { gapId }, token)
const problemOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { problem: string }).problem]
const rows = () => asked(database.connection, 'select * from released_gap order by id')
const hostOf = async (meetingId: string) => String((await asked(database.connection, `select host_authority_id as id from meeting where id = '${meetingId}'`))[0]?.id)

async function closedWithNotes() {
  const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer')
  await done(meeting.seats.officer, { type: 'noteGap', kind: 'gap', words })
  await done(meeting.seats.officer, { type: 'noteGap', kind: 'success', words: 'Ett samtal räckte.' })
  const before = (await gapsOf(meeting.seats.chair)).status
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  const [gap, success] = await noted(meeting.seats.chair)
  return { ...meeting, before, gap: gap!, success: success!, hostAuthorityId: await hostOf(meeting.meetingId) }
}

describe('what a meeting teaches', () => {
  it('[LEARN-1] goes on by the chair alone, after the close, each note by itself and in the words that the chair has read', async () => {
    const { seats, before, gap } = await closedWithNotes()
    expect(before, 'before the close').toBe(404)
    for (const other of [seats.officer, seats.participant]) expect([(await gapsOf(other)).status, (await release(other, gap.id)).status, (await takeBack(other, gap.id)).status]).toEqual([404, 404, 404])
    expect(await rows(), 'by itself').toEqual([])
    expect((await noted(seats.chair)).map(({ kind, words: said, released }) => [kind, said, released])).toEqual([['gap', words, null], ['success', 'Ett samtal räckte.', null]])
    const answered = (await release(seats.chair, gap.id, 'Två köer leder till samma stöd. Vi vill ha en.')).body as MeetingGaps
    expect(answered.gaps.map(({ released }) => released?.words)).toEqual(['Två köer leder till samma stöd. Vi vill ha en.', undefined])
    expect((await release(seats.chair, 'another-note-0000')).status).toBe(404)
    expect((await asked(database.connection, "select what, by_whom from audit where what like 'gap%'")).map(({ what }) => what)).toEqual(['gapReleased'])
  })

  it('[LEARN-2] does not go on with a personal number in it, and the chair is asked of words that seem to say who', async () => {
    const { seats, gap } = await closedWithNotes()
    const many = (await rows()).length
    expect(problemOf(await release(seats.chair, gap.id, 'Ärendet 850412-1230 föll mellan två stolar.', true))).toEqual([422, 'personalNumber'])
    for (const who of ['Kim föll mellan två stolar.', 'Ingen frågade henne.']) expect(problemOf(await release(seats.chair, gap.id, who)), who).toEqual([422, 'namesSomebody'])
    expect(await rows()).toHaveLength(many)
    expect((await release(seats.chair, gap.id, 'Ingen frågade henne.', true)).status).toBe(200)
    expect(problemOf(await release(seats.chair, gap.id, 'x'.repeat(201)))).toEqual([400, 'badMessage'])
  })

  it('[LEARN-3] is kept with authority, half-year, form, kind and day, once, and stays when the meeting is erased', async () => {
    const { seats, gap, success, meetingId, hostAuthorityId } = await closedWithNotes()
    const both = await Promise.all([release(seats.chair, gap.id), release(seats.chair, gap.id, 'Andra ord.')])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    await release(seats.chair, success.id, 'Ett samtal räckte.')
    const mine = async () => (await rows()).filter(({ id }) => [gap.id, success.id].includes(String(id)))
    expect(await mine()).toHaveLength(2)
    const [row] = (await mine()).filter(({ id }) => id === gap.id)
    expect(Object.keys(row!).toSorted()).toEqual(['answer', 'answered_at', 'answered_by', 'form_id', 'half', 'host_authority_id', 'id', 'key_id', 'kind', 'released_on', 'sealed', 'sealed_answer', 'words', 'year'])
    expect(row).toMatchObject({ host_authority_id: hostAuthorityId, year: 2026, half: 2, form_id: 'resursradet', kind: 'gap', released_on: '2026-12-03', answered_at: null, words: null, answer: null })
    await app.store.eraseMeeting(meetingId, onTheDayOfTheMeeting())
    expect(await mine()).toHaveLength(2)
    const later = await app.store.releaseGap({ hostAuthorityId, id: 'a-note-of-then-01', meetingId, halfYear: { year: 2026, half: 2 }, formId: 'resursradet', kind: 'gap', words, by: 'seat', at: onTheDayOfTheMeeting() })
    expect(later, 'of a meeting that is erased').toBeNull()
  })

  it('[LEARN-4] is answered by those of its authority, the chair reads it, and takes back only what nobody has answered', async () => {
    const { seats, gap, success, hostAuthorityId } = await closedWithNotes()
    await release(seats.chair, gap.id)
    await release(seats.chair, success.id, 'Ett samtal räckte.')
    const answer = { id: gap.id, words: 'Vi slår ihop köerna i vår.', by: 'steeringGroup' as const, at: '2027-02-01T09:00:00.000Z' }
    expect([await app.store.answerGap({ ...answer, hostAuthorityId: 'another' }), await app.store.answerGap({ ...answer, hostAuthorityId })]).toEqual([false, true])
    expect((await noted(seats.chair)).find(({ id }) => id === gap.id)?.released?.answer).toEqual({ words: answer.words, at: answer.at, by: 'steeringGroup' })
    expect(problemOf(await takeBack(seats.chair, gap.id))).toEqual([409, 'changedSince'])
    expect((await takeBack(seats.chair, success.id)).status).toBe(200)
    expect(problemOf(await takeBack(seats.chair, success.id))).toEqual([409, 'changedSince'])
    const listed = async (halfYears?: { year: number; half: 1 | 2 }[], authorities = [hostAuthorityId]) => (await app.store.releasedGaps(authorities, halfYears)).map(({ id }) => id)
    expect(await listed()).toContain(gap.id)
    expect(await listed([{ year: 2026, half: 2 }])).toContain(gap.id)
    expect([await listed([{ year: 2026, half: 1 }]), await listed([]), await listed(undefined, ['another']), await listed(undefined, [])]).toEqual([[], [], [], []])
    expect(await listed()).not.toContain(success.id)
  })

  it('[LEARN-3] belongs to the half-year in Sweden in which its meeting closed', () => {
    expect([halfYearIn('2026-06-30T21:59:00.000Z'), halfYearIn('2026-06-30T22:01:00.000Z'), halfYearIn('2026-12-31T23:30:00.000Z')]).toEqual([{ year: 2026, half: 1 }, { year: 2026, half: 2 }, { year: 2027, half: 1 }])
  })
})
