import { describe, expect, test } from 'vitest'
import type { Step } from './climb.ts'
import { climbed, soakFaults } from './climbed.ts'

const step = (rate: number, p95: number, more: Partial<Step> = {}): Step => ({
  ...{ rate, commandsPerSecond: rate, p50: 1, p95, p99: p95, serverCpuMsPerCommand: 1, databaseCpuMsPerCommand: 1, serverCpu: 0.1, memoryKiB: 900_000, memoryKiBPerSeat: 20, descriptors: 100 },
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

describe('a soak', () => {
  const bare = [step(200, 2)]
  const steps = (count: number, at: (index: number) => Partial<Step> = () => ({})) => Array.from({ length: count }, (_, index) => step(200, 5, at(index)))
  const faults = (product: Step[], asked = product.length) => soakFaults({ bare, product }, asked)

  test('holds where memory and descriptors stay within 15 and 5 % of their first quarter, whatever one step of it was', () => {
    expect(faults(steps(40))).toEqual([])
    expect(faults(steps(40, (index) => (index < 30 ? {} : { memoryKiB: 1_035_000, descriptors: 105 })))).toEqual([])
    expect(faults(steps(40, (index) => (index === 0 ? { memoryKiB: 100_000, descriptors: 10 } : index === 39 ? { memoryKiB: 5_000_000, descriptors: 900 } : {})))).toEqual([])
    expect(faults(steps(8, (index) => ({ memoryKiB: 900_000 - index * 10_000 })))).toEqual([])
  })

  test('fails where memory or descriptors grew, each by its own bound', () => {
    expect(faults(steps(40, (index) => (index < 30 ? {} : { memoryKiB: 1_035_001 })))).toEqual(['memoryKiB: from 900000 to 1035001'])
    expect(faults(steps(40, (index) => (index < 30 ? {} : { descriptors: 106 })))).toEqual(['descriptors: from 100 to 106'])
    expect(faults(steps(4, (index) => ({ memoryKiB: 900_000 + index * 60_000 })))).toEqual(['memoryKiB: from 900000 to 1080000'])
  })

  test('fails where anything was dropped, refused or missed, on the baseline too, and where it ended before its time', () => {
    for (const figure of ['dropped', 'refused', 'missed'] as const) {
      expect(faults(steps(8, (index) => (index === 4 ? { [figure]: 1 } : {})))).toEqual([`${figure}: 1`])
      expect(soakFaults({ bare: [step(200, 2, { [figure]: 3 })], product: steps(8) }, 8)).toEqual([`${figure}: 3`])
    }
    expect(faults(steps(7), 8)).toEqual(['ended after 7 of 8 steps'])
    expect(faults([], 8)).toEqual(['ended after 0 of 8 steps', 'memoryKiB: not told by this system', 'descriptors: not told by this system'])
  })

  test('says what the system does not tell, and compares no quarters of fewer than four steps', () => {
    expect(faults(steps(8, () => ({ memoryKiB: null })))).toEqual(['memoryKiB: not told by this system'])
    expect(faults(steps(3, (index) => ({ memoryKiB: 900_000 * (index + 1) })))).toEqual([])
  })
})
