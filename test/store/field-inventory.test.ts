import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sentFields } from '#server/register-page.ts'
import { bodyInventory, typedForms } from '#server/store/body-inventory.ts'
import { contentInventory } from '#server/store/content-inventory.ts'
import { fieldInventory } from '#server/store/field-inventory.ts'
import { retentions } from '#server/store/inventory-words.ts'
import { freeTextsOfCommands, openTextsOf } from '#test/support/free-texts.ts'
import { asked, testDatabase, testStore } from '#test/support/postgres.ts'
import { routesOf } from '#test/support/route-table.ts'
import { clientId, homeTenant } from '#test/support/signing-authority/known-ids.ts'
import { testApp } from '#test/support/test-app.ts'

const sorted = (names: Iterable<string>) => [...names].toSorted()

/** Teams, e-ID, the demo's doors and a second authority: no door is away because nobody set it up. */
const appWithAllDoors = () =>
  testApp({
    isDemo: true,
    demoMeetings: [],
    teams: { authority: 'http://127.0.0.1:1', clientId, tenants: new Set([homeTenant]) },
    eid: { issuer: 'http://127.0.0.1:1', clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'sub' },
    otherAuthorities: [{ id: 'annan-ort', name: 'Annan ort' }],
  })
const withoutNames = (path: string) => path.replace('/annan-ort', '/:authorityId')

describe('the inventory of fields', () => {
  it('[FIELD-1] has every column of every table, each once, and none that is not there', async () => {
    const database = await testDatabase()
    await testStore(database)
    const columns = await asked(database.connection, "select table_name || '.' || column_name as name from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')")
    const listed = Object.entries(fieldInventory).flatMap(([table, fields]) => Object.keys(fields).map((name) => `${table}.${name}`))
    expect(sorted(listed)).toEqual(sorted(columns.map(({ name }) => String(name))))
  })

  it('[FIELD-2] has every free text that a command can carry, each once, and none that is not there', () => {
    const listed = contentInventory.flatMap(({ paths }) => paths)
    expect(new Set(listed).size).toBe(listed.length)
    expect(sorted(listed)).toEqual(sorted(freeTextsOfCommands()))
  })

  it('[FIELD-2] says of every text that a door takes, as the doors themselves say it, where it comes to lie, and that is in one of the two lists', async () => {
    const doors = routesOf(await appWithAllDoors()).filter(({ method }) => method === 'POST')
    expect(doors.length).toBeGreaterThan(60)
    const taken = doors.flatMap(({ path, takes }) => (takes === null || takes === 'typed' ? [] : openTextsOf(takes).map((text) => `${withoutNames(path)} ${text}`)))
    const listed = Object.keys(bodyInventory)
    const covers = (entry: string, text: string) => text === entry || text.startsWith(`${entry}.`)
    expect(taken.filter((text) => !listed.some((entry) => covers(entry, text))), 'missing').toEqual([])
    expect(listed.filter((entry) => !taken.some((text) => covers(entry, text))), 'not there').toEqual([])
    expect(sorted(Object.keys(typedForms))).toEqual(sorted(doors.filter(({ takes }) => takes === 'typed').map(({ path }) => path)))
  })

  it('[FIELD-2] leads from each text that is sent to what the register says of its place', () => {
    const places = [...Object.values(bodyInventory), ...Object.values(typedForms).flatMap((fields) => Object.values(fields))]
    const known = [...Object.entries(fieldInventory).flatMap(([table, fields]) => Object.keys(fields).map((name) => `${table}.${name}`)), ...contentInventory.flatMap(({ paths }) => paths)]
    expect(places.filter((place) => typeof place === 'string' && !known.includes(place))).toEqual([])
    expect(sentFields()).toHaveLength(places.length)
  })

  it('[FIELD-3] says of every field why, what sort of data, who sees it and how long, in Swedish and in English', () => {
    const all = [...Object.values(fieldInventory).flatMap((fields) => Object.values(fields)), ...contentInventory, ...sentFields().map(([, one]) => one)]
    expect(all.length).toBeGreaterThan(120)
    for (const { purpose, readers, category, note } of all) {
      for (const text of [purpose, ...(note ? [note] : [])]) for (const said of [text.sv, text.en]) expect(said).toMatch(/^\p{Lu}[^!]+\.$/u)
      expect(readers.length).toBeGreaterThan(0)
      const isInAMeeting = contentInventory.some((one) => one.purpose === purpose)
      if (category === 'sensitive' && isInAMeeting) for (const reader of ['staff', 'administrator', 'waiting'] as const) expect(readers.includes(reader), `${purpose.en} ${reader}`).toBe(reader === 'staff' && purpose.en.startsWith('Who is there and why.'))
    }
  })

  it('[FIELD-3] says of no column that it is kept as long as the authority is there, where its row is said to be erased', () => {
    const ending = Object.entries(fieldInventory).filter(([, fields]) => Object.values(fields).some(({ purpose }) => purpose.sv.includes('Raden raderas')))
    expect(ending.map(([table]) => table)).toContain('handed_on_obstacle')
    expect(ending.flatMap(([table, fields]) => Object.entries(fields).flatMap(([name, { kept }]) => (kept === 'whileAuthority' ? [`${table}.${name}`] : [])))).toEqual([])
    expect(fieldInventory['text_key']?.['wrapped']?.purpose.sv).toContain('hinder på väg till en annan grupp')
  })

  it('[FIELD-3] says of the ledger each kind of thing that a line can name, as the store names them', () => {
    const said = { address: ['en mejladress som stoppades', 'a mail address that was stopped'], coded: ['en rad i statistiken', 'a row of the statistics'], counted: ['en uppföljning som inte får räknas', 'a follow-up that may not be counted'], followed: ['en uppföljning', 'a follow-up'], locked: ['ett möte som är låst', 'a meeting that is locked'], mail: ['ett mejl som inte ska skickas igen', 'a mail that is not to be sent again'], said: ['ett svar, kön eller ålder som någon tog bort', 'an answer, gender or age that somebody took away'], team: ['allt som en i teamet tog bort', 'all that one of the team took away'], text: ['en text', 'a text'] }
    const sources = readdirSync('server/store', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join('server/store', file), 'utf8'))
    // What is taken out of the next meeting waits in a table of its own.
    const named = new Set(sources.flatMap((source) => [...source.matchAll(/'([a-z]+):'/g)].map(([, kind]) => kind)).filter((kind) => kind !== 'meeting'))
    expect(sorted(named as Set<string>)).toEqual(Object.keys(said))
    const { sv, en } = fieldInventory['ledger_line']!['id']!.purpose
    expect(Object.values(said).filter(([swedish, english]) => !sv.includes(swedish!) || !en.includes(english!))).toEqual([])
  })

  it('[FIELD-3] says of what somebody comes back to a request with that it stays for 30 days after its last day, and of a meeting that it may be locked first', () => {
    expect(new Set(Object.values(fieldInventory['referral_code']!).map(({ kept }) => retentions[kept].sv))).toEqual(new Set([expect.stringContaining('30 dagar efter begärans sista dag')]))
    const { sv, en } = retentions[fieldInventory['event']!['payload']!.kept]
    expect([sv.includes('låsa i stället för att radera'), en.includes('lock instead of erasing')]).toEqual([true, true])
  })

  it('[FIELD-3] becomes the register of article 30, by a command', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sampratad-register-'))
    const path = join(folder, 'register.html')
    const run = spawnSync(process.execPath, ['server/bootstrap/run-ts.mjs', 'server/print-register.ts', path], { env: { ...process.env, HOST_AUTHORITY: 'Ekby & Sjöbo' }, encoding: 'utf8' })
    expect(run.stdout.trim()).toBe(path)
    const page = readFileSync(path, 'utf8')
    rmSync(folder, { recursive: true })
    for (const words of ['Registerförteckning', 'Record of processing', 'Ekby &amp; Sjöbo', 'Personuppgiftsansvarig', 'Controller', 'Känslig personuppgift', 'Sensitive personal data', 'payload', 'sayTakeAway.words']) expect(page).toContain(words)
    const rows = Object.values(fieldInventory).reduce((sum, fields) => sum + Object.keys(fields).length, 0) + contentInventory.length + sentFields().length
    expect(page.match(/<tr><td/g)).toHaveLength(2 * rows)
    expect(page).not.toContain('<script')
  })
})
