import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer, removeBuilt } from '#test/faults/built-server.ts'
import { buildPrograms } from './built-programs.ts'
import { climb } from './climb.ts'
import { climbed, tableOf } from './climbed.ts'
import { freezeLine, hasFrozen, isInTime, runFreeze } from './freeze-load.ts'
import { runLoad } from './loads.ts'

const aMinute = 60_000
let server: string
let programs: Awaited<ReturnType<typeof buildPrograms>>

beforeAll(async () => {
  programs = await buildPrograms()
  server = await buildServer()
}, aMinute)
afterAll(() => {
  programs.remove()
  removeBuilt(server)
})

const figure = expect.any(Number) as unknown
const known = process.platform === 'linux' ? figure : null

test('a small load loses nothing on the product or the baseline, and its line has every figure', async () => {
  const asked = { load: 'storm', meetings: 3, seats: 4, seconds: 2, runs: 1, seed: 1, warmUpSeconds: 1 } as const
  const runs: object[] = []
  const line = await runLoad(asked, { ...programs, server, serverFlags: [] }, (run) => void runs.push(run))
  expect(runs).toHaveLength(1)
  expect(line).toMatchObject({ load: 'storm', meetings: 3, seats: 4, seconds: 2, runs: 1, lost: 0, refused: 0, missed: 0 })
  expect(line).toMatchObject({ p50: figure, p95: figure, p99: figure, ratio: figure, commandsPerSecond: figure, serverCpuMsPerCommand: known, memoryKiBPerSeat: known })
  expect(line.bare).toMatchObject({ p50: figure, p95: figure, p99: figure, serverCpuMsPerCommand: known, lost: 0 })
  expect(line.generatorBusy).toEqual({ cpu: figure, loopDelayP99: figure, latenessP99: figure })
  expect(line.machine).toMatchObject({ cores: figure, loadAverage: figure, busyElsewhere: [known, known, known] })
  // Each command is seen by three others.
  expect(line.samples).toBe(Math.round(line.commandsPerSecond * line.seconds * 3))
  expect(line.samples).toBeGreaterThan(0)
}, 2 * aMinute)

test('where consent is taken back in the middle of what everybody says, every screen is emptied and nothing is done after it', async () => {
  const line = await runFreeze({ meetings: 6, seats: 10, seconds: 2, runs: 1, seed: 1, warmUpSeconds: 1 }, { ...programs, server, serverFlags: [] }, () => undefined)
  expect(line).toMatchObject({ load: 'freeze', meetings: 6, seats: 10, runs: 1, withdrawals: 3, unfrozen: 0, shownAfter: 0, acceptedAfter: 0, unanswered: 0, otherwise: {} })
  expect(line).toMatchObject({ p50: figure, p95: figure, max: figure, overASecond: figure, ratio: figure, news: { p50: figure, p95: figure, max: figure }, generatorBusy: { cpu: figure, loopDelayP99: figure }, machine: { busyElsewhere: known } })
  // Nine others in each; and each seat tries when its own screen is empty, and once more when everybody's is.
  expect([line.samples, line.news.samples, line.untold, line.sentAfter]).toEqual([3 * 9, 3 * 9, 0, 3 * 20])
  expect(line.inFlight.done + line.inFlight.refused).toBeGreaterThanOrEqual(3 * 8)
  expect(hasFrozen(line)).toBe(true)
  for (const wrong of [{ acceptedAfter: 1 }, { unfrozen: 1 }, { shownAfter: 1 }, { unanswered: 1 }, { otherwise: { tooFast: 1 } }, { samples: 0 }]) expect(hasFrozen({ ...line, ...wrong }), JSON.stringify(wrong)).toBe(false)
}, 2 * aMinute)

test('a climb goes on at each pace with the same meetings, on the product and the baseline, and loses nothing', async () => {
  const asked = { meetings: 3, seatCount: 4, rates: [6, 12], seconds: 3, warmUpSeconds: 1, seed: 1 }
  const steps = await climb({ ...programs, server, serverFlags: [] }, asked, () => undefined)
  for (const { product: step, bare } of asked.rates.map((_, at) => ({ product: steps.product[at]!, bare: steps.bare[at]! }))) {
    expect([step.rate, step.lost, step.refused, step.missed, step.dropped, bare.rate, bare.lost, bare.dropped]).toEqual([bare.rate, 0, 0, 0, 0, step.rate, 0, 0])
    expect(step).toMatchObject({ p95: figure, serverCpuMsPerCommand: known, databaseCpuMsPerCommand: known, memoryKiBPerSeat: known, descriptors: known })
  }
  expect(steps.product[1]!.commandsPerSecond).toBeGreaterThan(steps.product[0]!.commandsPerSecond)
  expect(climbed(steps)).toMatchObject({ droppedFrom: null, lost: 0, growth: { descriptors: known === null ? null : 0 } })
  expect(tableOf(steps).split('\n')).toHaveLength(4)
}, 2 * aMinute)

test('a freeze is called late by its ratio to other news of the same run, by one that took a second more, and where there was nothing to compare', () => {
  const news = { p50: 20, p95: 40, max: 60, samples: 27 }
  const quick = { ratio: 1.2, overASecond: 0, untold: 0, news }
  expect(isInTime(quick)).toBe(true)
  for (const wrong of [{ ratio: 5.01 }, { ratio: Number.NaN }, { overASecond: 1 }, { untold: 1 }, { news: { ...news, samples: 0 } }]) expect(isInTime({ ...quick, ...wrong }), JSON.stringify(wrong)).toBe(false)
  const freeze = { frozenMs: [30, 3_010], toldMs: [10, 10], unfrozen: 0, untold: 0, shownAfter: 0, inFlight: { done: 1, refused: 1 }, sentAfter: 2, acceptedAfter: 0, unanswered: 0, otherwise: {} }
  const line = freezeLine({ meetings: 2, seats: 3, seconds: 1 }, [{ freezes: [freeze], busy: { cpu: 0, loopDelayP99: 0 }, busyElsewhere: 0 }])
  expect([line.ratio, line.overASecond, line.news.p50]).toEqual([3, 1, 10])
})
