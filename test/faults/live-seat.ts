import { randomUUID } from 'node:crypto'
import { keepSession } from '#client/live/keep-session.ts'
import type { Ticket } from '#client/live/line.ts'
import type { Link, OpenLink } from '#client/live/link.ts'
import type { SeatCommand, Session } from '#client/live/session.ts'
import { openSocketLink } from '#client/live/socket-link.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { Joined } from '#core/wire/http.ts'
import type { SeatRole } from '#core/meeting/plan.ts'

/** When a page said that the line is lost, and since when something waited to be kept then (performance.now, ms). */
export type Loss = { atMs: number; unsavedSinceMs: number | null }

/** The product's own session over a real socket, in Node: it reconnects and sends again under the same id by itself. */
export class LiveSeat {
  readonly role: SeatRole
  readonly seatId: string
  readonly #session: Session
  #token = ''
  readonly #losses: Loss[] = []
  #wasLost = false
  #unsavedSinceMs: number | null = null
  /** When it last became whole (performance.now, ms); null while it is not. */
  #wholeSinceMs: number | null = null
  #cut: () => void = () => undefined

  constructor(link: string, role: SeatRole) {
    const { origin, pathname, hash } = new URL(link)
    this.role = role
    this.seatId = pathname.split('/').at(-1) ?? ''
    const ask = { seatId: this.seatId, secret: hash.slice(1), device: randomUUID() }
    this.#session = keepSession({ openLink: (...asked) => this.#open(origin, ...asked), askForTicket: () => this.#keep(askForTicket(origin, ask)), chance: Math.random, onWake: () => () => undefined })
    this.#session.subscribe(() => this.#notice())
  }

  get view() {
    return this.#session.getState().view
  }

  get version() {
    return this.#session.getState().version
  }

  /** What opens its session; empty until it has come in. */
  get token() {
    return this.#token
  }

  get unsaved() {
    return this.#session.getState().unsaved
  }

  get mine() {
    return this.#session.getState().mine
  }

  /** How often its person was told that the line is lost. */
  get timesLost() {
    return this.#losses.length
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
  /** The first time after this moment that its page said that the line is lost; null when it did not. */
  lossSince = (momentMs: number): Loss | null => this.#losses.find(({ atMs }) => atMs >= momentMs) ?? null
  wholeSinceMs = (): number => this.#wholeSinceMs ?? Number.POSITIVE_INFINITY

  send = (command: SeatCommand): Promise<AnswerMessage> => this.#session.send(command)
  close = () => this.#session.close()

  async #keep(asking: Promise<Ticket>): Promise<Ticket> {
    const ticket = await asking
    if ('token' in ticket) this.#token = ticket.token
    return ticket
  }

  #open(origin: string, ...[token, events, meetingId]: Parameters<OpenLink>): Link {
    const link = openSocketLink(token, events, meetingId, { origin })
    this.#cut = () => {
      link.close()
      events.closed()
    }
    return link
  }

  #notice() {
    const { connection, unsaved } = this.#session.getState()
    const isLive = connection === 'live'
    if (unsaved === 0) this.#unsavedSinceMs = null
    else this.#unsavedSinceMs ??= performance.now()
    if (connection === 'lost' && !this.#wasLost) this.#losses.push({ atMs: performance.now(), unsavedSinceMs: this.#unsavedSinceMs })
    this.#wasLost = connection === 'lost'
    if (!isLive) this.#wholeSinceMs = null
    else this.#wholeSinceMs ??= performance.now()
  }
}

/** As long as a page waits for it. */
const answerWithinMs = 8_000

async function askForTicket(origin: string, body: object): Promise<Ticket> {
  const answer = await fetch(`${origin}/api/join`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(answerWithinMs) }).catch(() => null)
  if (answer === null) return { problem: 'databaseAway' }
  if (answer.ok) return { token: ((await answer.json()) as Joined).token }
  return { problem: answer.status === 404 ? 'linkDoesNotOpen' : 'databaseAway' }
}

