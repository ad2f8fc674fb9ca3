import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { bugs } from './bugs.ts'
import { standsIn } from './plant.ts'

it('each planted bug has its line in the product, once, and another text for it', () => {
  expect(bugs.filter((bug) => standsIn(bug) !== 1 || bug.from === bug.to).map(({ name }) => name)).toEqual([])
  expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length)
  expect(bugs.length).toBeGreaterThanOrEqual(31)
})

it('a bug in a migration stands in the last one that has its line: what a later one writes anew is not what runs', () => {
  const inMigrations = bugs.filter(({ file }) => file.endsWith('.sql'))
  const lastWith = ({ file, from }: (typeof bugs)[number]) => readdirSync(dirname(file)).sort().map((name) => `${dirname(file)}/${name}`).filter((path) => readFileSync(path, 'utf8').includes(from)).at(-1)
  expect(inMigrations.length).toBeGreaterThan(0)
  expect(inMigrations.map(lastWith)).toEqual(inMigrations.map(({ file }) => file))
})

it('each has a check of its own that is to find it: not that anything at all goes wrong', () => {
  const checks = ['simulation/checks.ts', 'whole-in-time.ts'].map((file) => readFileSync(`test/faults/${file}`, 'utf8')).join('').replaceAll(/\$\{[^}]*\}/g, '7')
  for (const { name, by } of bugs) {
    if ('program' in by) {
      expect(by.says.test('anything at all'), name).toBe(false)
      // One of the parts of the pattern, without its signs, is what a check says.
      expect(by.says.source.split('|').some((part) => checks.includes(part.replaceAll(/\\[wd]\+/g, '7').replace('2 times', '7 times'))), name).toBe(true)
    } else expect([by.test, 'test/support/log-contract.ts'].some((file) => readFileSync(file, 'utf8').includes(by.titled)), name).toBe(true)
  }
})
