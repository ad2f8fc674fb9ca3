import { describe, expect, it } from 'vitest'
import { findOverdueSql } from '#server/store/erasing.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'

const fromDay = (days: number) => new Date(Date.parse('2026-12-03T12:00:00.000Z') + days * 86_400_000).toISOString()

type Row = { id: string; startsAt?: string | null; closedAt?: string; follows?: string; isAboutNobody?: boolean; authority?: string; events?: number }

/** A meeting as its tables have it, made on the first day, with so many events on the day after. */
async function meeting({ connection }: TestDatabase, { id, startsAt = fromDay(0), closedAt, follows, isAboutNobody = false, authority = 'two', events = 1 }: Row) {
  await asked(connection, 'insert into meeting (id, host_authority_id, version, created_at, starts_at, closed_at, follows, is_about_nobody) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, authority, events, fromDay(0), startsAt, closedAt ?? null, follows ?? null, isAboutNobody])
  await asked(connection, "insert into event (meeting_id, version, host_authority_id, at, payload) select $1, number, $2, $3, 'x' from generate_series(1, $4::int) number", [id, authority, fromDay(1), events])
}

async function storeWithAuthorities() {
  const database = await testDatabase()
  const store = await testStore(database)
  for (const id of ['two', 'thirty', 'undecided']) await store.saveAuthority({ id, name: id })
  for (const [id, days] of [['two', 2], ['thirty', 30]] as const) await asked(database.connection, "insert into authority_setting (host_authority_id, version, reading_gate, at, by_whom, retention_days) values ($1, 1, 'readingCode', $2, 'somebody', $3)", [id, fromDay(-9), days])
  return { database, store }
}

describe('what is over by the clock', () => {
  it('[ROOM-36] is found on the very day that it is, however it is over', async () => {
    const { database, store } = await storeWithAuthorities()
    for (const authority of ['two', 'thirty', 'undecided']) {
      await meeting(database, { id: `${authority} closed`, authority, closedAt: fromDay(1) })
      await meeting(database, { id: `${authority} held and not closed`, authority, startsAt: fromDay(0) })
      await meeting(database, { id: `${authority} without a day`, authority, startsAt: null })
      await meeting(database, { id: `${authority} far ahead`, authority, startsAt: fromDay(200) })
      await meeting(database, { id: `${authority} about nobody`, authority, closedAt: fromDay(1), isAboutNobody: true })
      await meeting(database, { id: `${authority} next`, authority, closedAt: fromDay(20), follows: `${authority} closed` })
    }
    const plainly = await asked(database.connection, 'select day, id from generate_series(0, 240) day, meeting m where erase_after(m) <= $1::timestamptz + make_interval(days => day)', [fromDay(0)])
    const over = (day: number) => plainly.filter((row) => row['day'] === day).map(({ id }) => id as string).toSorted()
    for (let day = 0; day <= 240; day += day < 36 ? 1 : 4) expect((await store.findOverdue(fromDay(day))).toSorted(), `on day ${day}`).toEqual(over(day))
    expect([over(0).length, over(240).length, new Set(plainly.map(({ day }) => over(day as number).length)).size > 8]).toEqual([0, 18, true])
  })

  it('[ROOM-36] is looked for without reading the events of meetings that can not be over', async () => {
    const { database } = await storeWithAuthorities()
    for (let number = 0; number < 40; number += 1) await meeting(database, { id: `m${number}`, startsAt: fromDay(1), events: 25 })
    const pagesRead = async (sql: string) => {
      const [{ 'QUERY PLAN': plan }] = (await asked(database.connection, `explain (analyze, buffers, format json) ${sql}`, [fromDay(1)])) as [{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }]
      return plan[0].Plan['Shared Hit Blocks']! + plan[0].Plan['Shared Read Blocks']!
    }
    expect(await pagesRead('select id from meeting m where erased_at is null and erase_after(m) <= $1')).toBeGreaterThan(100)
    expect(await pagesRead(findOverdueSql)).toBeLessThan(20)
  })
})
