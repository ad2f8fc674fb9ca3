import { evolve } from '#core/meeting/evolve.ts'
import { leaderOf, seatById, unplanned, type Meeting } from '#core/meeting/meeting.ts'
import { viewerOf } from '#core/meeting/viewer.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { CommandMessage } from '#core/wire/up.ts'
import { Views } from '#server/rooms/views.ts'
import type { Room } from '#server/rooms/room.ts'
import type { Append, SeatSession } from '#server/store/store.ts'
import { sorted } from '../compare.ts'
import type { Disk } from './memory-log.ts'
import type { Seat, Written } from './seat.ts'

const promisedMs = { waiting: 5_000, silent: 15_000, moving: 4_000 }
const wordPattern = /x[a-z]{12}/g
/** What may happen in a meeting whose consent is withdrawn: it is taken back, and the chair sits down on another device. */
const afterWithdrawal = new Set(['withdrawalTakenBack', 'seatAdmitted'])
const whileOpen = new Set(['itemAdded', 'toldNoted', 'meetingPaused', 'meetingResumed'])
const byWhoLeads = new Set(['meetingPaused', 'meetingResumed'])

/** What must hold at every moment, and what must hold at rest. Everything that does not is told. */
export class Checks {
  readonly violations: string[] = []
  /** As the log has led to it, by the same core but counted here. */
  meeting: Meeting = unplanned
  /** Devices that were signed out. */
  readonly revoked = new Set<string>()
  readonly #keptWords = new Map<string, number>()
  readonly #disk: Disk
  readonly #nowMs: () => number
  /** From which device each command came last, as the server heard it. */
  readonly #deviceOf = new Map<string, string>()

  constructor(disk: Disk, nowMs: () => number) {
    this.#disk = disk
    this.#nowMs = nowMs
    disk.onKept = (wanted) => this.#kept(wanted)
  }

  heard = ({ seatId, device }: SeatSession, message: unknown) => {
    if (this.revoked.has(device)) this.tell(`${seatId} is heard on a device that was signed out`)
    this.#deviceOf.set(`${seatId} ${(message as CommandMessage).id}`, device)
  }

  /** Nothing of the meeting goes to a device that is not let in: it sees the lobby. */
  told = (session: SeatSession | undefined, json: string) => {
    if (!session || json.includes('"sections":{"lobby"')) return
    if (this.revoked.has(session.device)) this.tell(`${session.seatId} is told something on a device that was signed out`)
    if (seatById(this.meeting, session.seatId)?.admittedDevice !== session.device) this.tell(`${session.seatId} is told something on a device that is not let in`)
  }

  tell = (what: string) => void this.violations.push(`${new Date(this.#nowMs()).toISOString()} ${what}`)

  /** An acknowledgement is for what is kept, and a refusal for what is not. */
  answered({ word, seatId }: Written, answer: AnswerMessage) {
    const count = this.#keptWords.get(word) ?? 0
    if (answer.kind === 'done' && count === 0 && this.#disk.of(meetingId)) this.tell(`${seatId} was told that ${word} is kept, and it is not`)
    if (answer.kind === 'refused' && count > 0) this.tell(`${seatId} was refused ${word}, and it is kept`)
  }

  /** A page that says that all is saved has nothing that is not. */
  said({ seatId, state, waiting }: Pick<Seat, 'seatId' | 'state' | 'waiting'>) {
    if (state.unsaved > 0 || state.connection === 'ended') return
    for (const { word } of waiting()) if (!this.#keptWords.has(word)) this.tell(`${seatId} sees "Sparat" and ${word} is not kept`)
  }

  /** Each second: who is not reached has been told so in time. */
  lineOf(seat: Seat) {
    const { page, state, seatId } = seat
    if (state.connection !== 'live' || page.device.asleepUntilMs > this.#nowMs()) return
    const since = (ms: number) => this.#nowMs() - ms
    // Who was asked to come back is not lost for a moment.
    const isMoving = since(page.movingSinceMs) <= promisedMs.moving
    const oldest = seat.waiting()[0]
    if (oldest && since(oldest.atMs) > promisedMs.waiting) this.tell(`${seatId} is not told that the line is lost, ${since(oldest.atMs)} ms after writing`)

    if (since(page.heardAtMs) > promisedMs.silent + (isMoving ? promisedMs.moving : 0)) this.tell(`${seatId} is not told that the line is lost, ${since(page.heardAtMs)} ms after the last sign`)
    if (page.closedSinceMs !== null && !isMoving && since(page.closedSinceMs) > 0) this.tell(`${seatId} is not told that the line is lost, ${since(page.closedSinceMs)} ms after the socket closed`)
  }

  /** At rest every page shows what the log leads to, once and whole, and nothing waits. */
  atRest(room: Room, seats: Seat[], written: Written[]) {
    const { meeting, live } = room.see()
    if (json(meeting) !== json(this.meeting)) this.tell('the room has another meeting than the log')
    for (const { word, seatId, state } of written) {
      const count = this.#keptWords.get(word) ?? 0
      if (state === 'waiting') this.tell(`${seatId} still waits with ${word}`)
      if (state === 'acknowledged' && count === 0) this.tell(`${word} of ${seatId} is lost`)
      if (count > 1) this.tell(`${word} of ${seatId} is kept ${count} times`)
    }
    const views = new Map<string, string>()
    for (const { seatId, role, state } of seats) {
      const viewer = viewerOf(meeting, seatId, role)
      if (!views.has(viewer)) views.set(viewer, json(wholeFor(viewer, room)))
      if (state.connection !== 'live') this.tell(`${seatId} is ${state.connection}, not live`)
      else if (json(state.view) !== views.get(viewer)) this.tell(`${seatId} sees something else than a ${viewer} is to see`)
    }
    const away = seats.filter(({ seatId }) => !live.here.includes(seatId)).map(({ seatId, state }) => `${seatId} (${state.connection}, ${state.mine?.standing ?? 'never in'})`)
    if (away.length > 0) this.tell(`${away.join(', ')} is said not to be here`)
  }

  /** A minute after a withdrawal: nothing is on the disk, and nothing on any screen. */
  erased(seats: Seat[]) {
    if (this.#disk.of(meetingId)) this.tell('a minute after the withdrawal the meeting is still there')
    for (const { seatId, state } of seats) {
      if (state.connection !== 'ended') this.tell(`${seatId} is ${state.connection} after the erasing`)
      if (/x[a-z]{12}/.test(JSON.stringify([state.view, state.mine]))) this.tell(`${seatId} still sees words after the erasing`)
    }
  }

  #kept({ events, by, at, commandId }: Append) {
    const seat = seatById(this.meeting, by)
    const device = this.#deviceOf.get(commandId)
    if (seat && device !== undefined && seat.admittedDevice !== device) this.tell(`${by} did something on a device that is not let in`)
    for (const event of events) {
      if (this.meeting.state === 'withdrawn' && !afterWithdrawal.has(event.type)) this.tell(`${event.type} by ${by} after the withdrawal`)
      if (this.meeting.state === 'closed' && whileOpen.has(event.type)) this.tell(`${event.type} by ${by} after the close`)
      if (byWhoLeads.has(event.type) && leaderOf(this.meeting) !== by) this.tell(`${event.type} by ${by}, who does not lead`)
      for (const [word] of JSON.stringify(event).matchAll(wordPattern)) this.#keptWords.set(word, (this.#keptWords.get(word) ?? 0) + 1)
      this.meeting = evolve(this.meeting, { event, by, at })
    }
  }
}

export const meetingId = 'meeting-of-the-simulation'
const json = (value: unknown) => JSON.stringify(sorted(value))

function wholeFor(viewer: ReturnType<typeof viewerOf>, room: Room) {
  const { meeting, live } = room.see()
  const views = new Views()
  // Nothing is marked with a kind of information in these meetings.
  const audience = { viewer, hidden: [] }
  views.changes(audience, meeting, live)
  return JSON.parse(JSON.stringify(views.whole(audience).sections)) as unknown
}
