import { afterEach, describe, expect, it } from 'vitest'
import { logContract } from '#test/support/log-contract.ts'
import { ordinary, type Happening } from './happenings.ts'
import { Disk, memoryLog } from './memory-log.ts'
import { raceOf, races, type RaceKind } from './races.ts'
import { runOf } from './runs.ts'
import { World } from './world.ts'

const disk = new Disk()
logContract('the memory of a simulation', () => memoryLog(disk))

const realNow = Date.now
afterEach(() => expect(Date.now).toBe(realNow))

const only = (...names: Happening[]) => Object.fromEntries(Object.keys(ordinary).map((name) => [name, names.includes(name as Happening) ? 1 : 0])) as typeof ordinary
const schedule = (rates = ordinary, seed = 7) => new World({ seed, seats: 5, rates, thinksMs: 4_000, peaceMs: 2_500 })

describe('a simulated meeting', () => {
  it('goes through every fault and loses, doubles and shows nothing wrong', async () => {
    const { violations, acknowledged, faults } = await runOf('hour', 20_261_129)
    expect(violations).toEqual([])
    expect(acknowledged).toBeGreaterThan(10)
    expect(faults).toBeGreaterThan(200)
  })

  it('is the same again from the same seed', async () => {
    const [one, other] = [await runOf('schedule', 11), await runOf('schedule', 11)]
    expect(other).toEqual(one)
    expect((await runOf('schedule', 12)).steps).not.toBe(one.steps)
  })

  it.each([['when it becomes winter', '2026-10-25T00:59:30.000Z'], ['when it becomes summer', '2027-03-28T00:59:30.000Z'], ['when the year turns', '2026-12-31T22:59:30.000Z']])('goes on over the night %s', async (_night, startsAt) => {
    const { TZ } = process.env
    process.env.TZ = 'Europe/Stockholm'
    try {
      const { violations, acknowledged } = await new World({ seed: 3, seats: 5, rates: ordinary, thinksMs: 4_000, peaceMs: 2_500, startsAt }).hold(1, 60_000)
      expect(violations).toEqual([])
      expect(acknowledged).toBeGreaterThan(10)
    } finally {
      if (TZ === undefined) delete process.env.TZ
      else process.env.TZ = TZ
    }
  })

  it('is erased a minute after consent was taken back in the middle of everything', async () => {
    const world = new World({ seed: 9, seats: 6, rates: ordinary, thinksMs: 4_000, peaceMs: 2_500, withdraws: true })
    expect((await world.hold(1, 30_000)).violations).toEqual([])
    expect(world.checks.meeting.state).toBe('withdrawn')
    expect([...world.disk.meetings.values()].map(({ isErased }) => isErased)).toEqual([true])
  })

  it.each(Object.keys(ordinary) as Happening[])('meets %s alone', async (name) => {
    const { byFault, violations } = await schedule(only(name)).hold(1, 60_000)
    expect(violations).toEqual([])
    expect(byFault[name]).toBeGreaterThan(3)
  })
})

describe('a race', () => {
  it.each(Object.keys(races) as RaceKind[])('for %s lets through what was in time and nothing after', async (kind) => {
    const raced = []
    for (let seed = 1; seed <= 12; seed += 1) raced.push(await raceOf(kind, seed))
    expect(raced.flatMap(({ violations }) => violations)).toEqual([])
    expect(raced.some(({ before }) => before > 0)).toBe(true)
    expect(raced.some(({ after }) => after > 0)).toBe(true)
  })
})

describe('what is looked for', () => {
  it('is what was acknowledged and is not kept', async () => {
    const world = schedule()
    world.disk.onKept = () => undefined
    expect((await world.hold(1, 60_000)).violations.join()).toContain('was told that')
  })

  it('is a page that goes on saying that all is well', async () => {
    const world = schedule(only('offline'))
    const { lineOf } = world.checks
    let seen = 0
    world.checks.lineOf = (seat) => {
      seen += 1
      lineOf.call(world.checks, Object.create(seat, { state: { value: { ...seat.state, connection: 'live' } } }) as typeof seat)
    }
    const { violations } = await world.hold(1, 60_000)
    expect(seen).toBeGreaterThan(0)
    expect(violations.join()).toContain('is not told that the line is lost')
  })
})
