import type { Command } from '#core/meeting/commands.ts'
import type { LiveCommand } from '#core/meeting/live.ts'
import type { Asked } from '#core/meeting/subject.ts'
import type { AnswerMessage, EndedMessage } from '#core/wire/down.ts'
import type { NewLink, Store } from '#server/store/store.ts'
import { Answers, ofFault } from './answers.ts'
import { appendEvents } from './append-events.ts'
import { Attendance } from './attendance.ts'
import type { Connection, TellViewers } from './connection.ts'
import { decided } from './decided.ts'
import { decidedFor } from './decided-for.ts'
import { LiveSide } from './live-side.ts'
import { isLiveCommand, putsWords } from './live-command.ts'
import { MeetingSoFar } from './meeting-so-far.ts'
import { noteReturn } from './note-return.ts'

export type RoomParts = {
  meetingId: string
  store: Store
  /** ISO 8601, UTC. */
  now: () => string
  newId: () => string
  tellViewers: TellViewers
  /** Our own error: logged with an id and no content. Returns the id. */
  onFault: (fault: unknown) => string
}

/** Who sends: a seat on a connected device, or (`connectionId` null) somebody the server vouches for. */
export type Sender = { by: string; role: Asked['role']; connectionId: string | null; isByCode?: boolean }
export type Sent = { id: string; command: Command | LiveCommand; links?: NewLink[]; noted?: string }

/** How often a decision is made anew when somebody else wrote first. */
const maxTries = 5

/**
 * One open meeting: commands in a queue, decided on what the log says, kept, acknowledged, then told.
 * Nothing thrown in here leaves it: a fault becomes an answer with an id.
 */
export class Room {
  readonly #parts: RoomParts
  readonly #attendance: Attendance
  readonly #answers = new Answers()
  readonly #live: LiveSide
  readonly #log: MeetingSoFar
  #freshening: Promise<void> | null = null
  #hasEndedLinks = false
  #queue: Promise<unknown> = Promise.resolve()

  constructor(parts: RoomParts) {
    this.#parts = parts
    this.#log = new MeetingSoFar(parts)
    this.#attendance = new Attendance(parts.tellViewers)
    this.#live = new LiveSide(parts, this.#attendance)
  }

  open = () =>
    this.#inTurn(async () => {
      await this.#log.catchUp()
      await this.#live.readOthers()
      await this.#endLinksIfClosed()
    })

  /** What other nodes have kept up to this version, or put in their parts of what is live, is read and told. Rejects when it can not be read. */
  hearOthers = ({ version, parts }: { version: number; parts: boolean }): Promise<void> =>
    this.#inTurn(async () => {
      // Most of what is told is our own.
      if (version <= this.#log.version && !parts) return
      if (version > this.#log.version) await this.#log.catchUp()
      if (parts) await this.#live.readOthers()
      this.#tell()
    })

  /** Which other nodes there are by now. */
  othersAre(alive: ReadonlySet<string>): Promise<void> {
    this.#live.othersAre(alive)
    return this.settle()
  }

  devices = () => this.#attendance.devices()
  leave = (): Promise<void> => this.#live.leave()
  /** When all that was asked before is done, told, and known to the other nodes. */
  atRest = (): Promise<void> => this.settle().then(() => this.#live.flush())

  see = () => ({ meeting: this.#log.meeting, version: this.#log.version, live: this.#live.now })
  isEmpty = () => this.#attendance.isEmpty()
  endAll = (why: EndedMessage['why']) => this.#attendance.endAll(why)

  /** Answers after commit, through `acknowledge`, and then tells everybody. Never rejects. */
  perform(sender: Sender, sent: Sent, acknowledge: (answer: AnswerMessage) => void = () => undefined): Promise<AnswerMessage> {
    return this.#inTurn(async () => {
      const answer = await this.#answerTo(sender, sent).catch((fault: unknown) => ofFault(fault, this.#parts.onFault))
      acknowledge(answer)
      this.#tell()
      return answer
    })
  }

  /** A device has come: the chair sits down at once, everybody else knocks. Rejects when the chair's sitting down, or that somebody came back, can not be kept. */
  connect(connection: Connection): Promise<void> {
    this.#freshen()
    return this.#inTurn(async () => {
      await noteReturn(this.#parts, this.#log.meeting, connection)
      this.#attendance.add(connection)
      const { seatId: by, role, device, id } = connection
      if (role === 'chair') await this.#keep({ id: `enter-${id}`, command: { type: 'enter', device } }, this.#asked({ by, role }))
      this.#tell()
    })
  }

  disconnect(connectionId: string): Promise<void> {
    void this.#inTurn(() => this.#live.goes(connectionId, this.#parts.now()))
    return this.settle()
  }

  /** Ends the lines of one device of a seat. */
  endDevice = (seatId: string, device: string): void => this.#attendance.endDevice(seatId, device)

  /** The whole view again, for a device that missed something. */
  resend(connectionId: string): Promise<void> {
    return this.#inTurn(() => {
      this.#tell()
      this.#attendance.resend(connectionId, this.#now(), this.#live.now)
    })
  }

  /** Now and then: writing and signals that have had their time are forgotten. A room where nothing ages is left alone. */
  sweep = () => (this.#live.ages(this.#log.meeting, this.#parts.now()) || this.#log.meeting.state === 'withdrawn' ? this.settle() : Promise.resolve())

  /** When all that was asked before has been done and told. */
  settle = () => this.#inTurn(() => this.#tell())

  async #answerTo(sender: Sender, sent: Sent): Promise<AnswerMessage> {
    const given = this.#answers.given(sender.by, sent.id)
    if (given) return given
    if (sender.connectionId !== null && !this.#attendance.maySend(sender.connectionId)) return { kind: 'refused', refusal: 'notAdmitted' }
    const asked = { ...this.#asked(sender), ...(await decidedFor(this.#parts, sent.command, this.#log.meeting)) }
    const answer = isLiveCommand(sent.command) ? this.#performLive(sent.command, asked) : await this.#keep(sent, asked)
    if (answer.kind !== 'problem') this.#answers.keep(sender.by, sent.id, answer)
    if (answer.kind === 'done' && putsWords(sent.command)) this.#live.doneWriting(sender.by)
    return answer
  }

  #performLive(command: LiveCommand, asked: Asked): AnswerMessage {
    const refusal = this.#live.perform(command, this.#log.meeting, asked)
    return refusal ? { kind: 'refused', refusal } : { kind: 'done', version: this.#log.version }
  }

  /** Decides on the newest log; somebody else's write in between means reading it and deciding anew. */
  async #keep({ id, command, ...beside }: Sent, asked: Asked, tries = 1): Promise<AnswerMessage> {
    const { meetingId, store } = this.#parts
    const events = await decided(this.#parts, this.#log, { command: command as Command, asked })
    const { by, at } = asked
    // Two seats may make the same id: a command is known by who sent it as well.
    const commandId = `${by} ${id}`
    if ('refused' in events || events.length === 0) {
      const known = await store.findCommand(meetingId, commandId)
      if (known === null && 'refused' in events) return { kind: 'refused', refusal: events.refused }
      return this.#done(known ?? this.#log.version)
    }
    const appended = await appendEvents(this.#parts, { expectedVersion: this.#log.version, commandId, by, at, events, ...beside })
    if (appended.kind === 'missing') return { kind: 'problem', problem: 'noSuchMeeting' }
    if (appended.kind === 'conflict' && tries >= maxTries) return { kind: 'problem', problem: 'databaseAway' }
    if (appended.kind === 'appended') this.#log.take(events.map((event, index) => ({ version: this.#log.version + index + 1, at, by, event })))
    else await this.#log.catchUp()
    if (appended.kind === 'conflict') return this.#keep({ id, command, ...beside }, asked, tries + 1)
    return this.#done(appended.version)
  }

  #done = (version: number): Promise<AnswerMessage> => this.#endLinksIfClosed().then(() => ({ kind: 'done', version }))

  /** Asked for until it has been done: the server can end between the closing and this. Not again after that: what is kept is not to fail for it. */
  async #endLinksIfClosed() {
    if (this.#log.meeting.closing && !this.#hasEndedLinks) await this.#parts.store.endLinks(this.#parts.meetingId, this.#parts.now()).then(() => (this.#hasEndedLinks = true))
  }

  #asked = ({ by, role, isByCode = false }: Omit<Sender, 'connectionId'>): Asked => ({ by, role, isByCode, at: this.#parts.now(), newId: this.#parts.newId, leaderAwayMs: this.#live.leaderAwayMs(this.#parts.now()) })
  #now = () => ({ meeting: this.#log.meeting, version: this.#log.version, now: this.#parts.now() })

  /** Who comes from another node finds here what they left there, also when the news of it is still on its way. Read once for all who come at once. */
  #freshen() {
    if (this.#freshening || !this.#live.hasOthers()) return
    // Where it can not be read, who has come is seated all the same, and it is read when it can be.
    this.#freshening = this.#inTurn(async () => {
      this.#freshening = null
      await Promise.all([this.#log.catchUp(), this.#live.readOthers()])
    }).catch(() => undefined)
  }

  #tell() {
    this.#attendance.tell(this.#now(), this.#live.settle(this.#log.meeting, this.#parts.now()))
    this.#live.publish()
  }

  #inTurn<T>(work: () => Promise<T> | T): Promise<T> {
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => undefined)
    return turn
  }
}
