import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendOnly } from '#server/store/app-role.ts'
import { verifyAudit } from '#server/store/audit-chain.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import type { Store } from '#server/store/store.ts'
import { asked, emptyDatabase, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'

const at = '2026-11-23T09:00:00.000Z'
const migrations = new URL('../../server/store/migrations/', import.meta.url)

let database: TestDatabase
let store: Store
const folder = mkdtempSync(join(tmpdir(), 'sampratad-audit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeAll(async () => {
  database = await testDatabase()
  store = await testStore(database)
  await store.saveAuthority({ id: 'nacka', name: 'Nacka kommun' })
})

async function planned(): Promise<string> {
  const meetingId = randomUUID()
  await store.createMeeting({ meetingId, hostAuthorityId: 'nacka', commandId: randomUUID(), by: 'staff', at, events: [], links: [] })
  return meetingId
}

async function withLines(count: number): Promise<string> {
  const meetingId = await planned()
  for (let n = 1; n < count; n++) await store.noteOfMeeting({ meetingId, what: 'letterRead participant page', byWhom: `seat-${n}`, at })
  return meetingId
}

async function verdictOf({ connection }: TestDatabase) {
  const pool = new Pool(connection)
  const verdict = await verifyAudit(pool)
  await pool.end()
  return verdict
}

/** As somebody who may do anything with the database. */
const tamper = (meetingId: string, change: string) =>
  asked(database.connection, `begin; alter table audit disable trigger all; ${change.replaceAll('$1', `'${meetingId}'`)}; alter table audit enable trigger all; commit`)

/** `npm run audit:verify`, as it is run. */
function command(...args: string[]): Promise<{ code: number | null; said: string }> {
  const { host, user, password, database: name, port } = database.connection
  const DATABASE_URL = `postgres://${user}:${password}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
  const child = spawn(process.execPath, ['server/bootstrap/run-ts.mjs', 'server/verify-audit.ts', ...args], { env: { ...process.env, DATABASE_URL } })
  let said = ''
  child.stdout.on('data', (bytes) => (said += String(bytes)))
  child.stderr.on('data', (bytes) => (said += String(bytes)))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

describe('the chains of the audit log', () => {
  it('[AUDIT-1] hold together when many write in one meeting at once, from several servers, and beside it', async () => {
    const others = [store, await testStore(database), await testStore(database)]
    const meetingId = await planned()
    await Promise.all(Array.from({ length: 60 }, (_, n) => others[n % 3]!.noteOfMeeting({ meetingId, what: 'cameBack', byWhom: `seat-${n}`, at })))
    await Promise.all(Array.from({ length: 10 }, () => withLines(3)))
    const verdict = await verdictOf(database)
    expect(verdict.broken).toEqual([])
    expect(verdict.heads.find((head) => head.meetingId === meetingId)).toMatchObject({ hostAuthorityId: 'nacka', place: 61 })
  })

  it('[AUDIT-1] are counted alike by the database and by the program, whatever stands in a line', async () => {
    const meetingId = await planned()
    await asked(database.connection, "insert into audit (at, host_authority_id, meeting_id, what, by_whom, version) values ('2026-03-29T01:30:00.123456+02', 'nacka', $1, $2, $3, null)", [meetingId, 'termAdded å"\\\u0007\n,é ', 'Å <b>&'])
    expect((await verdictOf(database)).broken).toEqual([])
  })

  it('[AUDIT-1] are made for what was written before there were any', async () => {
    const old = await emptyDatabase()
    const files = readdirSync(migrations).filter((name) => name < '0010').toSorted()
    await asked(old.connection, 'create table schema_migration (number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())')
    for (const name of files) {
      const sql = readFileSync(new URL(name, migrations), 'utf8')
      await asked(old.connection, sql)
      await asked(old.connection, 'insert into schema_migration values ($1, $2, $3)', [Number.parseInt(name, 10), name, createHash('sha256').update(sql).digest('hex')])
    }
    await asked(old.connection, "insert into host_authority values ('nacka', 'Nacka'), ('tyreso', 'Tyresö')")
    for (const [authority, meeting] of [['nacka', 'one'], ['tyreso', null], ['nacka', null], ['nacka', 'two'], ['nacka', 'one'], ['nacka', null]]) {
      await asked(old.connection, "insert into audit (at, host_authority_id, meeting_id, what) values (now(), $1, $2, 'eventsAppended')", [authority, meeting])
    }
    const opened = await testStore(old)
    await opened.addStaffToken({ tokenHash: 'x', hostAuthorityId: 'nacka', label: 'Nacka', at, expiresAt: at })
    const { broken, heads } = await verdictOf(old)
    expect(broken).toEqual([])
    expect(heads.map(({ hostAuthorityId, meetingId, place }) => `${hostAuthorityId}/${meetingId} ${place}`)).toEqual(['nacka/ 3', 'nacka/one 2', 'nacka/two 1', 'tyreso/ 1'])
    await expect(asked(old.connection, "update audit set what = 'x'")).rejects.toThrow('append only')
  })
})

describe('somebody who may do anything with the database', () => {
  it('[AUDIT-2] is found by the command, which says the meeting and the line', async () => {
    const notes = join(folder, 'notes.json')
    const [whole, changed, cut, ended, gone] = [await withLines(4), await withLines(4), await withLines(4), await withLines(4), await withLines(2)]
    expect(await command(notes)).toMatchObject({ code: 0, said: expect.stringMatching(/^\d+ lines in \d+ chains: each follows from the one before\.\n$/) })
    await tamper(changed, "update audit set by_whom = 'seat-9' where meeting_id = $1 and place = 3")
    await tamper(cut, 'delete from audit where meeting_id = $1 and place = 2')
    const { code, said } = await command()
    expect(code).toBe(1)
    expect(said).toContain(`Meeting ${changed} of nacka: line 3 is not as it was written.`)
    expect(said).toContain(`Meeting ${cut} of nacka: line 2 is missing.`)
    expect(said).not.toContain(whole)
    expect(said).toMatch(/2 broken\.\n$/)
    await tamper(ended, 'delete from audit where meeting_id = $1 and place = 4')
    await tamper(gone, 'delete from audit where meeting_id = $1')
    expect((await command()).said, 'nothing is left to see it by').toMatch(/2 broken\.\n$/)
    const withNotes = (await command(notes)).said
    expect(withNotes).toContain(`Meeting ${ended} of nacka: line 4 is not as it was noted the last time.`)
    expect(withNotes).toContain(`Meeting ${gone} of nacka: line 2 is not as it was noted the last time.`)
    expect(withNotes).not.toContain(whole)
  })

  it('[AUDIT-2] is found also when a line is put in or a whole chain is made anew', async () => {
    const [put, forged] = [await withLines(3), await withLines(3)]
    const before = (await verdictOf(database)).heads
    await tamper(put, "insert into audit (at, host_authority_id, meeting_id, what, place, hash) values (now(), 'nacka', $1, 'cameBack', 4, 'x')")
    await tamper(forged, "update audit set by_whom = 'seat-9' where meeting_id = $1 and place = 2; update audit a set hash = audit_hash(a, (select hash from audit where meeting_id = $1 and place = 1)) where meeting_id = $1 and place = 2; update audit a set hash = audit_hash(a, (select hash from audit where meeting_id = $1 and place = 2)) where meeting_id = $1 and place = 3")
    const broken = async (noted: Parameters<typeof verifyAudit>[1]) => {
      const pool = new Pool(database.connection)
      const verdict = await verifyAudit(pool, noted)
      await pool.end()
      return verdict.broken.filter(({ meetingId }) => [put, forged].includes(meetingId)).map(({ meetingId, place, why }) => [meetingId, place, why])
    }
    expect(await broken([])).toEqual([[put, 4, 'changed']])
    expect((await broken(before)).toSorted()).toEqual([[put, 4, 'changed'], [forged, 3, 'notAsNoted']].toSorted())
  })

  it('[AUDIT-18] is said by the command to begin later, where old lines were taken away', async () => {
    const short = await withLines(4)
    await tamper(short, "insert into audit_anchor select host_authority_id, meeting_id, place, hash, '2026-11-29T03:00:00Z' from audit where meeting_id = $1 and place = 3; delete from audit where meeting_id = $1 and place <= 3")
    const { said } = await command()
    expect(said).not.toContain(short)
    expect(said).toMatch(/\n1 of them begin later: 3 older lines were taken away when their time was over, the last of them 2026-11-29T03:00:00\.000Z\.\n$/)
  })
})

describe('the role of the application', () => {
  it('[AUDIT-3] reads the log and adds to it, and may do nothing else with it', async () => {
    const own = await testDatabase()
    const opened = await testStore(own)
    await opened.saveAuthority({ id: 'nacka', name: 'Nacka' })
    const backends = await asked(own.connection, "select distinct usename from pg_stat_activity where datname = $1 and application_name = 'sampratad' order by 1", [own.connection.database])
    const role = `${own.connection.database}_app`
    expect(backends.map(({ usename }) => usename)).toContain(role)
    const may = (table: string) => asked(own.connection, `select array_agg(p order by p) as rights from unnest(array['INSERT','SELECT','UPDATE','DELETE','TRUNCATE','TRIGGER','REFERENCES']) p where has_table_privilege('${role}', '${table}', p)`)
    const ownersAlone = ['schema_migration', 'audit_anchor']
    for (const table of appendOnly) expect(await may(table), table).toEqual([{ rights: ownersAlone.includes(table) ? ['SELECT'] : ['INSERT', 'SELECT'] }])
    const guarded = await asked(own.connection, "select tgrelid::regclass::text as name from pg_trigger where tgname like '%is_append_only' order by 1")
    expect(guarded.map(({ name }) => name)).toEqual(['audit', 'authority_setting', 'catalogue_entry', 'own_form', 'own_term'])
    expect(guarded.filter(({ name }) => !appendOnly.includes(String(name)))).toEqual([])
    expect(await may('event')).toEqual([{ rights: ['DELETE', 'INSERT', 'SELECT', 'UPDATE'] }])
    await asked(own.connection, `alter role ${role} password 'known'`)
    const as = { ...own.connection, user: role, password: 'known' }
    const tries = ["update audit set what = 'x'", 'delete from audit', 'truncate audit', 'alter table audit disable trigger all', 'drop trigger audit_is_append_only on audit', 'create or replace function audit_hash(line audit, before bytea) returns bytea language sql as $$ select null $$', 'set role sampratad', `create role other_${own.connection.database}`, 'drop table audit', "update own_term set by_whom = 'x'", 'delete from own_term', 'insert into schema_migration values (99, $$x$$, $$x$$)']
    for (const sql of tries) await expect(asked(as, sql), sql).rejects.toThrow(/permission denied|must be owner|must be able to/)
    await asked(as, "insert into audit (at, host_authority_id, what) values (now(), 'nacka', 'settingsChanged')")
    expect((await asked(as, 'select what, place from audit order by place desc limit 1'))[0]).toMatchObject({ what: 'settingsChanged' })
  })

  it('[AUDIT-4] is the owner where no other can be had, and that is said once', async () => {
    const own = await emptyDatabase()
    const role = `role_${randomUUID().replaceAll('-', '')}`
    await asked(own.connection, `create role ${role} login password 'secret'`)
    await asked(own.connection, `grant all on schema public to ${role}`)
    const lines: string[] = []
    const opened = await openPostgresStore({ connection: { ...own.connection, user: role, password: 'secret' }, masterKey: own.masterKey, log: (line) => void lines.push(line) })
    await opened.saveAuthority({ id: 'nacka', name: 'Nacka' })
    await opened.close()
    expect(lines.filter((line) => !line.endsWith('applied.'))).toEqual(['Database: its user may not make roles, so the program works as the owner of the audit log, which a trigger alone keeps from being changed.'])
  })
})

describe('the proofs of erasing', () => {
  it('[ERASE-6] stand beside what the proofs of erasing say, in the command that verifies', async () => {
    const meetingId = await planned()
    await store.eraseMeeting(meetingId, at)
    const fine = (await command()).said
    expect(fine).toContain('1 erased meetings: rows and keys gone of 1.')
    expect(fine).toContain('Files of the tables: not swept yet for 1.')
    await asked(database.connection, "insert into seat_link (secret_hash, seat_id, meeting_id, host_authority_id, created_at) values ('left', 'seat', $1, 'nacka', now())", [meetingId])
    expect((await command()).said).toEqual(expect.stringContaining(`Meeting ${meetingId} is said to be erased`))
    await asked(database.connection, 'delete from seat_link where meeting_id = $1', [meetingId])
  })
})
