import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '#server/store/store.ts'
import { readableInFiles } from '#test/support/data-folder.ts'
import { openMailServer } from '#test/support/mail-server.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { outbox } from './outbox.ts'

let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await testDatabase()
  store = await testStore(database)
})
const minute = 60_000

describe('a notice', () => {
  it('[SEND-1] says that there is something to read and where, and nothing else, in both languages', async () => {
    const { settings, mails } = await openMailServer()
    const { ask, sendOnce, meetingId } = await outbox(store)
    await ask({ id: 'notice-0001' })
    await ask({ recipient: 'referrer', language: 'en', letterVersion: 2, address: 'per@brev.example' })
    await sendOnce(settings)
    const [swedish, english] = mails.map(({ raw }) => raw)
    const [head = '', body = ''] = (swedish ?? '').split('\r\n\r\n')
    expect(head.split('\r\n').map((line) => line.split(':')[0])).toEqual(['Auto-Submitted', 'X-Auto-Response-Suppress', 'From', 'To', 'Subject', 'Message-ID', 'Content-Transfer-Encoding', 'Date', 'MIME-Version', 'Content-Type'])
    expect(head).toContain('From: post@brevlada.example\r\nTo: maria.ek@brev.example\r\nSubject: Du har ett meddelande\r\nMessage-ID: <notice-0001@brevlada.example>')
    expect(plain(swedish ?? '')).toBe(
      ['Det finns något för dig att läsa.', 'Öppna den här sidan:\nhttps://samprat.example.se/brev', 'Där skriver du numret och koden som du har fått. De står inte här, så att ingen annan kan läsa.', 'Det går inte att svara på det här mejlet.\n'].join('\n\n'),
    )
    expect(english).toContain('Subject: You have a message')
    expect(plain(english ?? '')).toContain('There is something new for you to read.')
    for (const told of [meetingId, 'Ekby', 'möte', 'seat-']) expect(swedish! + english!).not.toContain(told)
    expect(body).not.toMatch(/<img|utm_|\?/)
  })

  it('[SEND-2] is sent by one of many servers, and not before that is kept', async () => {
    const { settings, mails } = await openMailServer()
    const { ask, sendOnce, states } = await outbox(store)
    for (let n = 0; n < 6; n++) await ask({ address: `brev${n}@brev.example` })
    await Promise.all([1, 2, 3].map(() => sendOnce(settings)))
    expect(mails.map(({ to }) => to).toSorted()).toEqual([0, 1, 2, 3, 4, 5].map((n) => `brev${n}@brev.example`))
    expect(new Set(await states())).toEqual(new Set(['sent']))
  })

  it('[SEND-3] goes once to an address, however it is typed and however often it is asked for, and anew by hand alone', async () => {
    const { settings, mails, says } = await openMailServer()
    const { ask, sendOnce, states, notices, meetingId, now } = await outbox(store)
    expect(await Promise.all([ask({ id: 'same-0001' }), ask({ id: 'same-0001' }), ask({ id: 'same-0002', address: 'Maria.Ek@brev.example' })])).toEqual(expect.arrayContaining(['known', 'asked']))
    await sendOnce(settings)
    expect([await ask(), mails.length]).toEqual(['known', 1])
    says.toAddress = { code: 550 }
    await ask({ id: 'other-0001', address: 'fel@brev.example' })
    await sendOnce(settings)
    expect([await ask({ id: 'other-0001', address: 'fel@brev.example' }), await ask({ id: 'other-0002', address: 'fel@brev.example' })]).toEqual(['known', 'asked'])
    const waiting = (await notices()).find(({ state }) => state === 'waiting')
    expect([waiting?.to, await store.stopNotice(meetingId, 'other-0002', now(), 'seat-anna'), await store.stopNotice(meetingId, 'other-0002', now(), 'seat-anna')]).toEqual(['f…@brev.example', true, false])
    await sendOnce(settings)
    expect([mails.length, (await states()).toSorted()]).toEqual([1, ['sent', 'stopped byChair']])
  })

  it('[SEND-4] is unsure when no answer comes after it was handed over, and waits for a person', async () => {
    const { settings, mails, says } = await openMailServer()
    const { ask, sendOnce, states, letPass } = await outbox(store)
    says.toMessage = 'silence'
    await ask()
    await sendOnce(settings, 1, { connectMs: 400, answerMs: 400, wholeMs: 2_000 })
    expect([await states(), mails.length]).toEqual([['unsure'], 1])
    letPass(48 * 60 * minute)
    says.toMessage = 'taken'
    await sendOnce(settings)
    expect(mails.length).toBe(1)
    await ask()
    await sendOnce(settings)
    expect([await states(), mails.length]).toEqual([['sent'], 2])
  })

  it('[SEND-5] is tried again after longer and longer for a day, and never again once it is refused', async () => {
    const { settings, mails, says } = await openMailServer()
    const { ask, sendOnce, states, notices, letPass, now } = await outbox(store)
    says.toAddress = { code: 450 }
    await ask()
    const waits: number[] = []
    for (await sendOnce(settings); (await states())[0] === 'waiting notNow'; await sendOnce(settings)) {
      const nextTryAt = (await notices())[0]?.nextTryAt ?? ''
      waits.push(Math.round((Date.parse(nextTryAt) - Date.parse(now())) / minute))
      await sendOnce(settings)
      expect((await notices())[0]?.nextTryAt, 'nothing before its time').toBe(nextTryAt)
      letPass(Date.parse(nextTryAt) - Date.parse(now()))
    }
    expect([waits, await states(), mails.length]).toEqual([[1, 5, 15, 60, 180, 360, 720], ['failed tooLong'], 0])
    const closed = { ...settings, port: 1 }
    await ask({ address: 'annan@brev.example' })
    await sendOnce(closed)
    says.toAddress = { code: 550 }
    await ask({ address: 'fel@brev.example' })
    await sendOnce(settings)
    expect((await states()).toSorted()).toEqual(['failed refused', 'failed tooLong', 'waiting noAnswer'])
    says.toAddress = 'taken'
    says.toMessage = { code: 451 }
    letPass(minute)
    await sendOnce(settings)
    expect(await states()).toContain('waiting notNow')
    says.toMessage = 'taken'
    letPass(5 * minute)
    await sendOnce(settings)
    expect(await states()).toContain('sent')
  })

  it('[SEND-8] keeps its address sealed, in no row of its own, and forgets it where nothing went', async () => {
    const { settings, says } = await openMailServer()
    const { ask, sendOnce, meetingId, now, faults } = await outbox(store)
    await ask({ address: 'kanariefagel@brev.example' })
    await sendOnce(settings)
    says.toAddress = { code: 550 }
    await ask({ address: 'bofink@brev.example' })
    expect(await addressesOf(meetingId)).toBe(2)
    await sendOnce(settings)
    expect(await addressesOf(meetingId)).toBe(1)
    expect(await readableInFiles(database, ['kanariefagel', 'bofink'])).toEqual([])
    const [{ text }] = (await asked(database.connection, 'select (select json_agg(audit)::text from audit) || (select json_agg(notice)::text from notice) as text')) as [{ text: string }]
    expect(text).not.toMatch(/kanariefagel|bofink|brev\.example/)
    await store.eraseMeeting(meetingId, now())
    expect([await addressesOf(meetingId), await store.listNotices(meetingId), faults]).toEqual([0, [], []])
  })
})

const addressesOf = async (meetingId: string) => (await asked(database.connection, 'select count(*)::int as n from notice_address where meeting_id = $1', [meetingId]))[0]?.['n']

/** The text of a mail as its reader sees it. */
function plain(raw: string): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n').replaceAll('\r\n', '\n')
  const decoded = /quoted-printable/.test(head) ? Buffer.from(body.replaceAll('=\n', '').replaceAll(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString() : body
  return decoded
}
