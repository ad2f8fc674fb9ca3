import { randomBytes, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { Client } from 'pg'
import { caseCodeOf, codeSigns, drawnSigns } from '#core/follow-up/case-code.ts'
import { createApp } from '#server/app.ts'
import { caseCodes } from '#server/identity/case-codes.ts'
import { issueReadingCode } from '#server/identity/reading-codes.ts'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import type { Store } from '#server/store/store.ts'
import { onNewPostgres } from './own-server.ts'

/** How long a door of codes takes to say no to a number or code that somebody has, beside one that nobody has: asked in turn, in the same run. */
const times = 60
const now = () => new Date().toISOString()
const day = () => now().slice(0, 10)

const drawn = () => caseCodeOf([...randomBytes(drawnSigns)].map((byte) => byte % codeSigns.length))
const number = () => String(10_000_000 + (randomBytes(4).readUInt32BE() % 90_000_000))

async function meetingOf(store: Store) {
  const meetingId = randomUUID()
  await store.createMeeting({ meetingId, hostAuthorityId: 'host', commandId: randomUUID(), by: 'staff', at: now(), startsAt: now(), events: [], links: [] })
  return meetingId
}
async function numberOf(store: Store) {
  const issued = await issueReadingCode(store, { meetingId: await meetingOf(store), hostAuthorityId: 'host', seatId: 'seat', recipient: 'participant' }, { at: now(), by: 'staff' })
  return issued?.number ?? ''
}
/** Of a meeting whose consent has been taken back: it is there, and opens nothing. */
async function hiddenCode(store: Store, masterKey: Buffer, client: Client) {
  const [meetingId, code] = [await meetingOf(store), drawn()]
  await store.saveCaseCode({ codeHash: await caseCodes(masterKey).hashOf(code), meetingId, hostAuthorityId: 'host', caseId: randomUUID(), ofCase: null, isNamed: true, series: null, sees: 'questions', voice: 'referrer', answerer: 'one', asks: [], seatId: 'seat', formId: 'resursradet', kommun: null, heldOn: day(), mayCount: true, supportBefore: null, items: [], by: 'staff', at: now() })
  await client.query('update meeting set withdrawn_at = now(), keeps_withdrawn = true where id = $1', [meetingId])
  return code
}

async function msOf(url: string, path: string, fields: Record<string, string>): Promise<number> {
  const from = performance.now()
  const answer = await fetch(url + path, { method: 'POST', headers: { 'x-forwarded-for': `10.${[...randomBytes(3)].join('.')}` }, body: new URLSearchParams(fields) })
  await answer.text()
  if (answer.status !== 403) throw new Error(`${path}: ${answer.status}`)
  return performance.now() - from
}
const at = (all: number[], share: number) => all.toSorted((one, other) => one - other)[Math.floor((all.length - 1) * share)] ?? NaN

await onNewPostgres(async (connection) => {
  const masterKey = randomBytes(32)
  const store = await openPostgresStore({ connection, masterKey, log: () => undefined })
  const client = new Client(connection)
  await client.connect()
  await store.saveAuthority({ id: 'host', name: 'Ekby kommun' })
  let url = ''
  const app = await createApp({ store, localForms: [], isDemo: false, masterKey, hostAuthority: 'Ekby kommun', otherAuthorities: [], teams: null, eid: null, mail: null, trustedProxies: ['loopback'], statisticsKeys: { coordinator: null, steeringGroup: null }, clientDir: 'dist/client', publicUrl: () => url, now, onFault: (fault) => String(fault), metrics: null })
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`
  const doors: [string, () => Promise<Record<string, string>>, () => Record<string, string>][] = [
    ...['/brev', '/infor'].map((path): (typeof doors)[number] => [path, async () => ({ number: await numberOf(store), code: 'ABCD EFGH' }), () => ({ number: number(), code: 'ABCD EFGH' })]),
    ['/uppfoljning', async () => ({ code: await hiddenCode(store, masterKey, client) }), () => ({ code: drawn() })],
  ]
  for (const [path, known, nobodys] of doors) {
    const [theirs, none]: [number[], number[]] = [[], []]
    for (let time = -3; time < times; time += 1) {
      const [one, other] = [await msOf(url, path, await known()), await msOf(url, path, nobodys())]
      if (time < 0) continue
      theirs.push(one)
      none.push(other)
    }
    const said = (all: number[]) => `median ${at(all, 0.5).toFixed(1)} ms, p95 ${at(all, 0.95).toFixed(1)} ms`
    process.stdout.write(`${path}, n ${times} each: somebody's ${said(theirs)}; nobody's ${said(none)}; ratio of medians ${(at(theirs, 0.5) / at(none, 0.5)).toFixed(3)}\n`)
  }
  await app.close()
  await client.end()
  await store.close()
})
