import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { up } from '#core/wire/up.ts'
import { chanceFrom } from '../seeded-chance.ts'
import { mayGrowMb, mayLag, outOfBounds } from './bounds.ts'
import { hasStack } from './found.ts'
import { valuesOf, type Schema } from './grammar.ts'
import { idsIn, messages } from './made-messages.ts'
import { mutated } from './mutation.ts'
import { changedFile, oddBody } from './odd-bodies.ts'
import { formsIn } from './opened-forms.ts'

const schema = z.toJSONSchema(up.command, { io: 'input', target: 'draft-2020-12' }) as Schema
const known = { ids: ['seat-chair'] }

describe('what is made to be sent', () => {
  it('is let through by our own schemas for the most part, when nothing was changed in it', () => {
    const made = fc.sample(valuesOf(schema, known), { seed: 1, numRuns: 400 })
    const good = made.filter((one) => up.command.safeParse(one).success).length
    expect(good / made.length).toBeGreaterThan(0.95)
    expect(JSON.stringify(made)).toContain('seat-chair')
  })

  it('keeps to a pattern that looks ahead', () => {
    const made = fc.sample(valuesOf({ type: 'string', pattern: '^(?!00)[0-9]{4}$' }), { seed: 3, numRuns: 50 })
    expect(made.filter((one) => !/^(?!00)[0-9]{4}$/.test(one as string))).toEqual([])
  })

  it('has every kind of command in it', () => {
    const types = new Set(fc.sample(valuesOf(schema), { seed: 2, numRuns: 3_000 }).map((one) => (one as { command: { type: string } }).command.type))
    const all = JSON.stringify(schema).matchAll(/"type":\{"type":"string","const":"(\w+)"\}/g)
    expect([...all].map(([, type]) => type).filter((type) => !types.has(type!))).toEqual([])
  })

  it('is the same again from the same seed, and half of it or more was valid and then changed', () => {
    const make = () => messages(valuesOf(schema, known), chanceFrom(5), 300)
    expect(JSON.stringify(make())).toBe(JSON.stringify(make()))
    expect(make().filter(({ isMutated }) => isMutated).length).toBeGreaterThan(150)
  })

  it('is changed in a copy', () => {
    const message = { id: 'a', command: { type: 'b', words: ['c'] } }
    const changed = Array.from({ length: 50 }, (_, seed) => JSON.stringify(mutated(message, chanceFrom(seed))))
    expect(message).toEqual({ id: 'a', command: { type: 'b', words: ['c'] } })
    expect(new Set(changed).size).toBeGreaterThan(25)
  })
})

describe('what is looked for in answers', () => {
  it('is lines of code', () => {
    expect(hasStack('Error: x\n    at decide (file:///srv/dist/server/main.js:12:3)')).toBe(true)
    expect(hasStack('Cannot find module in node_modules/pg')).toBe(true)
    expect(hasStack('Vi ses at 13:00. Läs mer på main.js')).toBe(false)
  })

  it('finds the ids in a view, wherever they stand', () => {
    expect(idsIn({ people: [{ id: 'a', name: 'b' }], items: [{ by: 'c', organisationIds: ['d'] }] }).toSorted()).toEqual(['a', 'c', 'd'])
  })
})

describe('how a server may stand afterwards', () => {
  const before = { faults: 0, lag: 0.01, memoryMb: 150 }
  it('is without a fault, no larger than it may grow and no slower than it may lag', () => {
    expect(outOfBounds(before, { faults: 0, lag: mayLag, memoryMb: 150 + mayGrowMb })).toEqual([])
    expect(outOfBounds(before, { faults: 2, lag: mayLag + 0.01, memoryMb: 151 + mayGrowMb })).toEqual(['2 faults', expect.stringContaining('memory'), expect.stringContaining('lagged')])
  })

  it('is measured beside an ordinary meeting on a slow machine, and is wrong where it can not be read', () => {
    expect(outOfBounds({ ...before, lag: 0.1 }, { faults: 0, lag: 0.39, memoryMb: 150 })).toEqual([])
    expect(outOfBounds(before, { faults: Number.NaN, lag: Number.NaN, memoryMb: Number.NaN })).toHaveLength(3)
  })
})

describe('what is sent to doors', () => {
  it('is each form of a page: what stands in it unseen as it stands, the rest as somebody writes', () => {
    const page = '<form method="post" action="/brev/wrong"><input type="hidden" name="token" value="abc"><textarea name="words"></textarea></form><form method="get" action="/x"><input name="y"></form>'
    expect(formsIn(page)).toEqual([{ method: 'POST', path: '/brev/wrong', type: 'application/x-www-form-urlencoded', schema: { type: 'object', required: ['token'], properties: { token: { enum: ['abc'] }, words: { type: 'string', maxLength: 200 } } } }])
  })

  it('is files as they are and changed, and what no door takes: uploads among it', () => {
    const file = 'id;namn\r\n1;Jobbspår\r\n2;Spåret'
    const files = new Set(Array.from({ length: 60 }, (_, seed) => changedFile(file, chanceFrom(seed))))
    expect(files.size).toBeGreaterThan(30)
    const types = new Set(Array.from({ length: 200 }, (_, seed) => oddBody('a=b', chanceFrom(seed)).type.split(';')[0]))
    expect([...types]).toEqual(expect.arrayContaining(['multipart/form-data', 'text/csv', 'application/xml']))
  })
})
