import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { SeatCommand } from '#client/live/session.ts'
import type { ViewMessage } from '#core/wire/down.ts'
import type { Joined, PlannedMeeting } from '#core/wire/http.ts'
import { until } from '#test/faults/held-meeting.ts'
import type { Chance } from '#test/faults/seeded-chance.ts'
import { nextMove, type Move, type Sections } from './course.ts'
import { plannedMeeting } from './planned-meeting.ts'
import { RawSeat } from './raw-seat.ts'
import type { StampedFrames } from './stamped-frames.ts'
import { LoadedMeeting, type Said, type Tally } from './tally.ts'

export type Parts = {
  origin: string
  staffToken: string
  seatCount: number
  chance: Chance
  frames: StampedFrames
  tally: Tally
  onEnded: (why: string) => void
  /** Every view that comes, by the place of its seat in `seats`. */
  onView?: (place: number, message: ViewMessage, atMs: number) => void
}
type Place = { id: string; role: PlannedSeat['role']; seat: RawSeat; version: number }
type PlannedSeat = ReturnType<typeof plannedMeeting>['plan']['seats'][number]

const tooFastPauseMs = 500
const patienceMs = 60_000

/** A meeting of the product with everybody in it, let in by its chair, led along the course. */
export class SeatedMeeting {
  readonly #parts: Parts
  readonly #places: Place[] = []
  readonly #loaded: LoadedMeeting
  #chairsView: Sections = {}
  #move: Move | null = null
  #afterVersion = 0
  #count = 0

  private constructor(parts: Parts) {
    this.#parts = parts
    this.#loaded = new LoadedMeeting(parts.tally, parts.seatCount, () => this.#say())
  }

  /** Plans it over HTTP, seats everybody, begins, and plays so many moves of the course. */
  static async open(parts: Parts, moves: number): Promise<SeatedMeeting> {
    const meeting = new SeatedMeeting(parts)
    const body = plannedMeeting(parts.seatCount)
    const { links, meetingId } = await post<PlannedMeeting>(`${parts.origin}/api/meetings`, body, parts.staffToken)
    const tokens = await Promise.all(links.map(({ link }) => tokenFor(parts.origin, link)))
    for (const [index, { id, role }] of body.plan.seats.entries()) {
      const token = tokens[links.findIndex((one) => one.seatId === id)] ?? ''
      const hears = { view: (message: ViewMessage, atMs: number) => meeting.#seen(index, message, atMs), ended: parts.onEnded }
      meeting.#places.push({ id, role, seat: new RawSeat({ origin: parts.origin, token, meetingId }, parts.frames, hears), version: 0 })
    }
    await meeting.#begin(moves)
    return meeting
  }

  get seats(): readonly { id: string; role: PlannedSeat['role']; seat: RawSeat }[] {
    return this.#places
  }

  get missed(): number {
    return this.#places.reduce((sum, { seat }) => sum + seat.missed, 0)
  }

  get isQuiet(): boolean {
    return this.#loaded.isQuiet
  }

  due = (dueMs: number) => this.#loaded.due(dueMs)
  giveUpOld = (nowMs: number) => this.#loaded.giveUpOld(nowMs)
  close = () => this.#places.forEach(({ seat }) => seat.close())

  async #begin(moves: number) {
    await Promise.all(this.#places.map(({ seat }) => seat.connected))
    await until(() => this.#chairsView.knocks?.length === this.#places.length - 1, 'everybody knocks', patienceMs)
    for (const { seatId, device } of this.#chairsView.knocks ?? []) await this.#done(0, { type: 'admitSeat', seatId, device })
    await this.#done(0, { type: 'startMeeting' })
    while (this.#count < moves) {
      const { by, command } = this.#nextMove()
      await this.#done(this.#placeOf(by), command)
    }
    await until(() => this.#places.every(({ version }) => version === this.#places[0]?.version), 'everybody has seen it', patienceMs)
  }

  /** Sends until it is done and the chair has seen it: the next move builds on what the chair sees. */
  async #done(place: number, command: SeatCommand) {
    const id = randomUUID()
    for (;;) {
      const answer = await this.#places[place]!.seat.send(command, id)
      if (answer.kind === 'done') return until(() => this.#places[0]!.version >= answer.version, 'the chair has seen it', patienceMs)
      const why = answer.kind === 'refused' ? answer.refusal : answer.problem
      if (why !== 'tooFast') throw new Error(`${command.type} was not done: ${why}`)
      await pause(tooFastPauseMs)
    }
  }

  #nextMove(): Move {
    const move = nextMove({ seats: this.#places, view: this.#chairsView, count: this.#count, chance: this.#parts.chance })
    this.#count += 1
    return move
  }

  #placeOf = (seatId: string): number => this.#places.findIndex(({ id }) => id === seatId)

  #say(): Said {
    const move = this.#nextMove()
    const sender = this.#placeOf(move.by)
    const { seat, version } = this.#places[sender]!
    this.#move = move
    this.#afterVersion = version
    const sentAtMs = performance.now()
    const answer = seat.send(move.command).then((one) => (one.kind === 'done' ? null : one.kind === 'refused' ? one.refusal : one.problem))
    return { sender, sentAtMs, answer }
  }

  #seen(index: number, message: ViewMessage, atMs: number) {
    const { version, sections: said, isWhole } = message
    this.#parts.onView?.(index, message, atMs)
    const sections = said as Sections
    this.#places[index]!.version = version
    if (index === 0) this.#chairsView = isWhole ? sections : { ...this.#chairsView, ...sections }
    if (this.#move && version > this.#afterVersion && this.#move.isShownIn(sections)) this.#loaded.seenBy(index, atMs)
  }
}

async function tokenFor(origin: string, link: string): Promise<string> {
  const { pathname, hash } = new URL(link)
  return (await post<Joined>(`${origin}/api/join`, { seatId: pathname.split('/').at(-1), secret: hash.slice(1), device: randomUUID() })).token
}

async function post<T>(url: string, body: object, token?: string): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${new URL(url).pathname} answers ${answer.status}.`)
  return (await answer.json()) as T
}
