import { generate } from 'selfsigned'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '#server/store/store.ts'
import { openMailServer } from '#test/support/mail-server.ts'
import { testStore } from '#test/support/postgres.ts'
import { outbox } from './outbox.ts'

let store: Store
beforeAll(async () => {
  store = await testStore()
})

const certificate = async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'mejl' }], { keyType: 'ec', algorithm: 'sha256', extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }] })
  return { key, cert }
}

describe('what waits in the outbox', () => {
  it('[SEND-6] goes over TLS alone to a server elsewhere, and not to one whose certificate nobody vouches for', async () => {
    const made = await certificate()
    const [plain, startTls, tls] = [await openMailServer({ disabledCommands: ['STARTTLS'] }), await openMailServer(made), await openMailServer({ ...made, secure: true })]
    const elsewhere = { mayBePlain: false, auth: { user: 'sampratad', pass: 'hemligt ord' } }
    const { ask, sendOnce, states, letPass, faults } = await outbox(store)
    await ask()
    const says: string[][] = []
    for (const settings of [plain.settings, startTls.settings, tls.settings]) {
      await sendOnce({ ...settings, ...elsewhere })
      says.push(await states())
      letPass(3_600_000)
    }
    expect(says).toEqual([['waiting ourSide'], ['waiting noAnswer'], ['waiting noAnswer']])
    await sendOnce({ ...startTls.settings, ...elsewhere, trusted: made.cert })
    await ask({ address: 'annan@brev.example' })
    await sendOnce({ ...tls.settings, ...elsewhere, trusted: made.cert, auth: { user: 'sampratad', pass: 'fel' } })
    expect(await states()).toEqual(['sent', 'waiting ourSide'])
    letPass(3_600_000)
    await sendOnce({ ...tls.settings, ...elsewhere, trusted: made.cert })
    expect(await states()).toEqual(['sent', 'sent'])
    expect([plain.mails.length, ...[startTls, tls].map(({ mails }) => mails.map(({ isSecure, user }) => [isSecure, user]))]).toEqual([0, [[true, 'sampratad']], [[true, 'sampratad']]])
    expect(faults).toEqual([])
  })

  it('[SEND-7] is stopped when consent is withdrawn, also in the round that would have sent it', async () => {
    const { settings, mails } = await openMailServer()
    const { ask, sendOnce, states, append } = await outbox(store)
    await ask()
    await append('withdrawn')
    expect(await store.claimMail('2027-01-01T00:00:00.000Z')).toBeNull()
    await sendOnce(settings)
    expect([await states(), mails.length]).toEqual([['stopped withdrawn'], 0])
  })

  it('[SEND-7] [SEND-25] is stopped when consent is withdrawn, has had its last day, or paper is chosen, while the mail server is being reached', async () => {
    const hindrances: Record<string, (box: Awaited<ReturnType<typeof outbox>>) => Promise<unknown>> = {
      withdrawn: (box) => box.append('withdrawn'),
      consentEnded: async (box) => box.endConsent(),
      paperOnly: (box) => store.saveSettings({ hostAuthorityId: 'solna', expectedVersion: 0, settings: { readingGate: 'paperOnly', retentionDays: 14 }, at: box.now(), by: 'Eva' }),
    }
    for (const [why, hinder] of Object.entries(hindrances)) {
      const box = await outbox(store, 'solna')
      const { settings, mails } = await openMailServer({ onConnect: (_session, done) => void hinder(box).then(() => done()) })
      await box.ask()
      await box.sendOnce(settings)
      expect([await box.states(), mails.length, box.faults]).toEqual([[`stopped ${why}`], 0, []])
    }
  })

  it('[SEND-7] is gone with a meeting that is erased, and stopped where letters are handed over on paper alone', async () => {
    const { settings, mails } = await openMailServer()
    const erased = await outbox(store, 'nacka')
    await erased.ask()
    await store.eraseMeeting(erased.meetingId, erased.now())
    expect(await erased.ask()).toBeNull()
    const onPaper = await outbox(store, 'nacka')
    await onPaper.ask()
    await store.saveSettings({ hostAuthorityId: 'nacka', expectedVersion: 0, settings: { readingGate: 'paperOnly', retentionDays: 14 }, at: onPaper.now(), by: 'Eva' })
    expect(await store.claimMail('2027-01-01T00:00:00.000Z')).toBeNull()
    await onPaper.sendOnce(settings)
    expect([await onPaper.states(), await erased.states(), mails.length]).toEqual([['stopped paperOnly'], [], 0])
  })
})
