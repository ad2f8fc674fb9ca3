import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { isDatabaseAway } from '#server/rooms/answers.ts'
import { openSender } from '#server/delivery/notices/sender.ts'
import type { Store } from '#server/store/store.ts'
import { chanceFrom } from '#test/faults/seeded-chance.ts'
import { openMailServer } from '#test/support/mail-server.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { outbox } from './outbox.ts'

const [addresses, rounds] = [12, 6]
const chance = chanceFrom(7)

/** Every line that a program has to this database is cut, again and again, until it is told to stop. */
function cutting({ connection }: TestDatabase) {
  let isOver = false
  const cut = async () => {
    for (; !isOver; await pause(60)) await asked(connection, "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'sampratad'")
  }
  const cuts = cut()
  return async () => {
    isOver = true
    await cuts
  }
}

/** A store of a server that is as good as killed now and then: what it claims, or notes that it hands over, is kept and never answered, and how a try ended is never kept. */
function dying(store: Store): Store {
  const isLost = () => chance.next() < 0.2
  const lost = () => Promise.reject(new Error('Connection terminated'))
  const unheard = <Given extends unknown[], Answer>(work: (...given: Given) => Promise<Answer>) => async (...given: Given) => {
    const answer = await work(...given)
    return isLost() ? lost() : answer
  }
  return { ...store, claimMail: unheard(store.claimMail), handOver: unheard(store.handOver), settleMail: (outcome) => (isLost() ? lost() : store.settleMail(outcome)) }
}

it('[SEND-2] [SEND-16] two servers that are lost, and whose lines to the database are cut, while they send hand no mail over twice, of the letter or of its new version, and leave nothing waiting in the end', async () => {
  const database = await testDatabase()
  const [one, other] = [await testStore(database), await testStore(database)]
  const { settings, mails } = await openMailServer()
  const { ask, parts, states, append, letPass, faults } = await outbox(one)
  for (let n = 0; n < addresses; n++) await ask({ address: `brev${n}@brev.example` })
  const work = (store: typeof one, version: number) => openSender({ ...parts(version), store, settings, isDatabaseAway })
  const bothSend = async (version: number, ...stores: Store[]) => {
    const both = stores.map((store) => work(store, version))
    await Promise.all(both.map((sender) => sender.settled()))
    await Promise.all(both.map((sender) => sender.close()))
    letPass(121_000)
  }
  for (const version of [1, 2]) {
    const end = cutting(database)
    for (let n = 0; n < rounds; n++) await bothSend(version, dying(one), dying(other))
    await end()
    // What a mail server did not answer is tried again within the day, later for each time that it was claimed.
    for (let n = 0; n < 2; n++) {
      letPass(6 * 3_600_000)
      await bothSend(version, one, other)
    }
    await append()
  }
  const ids = mails.map(({ raw }) => /^Message-ID: <(.+)>/m.exec(raw)?.[1])
  expect(ids).toEqual([...new Set(ids)])
  const all = await states()
  expect([all.length, all.filter((state) => state !== 'sent' && state !== 'unsure')]).toEqual([2 * addresses, []])
  expect(mails.length).toBeGreaterThanOrEqual(all.filter((state) => state === 'sent').length)
  expect(faults).toEqual([])
})
