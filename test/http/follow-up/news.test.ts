import { describe, expect, it } from 'vitest'
import type { Waiting } from '#core/wire/before.ts'
import { mailAbout, noticeMail } from '#server/delivery/notices/notice-mail.ts'
import { hiddenIn, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { caseCode, dayMs, followedMeeting, openedCase } from '#test/support/followed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { get, staffToken } from '#test/support/test-app.ts'

const send = ({ app }: House, path: string, fields: Record<string, string>) => sendForm(app.url, `/uppfoljning${path}`, fields)
const address = 'omar.officer@ekby.example'

/** Until the sender, which looks every few seconds, has come by. */
async function until(check: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 100 && !(await check()); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await check()).toBe(true)
}
const waiting = ({ database }: House) => asked(database.connection, "select answerer <> '' as team, state from reminder order by due_at").then((rows) => rows.map(({ team, state }) => [team, state]))
const countNews = async ({ app }: House) => ((await get(`${app.url}/api/waiting`, staffToken)).body as Waiting).news
const office = (house: House, fields: Record<string, string> = { token: staffToken }) => send(house, '/hos-oss', fields)

describe('news of a follow-up to those who sat there', () => {
  it('[FOLLOW-22] goes the morning after to whoever of the team asked for it with a tick, in the words of any other notice, once however often one answers', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house, {}, ['officer', 'adviser'])
    const officer = (await openedCase(house, (await caseCode(house, seats.officer)).code)).pass
    const referrer = (await openedCase(house, (await caseCode(house, seats.referrer)).code)).pass
    expect((await send(house, '/paminn', { pass: officer, address })).page).toContain('Kryssa i rutan om vi får skicka.')
    const yes = await send(house, '/paminn', { pass: officer, address, yes: 'yes' })
    expect(yes.page).toContain('Du får ett mejl när något är nytt.')
    // Grades are no news, and what one answers oneself neither.
    await send(house, '/svar', { pass: referrer, voice: 'referrer', 'grade-whoDoesWhat': '2' })
    await send(house, '/svar', { pass: officer, voice: 'team', 'item-1': 'done' })
    expect(await waiting(house)).toEqual([])
    for (const outcome of ['underWay', 'done']) await send(house, '/svar', { pass: referrer, voice: 'referrer', 'item-1': outcome })
    expect([house.mailServer.mails.length, await waiting(house)]).toEqual([0, [[true, 'waiting']]])
    house.pass(2 * dayMs)
    await until(() => house.mailServer.mails.length === 1)
    const [{ to, raw = '' } = {}] = house.mailServer.mails
    expect([to, raw.includes('/uppfoljning/sluta')]).toEqual([expect.stringContaining(address), true])
    for (const word of ['Leyla', 'Resursr', 'Ekby kommun', 'rehab', 'Maria', 'Klart']) expect(raw).not.toContain(word)
    const [notice, news] = [noticeMail('sv', 2, house.app.url), mailAbout({ kind: 'news' }, 'sv', house.app.url)]
    expect([news.subject, news.text.split('\n')[0]]).toEqual([notice.subject, notice.text.split('\n')[0]])
    await until(async () => (await waiting(house)).length === 0)
    expect(await asked(house.database.connection, 'select count(*)::int as kept from reminder_address')).toEqual([{ kept: 1 }])
  })

  it('[FOLLOW-22] is not theirs who did not ask, stops with the code or by the address, and goes when nothing more is asked', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house, {}, ['officer', 'adviser'])
    const passOf = async (seat: { token: string }) => (await openedCase(house, (await caseCode(house, seat)).code)).pass
    const [officer, adviser, referrer] = [await passOf(seats.officer), await passOf(seats.adviser), await passOf(seats.referrer)]
    for (const pass of [officer, adviser]) await send(house, '/paminn', { pass, address, yes: 'yes' })
    await send(house, '/paminn', { pass: referrer, address: 'maria@ekby.example', yes: 'yes' })
    const kept = () => asked(house.database.connection, "select count(*) filter (where answerer <> '')::int as team, count(*) filter (where answerer = '')::int as referrer from reminder_address").then(([row]) => row)
    expect(await kept()).toEqual({ team: 2, referrer: 1 })
    expect((await send(house, '/paminn/sluta', { pass: officer })).page).toContain('Det kommer inga fler mejl.')
    expect(await kept()).toEqual({ team: 1, referrer: 1 })
    await send(house, '/sluta', { address })
    expect(await kept()).toEqual({ team: 0, referrer: 1 })
    await send(house, '/paminn', { pass: officer, address, yes: 'yes' })
    const day = (days: number) => new Date(Date.parse(house.now()) + days * dayMs).toISOString().slice(0, 10)
    await house.app.store.eraseOverdueCases(day(450), house.now())
    expect(await kept()).toMatchObject({ team: 1 })
    await house.app.store.eraseOverdueCases(day(460), house.now())
    expect(await kept()).toEqual({ team: 0, referrer: 1 })
  })

  it('[FOLLOW-23] is counted for each of the staff until they have seen it, and again when it is said otherwise', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const { pass } = await openedCase(house, (await caseCode(house, seats.referrer)).code)
    expect(await countNews(house)).toBe(0)
    await send(house, '/svar', { pass, voice: 'referrer', 'item-1': 'underWay' })
    expect(await countNews(house)).toBe(1)
    expect((await office(house)).page).toContain('Ett möte har nya svar.')
    expect(await countNews(house)).toBe(0)
    const again = (await office(house)).page
    expect([again.includes('Det du har sett förut'), again.includes('nya svar'), again.includes('På gång')]).toEqual([true, false, true])
    await send(house, '/svar', { pass, voice: 'referrer', 'item-1': 'underWay', 'grade-whoDoesWhat': '1' })
    expect(await countNews(house)).toBe(0)
    await send(house, '/svar', { pass, voice: 'referrer', 'item-1': 'done' })
    expect(await countNews(house)).toBe(1)
  })

  it('[FOLLOW-22] is told to nobody when it was taken away before the morning, and what others have said since still is', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house, {}, ['officer', 'adviser'])
    const passOf = async (seat: { token: string }) => (await openedCase(house, (await caseCode(house, seat)).code)).pass
    const [officer, participant, referrer] = [await passOf(seats.officer), await passOf(seats.participant), await passOf(seats.referrer)]
    const says = (pass: string, voice: string, outcome: string) => send(house, '/svar', { pass, voice, 'item-1': outcome })
    await send(house, '/paminn', { pass: officer, address, yes: 'yes' })
    await says(referrer, 'referrer', 'done')
    expect(await waiting(house)).toEqual([[true, 'waiting']])
    expect((await says(referrer, 'referrer', '')).page).toContain('Det är borta')
    expect(await waiting(house)).toEqual([])
    await says(referrer, 'referrer', 'done')
    await says(participant, 'participant', 'underWay')
    await says(referrer, 'referrer', '')
    expect(await waiting(house), 'the participant’s answer stands').toEqual([[true, 'waiting']])
    await says(officer, 'team', 'done')
    await says(participant, 'participant', '')
    expect(await waiting(house), 'one’s own answer is no news to oneself').toEqual([])
  })

  it('[FOLLOW-23] is none when something is taken away, and goes where what nobody has seen is; what is said since is new again', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const passOf = async (seat: { token: string }) => (await openedCase(house, (await caseCode(house, seat)).code)).pass
    const [participant, referrer] = [await passOf(seats.participant), await passOf(seats.referrer)]
    const says = (pass: string, voice: string, items: Record<string, string>) => send(house, '/svar', { pass, voice, ...items })
    await says(referrer, 'referrer', { 'item-1': 'done', 'item-2': 'underWay' })
    await says(referrer, 'referrer', {})
    expect([await countNews(house), (await office(house)).page.includes('Ingen har svarat än.')], 'nobody had seen it').toEqual([0, true])
    await says(referrer, 'referrer', { 'item-1': 'done' })
    await office(house)
    await says(referrer, 'referrer', { 'item-1': 'done', 'item-2': 'underWay' })
    expect(await countNews(house)).toBe(1)
    await says(referrer, 'referrer', { 'item-1': 'done' })
    expect(await countNews(house), 'what stands was seen').toBe(0)
    await says(participant, 'participant', { 'item-2': 'done' })
    await says(referrer, 'referrer', { 'grade-whoDoesWhat': '2' })
    expect([await countNews(house), (await office(house)).page.includes('Ett möte har nya svar.')], 'the participant’s was not seen').toEqual([1, true])
    await says(participant, 'participant', {})
    expect([await countNews(house), (await office(house)).page.includes('ingen har svarat än')]).toEqual([0, false])
    await says(referrer, 'referrer', { 'item-1': 'done' })
    expect(await countNews(house), 'said anew').toBe(1)
  })

  it('[FOLLOW-24] shows all meetings, fifty on a page, each once, with the key in no page', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const { pass } = await openedCase(house, (await caseCode(house, seats.referrer)).code)
    await send(house, '/svar', { pass, voice: 'referrer', 'item-1': 'done' })
    const copied = "insert into followed_case (id, host_authority_id, form_id, held_on, may_count, series) select 'more-' || n, host_authority_id, form_id, held_on - n / 3, may_count, 'more-' || n from followed_case, generate_series(1, 119) n"
    await asked(house.database.connection, copied)
    await asked(house.database.connection, "insert into followed_item (case_id, host_authority_id, nr, kind) select id, host_authority_id, 7, 'question' from followed_case where id like 'more-%'")
    await asked(house.database.connection, "insert into followed_answer (case_id, host_authority_id, months, voice, answers, first_on, news) select c.id, c.host_authority_id, 0, 'referrer', a.answers, a.first_on, a.news from followed_case c, followed_answer a where c.id like 'more-%'")
    const shown = (page: string) => page.match(/<ul class="outcomes">/g)?.length ?? 0
    const first = await office(house)
    expect([await countNews(house), shown(first.page), first.page.includes('120 möten har nya svar. De 50 första står här.')]).toEqual([70, 50, true])
    expect([shown((await office(house)).page), await countNews(house)]).toEqual([100, 20])
    await office(house)
    const pages = [(await office(house)).page]
    for (let pass = hiddenIn(pages[0]!, 'pass'); pages.length < 3; pass = hiddenIn(pages.at(-1)!, 'pass')) pages.push((await office(house, { pass })).page)
    expect(pages.map(shown)).toEqual([50, 50, 20])
    expect(pages.map((page) => page.includes('Visa fler'))).toEqual([true, true, false])
    for (const page of pages) expect(page).not.toContain(staffToken)
    expect((await office(house, { pass: 'made up' })).status).toBe(403)
  })
})
