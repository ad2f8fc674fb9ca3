import { ages, decideLive, doneWriting, forgetOld, leaderAwayMs, liveHindrance, nobodyHere, quiet, type Live, type LiveCommand } from '#core/meeting/live.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { mayIn } from '#core/meeting/roles.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { Asked } from '#core/meeting/subject.ts'
import { isOver } from '#core/meeting/view.ts'
import type { Refusal } from '#core/meeting/refusal.ts'
import type { Attendance } from './attendance.ts'
import { SharedLive, type SharedLiveParts } from './shared-live.ts'

/** The same object on the same day. */
const onDay = (live: Live, today: string): Live => (live.today === today ? live : { ...live, today })

const closedAt = ({ closing }: Meeting) => closing?.at ?? null

/** What is live in one room: never kept, and where other nodes work on the same database put together with what is live there. */
export class LiveSide {
  readonly #attendance: Attendance
  /** Null where no other node works on the same database. */
  readonly #shared: SharedLive | null
  #live: Live = nobodyHere
  #isQuiet = false

  constructor(parts: SharedLiveParts, attendance: Attendance) {
    this.#attendance = attendance
    this.#shared = parts.store.nodeId === null ? null : new SharedLive(parts)
  }

  get now() {
    return this.#live
  }

  /** Why not; null when it is done. */
  perform(command: LiveCommand, meeting: Meeting, asked: Asked): Refusal | null {
    if (!mayIn(meeting, asked.by, asked.role, command.type)) return 'notYourRole'
    const barred = liveHindrance(command.type, meeting)
    if (barred) return barred
    const after = decideLive(command, this.#live, asked)
    if ('refused' in after) return after.refused
    this.#live = after
    return null
  }

  doneWriting = (seatId: string) => void (this.#live = doneWriting(this.#live, seatId))
  goes = (connectionId: string, at: string) => void (this.#live = this.#attendance.remove(connectionId, this.#live, at))
  leaderAwayMs = (at: string) => leaderAwayMs(this.#live, at)
  /** Also when midnight has passed: a consent's last day may have been yesterday. */
  ages = (meeting: Meeting, at: string) => ages(this.#live, at, closedAt(meeting)) || (this.#live.today !== undefined && this.#live.today !== swedishDay(at))

  /** After any change: who is here by now, what others did elsewhere, and what has had its time. */
  settle(meeting: Meeting, at: string): Live {
    const taken = this.#withOthers()
    const settled = forgetOld(this.#attendance.settle(meeting, taken, at, this.#shared?.elsewhere(meeting)), at, closedAt(meeting))
    this.#shared?.forgot(settled)
    this.#live = onDay(isOver(meeting) && !this.#isQuiet ? quiet(settled) : settled, swedishDay(at))
    this.#isQuiet = isOver(meeting)
    this.#shared?.note(this.#live)
    return this.#live
  }

  /** The other nodes are told what there is of it here. */
  publish = () => this.#shared?.publish(this.#attendance.connectedOf(this.#live), this.#live)

  hasOthers = () => this.#shared?.hasOthers() ?? false
  othersAre = (alive: ReadonlySet<string>) => this.#shared?.setAlive(alive)
  readOthers = async (): Promise<void> => this.#shared?.read()
  leave = async (): Promise<void> => this.#shared?.leave()
  flush = async (): Promise<void> => this.#shared?.flush()

  #withOthers(): Live {
    const { live, changedDrafts } = this.#shared?.take(this.#live) ?? { live: this.#live, changedDrafts: [] }
    if (changedDrafts.length > 0) this.#attendance.tellDraftsAnew(changedDrafts)
    return live
  }
}
