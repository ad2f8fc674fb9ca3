import { randomBytes, randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { MeetingKeys } from '#server/store/meeting-keys.ts'
import { asked, testDatabase, testStore } from '#test/support/postgres.ts'

let pool: Pool
const meetingIds = [randomUUID(), randomUUID(), randomUUID()] as const
const masterKey = randomBytes(32)
beforeAll(async () => {
  const database = await testDatabase()
  const store = await testStore(database)
  await store.saveAuthority({ id: 'nacka', name: 'Nacka' })
  pool = new Pool(database.connection)
  const maker = new MeetingKeys(pool, masterKey)
  for (const id of meetingIds) {
    await asked(database.connection, "insert into meeting values ($1, 'nacka', 0, now())", [id])
    await asked(database.connection, "insert into meeting_key values ($1, 'nacka', $2)", [id, maker.make(id).wrapped])
  }
})
afterAll(() => pool.end())

test('as many keys as the limit allows stay in memory, those asked for last', async () => {
  const keys = new MeetingKeys(pool, masterKey, 2)
  const [first, second, third] = meetingIds
  for (const id of [first, second, first, third]) await keys.of(id)
  const question = vi.spyOn(pool, 'query')
  await keys.of(first)
  await keys.of(third)
  expect(question).not.toHaveBeenCalled()
  await keys.of(second)
  expect(question).toHaveBeenCalledTimes(1)
  question.mockRestore()
})

test('a forgotten key is asked for again', async () => {
  const keys = new MeetingKeys(pool, masterKey)
  await keys.of(meetingIds[0])
  keys.forget(meetingIds[0])
  const question = vi.spyOn(pool, 'query')
  await keys.of(meetingIds[0])
  expect(question).toHaveBeenCalledTimes(1)
  question.mockRestore()
})

test('a key wrapped for one meeting does not unwrap for another', async () => {
  const [first, second] = meetingIds
  await pool.query('update meeting_key set wrapped = (select wrapped from meeting_key where meeting_id = $1) where meeting_id = $2', [first, second])
  await expect(new MeetingKeys(pool, masterKey).of(second)).rejects.toThrow('unable to authenticate')
})
