import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { shownMeetings } from '#server/statistics/kept-years.ts'
import { yearInThread } from '#server/statistics/year-in-thread.ts'
import { yearAsKept } from '#server/statistics/make-year.ts'
import { buildServer, removeBuilt } from '#test/faults/built-server.ts'
import { seededMeetings } from '#test/core/statistics/seeded-meetings.ts'
import { asked, testDatabase, testStore } from '#test/support/postgres.ts'

const built = await buildServer()
afterAll(() => removeBuilt(built))

const year = 2025
const { rows: coded } = seededMeetings(7, { most: 30, year })
/** So many that they go over in several pieces. */
const rows = Array.from({ length: 20 }, (_round, round) => coded.map(({ series, days, ...codes }) => ({ hostAuthorityId: 'host', codes, series: `${series}-${round}`, days }))).flat()
const given = { year, rows, names: { forms: [], municipalities: ['0126 Huddinge'], authorities: ['Ekby'] }, localForms: [] }

describe('a year that is made in a thread of its own', () => {
  it('[STAT-34] is what it is on the thread that asks, from all rows, however many times they are handed over', async () => {
    expect(rows.length).toBeGreaterThan(250)
    const [there, here] = [shownMeetings(JSON.parse(await yearInThread(pathToFileURL(built))(given))), shownMeetings(JSON.parse(yearAsKept(given)))]
    expect(there?.names).toEqual(here?.names)
    const whole = ({ numbers }: { numbers: Record<string, unknown> }) => Object.keys(numbers).length
    expect(there && here && [there.meetings.year, whole(there.meetings), there.meetings.blocks.reduce((sum, { count }) => sum + count, 0) > 250]).toEqual([year, here && whole(here.meetings), true])
  })

  it('[STAT-34] leaves the rows for the next turn where the thread ends too soon', async () => {
    const database = await testDatabase()
    const store = await testStore(database)
    await asked(database.connection, "insert into host_authority (id, name) values ('host', 'Ekby')")
    await asked(database.connection, "insert into coded_meeting (id, host_authority_id, year, codes, series, days) values ('a-coded-one', 'host', 2025, '{}', 'a-coded-one', null)")
    const atOnce = yearInThread(new URL('data:text/javascript,process.exit(0)'))
    await expect(store.publishMeetings(year, '2026-02-01T12:00:00.000Z', (kept, names) => atOnce({ year, rows: kept, names, localForms: [] }))).rejects.toThrow('has ended')
    expect([await store.findUnpublished('meetings', year), await store.listPublished()]).toEqual([[year], []])
    await store.publishMeetings(year, '2026-02-01T12:00:00.000Z', (kept, names) => Promise.resolve(yearAsKept({ year, rows: kept, names, localForms: [] })))
    expect([await store.findUnpublished('meetings', year), await store.listPublished()]).toEqual([[], [{ year, kind: 'meetings' }]])
  })
})
