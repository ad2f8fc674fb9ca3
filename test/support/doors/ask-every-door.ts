import { addressesOf } from '../every-door.ts'
import { mayBeKept } from '../may-be-kept.ts'
import { routesOf } from '../route-table.ts'
import { seatIds } from '../builders.ts'
import { nextAddress } from './addresses.ts'
import { doorsOfTheOffice } from './doors-of-the-office.ts'
import { heldSoFar, type Place, type State } from './held-so-far.ts'
import type { HouseOfDoors } from './house-of-doors.ts'
import { sentToPages, type SentForm } from './sent-to-pages.ts'
import { sentToPrograms, type Sent } from './sent-to-doors.ts'
import type { Asker } from './who-asks.ts'

type Way = Sent | SentForm
/** One way of one door. */
export type Row = { method: string; path: string; name: string; way: Way }
/** What each who asks was answered, by the name of the row. */
export type Answers = Map<string, Map<string, string>>

/** Doors that change something and have nothing here to be sent to them: there must be none. */
export const doorsWithoutRow = (house: HouseOfDoors): string[] => posts(house).filter(({ door }) => waysOf(door).length === 0).map(({ door }) => door)
export const rowsWithoutDoor = (house: HouseOfDoors): string[] => Object.keys({ ...sentToPrograms, ...sentToPages }).filter((door) => !posts(house).some((one) => one.door === door))

const posts = ({ app }: HouseOfDoors) => routesOf(app).filter(({ method }) => method === 'POST').map((one) => ({ ...one, door: `${one.method} ${one.path}` }))
const waysOf = (door: string): Way[] => [sentToPrograms[door] ?? sentToPages[door] ?? []].flat()

export function rowsOf(house: HouseOfDoors): Row[] {
  const looked = routesOf(house.app).filter(({ method }) => method === 'GET')
  const lettersOf = (path: string): Way[] => (path.includes(':recipient') ? waysOf('POST /api/letters/:recipient/code').map(({ as, at }) => ({ ...(as !== undefined && { as }), ...(at && { at }) })) : [{}])
  const all = [...looked.map(({ path }) => ({ method: 'GET', path, ways: lettersOf(path) })), ...posts(house).map(({ path, door }) => ({ method: 'POST', path, ways: waysOf(door) }))]
  return all.flatMap(({ method, path, ways }) => ways.map((way): Row => ({ method, path, way, name: `${method} ${path}${way.as === undefined ? '' : ` (${way.as})`}` }))).toSorted((one, other) => order(one) - order(other))
}
const order = ({ way: { when } }: Row) => [undefined, 'codes', 'ends', 'leaves'].indexOf(when)

const ofTheOfficeIn: readonly State[] = ['planned', 'open', 'erased']
/** Doors that are named as the office's and are not there: there must be none. */
export const officeWithoutDoor = (house: HouseOfDoors): string[] => [...doorsOfTheOffice].filter((name) => !routesOf(house.app).some(({ method, path }) => `${method} ${path}` === name))

/** What of that a seat or a code of the meeting opens as well: not asked again only where a state differs from one of the others by whom consent reaches and who leads. */
const alsoOfSeats = /^\/(?:api\/catalogue\/offered|anmal\/min)$/
const finer: readonly State[] = ['partial', 'joined', 'handedOver']
export const isAsked = (state: State, { method, path }: Pick<Row, 'method' | 'path'>) => ofTheOfficeIn.includes(state) || !doorsOfTheOffice.has(`${method} ${path}`) || (alsoOfSeats.test(path) && !finer.includes(state))

/** Each door as each of them who could ask, in a meeting that stands so. After what ended something it is held anew. */
export async function askEveryDoor(house: HouseOfDoors, state: State): Promise<Answers> {
  const answers: Answers = new Map()
  let place = await heldSoFar(house, state)
  let isAsItWas = true
  const askOne = async (row: Row, name: string) => {
    if (!isAsItWas) place = await heldSoFar(house, state)
    isAsItWas = true
    const answer = await ask(row, place, place.askers.find((one) => one.name === name)!)
    if (row.way.when === 'ends' && isDone(answer)) isAsItWas = false
    return answer
  }
  for (const row of rowsOf(house).filter((row) => isAsked(state, row))) {
    const isEnding = row.way.when === 'ends' || row.way.when === 'leaves'
    const of = new Map<string, string>(place.askers.map(({ name }) => [name, '']))
    if (isEnding || row.way.names || row.way.isAlone) for (const name of of.keys()) of.set(name, await askOne(row, name))
    else await Promise.all(place.askers.map(async (asker) => of.set(asker.name, await ask(row, place, asker))))
    if (row.way.when === 'codes') isAsItWas = false
    answers.set(row.name, of)
  }
  return answers
}

const isDone = (answer: string) => /^(20\d|303)( done)?$/.test(answer)
/** What an address names and is there until somebody has used it up, by the row. */
const unused = new Map<string, Record<string, string>>()

async function namesOf({ way, name }: Row, place: Place): Promise<Record<string, string>> {
  const made = way.names ? (unused.get(name) ?? (await way.names(place))) : {}
  if (way.names) unused.set(name, made)
  return { seatId: seatIds.officer, ...place.house.ids, ...way.at, ...made, meetingId: place.meeting.meetingId }
}

async function ask(row: Row, place: Place, asker: Asker): Promise<string> {
  const answer = await sent(row, place, asker, await namesOf(row, place))
  if (isDone(answer)) unused.delete(row.name)
  return answer
}

/** What goes to a door of this row; `body`: as it goes over the line. */
export type Request = { method: string; address: string; headers: Record<string, string>; body: string | null }

export async function requestOf({ method, path, way }: Row, place: Place, asker: Asker, named: Record<string, string>): Promise<Request> {
  const [address = path] = addressesOf(path.replace(':recipient', named['recipient'] ?? ':recipient'), named)
  const sends = method === 'GET' ? null : 'form' in way ? { body: new URLSearchParams(way.form(asker, place)).toString(), type: 'application/x-www-form-urlencoded;charset=UTF-8' } : { body: JSON.stringify((await way.body?.(place, named)) ?? {}), type: 'application/json' }
  return { method, address, headers: { ...(sends && { 'content-type': sends.type }), ...carriedBy(asker) }, body: sends?.body ?? null }
}

const carriedBy = ({ token, cookie }: Asker) => ({ ...(token !== null && { authorization: `Bearer ${token}` }), ...(cookie !== undefined && { cookie }) })

export const fetched = (url: string, { method, address, headers, body }: Request) => fetch(url + address, { method, headers: { 'x-forwarded-for': nextAddress(), ...headers }, redirect: 'manual', body })

async function sent(row: Row, place: Place, asker: Asker, named: Record<string, string>): Promise<string> {
  const answer = await fetched(place.house.app.url, await requestOf(row, place, asker, named))
  const text = await answer.text()
  return `${answer.status}${whatOf(row.path, answer.status, text)}${mayBeKept(answer) ? ' may be kept' : ''}`
}

/** A command is answered by what became of it. */
function whatOf(path: string, status: number, text: string): string {
  if (status !== 200 || !(path.endsWith('/commands') || path === '/api/seats')) return ''
  const { answer } = JSON.parse(text) as { answer: { kind: string; refusal?: string; problem?: string } }
  return ` ${answer.refusal ?? answer.problem ?? answer.kind}`
}
