import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { killRuns } from './kill-runs.ts'
import { times } from './times.ts'
import { brokenOff, comesLate, NotWhole, promisedWholeMs, wholeLimitMs } from './whole-in-time.ts'

it('every page is whole again within three seconds, 95 times of 100; a short form has room for a slow machine', () => {
  const all = (late: number, ms: number) => ({ start: times([...Array.from({ length: 100 - late }, () => 900), ...Array.from({ length: late }, () => ms)]) })
  expect(promisedWholeMs).toBe(3_000)
  expect(comesLate(all(5, 9_000), false)).toEqual([])
  expect(comesLate(all(6, 3_001), false)).toEqual(['comes back late: whole 3001 ms after start, where 3000 ms is the most'])
  expect(comesLate(all(100, 3_000), false)).toEqual([])
  expect([comesLate(all(100, 11_000), false, 8_000), comesLate(all(100, 11_001), false, 8_000).length]).toEqual([[], 1])
  expect([comesLate(all(6, 9_000), true), comesLate(all(6, 9_001), true).length, wholeLimitMs(true)]).toEqual([[], 1, 9_000])
})

it('a run that broke off since a page was never whole says that as what was wrong; any other reason is none', () => {
  const never = new NotWhole('start', 30_000, ['chair lost', 'participant connecting'])
  expect(brokenOff(never)).toEqual({ event: 'wrong', violations: ['comes back late: not whole 30000 ms after start: chair lost, participant connecting'] })
  expect(brokenOff(new Error('The server ended at its start.'))).toEqual({ event: 'failed', why: 'The server ended at its start.' })
})

it('every program of faults that waits until pages are whole ends with 1 where they are late, or never', () => {
  for (const name of ['kill-server', 'cut-lines', 'two-nodes', 'bad-database']) {
    const text = readFileSync(`test/faults/${name}.ts`, 'utf8')
    expect(text, name).toMatch(/const late = (comesLate\(|\[\.\.\.comesLate\()/)
    expect(text, name).toMatch(/(process\.exit\(|isWell &&= ).*late\.length === 0/)
    expect(text, name).toMatch(/catch \(error\) \{[^}]*brokenOff\(error\)[\s\S]*process\.exit\((1|isWell \? 0 : 1)\)/)
  }
})

it('the run with a bad database ends with 1 where its disk was never full', () => {
  expect(readFileSync('test/faults/bad-database.ts', 'utf8')).toMatch(/process\.exit\(.*untried\.length === 0/)
})

it('the long form kills the server 200 times and PostgreSQL with it 20 times more, the short one four times', () => {
  const wanted = { isShort: false, kills: null, withDatabase: false }
  expect(killRuns(wanted)).toEqual([{ kills: 200, withDatabase: false }, { kills: 20, withDatabase: true }])
  expect(killRuns({ ...wanted, withDatabase: true })).toEqual([{ kills: 20, withDatabase: true }])
  expect(killRuns({ ...wanted, kills: 7 })).toEqual([{ kills: 7, withDatabase: false }])
  expect(killRuns({ ...wanted, isShort: true })).toEqual([{ kills: 4, withDatabase: false }])
  expect(killRuns({ ...wanted, isShort: true, kills: 1 })).toEqual([{ kills: 1, withDatabase: false }])
})
