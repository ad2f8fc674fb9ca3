import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit, type ChainHead } from '#server/store/audit-chain.ts'
import type { LogRetentionYears, Store } from '#server/store/store.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { testApp } from '#test/support/test-app.ts'

const at = '2026-11-23T09:00:00.000Z'
let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await testDatabase()
  store = await testStore(database)
})

const authorityKeeping = async (years: LogRetentionYears | null): Promise<string> => {
  const id = `kommun-${randomUUID()}`
  await store.saveAuthority({ id, name: 'En kommun' })
  if (years !== null) await store.saveSettings({ hostAuthorityId: id, expectedVersion: 0, settings: { logRetentionYears: years }, at, by: 'Eva' })
  return id
}

/** The lines of a meeting: three, one of its erasing where it is erased, and `after` of later readings. */
async function meetingOf(hostAuthorityId: string, { isErased = true, after = 0 } = {}): Promise<string> {
  const meetingId = randomUUID()
  await store.createMeeting({ meetingId, hostAuthorityId, commandId: randomUUID(), by: 'staff', at, events: [], links: [] })
  for (const byWhom of ['seat-1', 'seat-2']) await store.noteOfMeeting({ meetingId, what: 'letterRead participant page', byWhom, at })
  if (isErased) await store.eraseMeeting(meetingId, at)
  for (let n = 0; n < after; n++) await store.noteOfMeeting({ meetingId, what: 'seenListRead', byWhom: 'staff nyckel', at })
  return meetingId
}

/** As if these lines of a chain had been written so long ago, and the chain counted with that: by somebody who may do anything. */
async function aged(chain: string, years: number, upTo = 99) {
  const where = `coalesce(meeting_id, host_authority_id) = '${chain}'`
  const places = (await asked(database.connection, `select place from audit where ${where} order by place`)).map(({ place }) => Number(place))
  const again = places.map((place) => `update audit a set hash = audit_hash(a, coalesce((select hash from audit where ${where} and place = ${place - 1}), (select hash from audit_anchor where place = ${place - 1} and meeting_id = '${chain}'))) where ${where} and place = ${place}`)
  await asked(database.connection, `begin; alter table audit disable trigger all; update audit set written_at = now() - interval '${years} years 1 day' where ${where} and place <= ${upTo}; ${again.join('; ')}; alter table audit enable trigger all; commit`)
}

const left = async (meetingId: string) => (await asked(database.connection, 'select what from audit where meeting_id = $1 order by place', [meetingId])).map(({ what }) => String(what).split(' ')[0])

async function verdict(noted: readonly ChainHead[] = []) {
  const pool = new Pool(database.connection)
  const found = await verifyAudit(pool, noted)
  await pool.end()
  return found
}
const headOf = ({ heads }: { heads: ChainHead[] }, meetingId: string) => heads.find((one) => one.meetingId === meetingId)

/** As the role that the application works as. */
async function asApplication() {
  const role = `${database.connection.database}_app`
  await asked(database.connection, `alter role ${role} password 'known'`)
  return { ...database.connection, user: role, password: 'known' }
}

describe('how long the log is kept', () => {
  it.each([[2, 3], [5, 6], [10, 11], [null, 6]] as const)('[AUDIT-17] is as decided, %s years: what is %s years old is gone, and what is a year younger stands', async (years, old) => {
    const authority = await authorityKeeping(years)
    const [over, young] = [await meetingOf(authority), await meetingOf(authority)]
    await aged(over, old)
    await aged(young, old - 2)
    expect(await store.trimAudit(100)).toBe(1)
    expect([await left(over), (await left(young)).length]).toEqual([[], 4])
    expect(await store.readAudit(over, authority)).toEqual([])
    expect(await store.trimAudit(100)).toBe(0)
  })

  it('[AUDIT-17] is counted from the erasing, and takes what is older from the beginning alone', async () => {
    const authority = await authorityKeeping(2)
    const [living, read, own] = [await meetingOf(authority, { isErased: false }), await meetingOf(authority, { after: 2 }), authority]
    await aged(living, 4)
    await aged(read, 3, 4)
    await aged(own, 3)
    expect(await store.trimAudit(1), 'so many as one asks for').toBe(1)
    expect(await store.trimAudit(100)).toBe(1)
    expect((await left(living)).length).toBe(3)
    expect(await left(read)).toEqual(['seenListRead', 'seenListRead'])
    expect(await asked(database.connection, 'select what from audit where host_authority_id = $1 and meeting_id is null', [authority])).toEqual([])
  })
})

describe('the server', () => {
  it('[AUDIT-17] takes away what is too old by itself, when it has started and then every twenty seconds', async () => {
    const authority = await authorityKeeping(2)
    const [over, young] = [await meetingOf(authority), await meetingOf(authority)]
    await aged(over, 3)
    await testApp({ store })
    await expect.poll(() => left(over), { timeout: 10_000, interval: 250 }).toEqual([])
    expect((await left(young)).length).toBe(4)
  })
})

describe('what is left of the log', () => {
  it('[AUDIT-18] is counted from its anchor, and goes on from it', async () => {
    const authority = await authorityKeeping(2)
    const [part, whole] = [await meetingOf(authority, { after: 1 }), await meetingOf(authority)]
    await aged(part, 3, 4)
    await aged(whole, 3)
    const before = await verdict()
    expect(before.broken).toEqual([])
    expect(await store.trimAudit(100)).toBe(2)
    await store.noteOfMeeting({ meetingId: part, what: 'seenListRead', byWhom: 'staff nyckel', at })
    const after = await verdict(before.heads)
    expect(after.broken).toEqual([])
    expect([headOf(after, part)?.place, headOf(after, whole)]).toEqual([6, headOf(before, whole)])
    expect(after.anchors).toContainEqual(expect.objectContaining({ meetingId: whole, place: 4, hash: headOf(before, whole)?.hash, trimmedAt: expect.stringMatching(/Z$/) }))
    // Written after everything was gone, a line follows the last that went.
    await store.noteOfMeeting({ meetingId: whole, what: 'seenListRead', byWhom: 'staff nyckel', at })
    expect(headOf(await verdict(after.heads), whole)?.place).toBe(5)
  })

  it('[AUDIT-18] is seen to be broken where a line behind the anchor is changed, or the anchor is', async () => {
    const authority = await authorityKeeping(2)
    const [cut, forged] = [await meetingOf(authority, { after: 2 }), await meetingOf(authority, { after: 2 })]
    for (const meetingId of [cut, forged]) await aged(meetingId, 3, 4)
    await store.trimAudit(100)
    const tamper = (change: string) => asked(database.connection, `begin; alter table audit disable trigger all; alter table audit_anchor disable trigger all; ${change}; alter table audit enable trigger all; alter table audit_anchor enable trigger all; commit`)
    await tamper(`delete from audit where meeting_id = '${cut}' and place = 5`)
    await tamper(`update audit_anchor set hash = 'x' where meeting_id = '${forged}'`)
    const broken = (await verdict()).broken.map(({ meetingId, place, why }) => [meetingId, place, why])
    expect(broken.toSorted()).toEqual([[cut, 5, 'missing'], [forged, 5, 'changed']].toSorted())
    await tamper(`delete from audit where meeting_id in ('${cut}', '${forged}'); delete from audit_anchor where meeting_id in ('${cut}', '${forged}')`)
  })

  it('[AUDIT-18] can be made less of by the application by age alone: it writes no anchor, says no time and takes no line', async () => {
    const authority = await authorityKeeping(2)
    const meetingId = await meetingOf(authority)
    const as = await asApplication()
    const refused = ['delete from audit', `update audit set written_at = now() - interval '9 years'`, `insert into audit_anchor values ('${authority}', '${meetingId}', 4, 'x', now())`, `update audit_anchor set place = 99`, 'delete from audit_anchor', 'truncate audit_anchor', 'alter function trim_audit() owner to current_user', 'create or replace function audit_kept_from(authority text) returns timestamptz language sql stable as $$ select now() $$']
    for (const sql of refused) await expect(asked(as, sql), sql).rejects.toThrow(/permission denied|must be owner/)
    await expect(asked(as, `insert into authority_setting (host_authority_id, version, reading_gate, retention_days, at, by_whom, log_retention_years) values ('${authority}', 9, 'readingCode', 14, now(), 'x', 1)`)).rejects.toThrow('check constraint')
    await asked(as, `insert into audit (at, written_at, host_authority_id, meeting_id, what) values ('2001-01-01', '2001-01-01', '${authority}', '${meetingId}', 'seenListRead')`)
    expect(await asked(as, 'select trim_audit() as more')).toEqual([{ more: false }])
    expect((await left(meetingId)).length).toBe(5)
    const [{ others }] = (await asked(database.connection, "select has_function_privilege('public', 'trim_audit()', 'execute') as others")) as [{ others: boolean }]
    expect(others).toBe(false)
  })

  it('[AUDIT-18] loses nothing that is young or has no anchor, even to the owner of the tables', async () => {
    const authority = await authorityKeeping(2)
    const [young, old] = [await meetingOf(authority), await meetingOf(authority)]
    await aged(old, 3)
    for (const meetingId of [young, old]) await expect(asked(database.connection, `delete from audit where meeting_id = '${meetingId}'`)).rejects.toThrow('append only')
    await expect(asked(database.connection, `insert into audit_anchor values ('${authority}', '${young}', 4, 'x', now()); delete from audit where meeting_id = '${young}'`)).rejects.toThrow('append only')
    expect([(await left(young)).length, (await left(old)).length]).toEqual([4, 4])
    expect(await store.trimAudit(100)).toBe(1)
    await expect(asked(database.connection, 'update audit_anchor set place = place - 1')).rejects.toThrow('only moves on')
    await expect(asked(database.connection, 'delete from audit_anchor')).rejects.toThrow('stays')
  })
})
