import { describe, expect, it } from 'vitest'
import type { CaseOffer } from '#core/wire/follow-up.ts'
import { caseCodeOf, drawnSigns } from '#core/follow-up/case-code.ts'
import { decide, hiddenIn, hourMs, houseWithClock, sendForm } from '#test/support/closed-meeting.ts'
import { answerSeparate, caseCode, dayMs, followedMeeting, openedCase } from '#test/support/followed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { done } from '#test/support/seated-meeting.ts'
import { get, post } from '#test/support/test-app.ts'

const nobodys = caseCodeOf(Array.from({ length: drawnSigns }, () => 5))
const minutes = (count: number) => (count * hourMs) / 60
/** What a reader sees, without what is new in every answer and without the code that stands in the field. */
const seen = (page: string) => page.replaceAll(/nonce="[^"]*"/g, '').replace(/name="code"[^>]*>/, '')

describe('the code of a case', () => {
  it('[FOLLOW-1] is for each voice its own when the participant has said yes, and the chair has those that are handed over', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const offerTo = async ({ token }: { token: string }) => ((await get(`${house.app.url}/api/follow-up`, token)).body as CaseOffer).offers.map(({ voice, sees }) => `${voice} ${sees}`)
    expect(await Promise.all([seats.chair, seats.referrer, seats.officer, seats.participant].map(offerTo))).toEqual([['referrer questions', 'participant questions'], ['referrer questions'], ['team outcomes'], ['participant questions']])
    expect((await post(`${house.app.url}/api/follow-up/code`, { voice: 'participant' }, seats.referrer.token)).status).toBe(404)
    expect((await post(`${house.app.url}/api/follow-up/code`, { voice: 'referrer' }, seats.officer.token)).status).toBe(404)
    const { code, items, reminders, address } = await caseCode(house, seats.referrer)
    expect(code).toMatch(/^(\w{4} ){3}\w{4}$/)
    expect([items.map(({ nr }) => nr), reminders.map(({ months }) => months), address]).toEqual([[1, 2], [3, 6, 12], `${house.app.url}/uppfoljning`])
    await caseCode(house, seats.chair, { voice: 'participant' })
    expect(await asked(house.database.connection, "select what from audit where what like 'caseCode%' order by id")).toEqual([{ what: 'caseCodeIssued referrer' }, { what: 'caseCodeIssued participant' }])
  })

  it('[FOLLOW-1] is printed on a slip that says nothing of whom or what, whether it opens anything or not', async () => {
    const house = await houseWithClock()
    const { status, page } = await sendForm(house.app.url, '/uppfoljning/lapp', { code: nobodys })
    expect([status, page.includes(nobodys.replaceAll(/.{4}(?=.)/g, '$& ')), page.includes('Den är bara din.')]).toEqual([200, true, true])
    const wrong = await sendForm(house.app.url, '/uppfoljning/lapp', { code: '<b>Leyla</b>' })
    expect([wrong.status, wrong.page.includes('Leyla')]).toEqual([403, false])
  })

  it('[FOLLOW-1] is for nobody where the participant has not said yes, or the meeting goes on', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house, { says: ['statistics'] })
    expect((await get(`${house.app.url}/api/follow-up`, seats.referrer.token)).body).toEqual({ offers: [] })
    expect((await post(`${house.app.url}/api/follow-up/code`, {}, seats.chair.token)).status).toBe(404)
    expect((await post(`${house.app.url}/api/follow-up/code`, {}, 'a-token-that-nobody-has')).status).toBe(401)
  })

  it('[FOLLOW-4] gets one answer, to the byte, when it is unknown, replaced, over and erased', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const replaced = await caseCode(house, seats.referrer)
    const erased = await caseCode(house, seats.referrer)
    const other = await followedMeeting(house)
    const over = await caseCode(house, other.seats.referrer)
    const { pass } = await openedCase(house, erased.code)
    expect((await sendForm(house.app.url, '/uppfoljning/ta-bort', { pass, sure: 'yes' })).status).toBe(200)
    house.pass(732 * dayMs)
    await house.app.store.eraseOverdueCases(house.now().slice(0, 10), house.now())
    const answers = await Promise.all([nobodys, replaced.code, erased.code, over.code].map((code) => openedCase(house, code)))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(new Set(answers.map(({ page }) => seen(page))).size).toBe(1)
    expect(answers[0]?.page).toContain('Koden öppnar ingenting')
  })

  it('[FOLLOW-2] with a wrong sign is told so at its field, with what was typed, and is not counted as a try', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const { code } = await caseCode(house, seats.referrer)
    const wrong = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`
    for (let tries = 0; tries < 12; tries += 1) {
      const { status, page } = await openedCase(house, wrong)
      expect([status, page.includes('Något tecken är fel.'), page.includes(`value="${wrong}"`)]).toEqual([400, true, true])
    }
    expect((await openedCase(house, ` ${code.toLowerCase().replaceAll(' ', '-')}`)).status).toBe(200)
  })

  it('[FOLLOW-4] is tried ten times at once from one address, and then once in six seconds', async () => {
    const house = await houseWithClock()
    for (let tries = 0; tries < 10; tries += 1) expect((await openedCase(house, nobodys)).status).toBe(403)
    const { status, page } = await openedCase(house, nobodys)
    expect([status, page.includes('Vänta lite'), page.includes(nobodys)]).toEqual([429, true, true])
    house.pass(minutes(1))
    expect((await openedCase(house, nobodys)).status).toBe(403)
  })

  it('[FOLLOW-4] costs no try where it opens something, on the page and as days to remember: a team sits behind one address', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const { code } = await caseCode(house, seats.referrer)
    const days = () => fetch(`${house.app.url}/uppfoljning/dagar`, { method: 'POST', body: new URLSearchParams({ code }) })
    for (let colleague = 0; colleague < 12; colleague += 1) expect([(await openedCase(house, code)).status, (await days()).status]).toEqual([200, 200])
    for (let tries = 0; tries < 10; tries += 1) expect((await openedCase(house, nobodys)).status).toBe(403)
    expect((await openedCase(house, nobodys)).status, 'what opens nothing is counted as before').toBe(429)
  })

  it('[FOLLOW-5] changes nothing when somebody looks, in either language, without script or cookie', async () => {
    const house = await houseWithClock()
    await followedMeeting(house)
    const lines = () => asked(house.database.connection, 'select count(*)::int as count from audit')
    const before = await lines()
    for (const path of ['/uppfoljning', '/uppfoljning/sluta', '/uppfoljning/hos-oss']) {
      for (const language of ['sv', 'en']) {
        const answer = await fetch(house.app.url + path, { headers: { 'accept-language': language } })
        const page = await answer.text()
        expect([answer.status, answer.headers.get('set-cookie'), answer.headers.get('cache-control'), page.includes('<script'), page.includes(`<html lang="${language}"`)]).toEqual([200, null, 'no-store', false, true])
      }
    }
    expect((await fetch(`${house.app.url}/uppfoljning/svar`)).status).toBe(404)
    expect(await lines()).toEqual(before)
  })

  it('[FOLLOW-14] shows where a code is typed the way to the page of all meetings of the authority, and that page asks for a key', async () => {
    const { url } = (await houseWithClock()).app
    const page = await (await fetch(`${url}/uppfoljning`, { headers: { 'accept-language': 'sv' } })).text()
    const where = /<a href="([^"]+)">Så gick det efter era möten<\/a>/.exec(page)?.[1] ?? ''
    expect(await (await fetch(url + where, { headers: { 'accept-language': 'sv' } })).text()).toContain('<h1>Så gick det efter era möten</h1>')
  })

  it('[FOLLOW-10] opens nothing after a no, and the pages that it had opened lead nowhere', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const { code } = await caseCode(house, seats.referrer)
    const { pass } = await openedCase(house, code)
    await done(seats.participant, answerSeparate('followUp', 'no'))
    expect(await asked(house.database.connection, 'select id from followed_case')).toEqual([])
    expect((await openedCase(house, code)).status).toBe(403)
    expect((await sendForm(house.app.url, '/uppfoljning/fragor', { pass, voice: 'referrer' })).status).toBe(403)
  })

  it('[FOLLOW-10] opens nothing while consent is taken back, and again when that is undone', async () => {
    const house = await houseWithClock()
    await decide(house, { erasesAtWithdrawal: true })
    const { seats } = await followedMeeting(house)
    const { code } = await caseCode(house, seats.referrer)
    await done(seats.participant, { type: 'withdrawConsent' })
    expect((await openedCase(house, code)).status).toBe(403)
    await done(seats.participant, { type: 'takeBackWithdrawal' })
    expect((await openedCase(house, code)).status).toBe(200)
    expect(hiddenIn((await openedCase(house, code)).page, 'pass')).not.toBe('')
  })
})
