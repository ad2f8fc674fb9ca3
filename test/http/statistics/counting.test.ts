import { beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import type { SettingsAnswer } from '#core/wire/settings.ts'
import { countAndShow } from '#server/statistics/counting.ts'
import { decide, hourMs, houseWithClock, type House } from '#test/support/closed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { done, openedIn, planBody, planned, recommendation } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken } from '#test/support/test-app.ts'
import { apartText } from '#test/support/text-versions.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
  await decide(house, { isCounted: true, municipalities: '0126 Huddinge\n0136 Haninge' })
})

const count = ({ app, now }: House, at = now()) => countAndShow({ store: app.store, now: () => at, localForms: [] })
const rows = ({ database }: House) => asked(database.connection, 'select c.*, m.meeting_id from coded_meeting c left join counted_meeting m on m.coded_id = c.id order by c.year, c.id')
const rowOf = async (meetingId: string) => (await rows(house)).find((row) => row['meeting_id'] === meetingId)
const statistics = (answer: 'yes' | 'no'): Command => ({ type: 'answerSeparate', kind: 'statistics', answer, how: 'onScreen', textVersion: apartText('statistics') })

/** Closed with one piece of advice that is said yes to; the participant has answered whether it may be counted, or not. */
async function held(answer: 'yes' | 'no' | null, changes: Parameters<typeof planned>[1] = {}) {
  house.pass(hourMs / 2)
  const meeting = await openedIn('recommend', await planned(house.app, changes), 'participant', 'officer', 'referrer')
  if (answer !== null) await done(meeting.seats.participant, statistics(answer))
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}

describe('counting', () => {
  it('[STAT-1] [STAT-2] [STAT-5] has a meeting as codes when it has closed and its participant said yes, once however often it is counted', async () => {
    const meeting = await held('yes', { municipality: '0136' })
    await Promise.all([count(house), count(house)])
    await count(house)
    const found = (await rows(house)).filter((row) => row['meeting_id'] === meeting.meetingId)
    expect(found).toMatchObject([{ host_authority_id: 'host', year: 2026, days: null, codes: { half: 2, form: 'resursradet', kommun: '0136', hasPlan: false, missingInterventions: 0 } }])
    expect(found[0]?.['codes']).toMatchObject({ items: [{ kind: 'recommendation', organisation: 'arbetsformedlingen', track: 'work', outcome: 'open' }] })
    const text = JSON.stringify(found)
    for (const word of ['rehabkoordinatorn', 'Brandlarmet', 'Robin', 'Maria', 'Omar', 'Ekby']) expect(text).not.toContain(word)
  })

  it('[STAT-2] has none whose participant said no, or was not asked', async () => {
    const [no, unasked] = [await held('no'), await held(null)]
    await count(house)
    expect([await rowOf(no.meetingId), await rowOf(unasked.meetingId)]).toEqual([undefined, undefined])
  })

  it('[STAT-3] lets go of a row when the yes to statistics, or consent, is taken back after the close, and takes it up again when that is undone', async () => {
    const [one, other] = [await held('yes'), await held('yes')]
    await count(house)
    await done(one.seats.participant, statistics('no'))
    await done(other.seats.participant, { type: 'withdrawConsent' })
    expect(await rowOf(other.meetingId)).toBeUndefined()
    await count(house)
    expect(await rowOf(one.meetingId)).toBeUndefined()
    await done(one.seats.participant, statistics('yes'))
    await done(other.seats.participant, { type: 'takeBackWithdrawal' })
    await count(house)
    expect([await rowOf(one.meetingId), await rowOf(other.meetingId)]).toMatchObject([{ year: 2026 }, { year: 2026 }])
  })

  it('[STAT-3] leaves no way from a row to a meeting that is erased', async () => {
    const { meetingId } = await held('yes')
    await count(house)
    const row = await rowOf(meetingId)
    await house.app.store.eraseMeeting(meetingId, house.now())
    const left = await asked(house.database.connection, 'select * from coded_meeting where id = $1', [row?.['id']])
    expect(left).toHaveLength(1)
    expect(await asked(house.database.connection, 'select * from counted_meeting where meeting_id = $1', [meetingId])).toEqual([])
    expect(JSON.stringify(left)).not.toContain(meetingId)
  })

  it('[STAT-1] counts a meeting whose server was killed before it could note the time of the close', async () => {
    const { meetingId } = await held('yes')
    await asked(house.database.connection, 'update meeting set closed_at = null where id = $1', [meetingId])
    await count(house)
    expect(await rowOf(meetingId)).toMatchObject({ year: 2026 })
  })

  it('[STAT-1] counts once a meeting whose counting broke off before its row was kept, and one where it broke off just after', async () => {
    const meetings = [await held('yes'), await held('yes')]
    const { store } = house.app
    const breaking = (saves: boolean): typeof store => ({ ...store, saveCounted: async (saved) => {
      if (saves) await store.saveCounted(saved)
      throw new Error('The server was killed here.')
    } })
    for (const saves of [false, true]) await expect(countAndShow({ store: breaking(saves), now: house.now, localForms: [] })).rejects.toThrow('killed')
    await count(house)
    await count(house)
    const found = (await rows(house)).map((row) => row['meeting_id'])
    for (const { meetingId } of meetings) expect(found.filter((one) => one === meetingId)).toHaveLength(1)
  })

  it('[STAT-1] has a meeting that goes on from another in its series', async () => {
    const first = await held('yes')
    await count(house)
    const next = await held('yes')
    await asked(house.database.connection, 'update meeting set follows = $2 where id = $1', [next.meetingId, first.meetingId])
    await count(house)
    expect((await rowOf(next.meetingId))?.['series']).toBe((await rowOf(first.meetingId))?.['series'])
    expect((await rowOf(next.meetingId))?.['id']).not.toBe((await rowOf(first.meetingId))?.['id'])
  })

  it('[STAT-1] has how many days it took from the referral, by the days of the calendar in Sweden', async () => {
    const { meetingId } = await held('yes')
    await asked(house.database.connection, "insert into ended_draft (host_authority_id, id, kind, state, became, ended_at) values ('host', 'referral-0001', 'referral', 'planned', $1, now())", [meetingId])
    await asked(house.database.connection, "insert into audit (at, host_authority_id, what) values ('2026-11-20T23:30:00Z', 'host', 'referral begun referral-0001'), ('2026-11-25T12:00:00Z', 'host', 'referral begun referral-0002')")
    await count(house)
    expect((await rowOf(meetingId))?.['days']).toBe(12)
  })

  it('[STAT-4] counts nothing of an authority that has not said yes, and shows nothing of one that has taken it back', async () => {
    const elsewhere = await houseWithClock()
    const meeting = await openedIn('recommend', await planned(elsewhere.app), 'participant', 'officer')
    await done(meeting.seats.participant, statistics('yes'))
    await done(meeting.seats.officer, recommendation())
    await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Slut.' })
    await count(elsewhere)
    expect(await rows(elsewhere)).toEqual([])
    await decide(elsewhere, { isCounted: true })
    await done(meeting.seats.chair, { type: 'noteGap', kind: 'success', words: 'Alla kom i tid.' })
    await count(elsewhere)
    expect(await rows(elsewhere)).toHaveLength(1)
    await decide(elsewhere, { isCounted: false })
    await count(elsewhere, '2027-02-02T12:00:00.000Z')
    expect(await rows(elsewhere)).toEqual([])
    expect(await elsewhere.app.store.readPublished(2026, 'meetings')).toMatchObject({ meetings: { numbers: { '||': 0 } } })
  })

  it('[STAT-6] shows a year when it has been over for a month, erases its rows, and changes nothing afterwards', async () => {
    expect((await rows(house)).length).toBeGreaterThan(4)
    await count(house, '2027-01-31T12:00:00.000Z')
    expect(await house.app.store.listPublished()).toEqual([])
    await count(house, '2027-02-01T12:00:00.000Z')
    expect([await rows(house), await house.app.store.listPublished()]).toEqual([[], [{ year: 2026, kind: 'meetings' }]])
    const shown = await house.app.store.readPublished(2026, 'meetings')
    await held('yes')
    await count(house, '2027-02-02T12:00:00.000Z')
    expect([await rows(house), await house.app.store.readPublished(2026, 'meetings')]).toEqual([[], shown])
    await count(house, '2028-02-01T12:00:00.000Z')
    expect(await house.app.store.listPublished()).toContainEqual({ year: 2026, kind: 'followUps' })
  })
})

describe('a municipality', () => {
  const planIn = (municipality: string) => post(`${house.app.url}/api/meetings`, planBody({ municipality }), staffToken)

  it('[STAT-5] is one of those that the authority has written, or none', async () => {
    expect((await planIn('0126')).status).toBe(201)
    for (const other of ['0180', '012', 'Huddinge']) expect([(await planIn(other)).status, other]).toEqual([400, other])
  })

  it('[STAT-5] is written a line each, number and name, by the administrator', async () => {
    const { version } = ((await get(`${house.app.url}/api/settings`, administratorToken)).body as SettingsAnswer).now
    const write = async (municipalities: string) => (await post(`${house.app.url}/api/settings`, { version, municipalities }, administratorToken)).status
    for (const wrong of ['Huddinge', '126 Huddinge', '0126', '0126 Huddinge\n', '0126 Huddinge\n\n0136 Haninge', `0126 ${'x'.repeat(41)}`]) expect([await write(wrong), wrong]).toEqual([400, wrong])
    expect(await write('0126 Huddinge\n0136 850709-9805')).toBe(422)
    expect(await write('0126 Huddinge\n0136 Haninge\n0127 Botkyrka')).toBe(200)
  })
})
