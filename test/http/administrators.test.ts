import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AddedAdministrator, AdministratorsAnswer, SettingsAnswer } from '#core/wire/settings.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
})

const problemOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { problem: string }).problem]
const add = (name: string, token: string) => post(`${app.url}/api/administrators`, { name }, token)
const keyOf = async (name: string, token: string) => ((await add(name, token)).body as AddedAdministrator).key
const list = async (token: string) => ((await get(`${app.url}/api/administrators`, token)).body as AdministratorsAnswer).administrators
const settingsOf = async (token: string) => (await get(`${app.url}/api/settings`, token)).body as SettingsAnswer
/** An authority that nobody decides for yet, and the key of the installation. */
async function newAuthority() {
  const first = `first-${randomUUID()}`
  await settleHostAuthority(app.store, { id: randomUUID(), name: 'Nacka kommun', staffToken: null, administratorToken: first, at: onTheDayOfTheMeeting(), expiresAt: '2999-01-01T00:00:00.000Z' })
  return first
}

describe('those who decide for an authority', () => {
  it('[OFFICE-11] have a key each, and who decided is whose key it was, whatever is written', async () => {
    const eva = await newAuthority().then((first) => keyOf('Eva Nord', first))
    const olle = await keyOf('Olle Öst', eva)
    expect((await get(`${app.url}/api/administrator`, olle)).body).toEqual({ hostAuthority: 'Nacka kommun', name: 'Olle Öst' })
    expect((await post(`${app.url}/api/settings`, { version: 0, retentionDays: 7 }, eva)).status).toBe(200)
    expect((await post(`${app.url}/api/settings`, { version: 1, retentionDays: 8 }, olle)).status).toBe(200)
    expect(problemOf(await post(`${app.url}/api/settings`, { version: 2, retentionDays: 9, decidedBy: 'Nämnden' }, olle))).toEqual([400, 'badMessage'])
    const { now, earlier } = await settingsOf(eva)
    expect([now, ...earlier].map(({ decidedBy, retentionDays }) => [decidedBy, retentionDays])).toEqual([['Olle Öst', 8], ['Eva Nord', 7], [null, 14]])
    expect((await list(eva)).map(({ name, addedBy, isYou }) => [name, addedBy, isYou])).toEqual([['Eva Nord', 'Nacka kommun', true], ['Olle Öst', 'Eva Nord', false]])
  })

  it('[OFFICE-11] of a key only a hash is kept, and a name with a personal identity number is refused', async () => {
    const eva = await newAuthority().then((first) => keyOf('Eva Nord', first))
    const rows = JSON.stringify(await asked(database.connection, 'select * from staff_token'))
    expect([rows.includes('Eva Nord'), rows.includes(eva)]).toEqual([true, false])
    const refused = await add('Eva 850412-1230', eva)
    expect([problemOf(refused), (refused.body as { fields: string[] }).fields]).toEqual([[422, 'personalNumber'], ['name']])
    for (const name of ['', ' ', 'x'.repeat(81)]) expect((await add(name, eva)).status, name).toBe(400)
  })

  it('[OFFICE-12] the key of the installation makes the first of them and does nothing else, and opens nothing while there is one', async () => {
    const first = await newAuthority()
    expect((await get(`${app.url}/api/administrator`, first)).body).toEqual({ hostAuthority: 'Nacka kommun', name: null })
    const tries = [await get(`${app.url}/api/settings`, first), await post(`${app.url}/api/settings`, { version: 0, retentionDays: 7 }, first), await get(`${app.url}/api/administrators`, first), await get(`${app.url}/api/forms`, first), await post(`${app.url}/api/meetings`, planBody(), first)]
    expect(tries.map(problemOf)).toEqual(Array(5).fill([403, 'notYourRole']))
    const eva = await keyOf('Eva Nord', first)
    expect([problemOf(await get(`${app.url}/api/administrator`, first)), problemOf(await add('Olle Öst', first))]).toEqual(Array(2).fill([401, 'signInAgain']))
    expect((await list(eva)).map(({ name }) => name)).toEqual(['Eva Nord'])
  })

  it('[OFFICE-13] one ends the key of another from the next request on, never the one they came by, and the log says which without a name', async () => {
    const eva = await newAuthority().then((first) => keyOf('Eva Nord', first))
    const olle = await keyOf('Olle Öst', eva)
    const end = (id: string, token: string) => post(`${app.url}/api/administrators/${id}/end`, {}, token)
    const [hers, his] = await list(eva)
    expect([problemOf(await end(hers!.id, eva)), problemOf(await end('nobody', eva)), problemOf(await end(his!.id, administratorToken))]).toEqual([[400, 'badMessage'], [404, 'notFound'], [404, 'notFound']])
    expect((await end(his!.id, eva)).body).toEqual({ administrators: [hers] })
    expect([problemOf(await get(`${app.url}/api/administrator`, olle)), problemOf(await end(his!.id, eva))]).toEqual([[401, 'signInAgain'], [404, 'notFound']])
    const lines = await asked(database.connection, `select what, by_whom from audit where what like 'administrator% key ${his!.id}' order by id`)
    expect(lines).toEqual([
      { what: `administratorAdded key ${his!.id}`, by_whom: `administrator key ${hers!.id}` },
      { what: `administratorEnded key ${his!.id}`, by_whom: `administrator key ${hers!.id}` },
    ])
    expect(JSON.stringify(await asked(database.connection, 'select * from audit'))).not.toMatch(/Nord|Öst/)
  })

  it('[OFFICE-13] a key stays when the server is started anew with another key of the installation', async () => {
    const host = { id: randomUUID(), name: 'Viby kommun', staffToken: null, at: onTheDayOfTheMeeting(), expiresAt: '2999-01-01T00:00:00.000Z' }
    await settleHostAuthority(app.store, { ...host, administratorToken: `first-${host.id}` })
    const eva = await keyOf('Eva Nord', `first-${host.id}`)
    await settleHostAuthority(app.store, { ...host, administratorToken: null })
    expect((await settingsOf(eva)).now.version).toBe(0)
  })
})
