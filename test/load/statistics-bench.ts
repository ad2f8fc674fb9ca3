import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { serveStatistics } from '#server/http/statistics/statistics-pages.ts'
import { readableGaps } from '#server/http/statistics/readable-gaps.ts'
import { statisticsPasses } from '#server/identity/statistics-readers.ts'
import { countAndShow } from '#server/statistics/counting.ts'
import { shownYears, yearReader } from '#server/statistics/kept-years.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import { sealAnew } from '#test/support/seal-anew.ts'
import { holdBounds } from './bounds.ts'
import { kommuner, oneOf, seedCounted } from './counted-meetings.ts'
import { onNewPostgres } from './own-server.ts'

/** How long any page of the statistics takes when 50,000 meetings are counted and the cases of a year were followed up, beside the page where one signs in, which counts nothing; and how long it takes to make a year ready to be shown. */
const meetings = 50_000
/** One in ten meetings taught something that went on. */
const gaps = 5_000
const years = [2024, 2025]
/** What any page may take, and how many times what a page takes that counts nothing, for the one in the middle. */
const [mostMs, mostTimes] = [500, 15]
const now = '2026-02-02T12:00:00.000Z'

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
  const followedUp = await seedCounted(connection, { meetings, gaps, years, followedYear: 2024 })
  await sealAnew({ connection, masterKey })
  const made = await msOf(() => countAndShow({ store, now: () => now, localForms: [] }))
  const keys = { coordinator: 'c'.repeat(40), steeringGroup: null }
  const passes = statisticsPasses(masterKey, keys, () => now)
  const app = express().use(serveStatistics({ keys, passes, years: () => shownYears(store), yearOf: yearReader(store), isOpen: false, hasAccounts: false, mayTry: Object.assign(() => Promise.resolve(true), { giveBack: () => undefined, wrong: () => undefined }), gaps: readableGaps({ store, localForms: [], now: () => now, authorities: store.countedAuthorities }), now: () => now, isDatabaseAway: () => false }))
  const http = createServer(app)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const cookie = `__Host-sampratad-statistik=${await passes.byKey('coordinator')}`
  const open = (where: string, sent = cookie) => msOf(async () => (await fetch(origin + where, { headers: { cookie: sent, 'accept-language': 'sv' } })).text())
  const parts = allMeetingForms.flatMap(({ id }) => [...kommuner, ''].flatMap((kommun) => ['', '1', '2'].map((half) => `form=${id}&kommun=${kommun}&half=${half}`)))
  const chosen = ['organisation=region', 'track=work', 'organisation=region&track=work', 'organisation=municipality&half=2', `track=health&form=${oneOf(allMeetingForms).id}&half=1`, `form=${oneOf(allMeetingForms).id}&kommun=${oneOf(kommuner)}&half=2`]
  const pages = ['/statistik', '/statistik/fil', ...parts.map((part) => `/statistik?year=${oneOf(years)}&${part}`), ...years.map((year) => `/statistik/styrelse?year=${year}`), '/statistik/jamfor?year=2025', ...chosen.flatMap((one) => ['', '/jamfor', '/fil'].map((page) => `/statistik${page}?year=2025&${one}`)), '/statistik/lardomar', '/statistik/lardomar?page=250', '/statistik/lardomar?period=2025-2&page=60']
  const first = await open('/statistik')
  const [ours, plain]: [number[], number[]] = [[], []]
  for (const page of pages) {
    ours.push(await open(page))
    plain.push(await open('/statistik', ''))
  }
  console.log(`${meetings} meetings in ${years.length} years, ${allMeetingForms.length} forms, ${kommuner.length + 1} municipalities, ${followedUp} cases followed up; ${pages.length} pages`)
  console.log(`both years made ready to be shown, once: ${(made / 1000).toFixed(1)} s; the first page after a start ${first.toFixed(0)} ms`)
  for (const [name, share] of [['median', 0.5], ['slowest of twenty', 0.95], ['slowest', 1]] as const) console.log(`${name.padEnd(18)} ${at(ours, share).toFixed(1).padStart(7)} ms, a page that counts nothing ${at(plain, share).toFixed(1).padStart(6)} ms, ${(at(ours, share) / at(plain, share)).toFixed(1)} times`)
  holdBounds([
    { what: 'any page', measured: Math.max(first, at(ours, 1)), most: mostMs, unit: 'ms' },
    { what: 'the page in the middle beside one that counts nothing', measured: at(ours, 0.5) / at(plain, 0.5), most: mostTimes, unit: 'times' },
  ])
  http.close()
  http.closeAllConnections()
  await store.close()
})
