import type { AnswerMessage, Mine, ViewMessage } from '#core/wire/down.ts'
import type { Problem } from '#core/wire/problem.ts'
import { Drafts } from './drafts.ts'
import { Line, type LineParts } from './line.ts'
import { Outbox, type Waiting } from './outbox.ts'
import { receive, type Received } from './received-view.ts'
import { beforeAnything, type SeatCommand, type Session, type SessionState } from './session.ts'

export const answerLimitMs = 5000
const retryMs = 1000
/** So long the whole view is waited for before it is asked for again; and so often before the page says that it does not see what is. */
const wholeLimitMs = 1500
const asksBeforeLost = 2
/** A server that stops asks everybody to come back: for so long, or until a try fails, the line is not said to be lost. */
const movingLimitMs = 4000
/** Answers that say "not now": the same command is sent again, under the same id. */
const passing: readonly Problem[] = ['tooFast', 'databaseAway']
/** Signals are seen, never kept: nothing is said to be saved by them. */
const liveCommands: ReadonlySet<string> = new Set(['raiseSignal', 'lowerSignal', 'answerSignal'] satisfies SeatCommand['type'][])
/** What takes everything away keeps nothing: the page must not say that it was saved, not for an instant. */
const erasing: ReadonlySet<string> = new Set(['withdrawConsent'] satisfies SeatCommand['type'][])
/** Said once or not at all: after a lost line it is old news. */
const mentions: ReadonlySet<string> = new Set(['setWriting', 'keepDraft'] satisfies SeatCommand['type'][])

/**
 * A seat's session over whatever link the parts open: the state that pages draw, and commands that are sent until they have
 * an answer. One at a time, so that they are decided in the order in which they were made.
 */
export function keepSession(parts: LineParts): Session {
  return new KeptSession(parts)
}

class KeptSession implements Session {
  readonly #outbox = new Outbox()
  readonly #listeners = new Set<() => void>()
  readonly #line: Line
  readonly drafts = new Drafts((place, text) => void this.#mention({ type: 'keepDraft', place, text }))
  #state: SessionState = beforeAnything
  #received: Received | null = null
  #isWhole = false
  /** How often the whole view has been asked for without having come. */
  #wholeAsked = 0
  #wholeTimer: ReturnType<typeof setTimeout> | undefined
  #isOverdue = false
  #movingTimer: ReturnType<typeof setTimeout> | undefined
  #hasSaidDrafts = false
  #sentId: string | null = null
  #answerTimer: ReturnType<typeof setTimeout> | undefined
  #retryTimer: ReturnType<typeof setTimeout> | undefined

  readonly askForTicket: LineParts['askForTicket']

  constructor(parts: LineParts) {
    this.askForTicket = parts.askForTicket
    this.#line = new Line(parts, {
      opened: () => this.#pump(),
      closed: () => this.#closed(),
      moving: () => this.#move(),
      view: (message) => this.#view(message),
      mine: (mine) => this.#mine(mine),
      problem: (problem, isFinal) => (isFinal ? this.#over(endedBy(problem, this.#state)) : this.#moved({ problem })),
      ended: (why) => this.#over({ ended: why }),
    })
  }

  getState = () => this.#state

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  send = (command: SeatCommand): Promise<AnswerMessage> => {
    if (this.#state.connection === 'ended') return Promise.resolve(unsaid(this.#state.problem))
    if (mentions.has(command.type)) return this.#mention(command)
    const answer = this.#outbox.add(command)
    this.#watchAnswer()
    this.#pump()
    this.#change({})
    return answer
  }

  getToken = () => this.#line.token

  getMeetingId = () => this.#line.meetingId

  close = () => {
    this.#line.close()
    this.#over({})
  }

  #mention(command: SeatCommand): Promise<AnswerMessage> {
    const heard = ({ kind }: AnswerMessage) => {
      if (kind === 'done' && command.type === 'keepDraft') this.drafts.isKept(command.place, command.text)
    }
    if (this.#line.isOpen) this.#line.command({ id: crypto.randomUUID(), command }, heard)
    return Promise.resolve({ kind: 'done', version: this.#state.version })
  }

  #mine(mine: Mine) {
    this.drafts.receive(mine.drafts, { isAnew: !this.#hasSaidDrafts || mine.standing !== 'admitted' })
    this.#change({ mine })
    if (mine.standing !== 'admitted' || this.#hasSaidDrafts) return
    this.#hasSaidDrafts = true
    this.drafts.sayAll()
  }

  #pump() {
    const next = this.#outbox.oldest
    if (!next || this.#sentId !== null || !this.#line.isOpen) return
    const { id } = next.message
    this.#sentId = id
    this.#line.command(next.message, (answer) => this.#answered(id, answer))
  }

  #answered(id: string, answer: AnswerMessage) {
    if (this.#sentId !== id) return
    if (answer.kind === 'problem' && answer.problem === 'signInAgain') return this.#line.renew()
    if (answer.kind === 'problem' && passing.includes(answer.problem)) {
      this.#retryTimer = setTimeout(() => this.#again(), retryMs)
      return
    }
    this.#sentId = null
    const answered = this.#outbox.oldest
    const isKept = answered !== undefined && mayBeUnsaved(answered)
    const isSaved = answer.kind === 'done' && !erasing.has(answered?.message.command.type ?? '')
    this.#outbox.settle(id, answer)
    this.#watchAnswer()
    this.#pump()
    // What was refused is not kept, and nothing on the page may say that all is saved.
    this.#change(isKept ? { savedAt: isSaved ? Date.now() : null } : {})
  }

  #again() {
    this.#sentId = null
    this.#pump()
  }

  /** Counts from when the oldest waiting command was made, whatever has happened to the line, or been done to the device's clock, since. */
  #watchAnswer() {
    clearTimeout(this.#answerTimer)
    const oldest = this.#outbox.oldest
    const leftMs = oldest ? oldest.sinceMs + answerLimitMs - performance.now() : null
    this.#isOverdue = leftMs !== null && leftMs <= 0
    if (leftMs !== null && leftMs > 0) this.#answerTimer = setTimeout(() => this.#overdue(), leftMs)
  }

  #overdue() {
    this.#isOverdue = true
    const isSilent = this.#line.isOpen && performance.now() - this.#line.heardAt >= answerLimitMs
    this.#change({})
    if (isSilent) this.#line.connect()
  }

  #closed() {
    clearTimeout(this.#retryTimer)
    this.#sentId = null
    this.#isWhole = false
    this.#hasWhole()
    this.#hasSaidDrafts = false
    this.#change({})
  }

  #move() {
    if (this.#isWhole) this.#movingTimer = setTimeout(() => this.#moved({}), movingLimitMs)
  }

  /** It has come where it was going, or has not. */
  #moved(change: Partial<SessionState>) {
    clearTimeout(this.#movingTimer)
    this.#movingTimer = undefined
    this.#change(change)
  }

  #view(message: ViewMessage) {
    // A connection begins with the whole: a change that comes before it says that the whole was missed.
    const received = message.isWhole || this.#isWhole ? receive(this.#received, message) : null
    if (received === null) {
      if (this.#wholeAsked === 0) this.#askForWhole()
      return
    }
    this.#received = received
    // Consent was taken back: no word of the meeting is left on any screen, half written ones neither.
    if (received.view.about?.state === 'withdrawn') this.drafts.clear()
    this.#isWhole ||= message.isWhole
    if (message.isWhole) this.#hasWhole()
    const clockOffsetMs = Date.parse(message.now) - Date.now()
    this.#moved({ view: received.view, version: message.version, clockOffsetMs, problem: null })
  }

  /** Something was missed. The answer may be missed as well, or be "not now": it is asked for until it is here. */
  #askForWhole() {
    this.#wholeAsked += 1
    this.#wholeTimer = setTimeout(() => this.#askForWhole(), wholeLimitMs)
    this.#line.resync()
    if (this.#wholeAsked > asksBeforeLost) this.#change({})
  }

  #hasWhole() {
    clearTimeout(this.#wholeTimer)
    this.#wholeAsked = 0
  }

  /** Where it has ended no word of the meeting stays. */
  #over(why: Ending) {
    clearTimeout(this.#answerTimer)
    clearTimeout(this.#retryTimer)
    clearTimeout(this.#movingTimer)
    this.#hasWhole()
    this.drafts.clear()
    this.#change({ ...why, connection: 'ended', view: {} })
    this.#outbox.settleAll(unsaid(why.problem ?? null))
    this.#change({})
  }

  #change(change: Partial<SessionState>) {
    const state = { ...this.#state, ...change, unsaved: this.#outbox.count(mayBeUnsaved) }
    this.#state = { ...state, connection: state.connection === 'ended' ? 'ended' : this.#connection() }
    for (const listener of [...this.#listeners]) listener()
  }

  #connection(): SessionState['connection'] {
    if (((this.#line.isOpen && this.#isWhole) || this.#movingTimer) && !this.#isOverdue && this.#wholeAsked <= asksBeforeLost) return 'live'
    return this.#received === null ? 'connecting' : 'lost'
  }
}

type Ending = Partial<Pick<SessionState, 'ended' | 'problem'>>

/** A meeting that does not open after consent was taken back has been erased, also for who had no line when that was said. */
const endedBy = (problem: Problem | null, { view }: SessionState): Ending => (problem !== 'wrongWireVersion' && view.about?.withdrawal ? { ended: 'consentWithdrawn' } : { problem })

const mayBeUnsaved = ({ message }: Waiting) => !liveCommands.has(message.command.type)

const unsaid = (problem: Problem | null): AnswerMessage => ({ kind: 'problem', problem: problem ?? 'signInAgain' })
