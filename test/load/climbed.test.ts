import { expect, test } from 'vitest'
import type { Step } from './climb.ts'
import { climbed } from './climbed.ts'

const step = (rate: number, p95: number, more: Partial<Step> = {}): Step => ({
  ...{ rate, commandsPerSecond: rate, p50: 1, p95, p99: p95, serverCpuMsPerCommand: 1, databaseCpuMsPerCommand: 1, serverCpu: 0.1, memoryKiBPerSeat: 20, descriptors: 100 },
  ...{ lost: 0, refused: 0, missed: 0, dropped: 0, generatorBusy: { cpu: 0.1, loopDelayP99: 1, latenessP99: 1 }, busyElsewhere: 0 },
  ...more,
})

test('a climb tells the last pace that held 50 ms, the first that did not, and where the first seat was dropped', () => {
  const product = [step(100, 5), step(200, 50), step(400, 51, { lost: 2, descriptors: 103 }), step(800, 900, { dropped: 1, memoryKiBPerSeat: 22.5, descriptors: 104 })]
  const line = climbed({ bare: [step(100, 2), step(200, 25), step(400, 60, { lost: 1 })], product })
  expect(line).toMatchObject({ heldAt: 200, slowFrom: 400, droppedFrom: 800, bareSlowFrom: 400, lost: 3, growth: { memoryKiBPerSeat: 2.5, descriptors: 4 } })
  expect(line.ratios.slice(0, 3)).toEqual([{ rate: 100, ratio: 2.5 }, { rate: 200, ratio: 2 }, { rate: 400, ratio: 0.85 }])
})

test('nothing slow, nothing dropped, nothing known of a baseline: said as that', () => {
  expect(climbed({ bare: [], product: [step(100, 5)] })).toMatchObject({ heldAt: 100, slowFrom: null, droppedFrom: null, bareSlowFrom: null, lost: 0 })
  // Where nobody saw anything there is no time, and no pace that held.
  expect(climbed({ bare: [], product: [step(100, Number.NaN)] })).toMatchObject({ heldAt: 0, slowFrom: 100 })
})
