import { beforeAll, describe, expect, it } from 'vitest'
import type { OwnTerms, SavedTerm, TermVersions } from '#core/wire/http.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { glossaryVersion } from '#core/plain-language/glossary/our-glossary.ts'
import { mostOwnTerms } from '#server/authorities/own-terms.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planned, seated } from '#test/support/seated-meeting.ts'
import { get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
const otherToken = 'staff-token-of-another-authority-0002'
const at = '2026-12-03T12:00:00.000Z'
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
  await settleHostAuthority(app.store, { id: 'nacka', name: 'Nacka kommun', staffToken: otherToken, at, expiresAt: '2999-01-01T00:00:00.000Z' })
})

/** What a key that several share is called. */
const changedBy = 'Ekby kommun'
const content = (term: string, changes: object = {}) => ({ term, aliases: [], plain: { sv: 'Ett ställe där du kan prova att arbeta.', en: 'A place where you can try to work.' }, reviewBy: '2027-12-01', ...changes })
const add = (term: string, changes: object = {}, token = staffToken) => post(`${app.url}/api/terms`, { id: newCommandId(), ...content(term), ...changes }, token)
const added = async (term: string, changes: object = {}) => ((await add(term, changes)).body as SavedTerm).term
const change = (id: string, body: object, token = staffToken) => post(`${app.url}/api/terms/${id}`, body, token)
const remove = (id: string, version: number, token = staffToken) => post(`${app.url}/api/terms/${id}/remove`, { version }, token)
const list = async (token = staffToken) => ((await get(`${app.url}/api/terms`, token)).body as OwnTerms).terms
const versions = (id: string, token = staffToken) => get(`${app.url}/api/terms/${id}/versions`, token)
const problemOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { problem: string }).problem]

describe('an authority’s own terms', () => {
  it('[TERM-13] are added, changed and taken away by its staff, with every version kept', async () => {
    const term = await added('Torget', { aliases: ['AT-torget'] })
    expect(term).toMatchObject({ term: 'Torget', aliases: ['AT-torget'], owner: 'Ekby kommun', version: 1, changedBy })
    const changed = await change(term.id, { version: 1, ...content('Arbetstorget') })
    expect([changed.status, (changed.body as SavedTerm).term.version]).toEqual([200, 2])
    expect((await list()).map(({ term }) => term)).toContain('Arbetstorget')
    expect((await remove(term.id, 2)).status).toBe(200)
    expect((await list()).map(({ term }) => term)).not.toContain('Arbetstorget')
    const kept = ((await versions(term.id)).body as TermVersions).versions
    expect(kept.map((one) => [one.version, one.term, one.isRemoved, one.changedBy])).toEqual([[3, 'Arbetstorget', true, changedBy], [2, 'Arbetstorget', false, changedBy], [1, 'Torget', false, changedBy]])
    expect(kept.every(({ changedAt }) => changedAt.startsWith('2026-12-03T'))).toBe(true)
    const lines = await asked(database.connection, "select what from audit where what like 'term%' order by id")
    expect(lines.map(({ what }) => what)).toEqual(['termAdded', 'termChanged', 'termRemoved'])
  })

  it('[TERM-13] are nobody else’s: another authority’s staff, a seat and nobody', async () => {
    const term = await added('Slussen')
    expect((await list(otherToken)).map(({ term }) => term)).not.toContain('Slussen')
    const foreign = [await versions(term.id, otherToken), await change(term.id, { version: 1, ...content('Stulen') }, otherToken), await remove(term.id, 1, otherToken)]
    expect(foreign.map(problemOf)).toEqual(Array(3).fill([404, 'notFound']))
    expect(foreign.map(({ body }) => JSON.stringify(body))).toEqual(Array(3).fill(JSON.stringify((await versions('no-such-term-000001', otherToken)).body)))
    for (const token of [undefined, 'a-token-of-nobody-at-all-000001']) expect((await get(`${app.url}/api/terms`, token)).status).toBe(401)
    expect((await list()).find(({ id }) => id === term.id)?.term).toBe('Slussen')
    expect((await add('Slussen', {}, otherToken)).status).toBe(201)
  })

  it('[TERM-14] whose day has passed come first, the longest overdue before the others', async () => {
    const aged = await testDatabase()
    let now = '2026-12-03T12:00:00.000Z'
    const { url } = await testApp({ store: await testStore(aged), now: () => now })
    for (const [term, reviewBy] of [['Ö', '2027-01-02'], ['B', '2027-01-01'], ['A', '2029-01-01'], ['Å', '2028-01-01']] as const) {
      await post(`${url}/api/terms`, { id: newCommandId(), ...content(term, { reviewBy }) }, staffToken)
    }
    const order = async () => ((await get(`${url}/api/terms`, staffToken)).body as OwnTerms).terms.map(({ term, isOverdue }) => `${term}${isOverdue ? '!' : ''}`)
    expect(await order()).toEqual(['A', 'B', 'Å', 'Ö'])
    now = '2027-01-02T12:00:00.000Z'
    expect(await order()).toEqual(['B!', 'A', 'Å', 'Ö'])
    now = '2027-01-02T23:30:00.000Z'
    expect(await order()).toEqual(['B!', 'Ö!', 'A', 'Å'])
  })

  it('[TERM-15] of two changes at once the second is told, and nothing of it is kept', async () => {
    const term = await added('Bryggan')
    const both = await Promise.all(['Bryggan A', 'Bryggan B'].map((name) => change(term.id, { version: 1, ...content(name) })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(problemOf(both.find(({ status }) => status === 409)!)).toEqual([409, 'changedSince'])
    expect(problemOf(await remove(term.id, 1))).toEqual([409, 'changedSince'])
    expect(((await versions(term.id)).body as TermVersions).versions).toHaveLength(2)
  })

  it('[TERM-15] what is sent once more is done once, and what was taken away stays away', async () => {
    const body = { id: newCommandId(), ...content('Kajen') }
    const twice = [await post(`${app.url}/api/terms`, body, staffToken), await post(`${app.url}/api/terms`, body, staffToken)]
    expect(twice.map(({ status }) => status)).toEqual([201, 201])
    expect(twice[0]!.body).toEqual(twice[1]!.body)
    expect((await remove(body.id, 1)).status).toBe(200)
    expect((await remove(body.id, 1)).status).toBe(200)
    expect(problemOf(await post(`${app.url}/api/terms`, body, staffToken))).toEqual([409, 'changedSince'])
    expect(problemOf(await change(body.id, { version: 2, ...content('Kajen') }))).toEqual([409, 'changedSince'])
  })

  it('have each headword once, whatever its letters’ size', async () => {
    await added('Hamnen')
    const other = await added('Viken')
    expect(problemOf(await add('HAMNEN'))).toEqual([409, 'termAlreadyThere'])
    expect(problemOf(await change(other.id, { version: 1, ...content('hamnen') }))).toEqual([409, 'termAlreadyThere'])
    const both = await Promise.all([add('Fyren'), add('fyren')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })

  it('are so many as a meeting can carry', async () => {
    const { url, store } = await testApp()
    for (let number = 0; number < mostOwnTerms; number += 1) {
      await store.saveOwnTerm({ hostAuthorityId: 'host', id: `term-number-${String(number).padStart(6, '0')}`, expectedVersion: 0, content: content(`Ord ${number}`), atMost: mostOwnTerms, at, by: 'test' })
    }
    expect(problemOf(await post(`${url}/api/terms`, { id: newCommandId(), ...content('Ett till') }, staffToken))).toEqual([409, 'tooManyTerms'])
  })

  it('[TERM-16] refuse a personal identity number, in any of their texts, and a day that has passed', async () => {
    const number = '19811218-9876'
    for (const wrong of [{ plain: { sv: `Ring ${number}.`, en: 'Call.' } }, { plain: { sv: 'Ring.', en: number } }, { aliases: [number] }]) {
      const answer = await add('Numret', wrong)
      expect(problemOf(answer)).toEqual([422, 'personalNumber'])
      expect(JSON.stringify(answer.body)).not.toContain('9876')
    }
    expect(problemOf(await add('I går', { reviewBy: '2026-12-02' }))).toEqual([422, 'dayHasPassed'])
    expect((await add('I dag', { reviewBy: '2026-12-03' })).status).toBe(201)
  })

  it('[TERM-16] give advice on their words, and save them all the same', async () => {
    const long = 'Det här är ett ställe dit du kan gå när du vill prova att arbeta eller bara vill träffa andra människor en stund.'
    const answer = await add('Långa ordet', { plain: { sv: long, en: 'A place.' } })
    expect(answer.status).toBe(201)
    expect((answer.body as SavedTerm).advice).toEqual(expect.arrayContaining([expect.objectContaining({ language: 'sv', rule: 'S1', start: 0, end: long.length })]))
    expect((await list()).map(({ term }) => term)).toContain('Långa ordet')
  })

  it('are refused where a field is wrong, missing or nobody asked for it', async () => {
    for (const wrong of [{ term: '' }, { term: 'x'.repeat(61) }, { plain: { sv: 'Bara svenska.' } }, { reviewBy: 'snart' }, { version: 7 }, { owner: 'Jag' }, { aliases: Array(13).fill('x') }]) {
      expect(problemOf(await add('Fel', wrong)), JSON.stringify(wrong).slice(0, 40)).toEqual([400, 'badMessage'])
    }
  })
})

describe('a meeting', () => {
  it('[TERM-11] carries its authority’s terms and the version of ours from its planning, whatever is changed afterwards', async () => {
    const term = await added('Pärlan', { aliases: ['AT'] })
    const meeting = await planned(app)
    await change(term.id, { version: 1, ...content('Pärlan', { plain: { sv: 'Något helt annat.', en: 'Something else.' } }) })
    await add('Efteråt')
    const { seats } = await seated(meeting)
    const carried = seats.chair.view().about?.glossary
    expect(carried?.version).toBe(glossaryVersion)
    expect(carried?.own.find((one) => one.term === 'Pärlan')).toEqual({ ...content('Pärlan', { aliases: ['AT'] }), owner: 'Ekby kommun', version: 1 })
    expect(carried?.own.map((one) => one.term)).not.toContain('Efteråt')
  })
})
