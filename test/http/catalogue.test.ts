import { beforeAll, describe, expect, it } from 'vitest'
import { mostEntries, type CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import type { Catalogue, CatalogueFile, CheckedCatalogue, EntryVersions, OfferedCatalogue, SavedEntry } from '#core/wire/catalogue.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { content } from '#test/support/builders.ts'
import { entry } from '#test/support/catalogue-entries.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, knocking, openedIn, planned } from '#test/support/seated-meeting.ts'
import { administratorName, administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const decidedBy = administratorName
let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
})

const save = (changes: Partial<CatalogueEntry> = {}, of: object = {}, url = app.url) => post(`${url}/api/catalogue`, { id: newCommandId(), version: 0, entry: entry(changes), ...of }, administratorToken)
const saved = async (changes: Partial<CatalogueEntry> = {}, of: object = {}, url = app.url) => ((await save(changes, of, url)).body as SavedEntry).entry
const withdraw = (id: string, version: number, url = app.url) => post(`${url}/api/catalogue/${id}/withdraw`, { version }, administratorToken)
const list = async (url = app.url) => ((await get(`${url}/api/catalogue`, administratorToken)).body as Catalogue).entries
const versions = async (id: string) => ((await get(`${app.url}/api/catalogue/${id}/versions`, administratorToken)).body as EntryVersions).versions
const check = async (csv: string, url = app.url) => (await post(`${url}/api/catalogue/check`, { csv }, administratorToken)).body as CheckedCatalogue
const bringIn = (csv: string, stamp: number, of: object = {}, url = app.url) => post(`${url}/api/catalogue/import`, { csv, stamp, takesRightLines: false, ...of }, administratorToken)
const file = async (url = app.url) => ((await get(`${url}/api/catalogue/file`, administratorToken)).body as CatalogueFile).csv
const problemOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { problem: string }).problem]

describe('an authority’s catalogue', () => {
  it('[CAT-5] is decided by its administrator, with every version kept and none altered', async () => {
    const first = await saved({ name: 'Torget' })
    expect(first).toMatchObject({ name: 'Torget', version: 1, decidedBy, isExpired: false })
    expect(await save({ name: 'Nya torget' }, { id: first.id, version: 1 })).toMatchObject({ status: 201, body: { entry: { version: 2, name: 'Nya torget' } } })
    expect((await withdraw(first.id, 2)).status).toBe(200)
    expect((await list()).map(({ id }) => id)).not.toContain(first.id)
    expect(await save({ name: 'Torget' }, { id: first.id, version: 3 })).toMatchObject({ body: { entry: { version: 4 } } })
    expect((await versions(first.id)).map((one) => [one.version, one.name, one.isWithdrawn, one.decidedBy])).toEqual([[4, 'Torget', false, decidedBy], [3, 'Nya torget', true, decidedBy], [2, 'Nya torget', false, decidedBy], [1, 'Torget', false, decidedBy]])
    const lines = await asked(database.connection, "select what from audit where what like 'entry%' order by id")
    expect(lines.map(({ what }) => what)).toEqual(['entryAdded', 'entryChanged', 'entryWithdrawn', 'entryChanged'])
    await expect(asked(database.connection, "update catalogue_entry set by_whom = 'Ingen'")).rejects.toThrow('append only')
  })

  it('[CAT-5] is read by staff, who decide nothing', async () => {
    expect((await get(`${app.url}/api/catalogue`, staffToken)).status).toBe(200)
    const body = { id: newCommandId(), version: 0, entry: entry({ name: 'Av personal' }) }
    for (const token of [staffToken, undefined]) expect([401, 403]).toContain((await post(`${app.url}/api/catalogue`, body, token)).status)
    expect((await list()).map(({ name }) => name)).not.toContain('Av personal')
  })

  it('[CAT-6] has one entry for each name of an organisation, whatever its letters’ size', async () => {
    const one = await saved({ name: 'Hamnen' })
    expect(problemOf(await save({ name: 'HAMNEN' }))).toEqual([409, 'entryAlreadyThere'])
    expect((await save({ name: 'Hamnen', organisation: { name: 'Tuna kommun', kind: 'municipality' } })).status).toBe(201)
    expect((await withdraw(one.id, 1)).status).toBe(200)
    expect((await save({ name: 'Hamnen' })).status).toBe(201)
  })

  it('[CAT-6] tells the second of two changes at once, and does once what is sent twice', async () => {
    const { id } = await saved({ name: 'Bryggan' })
    const both = await Promise.all(['Bryggan A', 'Bryggan B'].map((name) => save({ name }, { id, version: 1 })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(problemOf(both.find(({ status }) => status === 409)!)).toEqual([409, 'changedSince'])
    const body = { id: newCommandId(), version: 0 }
    expect([(await save({ name: 'Kajen' }, body)).status, (await save({ name: 'Kajen' }, body)).status]).toEqual([201, 201])
    expect(await versions(body.id)).toHaveLength(1)
  })

  it('[CAT-7] refuses a personal identity number, days that do not hold, and what is more than there is room for', async () => {
    for (const wrong of [{ name: 'Nr 19811218-9876' }, { owner: 'Pia 19811218-9876' }, { howIn: 'Ring 19811218-9876' }]) expect(problemOf(await save(wrong))).toEqual([422, 'personalNumber'])
    expect(await save({ confirmedOn: '2026-12-24' })).toMatchObject({ status: 422, body: { problem: 'entryDoesNotHold', fields: ['confirmedOn'] } })
    const { url, store } = await testApp()
    const entries = Array.from({ length: mostEntries }, (_one, at) => ({ id: `entry-${String(at).padStart(6, '0')}`, entry: entry({ name: `Insats ${at}` }) }))
    expect(await store.saveEntries({ hostAuthorityId: 'host', stamp: 0, entries, atMost: mostEntries, at: '2026-12-03T12:00:00.000Z', by: 'test' })).toBe('saved')
    expect(problemOf(await save({ name: 'En till' }, {}, url))).toEqual([409, 'tooManyEntries'])
    expect((await save({ name: 'Insats noll' }, { id: 'entry-000000', version: 1 }, url)).status).toBe(201)
    const csv = await file(url)
    expect(await check(csv, url), 'a whole catalogue fits').toMatchObject({ added: 0, changed: 0, same: mostEntries, faults: [] })
    expect((await check(`${csv}${csv.split('\r\n')[1]?.replace(/^[^;]*;[^;]*/, ';En till') ?? ''}`, url)).faults).toMatchObject([{ fault: 'tooManyLines' }])
  })

  it('[CAT-8] answers with what our rules say of its words, and keeps them all the same', async () => {
    const wordy = await save({ name: 'Insatsen', plain: { sv: 'en insats som implementeras i syfte att medelst stöd utreda individens arbetsförmåga', en: null } })
    expect(wordy.status).toBe(201)
    expect((wordy.body as SavedEntry).advice.length).toBeGreaterThan(0)
    expect(((await save({ name: 'Enkelt' })).body as SavedEntry).advice).toEqual([])
  })
})

const head = 'Namn;Det är;Organisation;Typ av organisation;Gäller till;Ansvarig;Senast bekräftad'
const line = (name: string, until = '2027-06-30') => `${name};en kurs;Ekby kommun;Kommun;${until};Pia Ek;2026-11-02`

describe('a file that is brought in', () => {
  it('[CAT-11] is kept as a whole or not at all, and its right lines where whoever decides says so', async () => {
    const { url } = await testApp()
    const wrong = [head, line('A'), line('B', 'nästa år'), line('C')].join('\n')
    const checked = await check(wrong, url)
    expect(checked).toMatchObject({ added: 2, changed: 0, same: 0, wrongLines: 1, faults: [{ line: 3, column: 'Gäller till', fault: 'notADay' }], stamp: 0 })
    expect(await list(url), 'checking keeps nothing').toEqual([])
    expect(problemOf(await bringIn(wrong, 0, {}, url))).toEqual([422, 'fileDoesNotHold'])
    expect(await list(url)).toEqual([])
    expect(await bringIn(wrong, 0, { takesRightLines: true }, url)).toMatchObject({ status: 200, body: { added: 2, wrongLines: 1 } })
    expect((await list(url)).map(({ name }) => name)).toEqual(['A', 'C'])
    expect(problemOf(await bringIn('Namn\nA', 2, { takesRightLines: true }, url)), 'where no line is right').toEqual([422, 'fileDoesNotHold'])
  })

  it('[CAT-11] is not kept where somebody has changed the catalogue since it was checked', async () => {
    const { url } = await testApp()
    const csv = [head, line('A')].join('\n')
    const { stamp } = await check(csv, url)
    await saved({ name: 'B' }, {}, url)
    expect(problemOf(await bringIn(csv, stamp, {}, url))).toEqual([409, 'changedSince'])
    expect((await list(url)).map(({ name }) => name)).toEqual(['B'])
    const both = await Promise.all([bringIn(csv, stamp + 1, {}, url), bringIn(csv, stamp + 1, {}, url)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('[CAT-12] comes back as it went out, and makes no new versions', async () => {
    const { url, store } = await testApp()
    await saved({ name: '=1+1', aliases: ["'=x", '"citat"'], wait: { kind: 'none' }, forWhom: null }, {}, url)
    await saved({ name: 'Ångan; Ö', plain: { sv: 'Här får du prova. Det är frivilligt.', en: null }, wait: { kind: 'unknown' } }, {}, url)
    const csv = await file(url)
    const { stamp } = await check(csv, url)
    expect(await bringIn(csv, stamp, {}, url)).toMatchObject({ status: 200, body: { added: 0, changed: 0, same: 2 } })
    expect((await list(url)).map(({ version }) => version)).toEqual([1, 1])
    await settleHostAuthority(store, { id: 'nacka', name: 'Nacka kommun', administrator: { name: 'Nils Nord', key: 'administrator-of-nacka-000000000001' }, staffToken: 'staff-of-nacka-0000000000000000000001', at: '2026-12-03T12:00:00.000Z', expiresAt: '2999-01-01T00:00:00.000Z' })
    expect((await post(`${url}/api/catalogue/import`, { csv, stamp: 0, takesRightLines: false }, 'administrator-of-nacka-000000000001')).status).toBe(200)
    expect(((await get(`${url}/api/catalogue/file`, 'administrator-of-nacka-000000000001')).body as CatalogueFile).csv).toBe(csv)
  })

  it('[CAT-8] comes with advice on its new lines', async () => {
    const { url } = await testApp()
    const { advice } = await check([head, line('A'), line('B').replace('en kurs', 'en insats som implementeras medelst stöd i syfte att utreda')].join('\n'), url)
    expect(advice.map((one) => one.line)).toEqual(expect.arrayContaining([3]))
    expect(advice.every((one) => one.line === 3)).toBe(true)
  })
})

describe('the catalogue at the table', () => {
  it('[CAT-14] is for the chair, representatives and the referrer who are let in, and for nobody else', async () => {
    const there = await testApp()
    const { id } = await saved({ name: 'Jobbspår' }, {}, there.url)
    const gone = await saved({ name: 'Borta' }, {}, there.url)
    await withdraw(gone.id, 1, there.url)
    const meeting = await openedIn('recommend', await planned(there), 'officer', 'referrer', 'participant')
    const offered = (token: string) => get(`${there.url}/api/catalogue/offered`, token)
    for (const name of ['chair', 'officer', 'referrer'] as const) {
      const { status, body } = await offered(meeting.seats[name].token)
      expect([status, (body as OfferedCatalogue).entries.map((one) => [one.id, one.name, one.version])]).toEqual([200, [[id, 'Jobbspår', 1]]])
      expect(JSON.stringify(body)).not.toMatch(/Pia Ek|Eva Ek/)
    }
    expect((await offered(meeting.seats.participant.token)).status).toBe(403)
    expect((await offered((await knocking(meeting, 'adviser')).token)).status).toBe(403)
    for (const token of [staffToken, administratorName, administratorToken, 'of-nobody-at-all-00000000001']) expect((await offered(token)).status).toBe(401)
  })

  it('[CAT-15] an item keeps the entry, its version and what it is, and the others see it', async () => {
    const { officer, referrer } = (await openedIn('recommend', await planned(app), 'officer', 'referrer')).seats
    const from = { entryId: 'entry-000001', version: 2, name: 'Jobbspår', plain: { sv: 'Det är en kurs.', en: null } }
    await done(officer, { type: 'addItem', kind: 'recommendation', content: content({ from }) })
    const item = await referrer.until(() => referrer.view().items?.[0])
    expect(item.content.from).toEqual({ ...from, plain: { sv: 'en kurs', en: null } })
    expect(await officer.send({ type: 'addItem', kind: 'recommendation', content: content({ from: { ...from, name: 'Nr 19811218-9876' } }) })).toMatchObject({ refusal: 'personalNumber' })
  })
})
