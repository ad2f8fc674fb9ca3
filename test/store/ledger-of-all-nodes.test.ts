import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Store } from '#server/store/store.ts'
import { backUp, beside, putBack, restored, type Beside } from '#test/support/backed-up.ts'
import { asked, testStore } from '#test/support/postgres.ts'
import { roomsOn } from '../rooms/series.ts'

const at = '2026-12-11T10:00:00.000Z'
const soon = '2026-12-11T10:00:10.000Z'
const host = { hostAuthorityId: 'host' }

const meetingOf = async (store: Store) => {
  const meetingId = randomUUID()
  expect(await store.createMeeting({ ...host, meetingId, commandId: randomUUID(), by: 'staff', at, startsAt: at, events: [], links: [] })).toBe('created')
  return meetingId
}
const says = async (store: Store, meetingId: string, withdrawal: 'kept' | 'takenBack') =>
  expect(await store.append({ meetingId, expectedVersion: withdrawal === 'kept' ? 0 : 1, commandId: randomUUID(), by: 'staff', at: withdrawal === 'kept' ? at : soon, events: [{ type: withdrawal === 'kept' ? 'consentWithdrawn' : 'withdrawalTakenBack' }], withdrawal })).toMatchObject({ kind: 'appended' })

/** Two nodes on the first database; what each erases goes by the other, so that what the second's ledger has came from the database. */
async function nodes() {
  const to = await beside()
  const otherFile = join(to.dataDir, 'erased-of-the-other.log')
  const [one, two] = [await testStore(to.source, otherFile, true), await testStore(to.source, to.ledgerFile, true)]
  await one.saveAuthority({ id: 'host', name: 'Ekby kommun' })
  const [erased, notes, locked] = [await meetingOf(one), await meetingOf(one), await meetingOf(one)]
  expect(await one.saveDraft({ ...host, kind: 'plan', id: 'plan-discarded-01', expectedVersion: 0, content: '{"referralId":null}', atMost: 9, at, expiresAt: '2999-01-01T00:00:00.000Z', by: 'staff' })).toBe(1)
  for (const id of ['note-of-one', 'note-of-two']) expect(await one.releaseGap({ ...host, id, meetingId: notes, halfYear: { year: 2026, half: 2 }, formId: 'resursradet', kind: 'gap', words: 'Ord.', by: 'seat-chair', at })).toBe('released')
  await backUp(to)
  const discard = async () => expect(await one.endDraft({ ...host, kind: 'plan', id: 'plan-discarded-01' }, { at, by: 'person', state: 'closed' })).toBe(true)
  const takeBack = (store: Store, id: string) => store.takeBackGap({ ...host, id, meetingId: notes, by: 'seat-chair', at })
  return { to, otherFile, one, two, erased, locked, discard, takeBack }
}

const linesOf = (file: string) => readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split(' ').slice(1).join(' ')).toSorted()
const left = async ({ target }: Beside) => {
  const of = async (sql: string) => (await asked(target.connection, sql)).map(({ id }) => id)
  return { plans: await of('select id from kept_draft'), notes: await of('select id from released_gap order by id'), locked: await of('select id from meeting where withdrawn_at is not null and erased_at is null') }
}

it('[ERASE-20] a node writes what another has erased, ended or locked within half a minute, and what is put back by its ledger alone is without it', async () => {
  const { to, otherFile, one, two, erased, locked, discard, takeBack } = await nodes()
  const rooms = roomsOn(two, () => soon)
  await rooms.eraseOverdue()
  expect(await one.eraseMeeting(erased, at)).toBe(true)
  await discard()
  await takeBack(one, 'note-of-one')
  await says(one, locked, 'kept')
  await rooms.eraseOverdue()
  const told = [`${erased} consentWithdrawn`, `locked:${locked} consentWithdrawn`, 'plan:host:plan-discarded-01 closed']
  expect(linesOf(to.ledgerFile)).toEqual(expect.arrayContaining(told))
  expect([linesOf(to.ledgerFile), linesOf(to.ledgerFile).length]).toEqual([linesOf(otherFile), 4])
  await rooms.close()
  expect(await putBack(to)).toContain(': 1 meetings, 1 plans and requests, 0 follow-ups, 1 notes,')
  expect((await left(to)).plans).toEqual([])
})

it('[ERASE-20] it does so by its own clock', { timeout: 15_000 }, async () => {
  const { to, one, two, discard } = await nodes()
  const rooms = roomsOn(two, () => soon)
  await discard()
  await expect.poll(() => linesOf(to.ledgerFile), { timeout: 9_000, interval: 200 }).toEqual(['plan:host:plan-discarded-01 closed'])
  await rooms.close()
  await one.close()
})

it('[ERASE-20] [MOVE-3] what is put back by several ledgers is without what any of them says, of each thing by the newest line', async () => {
  const { to, otherFile, one, two, locked, discard, takeBack } = await nodes()
  await discard()
  await takeBack(one, 'note-of-one')
  await says(one, locked, 'kept')
  await one.close()
  await says(two, locked, 'takenBack')
  await takeBack(two, 'note-of-two')
  await two.close()
  expect([linesOf(otherFile).length, linesOf(to.ledgerFile)]).toEqual([3, expect.arrayContaining([`locked:${locked} takenBack`])])
  expect(await putBack(to, [otherFile])).toContain('joined with 1 more, says: 0 meetings, 1 plans and requests, 0 follow-ups, 2 notes,')
  expect(await left(to)).toEqual({ plans: [], notes: [], locked: [] })
  expect(linesOf(to.ledgerFile), 'the joined one stands for the next time').toEqual(expect.arrayContaining(['plan:host:plan-discarded-01 closed']))
})

it('[ERASE-20] [MOVE-4] a ledger that can not be read, or is none, is said before anything is put there', async () => {
  const { to, one, two } = await nodes()
  await Promise.all([one.close(), two.close()])
  const none = join(to.dataDir, 'none.log')
  expect(await restored(to, [none])).toMatchObject({ code: 1, said: '', why: `${none} can not be read (ENOENT).` })
  writeFileSync(none, 'nothing of ours\n')
  expect(await restored(to, [none])).toMatchObject({ code: 1, said: '', why: `${none} is no ledger of what is erased.` })
  expect(await asked(to.target.connection, `select from pg_tables where tablename = 'meeting'`)).toEqual([])
})
