import { beforeAll, describe, expect, it } from 'vitest'
import type { TableId } from '#core/statistics/figure-tables.ts'
import { figuresOf } from '#core/statistics/figures-of.ts'
import { lastYearFollowed } from '#core/statistics/half-years.ts'
import { countAndShow } from '#server/statistics/counting.ts'
import { yearReader } from '#server/statistics/kept-years.ts'
import { decide, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { answerSeparate, caseCode, dayMs, followedMeeting, openedCase } from '#test/support/followed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { done } from '#test/support/seated-meeting.ts'

const everything = { half: null, form: null, kommun: null, organisation: null, track: null }
const municipalities = '0126 Huddinge\n0136 Haninge'
let house: House
beforeAll(async () => {
  house = await houseWithClock()
  await decide(house, { isCounted: true, municipalities })
})

type Says = Parameters<typeof followedMeeting>[1]
/** A closed meeting in this municipality, and the code of its follow-up. */
async function coded(municipality: string, says: Says = {}) {
  const meeting = await followedMeeting(house, { ...says, changes: { municipality } })
  return { meeting, code: await codesOf(meeting) }
}

type Codes = Record<'participant' | 'referrer', string>
/** Each voice has a code of its own. */
const codesOf = async ({ seats }: Awaited<ReturnType<typeof followedMeeting>>): Promise<Codes> => ({ referrer: (await caseCode(house, seats.referrer)).code, participant: (await caseCode(house, seats.participant)).code })

async function answer(codes: Codes, voice: keyof Codes, fields: Record<string, string>) {
  house.pass(dayMs / 48)
  const { pass } = await openedCase(house, codes[voice])
  expect((await sendForm(house.app.url, '/uppfoljning/svar', { pass, voice, ...fields })).status).toBe(200)
}

const count = (at: string) => countAndShow({ store: house.app.store, now: () => at, localForms: [] })
async function shown(table: TableId, kommun: string | null = null) {
  const year = await yearReader(house.app.store)(2026)
  if (!year) throw new Error('2026 is not shown.')
  return Object.fromEntries(figuresOf(year, { ...everything, kommun }).tables.find(({ id }) => id === table)?.rows.map(({ name, value, of }) => [name, [value, of]]) ?? [])
}

describe('what the statistics read of follow-ups', () => {
  it('[STAT-6] [STAT-7] [STAT-9] is each followed case once, in the year of its meeting, and what is about few is hidden as in meetings', { timeout: 120_000 }, async () => {
    const huddinge = []
    for (let nr = 0; nr < 12; nr += 1) huddinge.push(await coded('0126'))
    const haninge = []
    for (let nr = 0; nr < 6; nr += 1) haninge.push(await coded('0136'))
    const uncounted = await coded('0126', { says: ['followUp'] })
    await count(house.now())
    house.pass(300 * dayMs)
    for (const [nr, { code }] of huddinge.entries()) {
      if (nr < 7) await answer(code, 'participant', { 'step-health': 'forward', 'step-workOrStudies': nr < 5 ? 'forward' : 'back', occupation: 'work' })
      if (nr < 6) await answer(code, 'referrer', { 'step-health': 'back', 'item-1': 'done' })
    }
    for (const { code } of haninge.slice(0, 2)) await answer(code, 'participant', { 'step-health': 'forward', occupation: 'studies' })
    await answer(uncounted.code, 'participant', { 'step-health': 'forward' })
    await count('2027-12-31T22:59:00.000Z')
    expect((await shown('followed'))['12'], 'before the turn of the year').toBeUndefined()
    await count('2027-12-31T23:01:00.000Z')
    // Of eighteen nine were answered about, by one voice or by both; the one that may not be counted is in neither number.
    expect(await shown('followed')).toEqual({ 0: [0, 18], 3: [0, 18], 6: [0, 18], 12: [9, 18] })
    expect((await shown('forward'))['12']).toEqual([9, 9])
    expect(await shown('answered')).toMatchObject({ steps: [9, 9], 'steps-referrer': [0, 9] })
    expect(await shown('occupation')).toMatchObject({ occupied: [9, 9], work: ['hidden', 9] })
    expect(await shown('steps')).toMatchObject({ health: [9, 9], workOrStudies: ['hidden', 9] })
    expect((await shown('followed', '0136'))['12']).toEqual([expect.stringMatching(/^(few|hidden)$/), 6])
    expect((await shown('followed', '0126'))['12']).toEqual(['hidden', 12])
    expect(await shown('followed', '0126')).toMatchObject({ 6: [0, 12] })
  })

  it('[STAT-7] [STAT-9] counts the meetings of one case as one person, whichever of their codes was taken out first', async () => {
    house = await houseWithClock()
    await decide(house, { isCounted: true, municipalities })
    const chain = await Promise.all([0, 1, 2].map(() => followedMeeting(house, { changes: { municipality: '0126' } })))
    for (const nr of [1, 2]) await asked(house.database.connection, 'update meeting set follows = $2 where id = $1', [chain[nr]!.meetingId, chain[nr - 1]!.meetingId])
    const alone = await coded('0126')
    for (const nr of [1, 0, 2]) await answer(await codesOf(chain[nr]!), 'participant', { 'step-health': 'forward' })
    await answer(alone.code, 'participant', { 'step-health': 'forward' })
    const series = (await house.app.store.readFollowed(2026)).map((one) => one.series)
    expect([series.length, new Set(series).size]).toEqual([4, 2])
    expect(series.some((one) => chain.some(({ meetingId }) => meetingId === one))).toBe(false)
  })

  it('[STAT-4] [STAT-2] is nothing of a participant who has said no afterwards, and nothing of an authority that is not counted', async () => {
    house = await houseWithClock()
    await decide(house, { isCounted: true, municipalities })
    const { meeting, code } = await coded('0126')
    await answer(code, 'participant', { 'step-health': 'forward' })
    const read = () => house.app.store.readFollowed(2026)
    expect(await read()).toMatchObject([{ kommun: '0126', halfYear: '2026-H2', months: 0, mayCount: true, steps: [{ domain: 'health', movement: 'forward' }] }])
    expect(await house.app.store.readFollowed(2025)).toEqual([])
    await done(meeting.seats.participant, answerSeparate('statistics', 'no'))
    expect(await read()).toMatchObject([{ mayCount: false }])
    await decide(house, { isCounted: false })
    expect(await read()).toEqual([])
  })

  it('[STAT-6] is shown at the turn of the second year after, when the first of its meetings is still there', () => {
    expect(['2027-12-31T22:59:59.000Z', '2027-12-31T23:00:00.000Z', '2028-02-01T12:00:00.000Z'].map(lastYearFollowed)).toEqual([2025, 2026, 2026])
  })
})
