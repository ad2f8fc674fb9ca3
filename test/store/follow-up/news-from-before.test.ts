import { Pool } from 'pg'
import { expect, it } from 'vitest'
import { noAnswers } from '#core/follow-up/answers.ts'
import { migrate } from '#server/store/migrations.ts'
import { asked, emptyDatabase, testStore } from '#test/support/postgres.ts'

const done = (nr: number) => ({ nr, outcome: { state: 'done' } })

/** Tables as they were before news were counted by item, with a case where something stands and one where nothing does, and in each a notice that waits for each of these people. */
async function casesWithNotices(people: readonly string[]) {
  const database = await emptyDatabase()
  const owner = new Pool(database.connection)
  await migrate(owner, () => undefined, 68)
  await owner.query("insert into host_authority (id, name) values ('host', 'Ekby')")
  for (const [id, outcomes] of [['stands', [done(1)]], ['gone', []]] as const) {
    await owner.query("insert into followed_case (id, host_authority_id, form_id, held_on, may_count, series) values ($1, 'host', 'resursradet', '2026-12-11', true, $1)", [id])
    await owner.query("insert into followed_answer (case_id, host_authority_id, months, voice, answers, first_on, times) values ($1, 'host', 0, 'referrer', $2, '2026-12-12', 1)", [id, { outcomes, steps: [], support: null, grades: {} }])
    for (const answerer of people) {
      await owner.query("insert into reminder_address (case_id, host_authority_id, address, address_hash, language, answerer) values ($1, 'host', 'x', 'x', 'sv', $2)", [id, answerer])
      await owner.query("insert into reminder (id, case_id, host_authority_id, due_at, answerer) values ($1 || $2, $1, 'host', '2026-12-13T07:00:00Z', $2)", [id, answerer])
    }
  }
  return { database, owner }
}

it('[FOLLOW-22] a notice that waited before news were counted by item is told where something stands that others said, goes with it, and is not told where nothing does', async () => {
  const { database, owner } = await casesWithNotices(['', 'anna'])
  await owner.end()
  const store = await testStore(database)
  const waiting = async () => (await asked(database.connection, "select id from reminder where state = 'waiting' order by id")).map(({ id }) => id)
  expect(await waiting()).toEqual(['gone', 'stands', 'standsanna'])
  await store.saveFollowUp({ caseId: 'stands', months: 0, voice: 'referrer', answerer: '', answers: noAnswers, about: null, today: '2026-12-12', at: '2026-12-12T10:00:00.000Z' })
  expect(await waiting()).toEqual(['gone', 'stands'])
})

it('[FOLLOW-22] a notice that was just being sent when news came to be counted by item goes with what it tells of when it waits again, and is not told where nothing stands', async () => {
  const { database, owner } = await casesWithNotices(['', 'anna', 'bo'])
  await owner.query("update reminder set state = 'sending', claimed_at = due_at, is_in_hand = true")
  await migrate(owner, () => undefined, 70)
  // One could not be sent and waits again before the next version comes.
  await owner.query("update reminder set state = 'waiting', next_try_at = due_at where answerer = 'bo'")
  await owner.end()
  const store = await testStore(database)
  const left = async () => (await asked(database.connection, 'select id from reminder order by id')).map(({ id }) => id)
  expect(await left()).toEqual(['gone', 'stands', 'standsanna', 'standsbo'])
  await store.tidyOutboxes('2026-12-13T07:10:00.000Z', '2026-12-13T07:05:00.000Z')
  await store.saveFollowUp({ caseId: 'stands', months: 0, voice: 'referrer', answerer: '', answers: noAnswers, about: null, today: '2026-12-12', at: '2026-12-12T10:00:00.000Z' })
  expect(await left()).toEqual(['gone', 'stands'])
})

it('[FOLLOW-23] what somebody had seen before news were counted by item stays seen, what they had not is news, and what was taken away is none', async () => {
  const database = await emptyDatabase()
  const owner = new Pool(database.connection)
  await migrate(owner, () => undefined, 68)
  await owner.query("insert into host_authority (id, name) values ('host', 'Ekby')")
  for (const [id, seen] of [['all', 3], ['some', 2], ['gone', 0]] as const) {
    await owner.query("insert into followed_case (id, host_authority_id, form_id, held_on, may_count, series) values ($1, 'host', 'resursradet', '2026-12-11', true, $1)", [id])
    const said = (voice: string, outcomes: object[], times: number) => owner.query("insert into followed_answer (case_id, host_authority_id, months, voice, answers, first_on, times) values ($1, 'host', 0, $2, $3, '2026-12-12', $4)", [id, voice, { outcomes, steps: [], support: null, grades: {} }, times])
    await said('referrer', id === 'gone' ? [] : [done(1), done(2)], 2)
    await said('participant', id === 'gone' ? [] : [done(1)], 1)
    if (seen > 0) await owner.query("insert into followed_seen (case_id, host_authority_id, by_whom, times) values ($1, 'host', 'Anna', $2)", [id, seen])
  }
  await owner.end()
  const store = await testStore(database)
  const listed = async (isSeen: boolean) => (await store.listFollowed({ hostAuthorityId: 'host', by: 'Anna', isSeen, after: null, most: 9 })).cases.map(({ caseId }) => caseId)
  expect([await store.countUnseen('host', 'Anna'), await listed(false), await listed(true)]).toEqual([1, ['some'], ['all']])
})
