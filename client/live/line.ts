import type { AnswerMessage, EndedMessage, Mine, ViewMessage } from '#core/wire/down.ts'
import type { Problem } from '#core/wire/problem.ts'
import type { CommandMessage } from '#core/wire/up.ts'
import type { Link, LinkEvents, OpenLink } from './link.ts'

/** A token for the socket, the meeting it is for and whose seat it is, or why there is none; null when nobody answered. */
export type Ticket = { token: string; meetingId?: string; role?: string | null } | { problem: Problem | null }

export type LineParts = {
  openLink: OpenLink
  askForTicket: () => Promise<Ticket>
  /** 0 up to 1, for spreading out the tries of many. */
  chance: () => number
  /** Calls back when the device has reason to believe that the line works again. Out: the end of it. */
  onWake: (wake: () => void) => () => void
}

export type LineEvents = {
  opened: () => void
  closed: () => void
  /** The server asks to come back at once, and is most likely not the only one: nothing is lost yet. Told before `closed`. */
  moving: () => void
  view: (message: ViewMessage) => void
  mine: (mine: Mine) => void
  /** It can not be opened; tries go on unless `isFinal`. */
  problem: (problem: Problem | null, isFinal: boolean) => void
  /** Somebody ended it for good. */
  ended: (why: EndedMessage['why']) => void
}

export const silenceLimitMs = 15_000
const firstDelayMs = 250
const longestDelayMs = 2000
/** A knock at a door that will never open must not go on for ever. */
const finalProblems: readonly (Problem | null)[] = ['linkDoesNotOpen', 'noSeatInTeams', 'tenantNotLetIn', 'noSuchMeeting', 'wrongWireVersion', 'badMessage', 'notFound']
/** Who is told to sign in when asking for a ticket must do so before there is another one; on the line it only means that the ticket is over. */
const finalAtTheDoor: readonly (Problem | null)[] = [...finalProblems, 'signInAgain']

/** Keeps one connection up for as long as it is wanted: gets a token, connects, notices silence, tries again. */
export class Line {
  readonly #parts: LineParts
  readonly #events: LineEvents
  readonly #endWaking: () => void
  #link: Link | null = null
  #token: string | null = null
  #meetingId: string | null = null
  #isOpen = false
  #isOver = false
  #tries = 0
  #heardAt = 0
  /** The same by the device's clock: the other one may stand still while a phone sleeps. */
  #heardOn = 0
  /** Each try has a number; what an earlier one still says is not listened to. */
  #attempt = 0
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  #silenceTimer: ReturnType<typeof setTimeout> | undefined

  constructor(parts: LineParts, events: LineEvents) {
    this.#parts = parts
    this.#events = events
    this.#endWaking = parts.onWake(() => this.#wake())
    this.connect()
  }

  get isOpen() {
    return this.#isOpen
  }

  get token() {
    return this.#token
  }

  get meetingId() {
    return this.#meetingId
  }

  /** When something was last heard, by a clock that nobody sets (performance.now, ms). */
  get heardAt() {
    return this.#heardAt
  }

  /** `onAnswer` is called once, or never when the connection is lost first. */
  command(message: CommandMessage, onAnswer: (answer: AnswerMessage) => void) {
    this.#link?.command(message, onAnswer)
  }

  resync() {
    this.#link?.resync()
  }

  /** Drops what there is and connects at once. */
  connect() {
    this.#drop()
    if (this.#isOver) return
    const attempt = this.#attempt
    if (this.#token !== null) return this.#open(this.#token)
    const noAnswer = (): Ticket => ({ problem: null })
    void this.#parts
      .askForTicket()
      .catch(noAnswer)
      .then((ticket) => {
        if (attempt === this.#attempt) this.#take(ticket)
      })
  }

  /** The token is no longer good: gets another and connects again. */
  renew() {
    this.#token = null
    this.#connectLater()
  }

  close() {
    this.#isOver = true
    this.#endWaking()
    this.#drop()
  }

  #take(ticket: Ticket) {
    if (!('token' in ticket)) return this.#fail(ticket.problem, finalAtTheDoor)
    this.#token = ticket.token
    this.#meetingId = ticket.meetingId ?? null
    this.#open(ticket.token)
  }

  #open(token: string) {
    this.#waitForSign()
    const attempt = this.#attempt
    const whileCurrent = <T extends unknown[]>(listener: (...told: T) => void) => (...told: T) => {
      if (attempt === this.#attempt) listener(...told)
    }
    const heard = <T extends unknown[]>(listener: (...told: T) => void) =>
      whileCurrent((...told: T) => {
        this.#heardAt = performance.now()
        this.#heardOn = Date.now()
        this.#waitForSign()
        listener(...told)
      })
    const events: LinkEvents = {
      opened: heard(() => this.#opened()),
      closed: whileCurrent(() => this.#connectLater()),
      failed: whileCurrent((problem) => this.#fail(problem)),
      alive: heard(() => undefined),
      view: heard(this.#events.view),
      mine: heard(this.#events.mine),
      ended: heard((message) => this.#ended(message)),
    }
    this.#link = this.#parts.openLink(token, events, this.#meetingId)
  }

  #opened() {
    this.#isOpen = true
    this.#tries = 0
    this.#events.opened()
  }

  #waitForSign() {
    clearTimeout(this.#silenceTimer)
    this.#silenceTimer = setTimeout(() => this.connect(), silenceLimitMs)
  }

  #wake() {
    const quietMs = Math.max(performance.now() - this.#heardAt, Date.now() - this.#heardOn)
    if (this.#isOpen && quietMs < silenceLimitMs) return
    this.#tries = 0
    this.connect()
  }

  #connectLater() {
    this.#drop()
    if (this.#isOver) return
    const delayMs = Math.min(longestDelayMs, firstDelayMs * 2 ** this.#tries) * (0.5 + this.#parts.chance() / 2)
    this.#tries += 1
    this.#retryTimer = setTimeout(() => this.connect(), delayMs)
  }

  #fail(problem: Problem | null, final = finalProblems) {
    const isFinal = final.includes(problem)
    if (isFinal) this.close()
    else {
      if (problem === 'signInAgain') this.#token = null
      this.#connectLater()
    }
    this.#events.problem(problem, isFinal)
  }

  #ended({ why }: EndedMessage) {
    if (why === 'replacedByOtherDevice' || why === 'consentWithdrawn') {
      this.close()
      return this.#events.ended(why)
    }
    if (why === 'sessionOver') this.#token = null
    if (why === 'serverStops') this.#events.moving()
    this.#connectLater()
  }

  #drop() {
    this.#attempt += 1
    clearTimeout(this.#retryTimer)
    clearTimeout(this.#silenceTimer)
    this.#link?.close()
    this.#link = null
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#events.closed()
  }
}
