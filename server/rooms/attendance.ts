import { setHere, setKnocking, type Live } from '#core/meeting/live.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import { drawLobby, drawMine } from '#core/meeting/view.ts'
import type { ViewMessage } from '#core/wire/down.ts'
import type { Connection, TellRole } from './connection.ts'
import { Views } from './views.ts'

/** `mine` is what was last sent of it, as JSON; `sees` is what kind of whole view the device has. */
type Attending = { connection: Connection; isLetIn: boolean; isPutOut: boolean; mine: string; sees: 'nothing' | 'lobby' | 'meeting' }
type Now = { meeting: Meeting; version: number; now: string }

/** Who is connected to one room, and telling each of them what changed. Nothing of the meeting goes to a device that is not let in. */
export class Attendance {
  readonly #tellRole: TellRole
  readonly #attending = new Map<string, Attending>()
  readonly #views = new Views()

  constructor(tellRole: TellRole) {
    this.#tellRole = tellRole
  }

  add(connection: Connection) {
    this.#attending.set(connection.id, { connection, isLetIn: false, isPutOut: false, mine: '', sees: 'nothing' })
  }

  /** The live state without this device. */
  remove(id: string, live: Live, since: string): Live {
    const gone = this.#attending.get(id)
    this.#attending.delete(id)
    if (!gone) return live
    const { seatId, device } = gone.connection
    const isStillThere = this.#all().some(({ connection }) => connection.seatId === seatId && connection.device === device)
    return isStillThere ? live : setKnocking(live, { seatId, device, since }, false)
  }

  isLetIn = (id: string): boolean => this.#attending.get(id)?.isLetIn === true
  isEmpty = (): boolean => this.#attending.size === 0
  endAll = () => this.#all().forEach(({ connection }) => connection.end('serverStops'))

  /** After any change: lets in and puts out devices as the meeting says, and gives the live state that follows. */
  settle(meeting: Meeting, live: Live, since: string): Live {
    let after = live
    for (const one of this.#present()) {
      const { seatId, device } = one.connection
      const seat = seatById(meeting, seatId)
      const isLetIn = seat?.admittedDevice === device
      if (one.isLetIn && !isLetIn) putOut(one, seat?.hasBeenTurnedAway ?? false)
      one.isLetIn = isLetIn
      const isKnocking = !isLetIn && !one.isPutOut && seat?.hasBeenTurnedAway !== true && meeting.state !== 'closed'
      after = setKnocking(after, { seatId, device, since }, isKnocking)
    }
    const here = new Set(this.#letIn().map(({ connection }) => connection.seatId))
    for (const seatId of new Set([...after.here, ...here])) after = setHere(after, seatId, here.has(seatId))
    return after
  }

  /** Sends every role its changes, every newcomer the whole, and every seat what is its own. */
  tell(now: Now, live: Live) {
    for (const role of new Set(this.#letIn().map(({ connection }) => connection.role))) {
      const changed = this.#views.changes(role, now.meeting, live)
      if (changed) this.#tellRole(role, { isWhole: false, version: now.version, now: now.now, ...changed })
    }
    for (const one of this.#present()) {
      tellMine(one, now)
      if (one.isLetIn && one.sees !== 'meeting') this.#show(one, now)
      if (!one.isLetIn && one.sees === 'nothing') this.#show(one, now)
    }
  }

  /** The whole view again, on the step that `tell` has just reached. */
  resend(id: string, now: Now) {
    const one = this.#attending.get(id)
    if (one) this.#show(one, now)
  }

  #show(one: Attending, { meeting, version, now }: Now) {
    const { connection, isLetIn } = one
    const shown = isLetIn ? this.#views.whole(connection.role) : { after: 0, step: 0, sections: { lobby: drawLobby(meeting, connection.role) } }
    const whole: ViewMessage = { isWhole: true, version, now, ...shown }
    connection.view(whole)
    connection.hear(isLetIn)
    one.sees = isLetIn ? 'meeting' : 'lobby'
  }

  #all = (): Attending[] => [...this.#attending.values()]
  /** A device that another one replaced is gone, also while its connection has not ended yet. */
  #present = (): Attending[] => this.#all().filter((one) => !one.isPutOut)
  #letIn = (): Attending[] => this.#all().filter((one) => one.isLetIn)
}

function putOut(one: Attending, isTurnedAway: boolean) {
  one.connection.hear(false)
  one.sees = 'nothing'
  one.isPutOut = !isTurnedAway
  if (one.isPutOut) one.connection.end('replacedByOtherDevice')
}

function tellMine(one: Attending, { meeting }: Now) {
  const { seatId, role, device } = one.connection
  const mine = drawMine(meeting, seatId, role, device)
  const json = JSON.stringify(mine)
  if (json !== one.mine) one.connection.mine(mine)
  one.mine = json
}
