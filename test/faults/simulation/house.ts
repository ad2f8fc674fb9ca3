import { Rooms } from '#server/rooms/rooms.ts'
import { isDatabaseAway } from '#server/rooms/answers.ts'
import { admit, channelOf, seat } from '#server/rooms/seat-socket.ts'
import { overLostConnection } from '#server/store/lost-connection.ts'
import type { SeatSession, Store } from '#server/store/store.ts'
import type { Chance } from '../seeded-chance.ts'
import { memoryLog, type Disk, type Reach } from './memory-log.ts'
import { ServerSocket, type PageEnd } from './server-socket.ts'
import { owner, type VirtualTime } from './virtual-time.ts'
import type { Wire } from './wire.ts'

/** How the database is. `awayUntilMs`: not there; `lateMs`: slow; `forgetsToSay`: so many commits whose connection is lost before the answer. */
export type Database = { awayUntilMs: number; lateMs: number; forgetsToSay: number }
export type Sessions = Map<string, SeatSession>

const pingEveryMs = 10_000
const pongWithinMs = 5_000
const gone = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
const dropped = () => new Error('Connection terminated unexpectedly')
/** Of what keeps no meeting there is nothing to do here. */
const emptyHouse = { nodeId: null, joinNodes: () => () => Promise.resolve(), endLinks: async () => undefined, findVersions: async () => [], noteOfMeeting: async () => undefined, findOverdue: async () => [], endOverdueDrafts: async () => 0, eraseOverdueCases: async () => 0, leaveWithdrawn: async () => ({ count: 0, faults: [] }), leaveBeforeStart: async () => undefined, forgetAskingPlaces: async () => undefined, trimAudit: async () => 0, catchUpLedger: async () => undefined, sweepErased: async () => true, sweepTexts: async () => undefined, readSettings: async () => [{ erasesAtWithdrawal: true }] }

type Parts = { time: VirtualTime; chance: Chance; disk: Disk; database: Database; sessions: Sessions; onFault: (fault: unknown) => void; heard: (session: SeatSession, message: unknown) => void; /** A view that goes off to a page. */ told: (session: SeatSession | undefined, json: string) => void }

/** One process of the server, from its start until it is killed: the product's own rooms and what serves a socket, over made-up lines and disk. */
export class House {
  readonly process = owner('server')
  readonly rooms: Rooms
  readonly channels = new Map<string, Set<ServerSocket>>()
  readonly #sockets = new Map<ServerSocket, Wire>()
  readonly #parts: Parts

  /** Made as its process: what it waits for is its own. */
  constructor(parts: Parts) {
    this.#parts = parts
    const store = { ...emptyHouse, ...memoryLog(parts.disk, this.#reach) } as unknown as Store
    const tellViewersOf = (meetingId: string): ReturnType<ConstructorParameters<typeof Rooms>[0]['tellViewersOf']> => (viewer, message) => {
      const json = JSON.stringify(message)
      for (const socket of this.channels.get(channelOf(meetingId, viewer)) ?? []) socket.sendWritten('view', json)
    }
    this.rooms = new Rooms({ store, now: parts.time.now, newId: parts.chance.word, onFault: this.#onFault, tellViewersOf })
  }

  readonly #onFault = (fault: unknown) => {
    if (!isDatabaseAway(fault)) this.#parts.onFault(fault)
    return 'fault'
  }

  /** As the store reaches PostgreSQL, with its own patience. What has gone off to the database is done there, whatever becomes of who asked. */
  readonly #reach: Reach = (work) => overLostConnection(() => new Promise((resolve, reject) => this.#ask(work, resolve, reject)))

  #ask<T>(work: () => T, resolve: (value: T) => void, reject: (why: Error) => void) {
    const { time, chance, database } = this.#parts
    if (database.awayUntilMs > time.nowMs) return time.later(this.process, 1, () => reject(gone()))
    time.later(itself, chance.between(0, 4) + database.lateMs, () => {
      if (database.awayUntilMs > time.nowMs) return time.later(this.process, 1, () => reject(dropped()))
      const value = work()
      const isForgotten = database.forgetsToSay > 0
      if (isForgotten) database.forgetsToSay -= 1
      time.later(this.process, chance.between(0, 4), () => (isForgotten ? reject(dropped()) : resolve(value)))
    })
  }

  /** A page knocks at the socket's door. Out: what its messages go to, when it is let through. */
  take(wire: Wire, auth: Record<string, unknown>, page: PageEnd, opened: (socket: ServerSocket) => void) {
    const { heard } = this.#parts
    const { told } = this.#parts
    const socket: ServerSocket = new ServerSocket({ id: this.#parts.chance.word(), auth, wire, page, told: (json) => told(socket.data.session, json), channels: this.channels, onClosed: (closed) => void this.#sockets.delete(closed) })
    void admit(socket, { whoIsAsking: async (token) => this.#sessionOf(token), onFault: this.#onFault }).then((problem) => {
      if (problem) return wire.carry('down', () => page.refused(problem))
      this.#sockets.set(socket, wire)
      wire.closed.up = () => socket.close('transport close')
      socket.on('command', (message: unknown) => heard(socket.data.session!, message))
      wire.carry('down', page.opened)
      opened(socket)
      this.#ping(socket, wire, page)
      void seat(socket, { rooms: () => this.rooms, whoIsAsking: async () => null, onFault: this.#onFault })
    })
  }

  /** Sessions go with their meeting. */
  #sessionOf(token: string): SeatSession | null {
    const session = this.#parts.sessions.get(token)
    return session && this.#parts.disk.of(session.meetingId) ? session : null
  }

  /** SIGKILL. Pages hear of it when the line ends. */
  kill() {
    this.process.isGone = true
    for (const wire of this.#sockets.values()) wire.cut()
  }

  #ping(socket: ServerSocket, wire: Wire, page: PageEnd) {
    const { time } = this.#parts
    time.plainLater(this.process, pingEveryMs, () => {
      if (socket.disconnected) return
      const askedAtMs = time.nowMs
      const pong = () => void (socket.hearsPongsSinceMs = time.nowMs)
      wire.carry('down', () => page.ping(() => wire.carry('up', pong, true)), true)
      time.later(this.process, pongWithinMs, () => {
        if (socket.hearsPongsSinceMs < askedAtMs) socket.close('ping timeout')
        else this.#ping(socket, wire, page)
      })
    })
  }
}

const itself = owner('database')
