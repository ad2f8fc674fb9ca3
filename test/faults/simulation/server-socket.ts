import type { OfSocket, SeatSocket } from '#server/rooms/seat-socket.ts'
import type { Wire } from './wire.ts'

/** What a page hears of its connection. */
export type PageEnd = {
  opened: () => void
  refused: (problem: string | null) => void
  message: (event: string, json: string) => void
  closed: () => void
  /** A sign of life that says nothing. `reply` is the answer to it. */
  ping: (reply: () => void) => void
}

type Heard = (...sent: never[]) => void
type Parts = { id: string; auth: Record<string, unknown>; wire: Wire; page: PageEnd; channels: Map<string, Set<ServerSocket>>; onClosed: (socket: ServerSocket) => void; told: (json: string) => void }

/** A socket as the server has it, over a line that is made up. Messages are written as they are sent, as socket.io does. */
export class ServerSocket implements SeatSocket {
  readonly id: string
  readonly handshake: SeatSocket['handshake']
  data: OfSocket = {}
  disconnected = false
  hearsPongsSinceMs = 0
  readonly #parts: Parts
  readonly #handlers = new Map<string, Heard[]>()
  readonly #any: Heard[] = []

  constructor(parts: Parts) {
    this.id = parts.id
    this.handshake = { auth: parts.auth }
    this.#parts = parts
  }

  on = ((event: string, handle: Heard) => {
    this.#handlers.set(event, [...(this.#handlers.get(event) ?? []), handle])
    return this
  }) as unknown as SeatSocket['on']

  onAny = ((handle: Heard) => {
    this.#any.push(handle)
    return this
  }) as unknown as SeatSocket['onAny']

  emit = ((event: string, message: unknown) => {
    this.sendWritten(event, JSON.stringify(message))
    return true
  }) as SeatSocket['emit']

  /** What was written once for a whole channel. */
  sendWritten(event: string, json: string) {
    const { wire, page, told } = this.#parts
    if (this.disconnected) return
    if (event === 'view') told(json)
    if (event === 'view' && wire.losesNextView) return void (wire.losesNextView = false)
    wire.carry('down', () => page.message(event, json))
  }

  join = (channel: string | string[]) => {
    const { channels } = this.#parts
    const name = String(channel)
    channels.set(name, (channels.get(name) ?? new Set()).add(this))
  }

  leave = (channel: string) => void this.#parts.channels.get(channel)?.delete(this)

  /** From here: the page is told after what was sent before. */
  disconnect = () => {
    if (!this.disconnected) this.#parts.wire.carry('down', () => this.#parts.page.closed())
    this.close('server namespace disconnect')
  }

  close(why: string) {
    if (this.disconnected) return
    this.disconnected = true
    for (const channel of this.#parts.channels.values()) channel.delete(this)
    this.#parts.onClosed(this)
    this.#tell('disconnect', why)
  }

  /** A message of the page's. */
  hear(event: string, ...sent: unknown[]) {
    if (this.disconnected) return
    for (const handle of this.#any) handle(...([event, ...sent] as never[]))
    this.#tell(event, ...sent)
  }

  #tell(event: string, ...sent: unknown[]) {
    for (const handle of this.#handlers.get(event) ?? []) handle(...(sent as never[]))
  }
}
