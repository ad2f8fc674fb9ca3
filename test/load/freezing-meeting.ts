import type { SeatCommand } from '#client/live/session.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import type { AnswerMessage, ViewMessage } from '#core/wire/down.ts'
import { until } from '#test/faults/held-meeting.ts'
import { by, content } from '#test/support/builders.ts'
import { adviceStartsAt } from './course.ts'
import { SeatedMeeting, type Parts } from './seated-meeting.ts'

/** `isAfter`: its sender's own screen had been emptied already. */
type Sent = { isAfter: boolean; sentAtMs: number; answeredAtMs: number; answer: AnswerMessage | null }

/** What came of one withdrawal. Times in ms, from its sending until the other seats' screens were empty. */
export type Freeze = {
  frozenMs: number[]
  /** The baseline: ms from the sending of something that everybody sees, in the middle of what everybody says in the same way, until each other seat saw it. */
  toldMs: number[]
  /** Seats that had not seen it when the time was up. */
  untold: number
  /** Seats that still saw the meeting when the time was up. */
  unfrozen: number
  /** Changes with something of the meeting in them, after the screen was empty. */
  shownAfter: number
  /** Commands that were out when the withdrawal was sent, or came before the sender's screen was empty: done before it, or refused. */
  inFlight: { done: number; refused: number }
  /** Commands from somebody whose screen was empty. */
  sentAfter: number
  /** Of all these: done though the withdrawal stood before them. Has to be 0. */
  acceptedAfter: number
  unanswered: number
  /** Not done, and for another reason than that consent is taken back. */
  otherwise: Record<string, number>
}

const patienceMs = 10_000

/** A meeting where everybody sends, until somebody takes the consent back; then all that is still sent is watched. */
export class FreezingMeeting {
  #meeting!: SeatedMeeting
  readonly #sent: Sent[] = []
  readonly #frozenAtMs = new Map<number, number>()
  #told: { words: string; atMs: number; seenAtMs: Map<number, number> } | null = null
  #withdrawnAtMs = Number.POSITIVE_INFINITY
  #shownAfter = 0
  #count = 0

  static async open(parts: Omit<Parts, 'onView'>): Promise<FreezingMeeting> {
    const freezing = new FreezingMeeting()
    const onView = (place: number, message: ViewMessage, atMs: number) => freezing.#seen(place, message, atMs)
    freezing.#meeting = await SeatedMeeting.open({ ...parts, onView }, adviceStartsAt)
    return freezing
  }

  get isFrozen(): boolean {
    return this.#withdrawnAtMs < Number.POSITIVE_INFINITY
  }

  /** Something by the next seat, whatever became of what was sent before. In a meeting that is frozen nothing is due any more. */
  due = () => {
    const speaking = this.#speaking()
    if (!this.isFrozen) this.#send(speaking[this.#count % speaking.length] ?? 0)
  }

  close = () => this.#meeting.close()

  /** The chair's words to everybody, in the middle of what everybody else says in the same moment: how long the freeze would take if it were any other news. */
  async tellAll(): Promise<void> {
    const from = this.#placeOf('chair')
    const told = { words: `Nu hör alla det här, ${this.#count}.`, atMs: 0, seenAtMs: new Map<number, number>() }
    const { answer } = this.#amongOthers(from, () => {
      told.atMs = performance.now()
      this.#told = told
      return this.#meeting.seats[from]!.seat.send({ type: 'noteTold', words: told.words })
    })
    const said = await answer
    if (said.kind !== 'done') throw new Error(`What all were to hear was not done: ${reasonOf(said)}`)
    await this.#inTime(() => told.seenAtMs.size === this.#meeting.seats.length)
  }

  #placeOf = (role: 'participant' | 'chair') => Math.max(0, this.#meeting.seats.findIndex((seat) => seat.role === role))

  /** Half of the others send just before, half just behind. */
  #amongOthers(from: number, send: () => Promise<AnswerMessage>) {
    const speaking = this.#speaking().filter((place) => place !== from)
    const half = Math.floor(speaking.length / 2)
    speaking.slice(0, half).forEach((place) => this.#send(place))
    const answer = send()
    speaking.slice(half).forEach((place) => this.#send(place))
    return { answer }
  }

  /** By the participant or the chair, in the middle of what everybody else says in the same moment. */
  async withdraw(by: 'participant' | 'chair'): Promise<Freeze> {
    const places = this.#meeting.seats.map((_seat, place) => place)
    const from = this.#placeOf(by)
    const withdrawing = this.#amongOthers(from, () => {
      this.#withdrawnAtMs = performance.now()
      return this.#meeting.seats[from]!.seat.send({ type: 'withdrawConsent' })
    })
    const answer = await withdrawing.answer
    if (answer.kind !== 'done') throw new Error(`The withdrawal was not done: ${reasonOf(answer)}`)
    await this.#inTime(() => places.every((place) => this.#frozenAtMs.has(place)))
    places.forEach((place) => this.#send(place))
    await this.#inTime(() => this.#sent.every((one) => one.answer !== null))
    return this.#whatCame(from, answer.version)
  }

  /** Who interprets has nothing of their own to say: they try only once it is over. */
  #speaking = () => this.#meeting.seats.flatMap(({ role }, place) => (role === 'interpreter' ? [] : [place]))

  #inTime = (isSo: () => boolean) => until(isSo, 'all is settled', patienceMs).catch(() => undefined)

  #send(place: number) {
    const { id, role, seat } = this.#meeting.seats[place]!
    const sent: Sent = { isAfter: this.#frozenAtMs.has(place), sentAtMs: performance.now(), answeredAtMs: Number.POSITIVE_INFINITY, answer: null }
    this.#sent.push(sent)
    this.#count += 1
    void seat.send(commandBy(id, role, this.#count)).then((answer) => Object.assign(sent, { answer, answeredAtMs: performance.now() }))
  }

  /** Whose screen has just been emptied tries once more at once: nobody can be quicker. */
  #seen(place: number, { sections }: ViewMessage, atMs: number) {
    const told = this.#told
    if (told && !told.seenAtMs.has(place) && sections.told?.some(({ words }) => words === told.words)) told.seenAtMs.set(place, atMs)
    if (this.#frozenAtMs.has(place)) {
      const hasMore = Object.entries(sections).some(([name, section]) => name !== 'about' && section !== null) || sections.about?.state === 'open'
      this.#shownAfter += hasMore ? 1 : 0
    } else if (sections.about?.state === 'withdrawn') {
      this.#frozenAtMs.set(place, atMs)
      this.#send(place)
    }
  }

  #whatCame(from: number, version: number): Freeze {
    const toOthers = (atMs: ReadonlyMap<number, number>, but: number, sinceMs: number) => [...atMs].flatMap(([place, seenAtMs]) => (place === but ? [] : [seenAtMs - sinceMs]))
    const watched = this.#sent.filter(({ answeredAtMs }) => answeredAtMs > this.#withdrawnAtMs)
    const isTooLate = ({ isAfter, answer }: Sent) => answer?.kind === 'done' && (isAfter || answer.version >= version)
    const inFlight = watched.filter(({ isAfter }) => !isAfter)
    const reasons = watched.flatMap(({ answer }) => (answer === null || answer.kind === 'done' ? [] : [reasonOf(answer)]))
    return {
      frozenMs: toOthers(this.#frozenAtMs, from, this.#withdrawnAtMs),
      toldMs: this.#told ? toOthers(this.#told.seenAtMs, this.#placeOf('chair'), this.#told.atMs) : [],
      untold: this.#meeting.seats.length - (this.#told?.seenAtMs.size ?? 0),
      unfrozen: this.#meeting.seats.length - this.#frozenAtMs.size,
      shownAfter: this.#shownAfter,
      inFlight: { done: inFlight.filter((one) => one.answer?.kind === 'done' && !isTooLate(one)).length, refused: inFlight.filter(({ answer }) => answer?.kind === 'refused').length },
      sentAfter: watched.length - inFlight.length,
      acceptedAfter: watched.filter(isTooLate).length,
      unanswered: watched.filter(({ answer }) => answer === null).length,
      otherwise: counted(reasons.filter((reason) => reason !== 'consentWithdrawn')),
    }
  }
}

const reasonOf = (answer: Exclude<AnswerMessage, { kind: 'done' }>): string => (answer.kind === 'refused' ? answer.refusal : answer.problem)

function counted(all: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1
  return counts
}

/** What this role may do all through the phase of the advice, so that nothing but the withdrawal refuses it. */
function commandBy(seatId: string, role: SeatRole, count: number): SeatCommand {
  if (role === 'interpreter') return { type: 'endTurn' }
  if (role === 'supportPerson') return { type: 'raiseSignal', signal: count % 2 === 0 ? 'slower' : 'pause' }
  if (role !== 'representative') return { type: 'noteTold', words: `Det går bättre nu, säger ${count}.` }
  return { type: 'addItem', kind: 'recommendation', content: content({ ...by(seatId), what: { kind: 'words', words: `Vi ringer om plats ${count}` }, when: { kind: 'by', date: '2999-12-31' } }) }
}
