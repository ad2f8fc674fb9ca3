import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PlannedMeeting } from '#core/wire/http.ts'
import type { SettingsAnswer } from '#core/wire/settings.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { countAndShow } from '#server/statistics/counting.ts'
import { seededMeetings } from '#test/core/statistics/seeded-meetings.ts'
import { decide, houseWithClock, type House } from '#test/support/closed-meeting.ts'
import { seatIds } from '#test/support/builders.ts'
import { asked } from '#test/support/postgres.ts'
import { answerSeparate } from '#test/support/followed-meeting.ts'
import { done, planBody, seated } from '#test/support/seated-meeting.ts'
import { get, post } from '#test/support/test-app.ts'

const coordinator = 'coordinator-token-of-the-test-0000001'
const others = {
  nyby: { name: 'Nyby kommun', staff: 'staff-token-of-nyby-0000000000000000001', key: 'administrator-token-of-nyby-00000000001' },
  viby: { name: 'Viby kommun', staff: 'staff-token-of-viby-0000000000000000001', key: 'administrator-token-of-viby-00000000001' },
}
let house: House
let cookie: string

beforeAll(async () => {
  house = await houseWithClock({ statisticsKeys: { coordinator, steeringGroup: null } })
  for (const [id, { name, staff, key }] of Object.entries(others)) await settleHostAuthority(house.app.store, { id, name, staffToken: staff, administrator: { name: 'Nils Nord', key }, at: house.now(), expiresAt: '2999-01-01T00:00:00.000Z' })
  await decide(house, { isCounted: true, municipalities: '0126 Huddinge' })
  await write('nyby', { isCounted: true, municipalities: '0136 Haninge' })
  await write('viby', { isCounted: false, municipalities: '0127 Botkyrka' })
  // Rows as they were counted while all three said yes; and one meeting of who says no, held as any other.
  await counted('host', 'resursradet', '0126', 11)
  await counted('nyby', 'resursteam', '0136', 9)
  await counted('viby', 'overlamning', '0127', 8)
  await heldInViby()
  for (const day of [house.now(), '2027-02-01T12:00:00.000Z']) await countAndShow({ store: house.app.store, now: () => day, localForms: [] })
  const entered = await fetch(`${house.app.url}/statistik`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ key: coordinator }) })
  cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
})

async function write(id: keyof typeof others, change: { isCounted: boolean; municipalities: string }) {
  const { now } = (await get(`${house.app.url}/api/settings`, others[id].key)).body as SettingsAnswer
  expect((await post(`${house.app.url}/api/settings`, { ...change, version: now.version }, others[id].key)).status).toBe(200)
}

async function counted(authority: string, form: string, kommun: string, count: number) {
  const [like] = seededMeetings(1, { most: 30 }).rows
  for (let nr = 0; nr < count; nr += 1) {
    const { series: _series, days: _days, ...codes } = { ...like!, form, kommun, half: 2 }
    await asked(house.database.connection, 'insert into coded_meeting (id, host_authority_id, year, codes, series, days) values ($1, $2, 2026, $3, $1, null)', [`row-${authority}-${nr}-0001`, authority, JSON.stringify(codes)])
  }
}

async function heldInViby() {
  const { meetingId, links } = (await post(`${house.app.url}/api/meetings`, planBody({ municipality: '0127' }), others.viby.staff)).body as PlannedMeeting
  const { chair, participant } = (await seated({ app: house.app, meetingId, link: (seat) => links.find(({ seatId }) => seatId === (seatIds as Record<string, string>)[seat])?.link ?? '' }, 'participant')).seats
  await done(chair, { type: 'startMeeting' })
  await done(participant, answerSeparate('statistics', 'yes'))
  await done(chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
}

const open = async (where: string, language = 'sv') => (await fetch(house.app.url + where, { headers: { cookie, 'accept-language': language } })).text()

describe('the figures of an installation with several authorities', () => {
  it('[STAT-4] [STAT-26] are of those that said yes, by name, on every page and in the file', async () => {
    const line = 'Siffrorna för 2026 gäller möten hos Ekby kommun och Nyby kommun. Andra myndigheters möten är inte med.'
    for (const where of ['/statistik', '/statistik?kommun=0136', '/statistik/styrelse']) expect(await open(where), where).toContain(line)
    expect((parse(await open('/statistik/fil'), { bom: true, delimiter: ';' }) as string[][])[1]?.at(-1)).toContain(line)
    expect(await open('/statistik', 'en')).toContain('The figures of 2026 are of meetings held by Ekby kommun and Nyby kommun. Meetings of other authorities are not in them.')
    expect([await open('/statistik'), await open('/statistik/styrelse')].map((page) => /(?:Räknade möten: |Vi har räknat )(\d+)/.exec(page)?.[1])).toEqual(['20', '20'])
  })

  it('[STAT-26] have nothing of the others: no municipality, form or name, whatever is chosen', async () => {
    const { forms, kommuner } = ((await house.app.store.readPublished(2026, 'meetings')) as { meetings: { forms: string[]; kommuner: string[] } }).meetings
    expect([forms, kommuner]).toEqual([['resursradet', 'resursteam'], ['0126', '0136']])
    for (const where of ['/statistik', '/statistik?kommun=0127', '/statistik?form=overlamning', '/statistik/fil?kommun=0127', '/statistik/styrelse', '/statistik/lardomar']) {
      const page = await open(where)
      for (const word of ['Viby', 'Botkyrka', '0127', 'overlamning']) expect([where, word, page.includes(word)]).toEqual([where, word, false])
    }
    expect(await asked(house.database.connection, 'select id from coded_meeting')).toEqual([])
  })
})
