import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { up } from '#core/wire/up.ts'
import { chanceFrom } from '../seeded-chance.ts'
import { hasStack } from './found.ts'
import { valuesOf, type Schema } from './grammar.ts'
import { idsIn, messages } from './made-messages.ts'
import { mutated } from './mutation.ts'

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
