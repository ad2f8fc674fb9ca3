import { randomUUID } from 'node:crypto'
import WebSocket from 'ws'
import type { SeatCommand } from '#client/live/session.ts'
import type { AnswerMessage, ViewMessage } from '#core/wire/down.ts'
import { nearOf } from '#core/wire/near.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import type { StampedFrames } from './stamped-frames.ts'

type Hears = { view: (message: ViewMessage, atMs: number) => void; ended: (why: string) => void }

/**
 * One device's socket: engine.io and socket.io spoken by hand over `ws`, because ten thousand of the client's own sessions are more
 * than one process carries without being the slow part itself. Only what a seat needs: handshake, ping, commands, views.
 */
export class RawSeat {
  readonly #socket: WebSocket
  readonly #hears: Hears
  readonly #answers = new Map<number, (answer: AnswerMessage) => void>()
  readonly #token: string
  #step = -1
  #asked = 0
  #isClosing = false
  /** Resolves when the server has taken the handshake. */
  readonly connected: Promise<void>
  #connect: () => void = () => undefined
  /** How often a change did not build on the one before. */
  missed = 0

  constructor({ origin, token, meetingId }: { origin: string; token: string; meetingId: string }, frames: StampedFrames, hears: Hears) {
    this.#hears = hears
    this.#token = token
    this.#socket = new WebSocket(`${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket&near=${nearOf(meetingId)}`, { perMessageDeflate: false, skipUTF8Validation: true })
    this.connected = new Promise((resolve) => (this.#connect = resolve))
    this.#socket.on('message', (data: Buffer) => (data[0] === ping ? this.#socket.send('3') : frames.take(data, this.#read)))
    this.#socket.on('error', (error) => this.#over(error.message))
    this.#socket.on('close', () => this.#over('closed'))
  }

  /** Sends under a new id, or under this one again. Resolves with the answer, if one ever comes. */
  send(command: SeatCommand, id: string = randomUUID()): Promise<AnswerMessage> {
    const number = (this.#asked += 1)
    const answer = new Promise<AnswerMessage>((resolve) => this.#answers.set(number, resolve))
    this.#socket.send(`42${number}["command",${JSON.stringify({ id, command })}]`)
    return answer
  }

  close() {
    this.#isClosing = true
    this.#socket.close()
  }

  readonly #read = (text: string, atMs: number) => {
    if (text.startsWith('42["view",')) return this.#view((JSON.parse(text.slice(2)) as [string, ViewMessage])[1], atMs)
    if (text.startsWith('43')) return this.#answered(text)
    if (text.startsWith('0')) return this.#socket.send(`40${JSON.stringify({ token: this.#token, wireVersion })}`)
    if (text.startsWith('40')) return this.#connect()
    if (!text.startsWith('42["mine",')) this.#over(text.slice(0, 60))
  }

  #view(message: ViewMessage, atMs: number) {
    if (!message.isWhole && message.after !== this.#step) {
      this.missed += 1
      return this.#socket.send('42["resync",{}]')
    }
    this.#step = message.step
    this.#hears.view(message, atMs)
  }

  #answered(text: string) {
    const at = text.indexOf('[')
    const number = Number(text.slice(2, at))
    this.#answers.get(number)?.((JSON.parse(text.slice(at)) as [AnswerMessage])[0])
    this.#answers.delete(number)
  }

  #over(why: string) {
    if (!this.#isClosing) this.#hears.ended(why)
    this.#isClosing = true
  }
}

/** engine.io's `2`. */
const ping = 0x32
