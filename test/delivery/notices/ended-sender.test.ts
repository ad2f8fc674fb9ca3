import { describe, expect, it } from 'vitest'
import { openSender } from '#server/delivery/notices/sender.ts'
import { isDatabaseAway } from '#server/rooms/answers.ts'
import type { Store } from '#server/store/store.ts'
import { onceAFile } from '#test/support/endings.ts'
import { openMailServer } from '#test/support/mail-server.ts'
import { testStore } from '#test/support/postgres.ts'
import { openStuckMailServer, type StuckAt } from '#test/support/stuck-mail-server.ts'
import { outbox } from './outbox.ts'

const kept = onceAFile(() => testStore())
const minute = 60_000

/** A sender as it runs in the house, in the middle of a mail. */
async function sendingAt(at: StuckAt) {
  const [box, server] = [await outbox(await kept()), await openStuckMailServer(at)]
  await box.ask()
  const sender = openSender({ ...box.parts(), settings: server.settings })
  await server.isThere
  return { ...box, ...server, sender }
}

describe('a server that is told to stop while it sends', () => {
  it.each(['greeting', 'address'] as const)('[SEND-33] leaves off at the %s what the mail server does not have, and the next server sends it once and at once', async (at) => {
    const { sender, states, mails, goOn, sendOnce, settings, faults } = await sendingAt(at)
    await sender.close()
    expect([await states(), mails.length]).toEqual([['waiting'], 0])
    goOn()
    await sendOnce(settings)
    await sendOnce(settings)
    expect([await states(), mails.length, faults]).toEqual([['sent'], 1, []])
  })

  it('[SEND-33] [SEND-4] leaves unsure what the mail server has and does not answer to', async () => {
    const { sender, states, mails, goOn, sendOnce, settings, letPass } = await sendingAt('message')
    await sender.close()
    letPass(2 * minute + 1)
    await sendOnce(settings)
    expect(await states()).toEqual(['unsure'])
    // Only now, since who is told to stop may still hear the answer on a slow machine.
    goOn()
    await expect.poll(() => mails.length).toBe(1)
  })

  it('[SEND-34] begins no other mail, and does to its end what is in hand', async () => {
    const { sender, states, mails, ask, goOn, sendOnce, settings } = await sendingAt('message')
    await ask({ address: 'nummer.tva@brev.example' })
    sender.claimNoMore()
    sender.wake()
    goOn()
    await sender.settled()
    sender.wake()
    await sender.close()
    expect([(await states()).toSorted(), mails.length]).toEqual([['sent', 'waiting'], 1])
    await sendOnce(settings)
    expect([await states(), mails.length], 'another server takes it').toEqual([['sent', 'sent'], 2])
  })
})

it('[SEND-2] a server that can not keep at once how a mail ended keeps it when the database is back, and sends nothing again', async () => {
  const store = await kept()
  const { settings, mails } = await openMailServer()
  const { ask, states, parts } = await outbox(store)
  await ask()
  let isAway = true
  const settleMail: Store['settleMail'] = (outcome) => (isAway ? Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })) : store.settleMail(outcome))
  const sender = openSender({ ...parts(), settings, store: { ...store, settleMail }, isDatabaseAway })
  await sender.settled()
  expect(await states()).toEqual(['sending'])
  isAway = false
  sender.wake()
  await sender.settled()
  await sender.close()
  expect([await states(), mails.length]).toEqual([['sent'], 1])
})
