import { createServer, connect, type Server, type Socket } from 'node:net'
import type { Chance } from './seeded-chance.ts'

/** What becomes of the lines that are open now, and of those that come. */
export type Trouble =
  /** Ended at once, both ways. */
  | 'cut'
  /** Nothing comes through any more, and nobody is told. */
  | 'halfOpen'
  /** What people send is lost, what the server sends comes, also that it closes the line. */
  | 'deafServer'
  /** What the server sends is lost, what people send comes, also that they close the line. */
  | 'deafPeople'
  /** Every piece takes most of a second. */
  | 'slow'
  /** Ended, and who comes back waits for a time of their own: the first to leave may be the last to return. */
  | 'reordered'
  /** Ended, and nobody gets in for some seconds. */
  | 'away'
export const troubles: readonly Trouble[] = ['cut', 'halfOpen', 'deafServer', 'deafPeople', 'slow', 'reordered', 'away']

/** Whether both sides are told at once that their line is over. */
export const endsLines = (trouble: Trouble): boolean => trouble === 'cut' || trouble === 'reordered' || trouble === 'away'

type Line = { people: Socket; server: Socket; isDeaf: { up: boolean; down: boolean }; delayMs: number }

const slowMs = 700
const slowLastsMs = 4_000

/** A line between people and the server on which anything can happen. Listens on a port of this machine. */
export class ChaosProxy {
  readonly #lines = new Set<Line>()
  readonly #server: Server
  readonly #chance: Chance
  #heldUpToMs = 0
  #isAway = false

  /** `server`: its port on this machine, or the file of its socket. */
  constructor(port: number, server: number | string, chance: Chance) {
    this.#chance = chance
    this.#server = createServer((people) => void this.#take(people, server)).listen(port, '127.0.0.1')
  }

  /** Comes to all lines that are open. Out: how long from now until it has passed for those who come anew (ms). */
  cause(trouble: Trouble): number {
    for (const line of [...this.#lines]) {
      if (endsLines(trouble)) this.#end(line)
      else if (trouble === 'slow') line.delayMs = slowMs
      else line.isDeaf = { up: trouble !== 'deafPeople', down: trouble !== 'deafServer' }
    }
    this.#heldUpToMs = trouble === 'reordered' ? 1_500 : 0
    const lastsMs = trouble === 'slow' ? slowLastsMs : trouble === 'away' ? this.#chance.between(1_000, 3_000) : 0
    this.#isAway = trouble === 'away'
    if (lastsMs > 0) setTimeout(() => this.#pass(), lastsMs)
    return lastsMs + this.#heldUpToMs
  }

  async close(): Promise<void> {
    for (const line of [...this.#lines]) this.#end(line)
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #pass() {
    this.#isAway = false
    for (const line of this.#lines) line.delayMs = 0
  }

  #end(line: Line) {
    this.#lines.delete(line)
    for (const end of [line.people, line.server]) drop(end)
  }

  async #take(people: Socket, to: number | string) {
    people.on('error', () => undefined)
    if (this.#isAway) return void people.resetAndDestroy()
    if (this.#heldUpToMs > 0) await pause(this.#chance.between(0, this.#heldUpToMs))
    const server = typeof to === 'number' ? connect(to, '127.0.0.1') : connect(to)
    const line: Line = { people, server, isDeaf: { up: false, down: false }, delayMs: 0 }
    this.#lines.add(line)
    carry(people, server, line, 'up')
    carry(server, people, line, 'down')
    server.on('error', () => undefined)
    people.on('close', () => this.#close(line, 'up'))
    server.on('close', () => this.#close(line, 'down'))
  }

  /** Where nothing comes through, not even that the one side has gone is told. */
  #close(line: Line, way: 'up' | 'down') {
    if (!line.isDeaf[way]) this.#end(line)
  }
}

/** As when a machine is gone; the socket of a file can only be closed. */
function drop(end: Socket) {
  if (end.remoteAddress === undefined) end.destroy()
  else end.resetAndDestroy()
}

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms))

/** Pieces keep their order, however late they are. */
function carry(from: Socket, to: Socket, line: Line, way: 'up' | 'down') {
  let before = Promise.resolve()
  from.on('data', (piece) => {
    before = before.then(async () => {
      if (line.delayMs > 0) await pause(line.delayMs)
      if (!line.isDeaf[way] && !to.destroyed) to.write(piece)
    })
  })
}
