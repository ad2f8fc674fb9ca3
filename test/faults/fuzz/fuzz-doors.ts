import type fc from 'fast-check'
import type { Demo } from '#core/wire/http.ts'
import type { LiveSeat } from '../live-seat.ts'
import type { Chance } from '../seeded-chance.ts'
import { count, hasStack, type Found } from './found.ts'
import { valuesOf, type Schema } from './grammar.ts'
import { messages, type Made } from './made-messages.ts'

type Operation = { requestBody?: { content: Record<string, { schema: Schema }> } }
type OpenApi = { paths: Record<string, Record<string, Operation>> }
type Door = { method: string; path: string; schema: Schema | null; type: string }
type Opened = Door & { grammar: fc.Arbitrary<unknown> | null }
type Asking = { origin: string; chance: Chance; found: Found; tokens: string[]; ids: string[] }

const together = 8
const pages = ['/anmal', '/anmal/min', '/infor', '/brev', '/vem-har-sett', '/about', '/plan', '/settings', '/j/x', '/stage']
/** What a form of a page could hold: names are read from its own fields. */
const written: Schema = { type: 'string', maxLength: 200 }

/** The doors that programs have, from our own description, and the forms of pages, from the pages. Those that play the demo are left out. */
async function doorsOf(origin: string): Promise<Door[]> {
  const described = (await (await fetch(`${origin}/api/openapi.json`)).json()) as OpenApi
  const ofPrograms = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => {
      const [type = 'application/json', body] = Object.entries(requestBody?.content ?? {})[0] ?? []
      return { method: method.toUpperCase(), path, schema: body?.schema ?? null, type }
    }),
  )
  const ofPages = await Promise.all(pages.map((path) => formsOf(origin, path)))
  return [...ofPrograms.filter(({ path }) => !path.startsWith('/api/demo')), ...ofPages.flat()]
}

async function formsOf(origin: string, path: string): Promise<Door[]> {
  const text = await (await fetch(`${origin}${path}`)).text()
  const names = [...new Set([...text.matchAll(/ name="([\w.[\]-]+)"/g)].map(([, name = '']) => name))]
  const schema: Schema = { type: 'object', properties: Object.fromEntries(names.map((name) => [name, written])), required: [] }
  return [{ method: 'GET', path, schema: null, type: '' }, { method: 'POST', path, schema, type: 'application/x-www-form-urlencoded' }]
}

/** Knocks at every door, as staff, as seats and as nobody, until so much was sent. */
export async function fuzzDoors({ origin, seats, meetingId, chance, most, found }: { origin: string; seats: LiveSeat[]; meetingId: string; chance: Chance; most: number; found: Found }): Promise<void> {
  const { staffToken } = (await (await fetch(`${origin}/api/demo`)).json()) as Demo
  const asking = { origin, chance, found, tokens: [staffToken, staffToken, ...seats.map(({ token }) => token), 'x', ''], ids: [meetingId, ...seats.map(({ seatId }) => seatId)] }
  const doors: Opened[] = (await doorsOf(origin)).map((door) => ({ ...door, grammar: door.schema && valuesOf(door.schema, asking) }))
  while (found.sent < most && found.wrong.length < 20) {
    for (const door of doors) {
      const made = door.grammar ? messages(door.grammar, chance, together) : Array.from({ length: together }, () => ({ value: undefined, isMutated: false }))
      await Promise.all(made.map((one) => knock(door, one, asking)))
    }
  }
}

const pick = <One>(from: readonly One[], chance: Chance): One => from[chance.between(0, from.length)]!

async function knock({ method, path, type }: Door, { value, isMutated }: Made, { origin, chance, found, tokens, ids }: Asking): Promise<void> {
  const address = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(chance.next() < 0.7 ? pick(ids, chance) : pick(['', '..', '%00', '\u202e', '__proto__', 'a'.repeat(2_000)], chance)))
  const headers: Record<string, string> = { authorization: `Bearer ${pick(tokens, chance)}`, ...(value === undefined ? {} : { 'content-type': type }) }
  const body = value === undefined ? null : chance.next() < 0.03 ? '{"a":' : type.includes('json') ? JSON.stringify(value) : asForm(value)
  const answer = await fetch(`${origin}${address}`, { method, headers, body, redirect: 'manual' }).catch((error: Error) => error)
  if (answer instanceof Error) return void found.wrong.push(`${method} ${path}: ${answer.message}`)
  const text = await answer.text()
  count(found, `${String(answer.status)[0]}xx`, isMutated)
  if (answer.status >= 500 || hasStack(text)) found.wrong.push(`${method} ${path} ${answer.status}: ${text.slice(0, 200)} to ${String(body).slice(0, 400)}`)
}

const asForm = (value: unknown): string =>
  typeof value === 'object' && value !== null ? new URLSearchParams(Object.entries(value).map(([name, one]) => [name, typeof one === 'string' ? one : (JSON.stringify(one) ?? '')])).toString() : 'x'
