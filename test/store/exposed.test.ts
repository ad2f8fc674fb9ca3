import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { givenPeriod } from '#server/given-period.ts'
import type { AuditWhat } from '#server/store/audit-kinds.ts'
import type { Store } from '#server/store/store.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { run } from '#test/support/server-command.ts'

const word = 'Kanariefågel'
/** On 30 November 2026, by UTC: an hour less than the clock in Sweden. */
const on = (clock: string) => `2026-11-30T${clock}Z`
const seats = [{ id: 'seat-lead', role: 'chair' }, { id: 'seat-self', role: 'participant' }, { id: 'seat-with', role: 'supportPerson' }, { id: 'seat-asks', role: 'referrer' }]
const said = [{ type: 'meetingPlanned', plan: { topic: word, seats: seats.map((seat) => ({ ...seat, name: word })) } }] as unknown as MeetingEvent[]
const account = 'staff account 0a1b2c3d4e5f'

let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await testDatabase()
  store = await testStore(database)
  for (const [id, name] of [['nacka', 'Nacka kommun'], ['tyreso', 'Tyresö kommun']] as const) await store.saveAuthority({ id, name })
  const planned = (meetingId: string, at: string, hostAuthorityId = 'nacka') => store.createMeeting({ meetingId, hostAuthorityId, commandId: randomUUID(), by: 'staff Nacka kommun', at, events: said, links: [] })
  const noted = (meetingId: string, clock: string, what: AuditWhat, byWhom?: string) => store.noteOfMeeting({ meetingId, what, at: on(clock), ...(byWhom !== undefined && { byWhom }) })
  await planned('erased-before', on('06:00:00.000'))
  await store.eraseMeeting('erased-before', on('08:59:59.999'))
  for (const id of ['meeting-one', 'meeting-two', 'untouched']) await planned(id, on('07:00:00.000'))
  await noted('meeting-one', '08:59:59.999', 'letterRead referrer page', 'seat-asks')
  await noted('meeting-one', '09:00:00.000', 'letterRead participant page', 'seat-lead')
  await noted('meeting-one', '09:10:00.000', 'seatAdmitted seat-self', 'seat-lead')
  await noted('meeting-one', '09:20:00.000', 'cameBack', 'seat-with')
  await noted('meeting-one', '09:30:00.000', 'letterRead participant pdf byCode')
  await noted('meeting-one', '11:00:00.000', 'cameBack', 'seat-lead')
  await noted('meeting-one', '11:00:00.001', 'letterRead referrer page', 'seat-asks')
  await noted('meeting-two', '10:00:00.000', 'peopleTaken', account)
  await store.eraseMeeting('meeting-two', on('10:30:00.000'))
  await planned('begun-in-it', on('10:59:00.000'), 'tyreso')
  await planned('begun-after', on('11:00:00.001'))
  const draft = { hostAuthorityId: 'nacka', expectedVersion: 0, content: JSON.stringify({ word }), atMost: 9, expiresAt: '2999-01-01T00:00:00.000Z' }
  await store.saveDraft({ ...draft, kind: 'referral', id: 'request-one', at: on('09:05:00.000'), by: 'referrer' })
  await store.saveDraft({ ...draft, kind: 'plan', id: 'plan-one', at: on('08:00:00.000'), by: 'Nacka kommun' })
  await store.noteDraftRead({ hostAuthorityId: 'nacka', kind: 'referral', id: '*' }, { at: on('09:06:00.000'), by: account.replace('staff ', '') })
  await store.endDraft({ hostAuthorityId: 'nacka', kind: 'referral', id: 'request-one' }, { at: on('12:00:00.000'), by: 'Nacka kommun', state: 'closed' })
})

const command = (...args: string[]) => run('exposed', args, { ...database, database: database.connection })
/** What it says, without what it begins with. */
async function linesOf(...args: string[]): Promise<string[]> {
  const { said: out, why, code } = await command(...args)
  expect([code, why]).toEqual([0, ''])
  for (const hidden of [word, ...seats.map(({ id }) => id), 'Nacka kommun', 'participant ', 'supportPerson']) expect(out.split('\n').slice(1).join('\n')).not.toContain(hidden)
  return out.trimEnd().split('\n')
}
const period = ['--from', '2026-11-30T10:00', '--to', '2026-11-30T12:00']

describe('who was exposed', () => {
  it('[AUDIT-21] is said of a period with both its ends: what was opened or written, by which kind of reader, how often and when, and what else stood', async () => {
    expect(await linesOf(...period)).toEqual([
      'From 2026-11-30 10:00:00 to 2026-11-30 12:00:00, by the clock in Sweden: 5 opened or written, 2 more could have been read.',
      'Meeting meeting-one of nacka: opened or written 5 times, 2026-11-30 10:00:00 to 2026-11-30 12:00:00, by chair 2, others 2, code or e-ID 1.',
      'Meeting meeting-two of nacka: opened or written once, 2026-11-30 11:00:00 to 2026-11-30 11:00:00, by staff account 0a1b2c3d4e5f 1. Its content was erased 2026-11-30 11:30:00.',
      'Request request-one of nacka: opened or written once, 2026-11-30 10:05:00 to 2026-11-30 10:05:00, by referrer 1. It ended 2026-11-30 13:00:00.',
      'The list of all requests that waited at nacka: opened or written once, 2026-11-30 10:06:00 to 2026-11-30 10:06:00, by staff account 0a1b2c3d4e5f 1.',
      'Meeting begun-in-it of tyreso: opened or written once, 2026-11-30 11:59:00 to 2026-11-30 11:59:00, by staff by key 1.',
      'Meeting untouched of nacka: could have been read; neither opened nor written.',
      'Plan plan-one of nacka: could have been read; neither opened nor written.',
      'Others: participants, who comes with them, and whom the log does not name.',
    ])
  })

  it('[AUDIT-21] is said of one account: what it opened or wrote and what else stood at its authority, and of an administrator what they did alone', async () => {
    expect(await linesOf(...period, '--by', account)).toEqual([
      `From 2026-11-30 10:00:00 to 2026-11-30 12:00:00, by the clock in Sweden, by ${account}: 2 opened or written, 4 more could have been read.`,
      'Meeting meeting-two of nacka: opened or written once, 2026-11-30 11:00:00 to 2026-11-30 11:00:00, by staff account 0a1b2c3d4e5f 1. Its content was erased 2026-11-30 11:30:00.',
      'The list of all requests that waited at nacka: opened or written once, 2026-11-30 10:06:00 to 2026-11-30 10:06:00, by staff account 0a1b2c3d4e5f 1.',
      'Meeting meeting-one of nacka: could have been read; neither opened nor written by them.',
      'Meeting untouched of nacka: could have been read; neither opened nor written by them.',
      'Plan plan-one of nacka: could have been read; neither opened nor written by them.',
      'Request request-one of nacka: could have been read; neither opened nor written by them. It ended 2026-11-30 13:00:00.',
    ])
    await store.noteOfMeeting({ meetingId: 'untouched', what: 'seenListRead', byWhom: 'administrator key 99', at: on('14:00:00.000') })
    expect(await linesOf('--from', '2026-11-30T15:00', '--to', '2026-11-30T15:00', '--by', 'administrator key 99')).toEqual([
      'From 2026-11-30 15:00:00 to 2026-11-30 15:00:00, by the clock in Sweden, by administrator key 99: 1 opened or written, 0 more could have been read.',
      'Meeting untouched of nacka: opened or written once, 2026-11-30 15:00:00 to 2026-11-30 15:00:00, by administrator by key 1.',
    ])
  })

  it('[AUDIT-21] is said of one moment, as of a backup: what stood then, erased since or not, and nothing that was begun later or erased before', async () => {
    expect(await linesOf('--from', '2026-11-30T10:30:30+01:00', '--to', '2026-11-30T09:30:30Z')).toEqual([
      'From 2026-11-30 10:30:30 to 2026-11-30 10:30:30, by the clock in Sweden: 0 opened or written, 5 more could have been read.',
      'Meeting meeting-one of nacka: could have been read; neither opened nor written.',
      'Meeting meeting-two of nacka: could have been read; neither opened nor written. Its content was erased 2026-11-30 11:30:00.',
      'Meeting untouched of nacka: could have been read; neither opened nor written.',
      'Plan plan-one of nacka: could have been read; neither opened nor written.',
      'Request request-one of nacka: could have been read; neither opened nor written. It ended 2026-11-30 13:00:00.',
    ])
  })

  it('[AUDIT-21] is not said to be all where older lines were taken away, and neither of who is not in the log nor of no time', async () => {
    await asked(database.connection, "insert into audit_anchor select host_authority_id, 'long-ago', place, hash, '2026-11-29T03:00:00Z' from audit where host_authority_id = 'tyreso' limit 1")
    expect((await linesOf('--from', '2020-01-01T00:00', '--to', '2020-01-02T00:00')).slice(1)).toEqual(['Lines of tyreso that were as old as this were taken away when their time was over: there may have been more.'])
    expect(await command(...period, '--by', 'staff account ffffffffffff')).toMatchObject({ code: 1, said: '', why: 'The log has no line by staff account ffffffffffff. See the lines without --by.' })
    expect(await command(...period, '--by', 'seat-self')).toMatchObject({ code: 1, said: '', why: expect.stringMatching(/^Say --by as the log does: /) as string })
    expect(await command('--from', '2026-11-30T10:00')).toMatchObject({ code: 1, said: '', why: expect.stringMatching(/^Say --to like this: /) as string })
  })

  it('[AUDIT-21] goes by the clock in Sweden in summer and in winter, has the whole hour that comes twice, and refuses the one that is left out', () => {
    expect(givenPeriod('2026-07-01T10:00', '2026-11-30T10:00')).toEqual({ from: '2026-07-01T08:00:00.000Z', to: '2026-11-30T09:00:00.000Z' })
    expect(givenPeriod('2026-10-25T02:30', '2026-10-25T02:30')).toEqual({ from: '2026-10-25T00:30:00.000Z', to: '2026-10-25T01:30:00.000Z' })
    expect(() => givenPeriod('2026-03-29T02:30', '2026-03-29T04:00')).toThrow('left out')
    expect(() => givenPeriod('2026-11-30T10:00', '2026-11-30T09:59')).toThrow('--from is after --to.')
    for (const wrong of ['2026-11-30', 'today', '2026-13-30T10:00', '2026-02-30T10:00Z', "2026-11-30T10:00'; drop"]) expect(() => givenPeriod(wrong, '2026-12-01T00:00'), wrong).toThrow(/^Say --from like this/)
  })
})
