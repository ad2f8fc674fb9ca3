import type fc from 'fast-check'
import type { Demo } from '#core/wire/http.ts'
import type { HeldMeeting } from '../held-meeting.ts'
import type { Chance } from '../seeded-chance.ts'
import { count, hasStack, type Found } from './found.ts'
import { valuesOf, type Schema } from './grammar.ts'
import { messages, type Made } from './made-messages.ts'
import { changedFile, oddBody, type Body } from './odd-bodies.ts'
import { addressFrom, formsOfPages } from './opened-forms.ts'

type Operation = { requestBody?: { content: Record<string, { schema: Schema }> } }
type OpenApi = { paths: Record<string, Record<string, Operation>> }
type Door = { method: string; path: string; schema: Schema | null; type: string }
type Opened = Door & { grammar: fc.Arbitrary<unknown> | null }
type Asking = { origin: string; chance: Chance; found: Found; tokens: string[]; ids: string[]; csv: string }

const together = 8

/** The doors that programs have, from our own description, and the forms of pages, from the pages. Those that play the demo are left out. */
async function doorsOf(origin: string, meeting: HeldMeeting, chance: Chance): Promise<Door[]> {
  const described = (await (await fetch(`${origin}/api/openapi.json`)).json()) as OpenApi
  const ofPrograms = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => {
      const [type = 'application/json', body] = Object.entries(requestBody?.content ?? {})[0] ?? []
      return { method: method.toUpperCase(), path, schema: body?.schema ?? null, type }
    }),
  )
  return [...ofPrograms.filter(({ path }) => !path.startsWith('/api/demo')), ...(await formsOfPages(origin, meeting, chance))]
}

/** Knocks at every door, as staff, administrator, seats and nobody, until so much was sent. The doors that take something, with how much each got: none may be left out. */
export async function fuzzDoors({ origin, meeting, chance, most, found }: { origin: string; meeting: HeldMeeting; chance: Chance; most: number; found: Found }): Promise<Record<string, number>> {
  const { staffToken, administratorToken } = (await (await fetch(`${origin}/api/demo`)).json()) as Demo
  const { csv } = (await (await fetch(`${origin}/api/catalogue/file`, { headers: { authorization: `Bearer ${staffToken}` } })).json()) as { csv: string }
  const { seats, meetingId } = meeting
  const asking = { origin, chance, found, csv, tokens: [staffToken, staffToken, administratorToken, administratorToken, ...seats.map(({ token }) => token), 'x', ''], ids: [meetingId, ...seats.map(({ seatId }) => seatId)] }
  const doors: Opened[] = (await doorsOf(origin, meeting, chance)).map((door) => ({ ...door, grammar: door.schema && valuesOf(door.schema, asking) }))
  const sent: Record<string, number> = Object.fromEntries(doors.filter(({ schema }) => schema).map(({ path }) => [path, 0]))
  while (found.sent < most && found.wrong.length < 20) {
    for (const door of doors) {
      const made = door.grammar ? messages(door.grammar, chance, together) : [{ value: undefined, isMutated: false }]
      await Promise.all(made.map((one) => knock(door, one, asking)))
      if (door.grammar) sent[door.path] = (sent[door.path] ?? 0) + made.length
    }
  }
  return sent
}

const pick = <One>(from: readonly One[], chance: Chance): One => from[chance.between(0, from.length)]!

/** As its door takes it; one time in twenty as no door does. */
function bodyOf({ type }: Door, value: unknown, { chance, csv }: Asking): Body {
  const filled = isRecord(value) && typeof value['csv'] === 'string' && chance.next() < 0.9 ? { ...value, csv: changedFile(csv, chance) } : value
  const bytes = type.includes('json') ? (JSON.stringify(filled) ?? '') : asForm(filled)
  return chance.next() < 0.05 ? oddBody(bytes, chance) : { type, bytes }
}

async function knock(door: Door, { value, isMutated }: Made, asking: Asking): Promise<void> {
  const { method, path } = door
  const { origin, chance, found, tokens, ids } = asking
  const address = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(chance.next() < 0.7 ? pick(ids, chance) : pick(['', '..', '%00', '\u202e', '__proto__', 'a'.repeat(2_000)], chance)))
  const body = value === undefined ? null : bodyOf(door, value, asking)
  // Each from an address of its own: how often one tries is not what is tried here.
  const headers: Record<string, string> = { authorization: `Bearer ${pick(tokens, chance)}`, 'x-forwarded-for': addressFrom(chance), ...(body && { 'content-type': body.type }), ...(body?.encoding !== undefined && { 'content-encoding': body.encoding }) }
  const answer = await fetch(`${origin}${address}`, { method, headers, body: body?.bytes ?? null, redirect: 'manual' }).catch((error: Error) => error)
  if (answer instanceof Error) return void found.wrong.push(`${method} ${path}: ${answer.message}`)
  const text = await answer.text()
  count(found, `${String(answer.status)[0]}xx`, isMutated)
  if (answer.status >= 500 || hasStack(text)) found.wrong.push(`${method} ${path} ${answer.status}: ${text.slice(0, 200)} to ${String(body?.bytes).slice(0, 400)}`)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const asForm = (value: unknown): string => (isRecord(value) ? new URLSearchParams(Object.entries(value).map(([name, one]) => [name, typeof one === 'string' ? one : (JSON.stringify(one) ?? '')])).toString() : 'x')
