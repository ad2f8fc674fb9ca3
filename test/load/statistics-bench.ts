import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { Client } from 'pg'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { itemKindSchema, trackSchema } from '#core/meeting/item.ts'
import { codedKeptSchema } from '#core/statistics/coded-kept.ts'
import { organisationKindSchema } from '#core/meeting/meeting-form.ts'
import { serveStatistics } from '#server/http/statistics/statistics-pages.ts'
import { readableGaps } from '#server/http/statistics/readable-gaps.ts'
import { statisticsPasses } from '#server/identity/statistics-readers.ts'
import { countAndShow } from '#server/statistics/counting.ts'
import { shownYears, yearReader } from '#server/statistics/kept-years.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import type { OwnConnection } from '#server/store/postgres/own-postgres.ts'
import { chanceFrom } from '#test/faults/seeded-chance.ts'
import { onNewPostgres } from './own-server.ts'

/** How long any page of the statistics takes when 50,000 meetings are counted, beside the page where one signs in, which counts nothing; and how long it takes to make a year ready to be shown. */
const meetings = 50_000
/** One in ten meetings taught something that went on. */
const gaps = 5_000
const years = [2024, 2025]
const now = '2026-02-02T12:00:00.000Z'
const kommuner = Array.from({ length: 10 }, (_one, index) => String(120 + index).padStart(4, '0'))
const chance = chanceFrom(50_000)
const oneOf = <One>(all: readonly One[]): One => all[chance.between(0, all.length)] as One

function codes(year: number) {
  const items = Array.from({ length: chance.between(1, 6) }, () => ({ kind: oneOf(itemKindSchema.options), organisation: oneOf([...organisationKindSchema.options, null]), track: oneOf(trackSchema.options), outcome: oneOf(['agreed', 'agreed', 'later', 'notAgreed', 'open'] as const) }))
  return { year, half: oneOf([1, 2] as const), form: oneOf(allMeetingForms).id, kommun: oneOf([...kommuner, null]), hasPlan: chance.next() < 0.9, items, cases: Array.from({ length: chance.between(1, 6) }, () => ({ isTakenUp: chance.next() < 0.9, hasOwner: chance.next() < 0.8, rests: oneOf(['care', 'other', 'no'] as const) })), kept: { obstacles: oneOf(codedKeptSchema.shape.obstacles.options), handover: oneOf(codedKeptSchema.shape.handover.options), readiness: oneOf(codedKeptSchema.shape.readiness.options), nextDecision: oneOf(codedKeptSchema.shape.nextDecision.options) }, missingOrganisations: chance.next() < 0.2 ? [oneOf(organisationKindSchema.options)] : [], missingInterventions: chance.next() < 0.1 ? 1 : 0, obstacles: chance.between(0, 4) }
}

async function seed(connection: OwnConnection) {
  const client = new Client(connection)
  await client.connect()
  await client.query("insert into host_authority (id, name) values ('host', 'Ekby')")
  await client.query("insert into authority_setting (host_authority_id, version, reading_gate, retention_days, erases_at_withdrawal, staff_sign_in, log_retention_years, is_counted, at, by_whom) values ('host', 1, 'readingCode', 14, true, 'key', 5, true, now(), 'Bench')")
  for (let from = 0; from < meetings; from += 5_000) {
    const rows = Array.from({ length: 5_000 }, (_one, at) => ({ id: `row-${from + at}`, ...codes(oneOf(years)) }))
    await client.query("insert into coded_meeting (id, host_authority_id, year, codes, series, days) select r->>'id', 'host', (r->>'year')::int, r - 'id', r->>'id', 40 from jsonb_array_elements($1::jsonb) r", [JSON.stringify(rows)])
  }
  await client.query("insert into released_gap (host_authority_id, id, year, half, form_id, kind, words, released_on) select 'host', 'gap-' || i, 2024 + i % 2, 1 + i % 2, 'resursradet', 'gap', 'Två köer leder till samma stöd, nummer ' || i || '.', '2026-01-02' from generate_series(1, $1) i", [gaps])
  await client.end()
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

const sorted = (all: number[]) => all.toSorted((a, b) => a - b)
const at = (all: number[], share: number): number => sorted(all)[Math.floor((all.length - 1) * share)] ?? NaN

await onNewPostgres(async (connection) => {
  const masterKey = randomBytes(32)
  const store = await openPostgresStore({ connection, masterKey, log: () => undefined })
  await seed(connection)
  const made = await msOf(() => countAndShow({ store, now: () => now, localForms: [] }))
  const keys = { coordinator: 'c'.repeat(40), steeringGroup: null }
  const passes = statisticsPasses(masterKey, keys, () => now)
  const app = express().use(serveStatistics({ keys, passes, years: () => shownYears(store), yearOf: yearReader(store), isOpen: false, hasAccounts: false, mayTry: () => true, gaps: readableGaps({ store, localForms: [], now: () => now, authorities: store.countedAuthorities }), now: () => now, isDatabaseAway: () => false }))
  const http = createServer(app)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const cookie = `__Host-sampratad-statistik=${await passes.byKey('coordinator')}`
  const open = (where: string, sent = cookie) => msOf(async () => (await fetch(origin + where, { headers: { cookie: sent, 'accept-language': 'sv' } })).text())
  const parts = allMeetingForms.flatMap(({ id }) => [...kommuner, ''].flatMap((kommun) => ['', '1'].map((half) => `form=${id}&kommun=${kommun}&half=${half}`)))
  const pages = ['/statistik', '/statistik/fil', ...parts.map((part) => `/statistik?year=${oneOf(years)}&${part}`), ...years.map((year) => `/statistik/styrelse?year=${year}`), '/statistik/jamfor?year=2025', '/statistik?organisation=region', '/statistik/lardomar', '/statistik/lardomar?page=250', '/statistik/lardomar?period=2025-2&page=60']
  const first = await open('/statistik')
  const [ours, plain]: [number[], number[]] = [[], []]
  for (const page of pages) {
    ours.push(await open(page))
    plain.push(await open('/statistik', ''))
  }
  console.log(`${meetings} meetings in ${years.length} years, ${allMeetingForms.length} forms, ${kommuner.length + 1} municipalities; ${pages.length} pages`)
  console.log(`both years made ready to be shown, once: ${(made / 1000).toFixed(1)} s; the first page after a start ${first.toFixed(0)} ms`)
  for (const [name, share] of [['median', 0.5], ['slowest of twenty', 0.95], ['slowest', 1]] as const) console.log(`${name.padEnd(18)} ${at(ours, share).toFixed(1).padStart(7)} ms, a page that counts nothing ${at(plain, share).toFixed(1).padStart(6)} ms, ${(at(ours, share) / at(plain, share)).toFixed(1)} times`)
  http.close()
  http.closeAllConnections()
  await store.close()
})
