import { beforeAll, describe, expect, it } from 'vitest'
import type { MeetingGaps } from '#core/wire/released-gaps.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { svStatisticsGaps } from '#server/http/words/sv/statistics-gaps.ts'
import { decide, houseWithClock, type House } from '#test/support/closed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { sealAnew } from '#test/support/seal-anew.ts'
import { done, openedIn, planned } from '#test/support/seated-meeting.ts'
import { get, post, testApp } from '#test/support/test-app.ts'
import { showSeededYear } from './seeded-years.ts'

const keys = { coordinator: 'coordinator-token-of-the-test-0000001', steeringGroup: 'steering-group-token-of-the-test-0001' }
const where = '/statistik/lardomar'
let house: House
/** What each of them came in by: once, for tries are few. */
const cookies = new Map<string, string>()
beforeAll(async () => {
  house = await houseWithClock({ statisticsKeys: keys })
  await decide(house, { isCounted: true })
  for (const key of Object.values(keys)) cookies.set(key, await entered(key))
})

const address = () => house.app.url + where
const cookieOf = (key: string) => cookies.get(key) ?? ''
async function entered(key: string) {
  const answer = await fetch(`${house.app.url}/statistik`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ key }) })
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}
async function page(cookie: string, query = '', path = address()) {
  const answer = await fetch(path + query, { headers: { cookie, 'accept-language': 'sv' } })
  return { status: answer.status, text: await answer.text() }
}
async function send(fields: Record<string, string>, cookie: string, headers: Record<string, string> = {}) {
  const answer = await fetch(address(), { method: 'POST', redirect: 'manual', headers: { cookie, 'accept-language': 'sv', ...headers }, body: new URLSearchParams(fields) })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '', cookie: answer.headers.getSetCookie()[0] ?? '' }
}
/** What was answered to it, as whoever opens it reads it. */
const kept = async (id: string) => {
  const found = (await house.app.store.releasedGaps(['host', 'other'])).find((gap) => gap.id === id)
  return found && { answer: found.answer?.words ?? null, answered_by: found.answer?.by ?? null }
}

/** Something of a closed meeting that its chair has let go on, in these words. */
async function released(words: string, kind: 'gap' | 'success' = 'gap') {
  const meeting = await openedIn('recommend', await planned(house.app), 'participant', 'officer')
  await done(meeting.seats.officer, { type: 'noteGap', kind, words: 'Lappen låg i fel låda.' })
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  const { token } = meeting.seats.chair
  const [note] = ((await get(`${house.app.url}/api/gaps`, token)).body as MeetingGaps).gaps
  expect((await post(`${house.app.url}/api/gaps/release`, { gapId: note!.id, words, isSure: true }, token)).status).toBe(200)
  const noted = async () => ((await get(`${house.app.url}/api/gaps`, token)).body as MeetingGaps).gaps[0]?.released
  return { id: note!.id, token, noted, takeBack: () => post(`${house.app.url}/api/gaps/take-back`, { gapId: note!.id }, token), ...meeting }
}

describe('what meetings have taught, for who reads the statistics', () => {
  it('[LEARN-5] is read by half-year, kind and form, and has nothing else of any meeting', async () => {
    await released('Två köer leder till samma stöd.')
    await released('Ett samtal räckte.', 'success')
    for (const key of Object.values(keys)) {
      const { status, text } = await page(cookieOf(key))
      expect(status).toBe(200)
      for (const said of ['<h2>Juli till december 2026</h2><h3>Samverkan brast</h3>', '<h3>Det här fungerade</h3>', '<p class="soft">Resursrådet</p><p>”Två köer leder till samma stöd.”</p><p class="soft">Ingen har svarat än.</p>', '<p>”Ett samtal räckte.”</p>']) expect(text).toContain(said)
      for (const word of ['Kim', 'Lappen', 'Brandlarmet', 'Maria', 'Omar', 'Ekby', '2026-12-03', 'seat-']) expect(text, word).not.toContain(word)
    }
    const cookie = cookieOf(keys.coordinator)
    const success = await page(cookie, '?kind=success&period=2026-2&form=resursradet')
    expect([success.text.includes('Ett samtal'), success.text.includes('Två köer'), success.text.includes('<option value="success" selected>')]).toEqual([true, false, true])
    for (const strange of ['?kind=x&period=1999-1&form=%3Cscript%3E', '?kind[]=success&period=']) expect([(await page(cookie, strange)).text.includes('Två köer'), (await page(cookie, strange)).text.includes('<script>')]).toEqual([true, false])
  })

  it('[STAT-35] says of each choice that nothing is of that it is not there, and what stands here instead', async () => {
    const cookie = cookieOf(keys.coordinator)
    const said = async (query: string) => [...(await page(cookie, query)).text.matchAll(/<p class="mark">([^<]*)<\/p>/g)].map(([, line]) => line)
    const { halfYear, kind, form } = svStatisticsGaps.notThere
    expect([await said(''), await said('?period=&kind=&form='), await said('?period=2026-2&kind=gap&form=resursradet')]).toEqual([[], [], []])
    expect([await said('?form=nope'), await said('?period=1999-1&kind=x&form=nope'), await said('?kind=gap&kind=x'), await said('?kind=success&form=nope')]).toEqual([[form], [halfYear, kind, form], [kind], [form]])
  })

  it('[LEARN-5] is nothing of an authority that is not counted, and nothing for who has not come in', async () => {
    const { id } = await released('Väntan är olika lång.')
    await settleHostAuthority(house.app.store, { id: 'other', name: 'Annanby', staffToken: 'staff-token-of-another-authority-00009', at: house.now(), expiresAt: '2999-01-01T00:00:00.000Z' })
    await asked(house.database.connection, "insert into released_gap (host_authority_id, id, year, half, form_id, kind, words, released_on) values ('other', 'a-note-of-others-1', 2026, 2, 'resursradet', 'gap', 'Annanbys ord.', '2026-12-03')")
    await sealAnew(house.database)
    const cookie = cookieOf(keys.coordinator)
    expect((await page(cookie)).text).not.toContain('Annanbys ord.')
    expect((await send({ id: 'a-note-of-others-1', 'words-a-note-of-others-1': 'Vi ser över det.', seen: '' }, cookie)).status).toBe(409)
    expect(await kept('a-note-of-others-1')).toMatchObject({ answer: null })
    const outside = await page('')
    expect([outside.text.includes('name="key"'), outside.text.includes('Väntan')]).toEqual([true, false])
    await decide(house, { isCounted: false })
    expect((await page(cookie)).text).toContain('Ingen har lämnat något vidare än.')
    expect((await send({ id, [`words-${id}`]: 'Vi ser över det.', seen: '' }, cookie)).status).toBe(409)
    await decide(house, { isCounted: true })
    expect(await kept(id)).toMatchObject({ answer: null })
  })

  it('[LEARN-4] [LEARN-6] is answered in an ordinary form, is told to the chair who let it go on, and leaves a line in the log', async () => {
    const { id, noted, takeBack } = await released('Ingen visste vem som bokar tolk.')
    const cookie = cookieOf(keys.steeringGroup)
    const sent = await send({ id, [`words-${id}`]: '  Vi har en ny rutin\r\nfrån mars. ', seen: '', kind: 'gap' }, cookie)
    expect([sent.status, sent.to]).toEqual([303, `${where}?kind=gap&saved=${id}#${id}`])
    expect(await kept(id)).toEqual({ answer: 'Vi har en ny rutin från mars.', answered_by: 'steeringGroup' })
    const { text } = await page(cookie, `?kind=gap&saved=${id}`)
    expect(text).toContain('<strong>Styrgruppen svarade torsdag 3 december 2026:</strong> Vi har en ny rutin från mars.</p><p role="status"><strong>Svaret är sparat.</strong></p>')
    expect(await noted()).toMatchObject({ answer: { words: 'Vi har en ny rutin från mars.', by: 'steeringGroup' } })
    expect((await takeBack()).status).toBe(409)
    expect(await asked(house.database.connection, "select by_whom, meeting_id from audit where what = 'gapAnswered'")).toEqual([{ by_whom: 'steeringGroup', meeting_id: null }])
  })

  it('[LEARN-6] is not answered with a personal number, with nothing or with too much: it says so at the field, where what was typed stands', async () => {
    const { id } = await released('Alla sa olika om försäkringen.')
    const cookie = cookieOf(keys.coordinator)
    for (const [typed, says] of [['Gäller 850412-1230 & andra', 'Det ser ut som ett personnummer.'], ['', 'Skriv något här.'], ['x'.repeat(401), 'Svaret är för långt.']] as const) {
      const { status, text } = await send({ id, [`words-${id}`]: typed, seen: '' }, cookie)
      expect([status, text.includes(`<details open>`), text.includes(`href="#words-${id}"`)], says).toEqual([422, true, true])
      expect(text).toContain(`<strong class="wrong" id="words-${id}-wrong">${says}`)
      expect(text).toContain(`rows="3">${typed.replace('&', '&amp;')}</textarea>`)
      expect(text).toMatch(/<textarea[^>]*aria-describedby="[^"]*-wrong" aria-invalid="true"/)
    }
    expect((await page(cookie, `?saved=${id}`)).text, 'nothing is saved').toContain('Ingen har svarat än.')
    expect(await kept(id)).toMatchObject({ answer: null })
  })

  it('[LEARN-6] is not answered over somebody else’s answer unseen', async () => {
    const { id } = await released('Två planer säger olika.')
    const [coordinator, steering] = [cookieOf(keys.coordinator), cookieOf(keys.steeringGroup)]
    await send({ id, [`words-${id}`]: 'Vi börjar med en plan.', seen: '' }, coordinator)
    const late = await send({ id, [`words-${id}`]: 'Vi tar upp det i mars.', seen: '' }, steering)
    expect([late.status, late.text.includes('Vi börjar med en plan.'), late.text.includes('>Vi tar upp det i mars.</textarea>')]).toEqual([409, true, true])
    const seen = /name="seen" value="([^"]+)"/.exec(late.text.slice(late.text.indexOf(`id="${id}"`)))?.[1] ?? ''
    expect((await send({ id, [`words-${id}`]: 'Vi tar upp det i mars.', seen }, steering)).status).toBe(303)
    expect(await kept(id)).toEqual({ answer: 'Vi tar upp det i mars.', answered_by: 'steeringGroup' })
  })

  it('[LEARN-6] loses nothing that was typed when their time was over, the database is away or the chair has taken it back', async () => {
    const { id, takeBack } = await released('Brevet kom för sent.')
    const typed = { id, [`words-${id}`]: 'Vi skickar det tidigare.', seen: '' }
    const out = await send(typed, '')
    expect([out.status, out.text.includes('<p>Vi skickar det tidigare.</p>'), out.text.includes('name="key"')]).toEqual([200, true, true])
    const wrong = await send({ id, words: 'Vi skickar det tidigare.', seen: '', key: 'x' }, '')
    expect([wrong.status, wrong.text.includes('name="words" value="Vi skickar det tidigare."')]).toEqual([403, true])
    expect(await kept(id)).toMatchObject({ answer: null })
    const cookie = cookieOf(keys.coordinator)
    const { store } = house.app
    const { releasedGaps } = store
    store.releasedGaps = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }))
    const away = await send(typed, cookie)
    const looked = await page(cookie)
    store.releasedGaps = releasedGaps
    expect([away.status, away.text.includes('<p>Vi skickar det tidigare.</p>'), away.text.includes('name="words" value="Vi skickar det tidigare."'), looked.status]).toEqual([503, true, true, 503])
    expect((await takeBack()).status).toBe(200)
    const gone = await send(typed, cookie)
    expect([gone.status, gone.text.includes('<p>Vi skickar det tidigare.</p>')]).toEqual([409, true])
    const back = await released('Brevet kom för sent.')
    const entered = await send({ id: back.id, words: 'Vi skickar det tidigare.', seen: '', key: keys.coordinator }, '')
    expect([entered.status, entered.cookie.startsWith('__Host-sampratad-statistik=')]).toEqual([303, true])
    expect(await kept(back.id)).toEqual({ answer: 'Vi skickar det tidigare.', answered_by: 'coordinator' })
  })

  it('[LEARN-6] is not answered from another site', async () => {
    const { id } = await released('Tre kallelser samma dag.')
    const cookie = cookieOf(keys.coordinator)
    for (const site of ['cross-site', 'same-site']) expect((await send({ id, [`words-${id}`]: 'Vi ser över det.', seen: '' }, cookie, { 'sec-fetch-site': site })).status).toBe(403)
    expect(await kept(id)).toMatchObject({ answer: null })
    expect((await send({ id, [`words-${id}`]: 'Vi ser över det.', seen: '' }, cookie, { 'sec-fetch-site': 'same-origin' })).status).toBe(303)
  })

  it('[LEARN-7] stands on the board’s page of its year, a sentence each with its answer', async () => {
    await showSeededYear(house.app.store, { year: 2026 })
    const cookie = cookieOf(keys.coordinator)
    const { text } = await page(cookie, '?year=2026', `${house.app.url}/statistik/styrelse`)
    expect(text).toContain('<li>Resursrådet, där samverkan brast: ”Två köer leder till samma stöd.”</li>')
    expect(text).toContain('<li>Resursrådet, det här fungerade: ”Ett samtal räckte.”</li>')
    expect(text).toContain('<li>Resursrådet, där samverkan brast: ”Ingen visste vem som bokar tolk.” Styrgruppen svarar: ”Vi har en ny rutin från mars.”</li>')
    expect(text).not.toContain('Annanbys')
    expect((await page(cookie, '?year=2026', `${house.app.url}/statistik`)).text).toContain(`<a href="${where}">`)
  })

  it('[LEARN-5] [STAT-18] are made up in the demo, where anybody on this machine reads and answers them', async () => {
    const demo = await testApp({ isDemo: true })
    const read = async (path = where) => (await fetch(demo.url + path, { headers: { 'accept-language': 'sv' } })).text()
    expect(await read()).toContain('Två köer leder till samma stöd.')
    expect(await read()).toContain('Påhittade uppgifter.')
    const sent = await fetch(demo.url + where, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ id: 'made-up-note-0001', 'words-made-up-note-0001': 'Vi slår ihop dem.', seen: '' }) })
    expect([sent.status, (await read()).includes('Vi slår ihop dem.'), (await read('/statistik/styrelse')).includes('Samordnaren svarar: ”Vi slår ihop dem.”')]).toEqual([303, true, true])
  })

  it('[STAT-24] is read in pages, and who answers comes back to where the answer stands', async () => {
    const cookie = cookieOf(keys.coordinator)
    await asked(house.database.connection, "insert into released_gap (host_authority_id, id, year, half, form_id, kind, words, released_on) select 'host', 'paged-note-' || lpad(i::text, 3, '0'), 2024, 1, 'overlamning', 'gap', 'Kö nummer ' || i || '.', '2024-05-0' || (1 + i % 9) from generate_series(1, 45) i")
    await sealAnew(house.database)
    const numbers = (text: string) => text.match(/”Kö nummer \d+\.”<\/p>/g) ?? []
    const pages = await Promise.all(['', '&page=2', '&page=3', '&page=99', '&page=x'].map(async (more) => (await page(cookie, `?form=overlamning${more}`)).text))
    expect(pages.map((text) => [numbers(text).length, /Sida (\d) av 3\. 45 texter i allt\./.exec(text)?.[1]])).toEqual([[20, '1'], [20, '2'], [5, '3'], [5, '3'], [20, '1']])
    expect(new Set(pages.slice(0, 3).flatMap(numbers)).size).toBe(45)
    expect(pages[1]).toContain('rel="next" href="/statistik/lardomar?form=overlamning&amp;page=3"')
    const id = /<li id="(paged-note-\d+)"/.exec(pages[1] ?? '')?.[1] ?? ''
    const refused = await send({ id, [`words-${id}`]: '', seen: '', form: 'overlamning' }, cookie)
    expect([refused.status, refused.text.includes(`id="${id}"`), refused.text.includes('Sida 2 av 3.')]).toEqual([422, true, true])
    const saved = await send({ id, [`words-${id}`]: 'Vi ser på det.', seen: '', form: 'overlamning' }, cookie)
    expect((await page(cookie, new URL(saved.to, house.app.url).search)).text).toContain('Sida 2 av 3.')
    expect((await page(cookie, '?form=resursradet')).text).not.toContain('Sida 1 av')
    await showSeededYear(house.app.store, { year: 2024 })
    const board = await page(cookie, '?year=2024', `${house.app.url}/statistik/styrelse`)
    expect([board.text.match(/Kö nummer/g)?.length, board.text.includes('Här står 30 av 45.')]).toEqual([30, true])
    await asked(house.database.connection, "delete from released_gap where id like 'paged-note-%'")
  })
})
