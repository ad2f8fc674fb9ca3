import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRules } from '#core/plain-language/rules/all-rules.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const room = join(root, 'server/core/plain-language')
const rows = readFileSync(join(room, 'RULES.md'), 'utf8').split('\n').filter((line) => /^\| [A-Z]\d/u.test(line)).map((line) => line.split('|').map((cell) => cell.trim()))
/** "L1–L6 L8" as single ids. */
const idsIn = (cell: string) =>
  cell.split(' ').flatMap((id) => {
    const [, letter = '', from, to] = /^([A-Z])(\d+)(?:–[A-Z](\d+))?$/u.exec(id) ?? []
    return Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, step) => `${letter}${Number(from) + step}`)
  })
const ids = (letter: string, last: number) => Array.from({ length: last }, (_, at) => `${letter}${at + 1}`)
const whereOf = (id: string) => rows.find(([, cell = '']) => idsIn(cell).includes(id))?.[3] ?? ''

describe('RULES.md', () => {
  it('has every id of the reference once, and says where it is kept or why it cannot be', () => {
    const listed = rows.flatMap(([, cell = '']) => idsIn(cell))
    expect(listed.toSorted()).toEqual([...ids('C', 11), ...ids('S', 11), ...ids('W', 10), ...ids('N', 7), ...ids('L', 10), ...ids('P', 2)].toSorted())
    expect(rows.filter(([, , , where = '']) => !/`|cannot be/u.test(where) && !/W1 finds/u.test(where))).toEqual([])
  })

  it('names files that there are', () => {
    const named = rows.flatMap(([, , , where = '']) => [...where.matchAll(/`([^`]+)`/gu)].map(([, file = '']) => file))
    expect(named.length).toBeGreaterThan(30)
    const homes = [room, join(root, 'server/core'), root]
    expect(named.filter((file) => !homes.some((home) => existsSync(join(home, file)) || existsSync(join(home, file.replace('*', 'personal-numbers')))))).toEqual([])
  })

  it('names the file of every rule that is checked', () => {
    const files = [...new Set(allRules.map(({ id }) => id))].map((id) => ({ id, where: whereOf(id), isSwedishOnly: !allRules.some((rule) => rule.id === id && rule.languages.includes('en')) }))
    expect(files.filter(({ id, where }) => !where.includes(`rules/${id.toLowerCase()}-`)).map(({ id }) => id)).toEqual([])
    expect(files.filter(({ where, isSwedishOnly, id }) => isSwedishOnly !== new RegExp(String.raw`rules/${id.toLowerCase()}-[a-z-]+\.ts${'`'} \(sv\)`, 'u').test(where)).map(({ id }) => id)).toEqual([])
  })
})
