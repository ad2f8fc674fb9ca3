import ical from 'node-ical'
import { describe, expect, it } from 'vitest'
import { caseCodeOf, drawnSigns } from '#core/follow-up/case-code.ts'
import { houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { caseCode, dayMs, followedMeeting, openedCase } from '#test/support/followed-meeting.ts'
import { asked } from '#test/support/postgres.ts'

const address = 'maria.referrer@ekby.example'

async function asking(change: Record<string, string> = {}) {
  const house = await houseWithClock()
  const { seats, meetingId } = await followedMeeting(house)
  const { code } = await caseCode(house, seats.referrer)
  const { pass } = await openedCase(house, code)
  const send = (path: string, fields: Record<string, string>) => sendForm(house.app.url, `/uppfoljning${path}`, { pass, ...fields })
  return { house, code, pass, send, meetingId, asked: await send('/paminn', { address, yes: 'yes', ...change }) }
}
const waiting = ({ database }: House) => asked(database.connection, 'select (select count(*)::int from reminder_address) as addresses, (select count(*)::int from reminder where state = $1) as waiting', ['waiting']).then(([row]) => row)
const mailsOf = ({ mailServer }: House) => mailServer.mails.map(({ to }) => to)
const linesOf = async ({ database }: House) => (await asked(database.connection, "select what from audit where what like 'followUpReminder%' order by id")).map(({ what }) => what)

/** Until the sender, which looks every few seconds, has come by. */
async function until(check: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 100 && !(await check()); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await check()).toBe(true)
}

/** As it is read: mail writes letters beyond English, and its own lines, in signs of its own. */
const plainly = (raw: string) => Buffer.from(raw.replaceAll(/=\r?\n/g, '').replaceAll('_', ' ').replaceAll(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8')

describe('reminders of a follow-up by mail', () => {
  it('[FOLLOW-13] are asked for with a whole address and a tick, each said at its field, and nothing goes before', async () => {
    const { house, asked: first, send } = await asking({ yes: '' })
    expect([first.status, first.page.includes('Kryssa i rutan om vi får skicka.'), first.page.includes(`value="${address}"`)]).toEqual([422, true, true])
    const wrong = await send('/paminn', { address: 'maria', yes: 'yes' })
    expect([wrong.status, wrong.page.includes('Skriv en hel adress')]).toEqual([422, true])
    expect(await waiting(house)).toEqual({ addresses: 0, waiting: 0 })
    const right = await send('/paminn', { address, yes: 'yes' })
    expect([right.status, right.page.includes('Du får påminnelser med e-post.')]).toEqual([200, true])
    expect(await waiting(house)).toEqual({ addresses: 1, waiting: 3 })
    expect(JSON.stringify(await asked(house.database.connection, "select encode(address, 'escape') as address from reminder_address"))).not.toContain('maria')
  })

  it('[FOLLOW-13] go once each at three, six and twelve months, also when the server was started anew, and the address goes with the last', async () => {
    const { house } = await asking()
    house.pass(92 * dayMs)
    await until(() => mailsOf(house).length === 1)
    await house.app.close()
    const again = await house.open()
    house.pass(91 * dayMs)
    await until(() => mailsOf(house).length === 2)
    expect(await waiting(house)).toEqual({ addresses: 1, waiting: 1 })
    await again.close()
    house.pass(185 * dayMs)
    await house.open()
    await until(async () => (await waiting(house))?.['addresses'] === 0)
    expect(mailsOf(house)).toEqual([address, address, address].map((to) => expect.stringContaining(to) as string))
    expect(await linesOf(house)).toEqual(['followUpReminder asked', 'followUpReminder sent', 'followUpReminder sent', 'followUpReminder sent'])
  })

  it('[FOLLOW-13] say nothing of whom or what, and where they are stopped', async () => {
    const { house, code } = await asking()
    house.pass(92 * dayMs)
    await until(() => house.mailServer.mails.length === 1)
    const said = plainly(house.mailServer.mails[0]?.raw ?? '')
    for (const word of [code, code.replaceAll(' ', ''), 'Ekby kommun', 'Leyla', 'vårdcentralen', 'möte', 'Resursr']) expect(said).not.toContain(word)
    expect(said).toContain('/uppfoljning/sluta')
    expect(said).toContain('En påminnelse')
    expect(said).toContain('Nu går det att svara på några frågor.')
  })

  it('[FOLLOW-13] that were claimed by a server that ended then are unsure, and never go again', async () => {
    const { house } = await asking()
    const late = new Date(Date.parse(house.now()) + 92 * dayMs).toISOString()
    await house.app.close()
    const claimed = await house.app.store.claimMail(late)
    expect(claimed).toMatchObject({ outbox: 'reminder', address, attempt: 1 })
    expect(await house.app.store.handOver(claimed!)).toBe('mayGo')
    expect(await house.app.store.claimMail(late)).toBeNull()
    await house.app.store.tidyOutboxes(late, new Date(Date.parse(late) + 1).toISOString())
    expect(await house.app.store.claimMail(late)).toBeNull()
    expect(await asked(house.database.connection, 'select state, count(*)::int as count from reminder group by state order by state')).toEqual([{ state: 'unsure', count: 1 }, { state: 'waiting', count: 2 }])
  })

  it('[FOLLOW-13] [SEND-33] that were claimed and nowhere handed over wait again, while consent is taken back too, and go once', async () => {
    const { house, meetingId } = await asking()
    const late = new Date(Date.parse(house.now()) + 92 * dayMs).toISOString()
    await house.app.close()
    const { store } = house.app
    const claimed = await store.claimMail(late)
    await store.tidyOutboxes(late, new Date(Date.parse(late) + 1).toISOString())
    expect(await store.handOver(claimed!), 'whoever has lost it hands nothing over').toBe('gone')
    const again = await store.claimMail(late)
    expect(again).toEqual({ ...claimed, attempt: 2 })
    await asked(house.database.connection, 'update meeting set withdrawn_at = now() where id = $1', [meetingId])
    expect(await store.handOver(again!)).toBe('withdrawn')
    await store.tidyOutboxes(late, new Date(Date.parse(late) + 1).toISOString())
    expect([await store.claimMail(late), await waiting(house)]).toEqual([null, { addresses: 1, waiting: 3 }])
    await asked(house.database.connection, 'update meeting set withdrawn_at = null where id = $1', [meetingId])
    house.pass(92 * dayMs)
    await house.open()
    await until(() => mailsOf(house).length === 1)
  })

  it('[FOLLOW-13] are stopped with the code, or by the address alone with one answer for all addresses', async () => {
    const { house, send } = await asking()
    expect((await send('/paminn/sluta', {})).page).toContain('Det kommer inga fler påminnelser.')
    expect(await waiting(house)).toEqual({ addresses: 0, waiting: 0 })
    await send('/paminn', { address, yes: 'yes' })
    const bare = (page: string) => page.replaceAll(/nonce="[^"]*"/g, '')
    const nobody = await sendForm(house.app.url, '/uppfoljning/sluta', { address: 'nobody@ekby.example' })
    expect(await waiting(house)).toEqual({ addresses: 1, waiting: 3 })
    const theirs = await sendForm(house.app.url, '/uppfoljning/sluta', { address: ` ${address.toUpperCase()} ` })
    expect(bare(theirs.page)).toBe(bare(nobody.page))
    expect(await waiting(house)).toEqual({ addresses: 0, waiting: 0 })
    expect(await linesOf(house)).toEqual(['followUpReminder asked', 'followUpReminder stopped', 'followUpReminder asked', 'followUpReminder stopped'])
  })
})

describe('the days of a follow-up as a calendar file', () => {
  it('[FOLLOW-12] are three mornings without name, topic or content, under ids of their own', async () => {
    const { house, send, code } = await asking()
    const { status, page: file, type } = await send('/dagar', {})
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    const clocks = (name: string) => [...file.matchAll(new RegExp(`${name};TZID=Europe/Stockholm:(\\w+)`, 'g'))].map(([, clock]) => clock)
    expect([clocks('DTSTART'), clocks('DTEND')]).toEqual(['0900', '0915'].map((clock) => ['20270303', '20270603', '20271203'].map((day) => `${day}T${clock}00`)))
    expect(file.match(/TRANSP:TRANSPARENT/g)).toHaveLength(3)
    expect([...file.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title)).toEqual(['Svara på några frågor', 'Svara på några frågor', 'Svara på några frågor'])
    for (const word of [code, 'Ekby', 'Leyla', 'möte', 'Resursr', 'ATTENDEE', 'ORGANIZER']) expect(file).not.toContain(word)
    const alarms = [...file.matchAll(/BEGIN:VALARM\r\n([^]*?)END:VALARM/g)].map(([, inside]) => inside?.trim().split('\r\n').toSorted())
    expect(alarms).toEqual(Array.from({ length: 3 }, () => ['ACTION:DISPLAY', 'DESCRIPTION:Svara på några frågor', 'TRIGGER:PT0S']))
    const uids = (text: string) => [...text.matchAll(/UID:(.*)\r/g)].map(([, uid]) => uid)
    expect((await send('/dagar', {})).page).toBe(file)
    // As another program than the one that wrote it reads it.
    const read = Object.values(ical.sync.parseICS(file)).flatMap((one) => (one?.type === 'VEVENT' ? [one] : []))
    expect(read.map(({ datetype, start, summary, class: secrecy }) => [datetype, start.toISOString(), summary, secrecy])).toEqual(['2027-03-03T08', '2027-06-03T07', '2027-12-03T08'].map((hour) => ['date-time', `${hour}:00:00.000Z`, 'Svara på några frågor', 'PRIVATE']))
    const other = await followedMeeting(house)
    const { pass } = await openedCase(house, (await caseCode(house, other.seats.referrer)).code)
    const theirs = (await sendForm(house.app.url, '/uppfoljning/dagar', { pass })).page
    expect(new Set([...uids(file), ...uids(theirs)]).size).toBe(6)
    expect((await sendForm(house.app.url, '/uppfoljning/dagar', { pass: 'nothing' })).status).toBe(403)
  })

  it('[FOLLOW-12] are saved with the code at once, and a code that opens nothing is answered as where it is typed', async () => {
    const { house, send, code } = await asking()
    const byCode = (typed: string) => sendForm(house.app.url, '/uppfoljning/dagar', { code: typed })
    expect([(await byCode(code)).page, (await byCode(code)).type]).toEqual([(await send('/dagar', {})).page, 'text/calendar; charset=utf-8'])
    const bare = (page: string) => page.replaceAll(/nonce="[^"]*"/g, '')
    const wrong = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`
    const nobodys = caseCodeOf(Array.from({ length: drawnSigns }, () => 5))
    for (const [typed, status] of [[wrong, 400], [nobodys, 403]] as const) {
      const [days, opened] = [await byCode(typed), await openedCase(house, typed)]
      expect([days.status, bare(days.page)]).toEqual([status, bare(opened.page)])
    }
    for (let tries = 0; tries < 10; tries += 1) await byCode(nobodys)
    expect((await byCode(code)).status).toBe(429)
  })

  it('[FOLLOW-12] [FOLLOW-13] are those to come, and neither days nor mails are offered, given or promised where none is left', async () => {
    const { house, send, code } = await asking({ yes: '' })
    const daysIn = (file: string) => [...file.matchAll(/DTSTART;TZID=Europe\/Stockholm:(\d+)/g)].map(([, day]) => day)
    const dayOfCode = async () => { const { page, pass } = await openedCase(house, code); return { page, days: await sendForm(house.app.url, '/uppfoljning/dagar', { pass }), mail: (fields: Record<string, string>) => sendForm(house.app.url, '/uppfoljning/paminn', { pass, address, ...fields }) } }
    const offers = ['Kom ihåg att svara', 'Vi kan påminna dig']
    const seen = (page: string, ...texts: string[]) => texts.filter((text) => page.includes(text))
    expect(seen((await dayOfCode()).page, ...offers, 'Vi frågar 3, 6 och 12 månader efter mötet.', 'Spara dagarna')).toHaveLength(4)
    house.pass(100 * dayMs)
    const some = await dayOfCode()
    expect([seen(some.page, ...offers, 'Vi frågar 6 och 12 månader efter mötet.', 'Spara dagarna'), daysIn(some.days.page)]).toEqual([[...offers, 'Vi frågar 6 och 12 månader efter mötet.', 'Spara dagarna'], ['20270603', '20271203']])
    house.pass(100 * dayMs)
    expect(seen((await dayOfCode()).page, 'Vi frågar 12 månader efter mötet.', 'Spara dagen', 'Spara dagarna')).toEqual(['Vi frågar 12 månader efter mötet.', 'Spara dagen'])
    house.pass(166 * dayMs)
    const none = await dayOfCode()
    expect(seen(none.page, 'Svara på frågorna', ...offers, 'Spara dag', 'Din adress på jobbet')).toEqual(['Svara på frågorna'])
    const left = 'Det kommer inga fler dagar att påminna om.'
    const mail = await none.mail({ yes: 'yes' })
    expect([none.days.status, seen(none.days.page, left, 'BEGIN:VCALENDAR'), mail.status, seen(mail.page, left, 'Det är sparat'), await waiting(house)]).toEqual([409, [left], 409, [left], { addresses: 0, waiting: 0 }])
    expect((await send('/dagar', {})).status, 'the page from before').toBe(403)
  })
})
