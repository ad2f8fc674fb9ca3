import { describe, expect, it } from 'vitest'
import type { Waiting } from '#core/wire/before.ts'
import { noticeMail } from '#server/delivery/notices/notice-mail.ts'
import { decide, hourMs, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { filesHolding } from '#test/support/data-folder.ts'
import { asked, testStore } from '#test/support/postgres.ts'
import { seats } from '#test/support/builders.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { get, post, staffToken, testApp } from '#test/support/test-app.ts'

const address = 'maria.rosenqvist@ekby.example'
const theirs = { who: 'self', personName: 'Maria', personPhone: '070-123 45 67', question: 'Hur kommer jag vidare?' }
const workers = { ...theirs, who: 'worker', knows: 'yes', yourName: 'Anna Berg', yourPlace: 'Arbetsförmedlingen', yourPhone: '010-123 45 67' }
const dayMs = 24 * hourMs

const ask = (house: House, more: Record<string, string> = {}, from: Record<string, string> = theirs) => sendForm(house.app.url, '/anmal', { ...from, tellAddress: address, tellYes: 'yes', ...more })
const codesIn = (page: string) => [...page.matchAll(/class="code">([^<]+)</g)].map(([, code]) => code ?? '')
const back = (house: House, [number = '', code = '']: string[], more: Record<string, string> = {}) => sendForm(house.app.url, '/anmal/min', { number, code, ...more })
const idOf = async ({ app }: House) => ((await get(`${app.url}/api/waiting`, staffToken)).body as Waiting).referrals[0]?.id ?? ''
const close = async (house: House) => post(`${house.app.url}/api/referrals/${await idOf(house)}/close`, {}, staffToken)
const kept = ({ database }: House) => asked(database.connection, 'select part, state from asker_notice order by part')
const linesOf = async ({ database }: House) => (await asked(database.connection, "select what from audit where what like 'referral mail%' order by id")).map(({ what }) => String(what).split(' ')[1])
const toOf = ({ mailServer }: House) => mailServer.mails.map(({ to }) => to)

/** Until the sender, which looks every few seconds, has come by. */
const until = (check: () => boolean | Promise<boolean>) => expect.poll(check, { timeout: 15_000, interval: 100 }).toBe(true)
const untilGone = (house: House) => until(async () => (await kept(house)).length === 0)

describe('a mail to who asked for a meeting', () => {
  it.each([['for themselves', theirs], ['for somebody else', workers]])('[ASK-24] goes once to who asks %s, when somebody closes what they asked for, and says nothing of it', async (_name, from) => {
    const house = await houseWithClock()
    const { status, page } = await ask(house, {}, from)
    expect([status, page.includes('Du får ett mejl när det finns ett svar.'), page.includes(address)]).toEqual([201, true, false])
    expect(await kept(house)).toEqual([{ part: from === theirs ? 'person' : 'referrer', state: 'asked' }])
    expect(JSON.stringify(await asked(house.database.connection, "select encode(address, 'escape') as address from asker_notice"))).not.toContain('rosenqvist')
    expect(toOf(house)).toEqual([])
    expect((await close(house)).status).toBe(200)
    await untilGone(house)
    expect(toOf(house)).toEqual([address])
    const raw = house.mailServer.mails[0]?.raw ?? ''
    for (const word of ['Maria', 'Anna', 'vidare', 'mote', 'Ekby kommun', codesIn(page)[1] ?? '-']) expect(raw.replace(/^To: .*$/m, '')).not.toContain(word)
    expect(raw).toContain(`${house.app.url}/anmal/min`)
    expect(raw).toContain(`Subject: ${noticeMail('sv', 2, '').subject}`)
    expect((await back(house, codesIn(page))).page).toContain('Det blir inget möte.')
    expect(await linesOf(house)).toEqual(['mailAsked', 'mailSent'])
  })

  it('[ASK-24] goes when the meeting is planned, and when the time is over', async () => {
    const house = await houseWithClock()
    await ask(house)
    expect((await post(`${house.app.url}/api/meetings`, { ...planBody(), referralId: await idOf(house) }, staffToken)).status).toBe(201)
    await until(() => toOf(house).length === 1)
    await ask(house, { question: 'Vad händer sedan?' })
    await house.app.store.endOverdueDrafts(new Date(Date.parse(house.now()) + 31 * dayMs).toISOString())
    house.pass(31 * dayMs)
    await until(() => toOf(house).length === 2)
    await untilGone(house)
  })

  it('[ASK-24] goes to nobody where the plan says that the identity is protected, whatever the request said, and the address goes at once', async () => {
    const house = await houseWithClock()
    await ask(house, {}, workers)
    const [, personsNumber = '', personsCode = ''] = [...codesIn((await ask(house, { question: 'Vem hjälper mig?' }, workers)).page).slice(1)]
    await back(house, [personsNumber, personsCode], { adds: 'mail', tellAddress: 'maria@ekby.example', tellYes: 'yes' })
    const { referrals } = (await get(`${house.app.url}/api/waiting`, staffToken)).body as Waiting
    const protectedPlan = planBody({ isProtected: true, seats: seats.map((seat) => (seat.role === 'supportPerson' ? { ...seat, name: 'Robin' } : seat)) })
    for (const { id } of referrals) expect((await post(`${house.app.url}/api/meetings`, { ...protectedPlan, id: newCommandId(), referralId: id }, staffToken)).status).toBe(201)
    expect(await kept(house)).toEqual([])
    expect(new Set(await linesOf(house))).toEqual(new Set(['mailAsked', 'mailStopped']))
    await ask(house, { question: 'Och nu?' })
    await close(house)
    await until(() => toOf(house).length === 1)
    expect(toOf(house), 'only of the one that is not protected').toEqual([address])
  })

  it('[ASK-24] takes address and tick together, each said at its field with nothing lost, and none without the fields', async () => {
    const house = await houseWithClock()
    const beside = ({ page }: { page: string }, field: string) => page.split(`id="${field}-wrong">`)[1]?.split('</strong>')[0]
    const refused = async (more: Record<string, string>, field: string) => {
      const answer = await ask(house, more)
      expect([answer.status, answer.page.includes('value="Maria"')]).toEqual([422, true])
      return beside(answer, field)
    }
    expect(await refused({ tellAddress: 'maria' }, 'tellAddress')).toContain('Skriv en hel adress')
    expect(await refused({ tellAddress: '' }, 'tellAddress')).toContain('Skriv en hel adress')
    expect(await refused({ tellYes: '' }, 'tellYes')).toContain('Kryssa i rutan')
    expect(await refused({ tellAddress: '19121212-1212@ekby.example' }, 'tellAddress')).toContain('Ta bort personnumret.')
    expect(await refused({ isProtected: 'yes', personPhone: '' }, 'tellAddress')).toContain('Vi skickar inga mejl')
    expect(await kept(house)).toEqual([])
    expect((await ask(house, { tellAddress: '', tellYes: '' })).status).toBe(201)
    expect(await kept(house)).toEqual([])
  })

  it('[ASK-24] is not offered where no mail server is set up, nor where letters are on paper alone', async () => {
    const page = async (url: string) => (await fetch(`${url}/anmal`)).text()
    const house = await houseWithClock()
    expect(await page(house.app.url)).toContain('name="tellAddress"')
    await decide(house, { readingGate: 'paperOnly' })
    expect(await page(house.app.url)).not.toContain('name="tellAddress"')
    expect([(await ask(house)).status, await kept(house)]).toEqual([201, []])
    expect(await page((await testApp()).url)).not.toContain('name="tellAddress"')
  })

  it('[ASK-25] is taken back, and asked for anew, where one comes back; who takes all back themselves gets none, the other part does', async () => {
    const house = await houseWithClock()
    const [number = '', code = '', ofPerson = '', codeOfPerson = ''] = codesIn((await ask(house, {}, workers)).page)
    const [referrer, person] = [[number, code], [ofPerson, codeOfPerson]]
    const stopped = await back(house, referrer, { adds: 'noMail' })
    expect([stopped.page.includes('Vi har raderat adressen.'), await kept(house)]).toEqual([true, []])
    const wrong = await back(house, referrer, { adds: 'mail', tellAddress: 'anna', tellYes: 'yes' })
    expect([wrong.status, wrong.page.includes('value="anna"'), wrong.page.includes('Skriv en hel adress')]).toEqual([422, true, true])
    expect((await back(house, referrer, { adds: 'mail', tellAddress: '' })).status).toBe(422)
    for (const [who, to] of [[referrer, 'anna@ekby.example'], [person, address]] as const) expect((await back(house, who, { adds: 'mail', tellAddress: to, tellYes: 'yes' })).page).toContain('Du får ett mejl när det finns ett svar.')
    expect(await kept(house)).toEqual([{ part: 'person', state: 'asked' }, { part: 'referrer', state: 'asked' }])
    await back(house, person, { adds: 'takeBack' })
    await untilGone(house)
    expect(toOf(house)).toEqual(['anna@ekby.example'])
    expect((await back(house, ['0', '0'], { adds: 'mail', tellAddress: address, tellYes: 'yes' })).page).toContain(`value="${address}"`)
    expect(await linesOf(house)).toEqual(['mailAsked', 'mailStopped', 'mailAsked', 'mailAsked', 'mailSent'])
  })

  it('[ASK-25] that was claimed by a server that ended then is unsure, and never goes again', async () => {
    const { house, quiet, at } = await closedAndQuiet()
    const claimed = await quiet.store.claimMail(at)
    expect(claimed).toMatchObject({ outbox: 'asker_notice', address, attempt: 1, language: 'sv' })
    expect(await quiet.store.handOver(claimed!)).toBe('mayGo')
    expect(await quiet.store.claimMail(at)).toBeNull()
    await quiet.store.tidyOutboxes(at, new Date(Date.parse(at) + 1).toISOString())
    expect([await kept(house), await linesOf(house)]).toEqual([[], ['mailAsked', 'mailUnsure']])
  })

  it('[ASK-25] [SEND-33] that was claimed and nowhere handed over waits again, and goes once', async () => {
    const { quiet, at, house } = await closedAndQuiet()
    await quiet.store.claimMail(at)
    await quiet.store.tidyOutboxes(at, new Date(Date.parse(at) + 1).toISOString())
    expect([await kept(house), await linesOf(house)]).toEqual([[{ part: 'person', state: 'waiting' }], ['mailAsked']])
    const again = await house.open()
    await untilGone(house)
    expect(toOf(house)).toEqual([address])
    await again.close()
  })

  it('[ASK-25] that the mail server could not take goes later, with the same row, and no server has it meanwhile', async () => {
    const { quiet, at, house } = await closedAndQuiet()
    const { id = '', attempt = 0 } = (await quiet.store.claimMail(at)) ?? {}
    const later = new Date(Date.parse(at) + hourMs).toISOString()
    await quiet.store.settleMail({ outbox: 'asker_notice', id, attempt, state: 'waiting', why: null, nextTryAt: later, at })
    expect(await quiet.store.claimMail(at)).toBeNull()
    const again = await house.open()
    house.pass(hourMs)
    await untilGone(house)
    expect(toOf(house)).toEqual([address])
    await again.close()
  })

  it.each([
    ['consent of the meeting is taken back', 'mailStopped', (house: House) => asked(house.database.connection, 'update meeting set withdrawn_at = now()')],
    ['letters are on paper alone', 'mailStopped', (house: House) => decide(house, { readingGate: 'paperOnly' })],
    ['two days have gone', 'mailFailed', (house: House) => house.app.store.endOverdueDrafts(new Date(Date.parse(house.now()) + 2 * dayMs + 1).toISOString())],
  ])('[ASK-25] that waits goes no more, and its address goes, when %s', async (_name, line, happens) => {
    const { house, quiet, at } = await closedAndQuiet(true)
    await happens({ ...house, app: quiet })
    if (line === 'mailStopped') expect(await quiet.store.claimMail(at)).toBeNull()
    await quiet.store.tidyOutboxes(at, at)
    expect([await kept(house), await linesOf(house)]).toEqual([[], ['mailAsked', line]])
  })
})

it('[ASK-25] leaves nothing of an address in any file when two days have gone', async () => {
  const { house, quiet } = await closedAndQuiet()
  const [{ address: sealed }] = (await asked(house.database.connection, 'select address from asker_notice')) as [{ address: Buffer }]
  const found = () => filesHolding(house.database, sealed)
  await quiet.store.sweepTexts()
  expect(await found()).not.toEqual([])
  await quiet.store.endOverdueDrafts(new Date(Date.parse(house.now()) + 2 * dayMs + 1).toISOString())
  await expect.poll(async () => { await quiet.store.sweepTexts(); return found() }, { timeout: 40_000, interval: 1_000 }).toEqual([])
})

/** Somebody asked and got their answer while no server sends mail: what is to go waits. */
async function closedAndQuiet(isPlanned = false) {
  const house = await houseWithClock()
  await ask(house)
  await house.app.close()
  const quiet = await testApp({ store: await testStore(house.database), now: house.now, masterKey: house.database.masterKey })
  const quietHouse = { ...house, app: quiet }
  if (isPlanned) await post(`${quiet.url}/api/meetings`, { ...planBody(), referralId: await idOf(quietHouse) }, staffToken)
  else await close(quietHouse)
  expect(await kept(house)).toEqual([{ part: 'person', state: 'waiting' }])
  return { house, quiet, at: house.now() }
}
