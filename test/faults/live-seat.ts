import { randomUUID } from 'node:crypto'
import { keepSession } from '#client/live/keep-session.ts'
import type { Ticket } from '#client/live/line.ts'
import type { Link, OpenLink } from '#client/live/link.ts'
import type { SeatCommand, Session } from '#client/live/session.ts'
import { openSocketLink } from '#client/live/socket-link.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { Joined } from '#core/wire/http.ts'
import type { SeatRole } from '#core/meeting/plan.ts'

/** The product's own session over a real socket, in Node: it reconnects and sends again under the same id by itself. */
export class LiveSeat {
  readonly role: SeatRole
  readonly seatId: string
  readonly #session: Session
  /** When it last became whole (performance.now, ms); null while it is not. */
  #wholeSinceMs: number | null = null
  /** How often its person was told that the line is lost. */
  timesLost = 0
  #wasLost = false
  #cut: () => void = () => undefined

  constructor(link: string, role: SeatRole) {
    const { origin, pathname, hash } = new URL(link)
    this.role = role
    this.seatId = pathname.split('/').at(-1) ?? ''
    const ask = { seatId: this.seatId, secret: hash.slice(1), device: randomUUID() }
    this.#session = keepSession({ openLink: (token, events) => this.#open(origin, token, events), askForTicket: () => askForTicket(origin, ask), chance: Math.random, onWake: () => () => undefined })
    this.#session.subscribe(() => this.#notice())
  }

  get view() {
    return this.#session.getState().view
  }

  get version() {
    return this.#session.getState().version
  }

  get unsaved() {
    return this.#session.getState().unsaved
  }

  get mine() {
    return this.#session.getState().mine
  }

  /** Its line is lost, as lines are; it comes back by itself. */
  cut = () => this.#cut()

  /** How it stands, for whoever wonders why it is not whole. */
  standing = (): string => {
    const { connection, problem, ended } = this.#session.getState()
    return [this.role, connection, problem ?? ended].filter(Boolean).join(' ')
  }

  isWhole = (): boolean => this.#wholeSinceMs !== null && this.#session.getState().connection === 'live'

  /** The whole view has come over a connection that was opened after this moment (performance.now, ms). */
  isWholeSince = (momentMs: number): boolean => this.#wholeSinceMs !== null && this.#wholeSinceMs > momentMs
  wholeSinceMs = (): number => this.#wholeSinceMs ?? Number.POSITIVE_INFINITY

  send = (command: SeatCommand): Promise<AnswerMessage> => this.#session.send(command)
  close = () => this.#session.close()

  #open(origin: string, ...[token, events]: Parameters<OpenLink>): Link {
    const link = openSocketLink(token, events, { origin })
    this.#cut = () => {
      link.close()
      events.closed()
    }
    return link
  }

  #notice() {
    const { connection } = this.#session.getState()
    if (connection === 'lost' && !this.#wasLost) this.timesLost += 1
    this.#wasLost = connection === 'lost'
    const isLive = connection === 'live'
    if (!isLive) this.#wholeSinceMs = null
    else this.#wholeSinceMs ??= performance.now()
  }
}

async function askForTicket(origin: string, body: object): Promise<Ticket> {
  const answer = await fetch(`${origin}/api/join`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (answer.ok) return { token: ((await answer.json()) as Joined).token }
  return { problem: answer.status === 404 ? 'linkDoesNotOpen' : 'databaseAway' }
}

