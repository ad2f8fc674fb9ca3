import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Store } from '#server/store/store.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { asked, testDatabase, testStore } from '#test/support/postgres.ts'
import { roomsOn } from '../rooms/series.ts'

const [at, later] = ['2026-12-03T12:00:00.000Z', '2026-12-20T12:00:00.000Z']
const folder = mkdtempSync(join(tmpdir(), 'sampratad-drafts-'))
whenFileEnds(() => rmSync(folder, { recursive: true, force: true }))

const keep = async (store: Store, draft: { kind: 'plan' | 'referral'; id: string; hostAuthorityId?: string; from?: string; isLong?: boolean }) => {
  const { kind, id, hostAuthorityId = 'ekby', from = null, isLong = false } = draft
  expect(await store.saveDraft({ hostAuthorityId, kind, id, expectedVersion: 0, content: JSON.stringify({ referralId: from, question: 'Hur?' }), atMost: 9, at, expiresAt: isLong ? '2999-01-01T00:00:00.000Z' : later, by: 'staff' })).toBe(1)
}

const ofTwo = async (store: Store) => {
  for (const id of ['ekby', 'solna']) await store.saveAuthority({ id, name: id })
  return store
}

/** Two requests of one authority, of which the first has a plan, one of another, and a plan that can not be opened. */
async function filled() {
  const [database, ledgerFile, faults] = [await testDatabase(), join(folder, `${randomUUID()}.log`), [] as unknown[]]
  const store = await ofTwo(await testStore(database, ledgerFile, false, (fault) => faults.push(fault)))
  await keep(store, { kind: 'referral', id: 'request-one-00001', isLong: true })
  await keep(store, { kind: 'referral', id: 'request-two-00002' })
  await keep(store, { kind: 'referral', id: 'request-other-003', hostAuthorityId: 'solna' })
  await keep(store, { kind: 'plan', id: 'plan-of-the-one-1', from: 'request-one-00001', isLong: true })
  await keep(store, { kind: 'plan', id: 'plan-that-is-torn', from: 'request-two-00002', isLong: true })
  await asked(database.connection, "update kept_draft set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where id = 'plan-that-is-torn'")
  const left = async () => (await asked(database.connection, 'select id from kept_draft order by id')).map(({ id }) => id)
  return { database, ledgerFile, store, faults, left }
}

it('[ERASE-17] a plan that can not be opened is told, and keeps no request from being taken back with its plan, nor the other plans from being shown', async () => {
  const { store, faults, left } = await filled()
  expect(await store.endDraft({ hostAuthorityId: 'ekby', kind: 'referral', id: 'request-one-00001' }, { at, by: 'person', state: 'closed' })).toBe(true)
  expect([await left(), faults.length]).toEqual([['plan-that-is-torn', 'request-other-003', 'request-two-00002'], 1])
  await keep(store, { kind: 'plan', id: 'plan-by-itself-01' })
  expect((await store.listDrafts('ekby', 'plan', at)).map(({ id }) => id)).toEqual(['plan-by-itself-01'])
})

it('[ERASE-17] nor any authority’s requests from ending when their time is over, and each thing that is done by the clock is done where another fails', async () => {
  const { database, store, faults, left } = await filled()
  const told: unknown[] = []
  await asked(database.connection, "insert into followed_case (id, series, host_authority_id, form_id, held_on, may_count) values ('an-old-case', 'an-old-case', 'ekby', 'resursradet', '2020-01-01', false)")
  const fails = () => Promise.reject(new Error('It fails.'))
  const rooms = roomsOn({ ...store, findOverdue: fails, forgetAskingPlaces: fails, trimAudit: fails }, () => later, told)
  await rooms.eraseOverdue()
  await rooms.close()
  expect([await left(), await asked(database.connection, 'select id from followed_case')]).toEqual([['plan-of-the-one-1', 'plan-that-is-torn', 'request-one-00001'], []])
  expect([faults.length, told.length]).toEqual([1, 3])
})

it('[ERASE-17] nor what was erased since from being erased in a backup that is put back', async () => {
  const { database, ledgerFile, faults, left } = await filled()
  const since = await ofTwo(await testStore(await testDatabase(), ledgerFile))
  for (const hostAuthorityId of ['ekby', 'solna']) {
    await keep(since, { kind: 'referral', id: hostAuthorityId === 'ekby' ? 'request-two-00002' : 'request-other-003', hostAuthorityId })
  }
  expect(await since.endOverdueDrafts(later)).toBe(2)
  const restored = await testStore(database, ledgerFile, false, (fault) => faults.push(fault))
  expect(await restored.endAgain(later)).toBe(2)
  expect([await left(), faults.length]).toEqual([['plan-of-the-one-1', 'plan-that-is-torn', 'request-one-00001'], 1])
})
