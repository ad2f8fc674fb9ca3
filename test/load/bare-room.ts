import { randomUUID } from 'node:crypto'
import WebSocket from 'ws'
import type { Chance } from '#test/faults/seeded-chance.ts'
import { courseLength } from './course.ts'
import type { StampedFrames } from './stamped-frames.ts'
import { LoadedMeeting, type Said, type Tally } from './tally.ts'

type Parts = { url: string; seatCount: number; chance: Chance; frames: StampedFrames; tally: Tally; events: string[]; onEnded: (why: string) => void }

/** As many sockets in a room of the bare baseline as a meeting has seats. What one says comes back to all, itself too: that is its answer. */
export class BareRoom {
  readonly #parts: Parts
  readonly #sockets: WebSocket[] = []
  readonly #loaded: LoadedMeeting
  readonly missed = 0
  #count: number
  #out: { id: string; sender: number; answer: (whyNot: null) => void } = { id: '', sender: 0, answer: () => undefined }

  private constructor(parts: Parts, startsAt: number) {
    this.#parts = parts
    this.#count = startsAt
    this.#loaded = new LoadedMeeting(parts.tally, parts.seatCount, () => this.#say())
  }

  static async open(parts: Parts, startsAt: number): Promise<BareRoom> {
    const room = new BareRoom(parts, startsAt)
    const name = randomUUID()
    for (let seat = 0; seat < parts.seatCount; seat += 1) {
      const socket = new WebSocket(`${parts.url}/${name}`, { perMessageDeflate: false, skipUTF8Validation: true })
      socket.on('message', (data: Buffer) => parts.frames.take(data, (text, atMs) => room.#seen(seat, text, atMs)))
      socket.on('error', (error) => parts.onEnded(error.message))
      room.#sockets.push(socket)
    }
    await Promise.all(room.#sockets.map((socket) => new Promise<void>((resolve) => socket.once('open', resolve))))
    return room
  }

  get isQuiet(): boolean {
    return this.#loaded.isQuiet
  }

  due = (dueMs: number) => this.#loaded.due(dueMs)
  giveUpOld = (nowMs: number) => this.#loaded.giveUpOld(nowMs)
  close = () => this.#sockets.forEach((socket) => socket.close())

  #say(): Said {
    const { events, seatCount, chance } = this.#parts
    const id = randomUUID()
    const sender = chance.between(0, seatCount)
    const event = events[this.#count % events.length] ?? '{}'
    this.#count = this.#count + 1 < events.length ? this.#count + 1 : courseLength
    const answer = new Promise<null>((resolve) => (this.#out = { id, sender, answer: resolve }))
    const sentAtMs = performance.now()
    this.#sockets[sender]?.send(`{"id":"${id}",${event.slice(1)}`)
    return { sender, sentAtMs, answer }
  }

  #seen(seat: number, text: string, atMs: number) {
    if ((JSON.parse(text) as { id: string }).id !== this.#out.id) return
    if (seat === this.#out.sender) this.#out.answer(null)
    this.#loaded.seenBy(seat, atMs)
  }
}
