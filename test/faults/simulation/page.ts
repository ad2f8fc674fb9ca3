import { keepSession } from '#client/live/keep-session.ts'
import type { Link, LinkEvents, OpenLink } from '#client/live/link.ts'
import type { Ticket } from '#client/live/line.ts'
import type { Session } from '#client/live/session.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import type { Chance } from '../seeded-chance.ts'
import type { House } from './house.ts'
import type { ServerSocket } from './server-socket.ts'
import { owner, type VirtualTime } from './virtual-time.ts'
import { Wire } from './wire.ts'

const openWithinMs = 5_000
/** As socket.io's client: no ping for so long, and the line is over. */
const pingWithinMs = 15_000

export type PageParts = {
  name: string
  time: VirtualTime
  chance: Chance
  /** The server that is up; null while none is. */
  house: () => House | null
  /** The door of HTTP: what it says to who asks for a ticket. */
  ticket: () => Ticket
  /** Where this device's network is: nobody opens a line from a network that is away. */
  isOffline: () => boolean
  /** An answer, in the instant before the session hears it. */
  answered: (id: string, answer: AnswerMessage) => void
}

/** One page in one browser, from its opening until it is closed or loaded anew: the product's own session, outbox and line over a made-up wire. */
export class Page {
  readonly device
  readonly session: Session
  wire: Wire | null = null
  /** When anything last came over the line that is (ms). */
  heardAtMs = 0
  /** Since when its socket has been closed and it knows (ms); null while one is open or being opened. */
  closedSinceMs: number | null = null
  /** When the server last asked it to come back (ms). */
  movingSinceMs = 0
  readonly #parts: PageParts
  #wake: () => void = () => undefined

  /** Made as this device. */
  constructor(parts: PageParts, device = owner(parts.name)) {
    this.#parts = parts
    this.device = device
    this.session = keepSession({ openLink: this.#open, askForTicket: this.#ask, chance: parts.chance.next, onWake: (wake) => ((this.#wake = wake), () => undefined) })
  }

  /** It is looked at again, or online again. */
  wake = () => this.#wake()

  /** The tab is closed, or loaded anew: nothing of it is left, and the browser closes its lines. */
  close() {
    this.device.isGone = true
    this.wire?.cut()
  }

  readonly #ask = (): Promise<Ticket> => {
    const { time, chance, isOffline, house, ticket } = this.#parts
    return new Promise((resolve) => {
      const isThere = !isOffline() && house() !== null
      time.later(this.device, chance.between(10, 120), () => resolve(isThere ? ticket() : { problem: null }))
    })
  }

  readonly #open: OpenLink = (token, events) => {
    const { time, chance, isOffline, house } = this.#parts
    const server = house()
    if (server === null || isOffline()) {
      const over = { is: false }
      time.later(this.device, chance.between(5, 60), () => over.is || events.failed(null))
      return { command: () => undefined, resync: () => undefined, close: () => void (over.is = true) }
    }
    const wire = new Wire(time, chance, { up: server.process, down: this.device })
    this.wire = wire
    return this.#openOver({ wire, server, auth: { token, wireVersion, as: 'seat' }, events })
  }

  #openOver({ wire, server, auth, events }: { wire: Wire; server: House; auth: Record<string, unknown>; events: LinkEvents }): Link {
    const { time, answered } = this.#parts
    let state: 'opening' | 'open' | 'over' = 'opening'
    let socket: ServerSocket | null = null
    const over = (tell: () => void) => {
      if (state === 'over') return
      state = 'over'
      this.closedSinceMs = time.nowMs
      tell()
    }
    const hear = (work: () => void) => {
      if (state !== 'open') return
      this.heardAtMs = time.nowMs
      events.alive()
      work()
    }
    const closed = () => {
      const hasOpened = state === 'open'
      over(() => (hasOpened ? events.closed() : events.failed(null)))
    }
    const watch = () => {
      if (state !== 'open') return
      const leftMs = this.heardAtMs + pingWithinMs - time.nowMs
      if (leftMs <= 0) closed()
      else time.plainLater(this.device, leftMs, watch)
    }
    wire.closed.down = closed
    time.later(this.device, openWithinMs, () => state === 'opening' && over(() => events.failed(null)))
    wire.carry('up', () =>
      server.take(wire, auth, {
        opened: () => {
          if (state !== 'opening') return
          state = 'open'
          this.heardAtMs = time.nowMs
          this.closedSinceMs = null
          watch()
          events.opened()
        },
        refused: (problem) => over(() => events.failed(problem as never)),
        message: (event, json) =>
          hear(() => {
            if (event === 'ended') this.movingSinceMs = time.nowMs
            events[event as 'view'](JSON.parse(json))
          }),
        closed,
        ping: (reply) => hear(reply),
      }, (opened) => void (socket = opened)),
    )
    const send = (event: string, json: string, ack?: (answer: AnswerMessage) => void) => {
      const heard = () => socket?.hear(event, JSON.parse(json), ack)
      wire.carry('up', heard)
      if (event === 'command' && wire.doublesNext) {
        wire.doublesNext = false
        wire.carry('up', heard)
      }
    }
    return {
      command: (message, onAnswer) =>
        send('command', JSON.stringify(message), (answer) =>
          wire.carry('down', () =>
            hear(() => {
              answered(message.id, answer)
              onAnswer(answer)
            }),
          ),
        ),
      resync: () => send('resync', '{}'),
      close: () => {
        state = 'over'
        wire.carry('up', () => socket?.close('client namespace disconnect'))
      },
    }
  }
}
