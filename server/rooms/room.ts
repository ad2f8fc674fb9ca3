import type { Command } from '#core/meeting/commands.ts'
import { decide } from '#core/meeting/decide.ts'
import { evolve } from '#core/meeting/evolve.ts'
import { ages, decideLive, doneWriting, forgetOld, leaderAwayMs, liveHindrance, nobodyHere, quiet, type Live, type LiveCommand } from '#core/meeting/live.ts'
import { unplanned, type Meeting } from '#core/meeting/meeting.ts'
import { mayIn } from '#core/meeting/roles.ts'
import type { Asked } from '#core/meeting/subject.ts'
import { isOver } from '#core/meeting/view.ts'
import type { AnswerMessage, EndedMessage } from '#core/wire/down.ts'
import type { NewLink, Store, StoredEvent } from '#server/store/store.ts'
import { Answers, ofFault } from './answers.ts'
import { Attendance } from './attendance.ts'
import type { Connection, TellViewers } from './connection.ts'
import { decidedFor } from './decided-for.ts'
import { isLiveCommand, putsWords } from './live-command.ts'
import { noteReturn } from './note-return.ts'
import { SharedLive } from './shared-live.ts'
import { withdrawalIn } from './withdrawal-mark.ts'

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
  /** Null where no other node works on the same database. */
  readonly #shared: SharedLive | null
  #meeting: Meeting = unplanned
  #version = 0
  #live: Live = nobodyHere
  #isQuiet = false
  #queue: Promise<unknown> = Promise.resolve()

  constructor(parts: RoomParts) {
    this.#parts = parts
    this.#attendance = new Attendance(parts.tellViewers)
    this.#shared = parts.store.nodeId === null ? null : new SharedLive(parts)
  }

  open = () =>
    this.#inTurn(async () => {
      await this.#catchUp()
      await this.#shared?.read()
      await this.#endLinksIfClosed()
    })

  /** What other nodes have kept up to this version, or put in their parts of what is live, is read and told. Rejects when it can not be read. */
  hearOthers = ({ version, parts }: { version: number; parts: boolean }): Promise<void> =>
    this.#inTurn(async () => {
      // Most of what is told is our own.
      if (version <= this.#version && !parts) return
      if (version > this.#version) await this.#catchUp()
      if (parts) await this.#shared?.read()
      this.#tell()
    })

  /** Which other nodes there are by now. */
  othersAre = (alive: ReadonlySet<string>): Promise<void> =>
    this.#inTurn(() => {
      this.#shared?.setAlive(alive)
      this.#tell()
    })

  devices = () => this.#attendance.devices()
  leave = async (): Promise<void> => this.#shared?.leave()
  /** When all that was asked before is done, told, and known to the other nodes. */
  atRest = (): Promise<void> => this.settle().then(() => this.#shared?.flush())

  see = () => ({ meeting: this.#meeting, version: this.#version, live: this.#live })
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
    return this.#inTurn(async () => {
      await this.#comeFromElsewhere()
      await noteReturn(this.#parts, this.#meeting, connection)
      this.#attendance.add(connection)
      const { seatId: by, role, device, id } = connection
      if (role === 'chair') await this.#keep({ id: `enter-${id}`, command: { type: 'enter', device } }, this.#asked({ by, role }))
      this.#tell()
    })
  }

  disconnect(connectionId: string): Promise<void> {
    return this.#inTurn(() => {
      this.#live = this.#attendance.remove(connectionId, this.#live, this.#parts.now())
      this.#tell()
    })
  }

  /** The whole view again, for a device that missed something. */
  /** Ends the lines of one device of a seat. */
  endDevice = (seatId: string, device: string): void => this.#attendance.endDevice(seatId, device)

  resend(connectionId: string): Promise<void> {
    return this.#inTurn(() => {
      this.#tell()
      this.#attendance.resend(connectionId, this.#now(), this.#live)
    })
  }

  /** Now and then: writing and signals that have had their time are forgotten. A room where nothing ages is left alone. */
  sweep = () => (ages(this.#live, this.#parts.now(), this.#closedAt()) || this.#meeting.state === 'withdrawn' ? this.settle() : Promise.resolve())

  /** When all that was asked before has been done and told. */
  settle = () => this.#inTurn(() => this.#tell())

  async #answerTo(sender: Sender, sent: Sent): Promise<AnswerMessage> {
    const given = this.#answers.given(sender.by, sent.id)
    if (given) return given
    if (sender.connectionId !== null && !this.#attendance.maySend(sender.connectionId)) return { kind: 'refused', refusal: 'notAdmitted' }
    const asked = { ...this.#asked(sender), ...(await decidedFor(this.#parts, sent.command)) }
    const answer = isLiveCommand(sent.command) ? this.#performLive(sent.command, asked) : await this.#keep(sent, asked)
    if (answer.kind !== 'problem') this.#answers.keep(sender.by, sent.id, answer)
    if (answer.kind === 'done' && putsWords(sent.command)) this.#live = doneWriting(this.#live, sender.by)
    return answer
  }

  #performLive(command: LiveCommand, asked: Asked): AnswerMessage {
    if (!mayIn(this.#meeting, asked.by, asked.role, command.type)) return { kind: 'refused', refusal: 'notYourRole' }
    const barred = liveHindrance(command.type, this.#meeting)
    if (barred) return { kind: 'refused', refusal: barred }
    const after = decideLive(command, this.#live, asked)
    if ('refused' in after) return { kind: 'refused', refusal: after.refused }
    this.#live = after
    return { kind: 'done', version: this.#version }
  }

  /** Decides on the newest log; somebody else's write in between means reading it and deciding anew. */
  async #keep({ id, command, ...beside }: Sent, asked: Asked, tries = 1): Promise<AnswerMessage> {
    const { meetingId, store } = this.#parts
    const events = decide(command as Command, this.#meeting, asked)
    const { by, at } = asked
    // Two seats may make the same id: a command is known by who sent it as well.
    const commandId = `${by} ${id}`
    if ('refused' in events || events.length === 0) {
      const known = await store.findCommand(meetingId, commandId)
      if (known === null && 'refused' in events) return { kind: 'refused', refusal: events.refused }
      return this.#done(known ?? this.#version)
    }
    const appended = await store.append({ meetingId, expectedVersion: this.#version, commandId, by, at, events, ...beside, ...withdrawalIn(events) })
    if (appended.kind === 'missing') return { kind: 'problem', problem: 'noSuchMeeting' }
    if (appended.kind === 'conflict' && tries >= maxTries) return { kind: 'problem', problem: 'databaseAway' }
    if (appended.kind === 'appended') this.#take(events.map((event, index) => ({ version: this.#version + index + 1, at, by, event })))
    else await this.#catchUp()
    if (appended.kind === 'conflict') return this.#keep({ id, command, ...beside }, asked, tries + 1)
    return this.#done(appended.version)
  }

  async #done(version: number): Promise<AnswerMessage> {
    await this.#endLinksIfClosed()
    return { kind: 'done', version }
  }

  /** Asked for again whenever it may not have been done: the server can end between the closing and this. */
  async #endLinksIfClosed() {
    if (this.#meeting.closing) await this.#parts.store.endLinks(this.#parts.meetingId, this.#parts.now())
  }

  #asked = ({ by, role, isByCode = false }: Omit<Sender, 'connectionId'>): Asked => ({ by, role, isByCode, at: this.#parts.now(), newId: this.#parts.newId, leaderAwayMs: leaderAwayMs(this.#live, this.#parts.now()) })
  #closedAt = () => this.#meeting.closing?.at ?? null
  #now = () => ({ meeting: this.#meeting, version: this.#version, now: this.#parts.now() })

  /** Who comes from another node finds here what they left there, also when the news of it is still on its way. */
  async #comeFromElsewhere() {
    if (!this.#shared?.hasOthers()) return
    await this.#catchUp()
    await this.#shared.read()
  }

  #take(events: StoredEvent[]) {
    for (const stored of events.filter((one) => one.version > this.#version)) {
      this.#meeting = evolve(this.#meeting, stored)
      this.#version = stored.version
    }
  }

  async #catchUp() {
    this.#take((await this.#parts.store.readMeeting(this.#parts.meetingId, this.#version))?.events ?? [])
  }

  #tell() {
    const at = this.#parts.now()
    const elsewhere = this.#shared?.elsewhere(this.#meeting)
    const taken = this.#withOthers()
    const settled = forgetOld(this.#attendance.settle(this.#meeting, taken, at, elsewhere), at, this.#closedAt())
    this.#shared?.forgot(settled)
    this.#live = isOver(this.#meeting) && !this.#isQuiet ? quiet(settled) : settled
    this.#isQuiet = isOver(this.#meeting)
    this.#shared?.note(this.#live)
    this.#attendance.tell(this.#now(), this.#live)
    this.#shared?.publish(this.#attendance.connectedOf(this.#live), this.#live)
  }

  #withOthers(): Live {
    const { live, changedDrafts } = this.#shared?.take(this.#live) ?? { live: this.#live, changedDrafts: [] }
    if (changedDrafts.length > 0) this.#attendance.tellDraftsAnew(changedDrafts)
    return live
  }

  #inTurn<T>(work: () => Promise<T> | T): Promise<T> {
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => undefined)
    return turn
  }
}
