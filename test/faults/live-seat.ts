import { randomUUID } from 'node:crypto'
import { keepSession } from '#client/live/keep-session.ts'
import type { Ticket } from '#client/live/line.ts'
import type { Link, LinkEvents, OpenLink } from '#client/live/link.ts'
import type { SeatCommand, Session } from '#client/live/session.ts'
import { openSocketLink } from '#client/live/socket-link.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { Joined } from '#core/wire/http.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import { Wholeness, type Gap } from './wholeness.ts'

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
  readonly #wholeness = new Wholeness()
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

  /** The whole view has come over the line that it has now, and it says that it is live. */
  isWhole = (): boolean => this.#wholeness.sinceMs !== null

  /** It became whole after this moment (performance.now, ms), and is so still. */
  isWholeSince = (momentMs: number): boolean => this.wholeSinceMs() > momentMs && this.isWhole()
  /** The first time after this moment that its page said that the line is lost; null when it did not. */
  lossSince = (momentMs: number): Loss | null => this.#losses.find(({ atMs }) => atMs >= momentMs) ?? null
  /** When it was not whole, of what began after this moment. */
  gapsSince = (momentMs: number): Gap[] => this.#wholeness.gaps.filter(({ leftAtMs }) => leftAtMs >= momentMs)
  wholeSinceMs = (): number => this.#wholeness.sinceMs ?? Number.POSITIVE_INFINITY

  send = (command: SeatCommand): Promise<AnswerMessage> => this.#session.send(command)
  close = () => this.#session.close()

  async #keep(asking: Promise<Ticket>): Promise<Ticket> {
    const ticket = await asking
    if ('token' in ticket) this.#token = ticket.token
    return ticket
  }

  #open(origin: string, ...[token, events, meetingId]: Parameters<OpenLink>): Link {
    const wholeness = this.#wholeness
    const over = (tell: () => void) => () => {
      wholeness.left()
      tell()
    }
    wholeness.left()
    const view: LinkEvents['view'] = (message) => {
      if (message.isWhole) wholeness.gotWhole()
      events.view(message)
    }
    const link = openSocketLink(token, { ...events, view, closed: over(events.closed) }, meetingId, { origin })
    const close = over(link.close)
    this.#cut = () => {
      close()
      events.closed()
    }
    return { ...link, close }
  }

  #notice() {
    const { connection, unsaved } = this.#session.getState()
    if (unsaved === 0) this.#unsavedSinceMs = null
    else this.#unsavedSinceMs ??= performance.now()
    if (connection === 'lost' && !this.#wasLost) this.#losses.push({ atMs: performance.now(), unsavedSinceMs: this.#unsavedSinceMs })
    this.#wasLost = connection === 'lost'
    this.#wholeness.says(connection === 'live')
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

