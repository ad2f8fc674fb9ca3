import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { Command } from '#core/meeting/commands.ts'
import type { LiveCommand } from '#core/meeting/live.ts'
import type { AnswerMessage, EndedMessage, Mine, ViewMessage } from '#core/wire/down.ts'
import type { Joined } from '#core/wire/http.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import { whenTestEnds } from './endings.ts'
import { post } from './test-app.ts'

type Seat = Pick<Joined, 'token' | 'seatId' | 'meetingId'> & { device: string }
type Sections = ViewMessage['sections']

export type LiveClient = {
  socket: Socket
  seatId: string
  /** The secret that this device made for itself. */
  device: string
  token: string
  meetingId: string
  /** The parts of the view as they stand, put together by `step` and `after`. */
  view: () => Sections
  mine: () => Mine | null
  ended: () => EndedMessage | null
  /** Every view message, in the order it came. */
  views: ViewMessage[]
  /** Every byte that came, as text. */
  received: () => string
  /** How often something was missed and the whole was asked for. */
  missed: () => number
  /** A command under a new id (or this one); resolves with its answer. */
  send: (command: Command | LiveCommand, id?: string) => Promise<AnswerMessage>
  until: <T>(what: (client: LiveClient) => T | false | null | undefined) => Promise<T>
  close: () => void
}

export const newCommandId = () => randomBytes(15).toString('base64url')
export const newDevice = () => randomBytes(24).toString('base64url')

/** What a personal link holds: the seat in its path, the secret behind `#`. */
export function partsOf(link: string) {
  const { pathname, hash } = new URL(link)
  return { seatId: pathname.split('/').at(-1) ?? '', secret: hash.slice(1) }
}

/** A seat's session by its link over HTTP. */
export async function join(url: string, link: string, device = newDevice()): Promise<Joined & { device: string }> {
  const answer = await post(`${url}/api/join`, { ...partsOf(link), device })
  if (answer.status !== 200) throw new Error(`joining: ${answer.status} ${JSON.stringify(answer.body)}`)
  return { ...(answer.body as Joined), device }
}

type Options = { auth?: Record<string, unknown>; headers?: Record<string, string> }

/** A socket with this token; nothing is awaited. */
export const openSocket = (url: string, token: string, { auth, headers = {} }: Options = {}): Socket =>
  io(url, { transports: ['websocket'], forceNew: true, reconnection: false, auth: auth ?? { token, wireVersion }, extraHeaders: headers })

/** A connected seat. Rejects with the problem when the handshake is refused. */
export async function connect(url: string, joined: Seat, options: Options = {}): Promise<LiveClient> {
  const socket = openSocket(url, joined.token, options)
  const client = clientOf(socket, joined)
  whenTestEnds(client.close)
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve)
    socket.on('connect_error', (error: Error & { data?: { problem: string } }) => reject(new Error(error.data?.problem ?? error.message)))
  })
  await client.until(() => client.mine() && client.views.length > 0)
  return client
}

/** A large screen of this seat: what all at the table may look at. */
export const connectStage = (url: string, joined: Seat): Promise<LiveClient> => connect(url, joined, { auth: { token: joined.token, wireVersion, as: 'stage' } })

type Seen = { view: Sections; step: number; mine: Mine | null; ended: EndedMessage | null; missed: number }

function clientOf(socket: Socket, joined: Seat): LiveClient {
  const seen: Seen = { view: {}, step: -1, mine: null, ended: null, missed: 0 }
  const raw: string[] = []
  const views: ViewMessage[] = []
  const waiting = new Set<() => void>()
  const look = () => [...waiting].forEach((one) => one())
  socket.io.engine.on('packet', (packet) => raw.push(String(packet.data ?? '')))
  socket.on('view', (message: ViewMessage) => {
    views.push(message)
    take(seen, message, () => socket.emit('resync', {}))
    look()
  })
  socket.on('mine', (mine: Mine) => {
    seen.mine = mine
    look()
  })
  socket.on('ended', (ended: EndedMessage) => {
    seen.ended = ended
    look()
  })
  const client: LiveClient = {
    ...joined,
    socket,
    views,
    view: () => seen.view,
    mine: () => seen.mine,
    ended: () => seen.ended,
    received: () => raw.join('\n'),
    missed: () => seen.missed,
    send: (command, id = newCommandId()) => emitted(socket, { id, command }),
    until: (what) => until(waiting, () => what(client), () => `${joined.seatId} waits in vain; it has ${Object.keys(seen.view).join(', ')}`),
    close: () => void socket.disconnect(),
  }
  return client
}

/** The whole, or a change that builds on the last step; anything else means that something was missed. */
function take(seen: Seen, { isWhole, after, step, sections }: ViewMessage, resync: () => void) {
  if (!isWhole && after !== seen.step) {
    seen.missed += 1
    return resync()
  }
  seen.view = isWhole ? sections : { ...seen.view, ...sections }
  seen.step = step
}

function until<T>(waiting: Set<() => void>, what: () => T | false | null | undefined, why: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting.delete(look)
      reject(new Error(why()))
    }, 8_000)
    const look = () => {
      const found = what()
      if (found === false || found === null || found === undefined) return
      clearTimeout(timer)
      waiting.delete(look)
      resolve(found)
    }
    waiting.add(look)
    look()
  })
}

/** An answer that never comes, because the connection went first, is no failure by itself: what the test waits for is. */
function emitted(socket: Socket, message: unknown): Promise<AnswerMessage> {
  return new Promise((resolve) => socket.emit('command', message, resolve))
}
