import { parseArgs } from 'node:util'
import { readFileSync } from 'node:fs'
import { freePort } from '#test/support/free-port.ts'
import { BuiltServer, copyOfBuilt, removeBuilt } from '../built-server.ts'
import { holdMeeting } from '../held-meeting.ts'
import { chanceFrom } from '../seeded-chance.ts'
import { outOfBounds, type Standing } from './bounds.ts'
import { nothingFound } from './found.ts'
import { fuzzDoors } from './fuzz-doors.ts'
import { fuzzSockets } from './fuzz-sockets.ts'
import type { Schema } from './grammar.ts'

const { values } = parseArgs({ options: { messages: { type: 'string', default: '1000000' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) }, short: { type: 'boolean', default: false } } })
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const most = values.short ? 10_000 : Number(values.messages)
const seed = Number(values.seed)
/** So many of the messages go to the doors of HTTP. */
const doorsShare = 0.3

const file = copyOfBuilt()
const figuresPort = await freePort()
const server = new BuiltServer(file, await freePort(), { METRICS_PORT: String(figuresPort) })

async function figures(): Promise<Standing> {
  const text = await (await fetch(`http://127.0.0.1:${figuresPort}/metrics`)).text()
  const one = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN)
  return { faults: one('sampratad_faults_total'), lag: one('nodejs_eventloop_lag_p99_seconds'), memoryMb: Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024) }
}

say({ event: 'begins', messages: most, seed })
const startedAt = performance.now()
try {
  await server.start()
  const { origin } = server
  const schema = ((await (await fetch(`${origin}/api/wire.json`)).json()) as { up: { command: { schema: Schema } } }).up.command.schema
  const chance = chanceFrom(seed)
  const [sockets, doors] = [nothingFound(), nothingFound()]
  await figures()
  for (const seat of (await holdMeeting(origin, 'recommend')).seats) seat.close()
  const ordinary = await figures()
  // What a door needs is read and made when it is asked for the first times.
  await fuzzSockets({ origin, schema, chance, most: Math.min(1_000, most), found: sockets })
  const first = await holdMeeting(origin, 'recommend')
  await fuzzDoors({ origin, meeting: first, chance, most: Math.min(1_000, most), found: doors })
  for (const seat of first.seats) seat.close()
  const early = await figures()
  await fuzzSockets({ origin, schema, chance, most: Math.round(most * (1 - doorsShare)), found: sockets })
  const afterSockets = await figures()
  const meeting = await holdMeeting(origin, 'recommend')
  const byDoor = await fuzzDoors({ origin, meeting, chance, most: Math.round(most * doorsShare), found: doors })
  // Whoever was fuzzed on one side meets on the other: it still holds meetings.
  for (const seat of [...meeting.seats, ...(await holdMeeting(origin, 'recommend')).seats]) seat.close()
  const atEnd = await figures()
  const mutatedShare = (sockets.mutated + doors.mutated) / (sockets.sent + doors.sent)
  const before = { ...early, lag: ordinary.lag }
  const wrong = [
    ...sockets.wrong,
    ...doors.wrong,
    ...[afterSockets, atEnd].flatMap((after) => outOfBounds(before, after)),
    ...(mutatedShare >= 0.4 ? [] : [`only ${mutatedShare.toFixed(3)} of what was sent was valid and then changed`]),
    ...Object.entries(byDoor).flatMap(([path, times]) => (times > 0 ? [] : [`${path} was sent nothing`])),
    ...(sockets.answers['done']! > 0 && doors.answers['2xx']! > 0 ? [] : ['nothing was taken']),
  ]
  say({ event: 'summary', seed, seconds: Math.round((performance.now() - startedAt) / 1000), sent: sockets.sent + doors.sent, mutatedShare: Number(mutatedShare.toFixed(3)), sockets: sockets.answers, doors: doors.answers, doorsThatTake: Object.keys(byDoor).length, ordinary, after2000: early, afterSockets, atEnd, wrong })
  process.exitCode = wrong.length === 0 ? 0 : 1
} catch (error) {
  say({ event: 'failed', seed, why: (error as Error).message, at: (error as Error).stack?.split('\n').slice(1, 4) })
  process.exitCode = 1
} finally {
  await server.remove()
  removeBuilt(file)
}
process.exit()
