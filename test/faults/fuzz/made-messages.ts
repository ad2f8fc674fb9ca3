import fc from 'fast-check'
import type { Chance } from '../seeded-chance.ts'
import { junk, mutated } from './mutation.ts'

export type Made = { value: unknown; isMutated: boolean }

/** So many values of a grammar: three in ten as the grammar makes them, most changed in some places, the rest anything at all. The same chance gives the same ones. */
export function messages(grammar: fc.Arbitrary<unknown>, chance: Chance, count: number): Made[] {
  const seed = Math.floor(chance.next() * 2 ** 31)
  return fc.sample(grammar, { seed, numRuns: count }).map((value) => {
    const kind = chance.next()
    if (kind < 0.3) return { value, isMutated: false }
    if (kind < 0.88) return { value: mutated(value, chance), isMutated: true }
    return { value: junk(chance), isMutated: false }
  })
}

/** Every id that stands somewhere in what a seat sees. */
export function idsIn(view: unknown): string[] {
  const found = new Set<string>()
  const look = (value: unknown, key: string) => {
    if (typeof value === 'string' && /id$|^(by|to|from|receiver)$/i.test(key)) found.add(value)
    else if (Array.isArray(value)) value.forEach((one) => look(one, key.replace(/s$/, '')))
    else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([name, one]) => look(one, name))
  }
  look(view, '')
  return [...found]
}
