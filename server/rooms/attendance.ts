import { hiddenFrom } from '#core/meeting/as-read-by.ts'
import { draftsOf, setHere, setKnocking, watchLeader, type Live } from '#core/meeting/live.ts'
import { agreedOnLeader, nobodyElsewhere, type Elsewhere } from '#core/meeting/live-parts.ts'
import { leaderOf, seatById, type Meeting } from '#core/meeting/meeting.ts'
import { drawLobby, isOver } from '#core/meeting/view.ts'
import { drawMine } from '#core/meeting/view-mine.ts'
import { viewerOf } from '#core/meeting/viewer.ts'
import type { EndedMessage, ViewMessage } from '#core/wire/down.ts'
import type { Connection, TellViewers } from './connection.ts'
import { signOf } from './sign-of.ts'
import { audienceKey, Views, type Audience } from './views.ts'

/**
 * `mine` is a sign of what was last sent of it, without drafts, and `mineOf` the meeting that it stays so for (null: it ages).
 * `drafts` is what was half written then, by anybody. `sees` is as what it has the whole view, or a sign of the lobby it has (null: not yet).
 */
type Attending = { connection: Connection; isLetIn: boolean; isPutOut: boolean; mine: string; mineOf: Meeting | null; drafts: Live['drafts']; sees: string | null }
type Now = { meeting: Meeting; version: number; now: string }

type Device = Pick<Connection, 'seatId' | 'device'>

const isSameDevice = (one: Device, other: Device): boolean => one.seatId === other.seatId && one.device === other.device

/** Who is connected to one room, and telling each of them what changed. Nothing of the meeting goes to a device that is not let in. */
export class Attendance {
  readonly #tellViewers: TellViewers
  readonly #attending = new Map<string, Attending>()
  readonly #views = new Views()

  constructor(tellViewers: TellViewers) {
    this.#tellViewers = tellViewers
  }

  add(connection: Connection) {
    this.#attending.set(connection.id, { connection, isLetIn: false, isPutOut: false, mine: '', mineOf: null, drafts: [], sees: null })
  }

  /** The live state without this device. */
  remove(id: string, live: Live, since: string): Live {
    const gone = this.#attending.get(id)
    this.#attending.delete(id)
    if (!gone) return live
    const { seatId, device } = gone.connection
    const isStillThere = this.#all().some(({ connection }) => connection.seatId === seatId && connection.device === device && !connection.isStage)
    return isStillThere ? live : setKnocking(live, { seatId, device, since }, false)
  }

  /** Whether this device may send: it is let in, and no large screen. */
  maySend = (id: string): boolean => {
    const one = this.#attending.get(id)
    return one !== undefined && one.isLetIn && !one.connection.isStage
  }
  isEmpty = (): boolean => this.#attending.size === 0
  endDevice = (seatId: string, device: string) => this.#all().filter(({ connection }) => connection.seatId === seatId && connection.device === device).forEach(({ connection }) => connection.end('sessionOver'))

  endAll = (why: EndedMessage['why']) => this.#all().forEach(({ connection }) => connection.end(why))

  /** Who is connected here, of those that are here or knock. */
  connectedOf({ here, knocks }: Live): Pick<Live, 'here' | 'knocks'> {
    const seats = new Set(this.#seatsHere())
    return { here: here.filter((seatId) => seats.has(seatId)), knocks: knocks.filter((knock) => this.#isPresent(knock)) }
  }

  /** The devices that are connected, once for each connection. */
  devices = () => this.#all().map(({ connection: { seatId, device } }) => ({ seatId, device }))

  /** What these seats had half written has changed elsewhere: they are told, whatever they were told last. */
  tellDraftsAnew = (seatIds: readonly string[]) => this.#all().filter(({ connection }) => seatIds.includes(connection.seatId)).forEach((one) => void Object.assign(one, { mine: '', mineOf: null }))

  /** After any change: lets in and puts out devices as the meeting says, and gives the live state that follows, with those who are connected to another node. */
  settle(meeting: Meeting, live: Live, since: string, elsewhere: Elsewhere = nobodyElsewhere): Live {
    let after = live
    for (const one of this.#present()) {
      const { seatId, device, isStage } = one.connection
      const seat = seatById(meeting, seatId)
      const isLetIn = seat?.admittedDevice === device
      if (one.isLetIn && !isLetIn) putOut(one, seat?.hasBeenTurnedAway ?? false)
      one.isLetIn = isLetIn
      if (isStage) continue
      const isKnocking = !isLetIn && !one.isPutOut && seat?.hasBeenTurnedAway !== true && !isOver(meeting)
      after = setKnocking(after, { seatId, device, since }, isKnocking)
    }
    for (const knock of elsewhere.knocks) after = setKnocking(after, knock, true)
    for (const knock of after.knocks) if (!this.#isPresent(knock) && !elsewhere.knocks.some((one) => isSameDevice(one, knock))) after = setKnocking(after, knock, false)
    const here = new Set([...this.#seatsHere(), ...elsewhere.here])
    for (const seatId of new Set([...after.here, ...here])) after = setHere(after, seatId, here.has(seatId))
    return agreedOnLeader(watchLeader(after, meeting.state === 'open' ? leaderOf(meeting) : null, since), elsewhere)
  }

  /** Sends every kind of viewer its changes, every newcomer the whole, and every seat what is its own. */
  tell(now: Now, live: Live) {
    const audiences = new Map(this.#letIn().map((one) => [one, audienceOf(one, now)]))
    // Who sees something else from now on hears no more of what those see with whom they sat until now: that may be what is kept from them.
    for (const [one, audience] of audiences) if (one.sees !== audienceKey(audience)) one.connection.hear(null)
    const telling = this.#views.telling()
    for (const [key, audience] of new Map([...audiences.values()].map((audience) => [audienceKey(audience), audience]))) {
      const changed = this.#views.changes(audience, now.meeting, live, telling)
      if (changed) this.#tellViewers(key, { isWhole: false, version: now.version, now: now.now, ...changed })
    }
    for (const one of this.#present()) {
      // Who has been put out keeps nothing and is shown the lobby. The whole comes before what is their own: that alone would be drawn, and heard, beside what they saw until now.
      if (one.sees !== seenBy(one, audiences.get(one), now, live)) this.#show(one, now, live)
      tellMine(one, now, live)
    }
  }

  /** The whole view again, on the step that `tell` has just reached. */
  resend(id: string, now: Now, live: Live) {
    const one = this.#attending.get(id)
    if (one) this.#show(one, now, live)
  }

  #show(one: Attending, now: Now, live: Live) {
    const { connection, isLetIn } = one
    const audience = isLetIn ? audienceOf(one, now) : undefined
    const shown = audience ? this.#views.whole(audience) : { after: 0, step: 0, sections: { lobby: drawLobby(now.meeting, live, connection.role) } }
    const whole: ViewMessage = { isWhole: true, version: now.version, now: now.now, ...shown }
    connection.view(whole)
    connection.hear(audience ? audienceKey(audience) : null)
    one.sees = seenBy(one, audience, now, live)
  }

  #all = (): Attending[] => [...this.#attending.values()]
  /** A device that another one replaced is gone, also while its connection has not ended yet. */
  #present = (): Attending[] => this.#all().filter((one) => !one.isPutOut)
  #seatsHere = (): string[] => this.#letIn().filter(({ connection }) => !connection.isStage).map(({ connection }) => connection.seatId)
  #isPresent = (device: Device): boolean => this.#present().some(({ connection }) => !connection.isStage && isSameDevice(connection, device))
  #letIn = (): Attending[] => this.#all().filter((one) => one.isLetIn)
}

/** A viewer is told of changes one by one, the lobby only as a whole. */
const seenBy = (one: Attending, audience: Audience | undefined, { meeting }: Now, live: Live): string =>
  audience ? audienceKey(audience) : signOf(JSON.stringify(drawLobby(meeting, live, one.connection.role)))

function audienceOf({ connection: { isStage, seatId, role } }: Attending, { meeting, now }: Now): Audience {
  const viewer = isStage ? 'stage' : viewerOf(meeting, seatId, role)
  const seat = seatById(meeting, seatId)
  return { viewer, hidden: seat ? hiddenFrom(meeting, seat, viewer, now) : [] }
}

function putOut(one: Attending, isTurnedAway: boolean) {
  one.connection.hear(null)
  one.sees = null
  one.isPutOut = !isTurnedAway
  if (one.isPutOut) one.connection.end('replacedByOtherDevice')
}

/** What is half written changes with every word and is known to who writes it: it is told along with other news only, and when some of it is gone. */
function tellMine(one: Attending, { meeting, now }: Now, live: Live) {
  const ages = live.leaderAwaySince !== null || meeting.withdrawal !== null
  const hasFewerDrafts = losesDrafts(one, live)
  if (one.mineOf === meeting && !ages && !hasFewerDrafts) return
  one.mineOf = ages ? null : meeting
  const { seatId, role, device, isStage } = one.connection
  const drawn = drawMine(meeting, live, { seatId, role, device }, now)
  const mine = isStage ? { ...drawn, abilities: [], canUndo: false, drafts: [], notes: [] } : drawn
  const sign = signOf(JSON.stringify({ ...mine, drafts: [] }))
  if (sign !== one.mine || hasFewerDrafts) one.connection.mine(mine)
  one.mine = sign
}

/** Whether what the seat had half written when it was last told has become fewer places: it has been put, in this tab or another one. */
function losesDrafts(one: Attending, live: Live): boolean {
  const before = one.drafts
  one.drafts = live.drafts
  if (before === live.drafts) return false
  const { seatId } = one.connection
  const now = new Set(draftsOf(live, seatId).map(({ place }) => place))
  return before.some((draft) => draft.seatId === seatId && !now.has(draft.place))
}
