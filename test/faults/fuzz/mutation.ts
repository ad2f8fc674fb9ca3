import type { Chance } from '../seeded-chance.ts'

type Place = { holder: Record<string, unknown> | unknown[]; key: string | number }

/** What no form of ours writes, and a stranger may send. */
const strange: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 2 ** 53,
  () => 1e308,
  () => '',
  () => 'a'.repeat(5_000),
  () => '\u0000',
  () => '\ud800',
  () => '\u202e\u2066',
  () => 'a\u0301'.repeat(300),
  () => '😀'.repeat(200),
  () => '../../etc/passwd',
  () => "'; drop table event; --",
  () => '<img src=x onerror=alert(1)>',
  () => '850412-1230',
  () => '${process.exit()}',
  () => '__proto__',
  () => 'constructor',
  () => [],
  () => ({}),
  () => [[[[[[[[]]]]]]]],
  () => Array.from({ length: 300 }, () => 'x'),
  () => JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}') as unknown,
  () => ({ toString: 'x', valueOf: 1, then: 'x', toJSON: 'x' }),
  () => new Uint8Array([1, 2, 3]),
]

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])])
}

const pick = <One>(from: readonly One[], chance: Chance): One => from[chance.between(0, from.length)]!

/** A copy of a message with one to three places changed: taken out, swapped for something strange or for another place's value, doubled, or with a field more. */
export function mutated(message: unknown, chance: Chance): unknown {
  const copy = { message: structuredClone(message) }
  for (let times = chance.between(1, 4); times > 0; times -= 1) {
    const places = placesIn(copy)
    if (places.length === 0) break
    change(pick(places, chance), places, chance)
  }
  return copy.message
}

function change({ holder, key }: Place, places: Place[], chance: Chance) {
  const at = holder as Record<string | number, unknown>
  const kind = chance.next()
  const other = pick(places, chance)
  if (kind < 0.5) at[key] = pick(strange, chance)()
  else if (kind < 0.65) Reflect.deleteProperty(at, key)
  else if (kind < 0.8) at[key] = structuredClone((other.holder as Record<string | number, unknown>)[other.key])
  else if (kind < 0.9) at[`${key}x`] = pick(strange, chance)()
  else at[key] = [at[key], at[key]]
}

/** Nothing that the grammar has made: any value at all. */
export const junk = (chance: Chance): unknown => (chance.next() < 0.5 ? pick(strange, chance)() : { id: pick(strange, chance)(), command: pick(strange, chance)(), [JSON.stringify(pick(strange, chance)()).slice(0, 40)]: 1 })
