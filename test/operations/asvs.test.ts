import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { controls, controlsIn } from './asvs-controls.ts'
import { root } from './container-file.ts'
import { filesIn, rules, rulesIn } from './named-in-tables.ts'

const table = readFileSync(join(root, 'server/operations/ASVS.md'), 'utf8')
const met = table.split('## Not met')[0]!
const rows = met.split('\n').filter((line) => /^\| \d/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))

describe('the table of ASVS', () => {
  it('has three cells in a row, and something that holds each control', () => {
    expect(rows.length).toBeGreaterThan(50)
    for (const [control = '', where = '', by = ''] of rows) {
      expect(control).toMatch(/^\d+\.\d+\.\d+/)
      expect(where.length, control).toBeGreaterThan(5)
      expect(by, control).toMatch(/[A-Z]+-\d+|`test\//)
    }
  })

  it('has each control of levels 1 and 2 once: met, not met, or of nothing that there is here', () => {
    expect(controls).toHaveLength(253)
    const all = table.split('\n').filter((line) => /^\| \d/.test(line)).flatMap((line) => controlsIn(line.split('|')[1] ?? ''))
    expect(controls.filter((control) => !all.includes(control))).toEqual([])
    expect(all.filter((control, place) => all.indexOf(control) !== place)).toEqual([])
    expect(controlsIn('6.2.9–6.2.11, 1.2.3 (1)')).toEqual(['6.2.9', '6.2.10', '6.2.11', '1.2.3'])
  })

  it('names rules that there are', () => {
    const named = rows.flatMap(([, , by = '']) => rulesIn(by))
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter((id) => !rules.has(id))).toEqual([])
  })

  it('names files that there are', () => {
    const named = rows.flatMap((cells) => cells.flatMap(filesIn))
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([])
  })
})
