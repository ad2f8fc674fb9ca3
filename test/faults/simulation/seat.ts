import type { SeatCommand } from '#client/live/session.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import type { Chance } from '../seeded-chance.ts'
import { Page, type PageParts } from './page.ts'

/** A word that nobody else wrote. `unknown`: its page was closed before it had an answer. */
export type Written = { word: string; seatId: string; atMs: number; state: 'waiting' | 'acknowledged' | 'refused' | 'unknown' }

type Parts = { seatId: string; role: SeatRole; deviceId: string; written: Written[]; page: Omit<PageParts, 'ticket' | 'name'>; ticket: (seat: Seat) => ReturnType<PageParts['ticket']>; answered: (word: Written, answer: AnswerMessage) => void; changed: (seat: Seat) => void }

/** Who sits on a seat: a person with a device, whose page may be loaded anew. */
export class Seat {
  readonly seatId: string
  readonly role: SeatRole
  deviceId: string
  page!: Page
  /** Its device has no network until then. */
  offlineUntilMs = 0
  readonly #parts: Parts
  readonly #chance: Chance

  constructor(parts: Parts) {
    this.#parts = parts
    this.#chance = parts.page.chance
    this.seatId = parts.seatId
    this.role = parts.role
    this.deviceId = parts.deviceId
  }

  /** Opens the page, or opens it anew: what had no answer is nobody's any more. */
  open(deviceId = this.deviceId) {
    this.page?.close()
    this.deviceId = deviceId
    for (const one of this.#parts.written) if (one.seatId === this.seatId && one.state === 'waiting') one.state = 'unknown'
    const { time } = this.#parts.page
    const page = new Page({ ...this.#parts.page, name: this.seatId, isOffline: () => this.offlineUntilMs > time.nowMs, ticket: () => this.#parts.ticket(this) })
    this.page = page
    page.session.subscribe(() => this.#parts.changed(this))
  }

  get state() {
    return this.page.session.getState()
  }

  isIn = () => this.state.connection !== 'ended' && this.state.mine?.standing === 'admitted'
  waiting = () => this.#parts.written.filter((one) => one.seatId === this.seatId && one.state === 'waiting')

  /** Writes a word that is looked for afterwards. */
  write(command: (words: string) => SeatCommand) {
    const written: Written = { word: `x${this.#chance.word()}`, seatId: this.seatId, atMs: this.#parts.page.time.nowMs, state: 'waiting' }
    this.#parts.written.push(written)
    void this.page.session.send(command(written.word)).then((answer) => {
      if (written.state !== 'waiting') return
      written.state = answer.kind === 'done' ? 'acknowledged' : answer.kind === 'refused' ? 'refused' : 'unknown'
      this.#parts.answered(written, answer)
    })
  }

  /** One of the things that somebody in this role does in a meeting. */
  act() {
    const { session } = this.page
    if (!this.isIn()) return
    const { abilities = [] } = this.state.mine ?? {}
    const can = (type: SeatCommand['type']) => abilities.includes(type)
    const does = this.#chance.next()
    if (this.role === 'chair' && (this.state.view.knocks?.length ?? 0) > 0) {
      this.letIn()
    } else if (does < 0.35 && can('addItem') && this.role === 'representative') this.write((word) => addItem(this.seatId, word))
    else if (does < 0.45 && can('noteTold')) this.write((word) => ({ type: 'noteTold', words: `Jag säger ${word}` }))
    else if (does < 0.55 && can('setWriting')) void session.send({ type: 'setWriting', isWriting: true })
    else if (does < 0.7 && can('keepDraft')) this.#draft()
    else if (does < 0.85 && can('raiseSignal')) void session.send({ type: this.#chance.next() < 0.5 ? 'raiseSignal' : 'lowerSignal', signal: 'pause' })
    else if (this.role === 'chair') this.#lead(can)
  }

  /** Whoever knocks is let in, by who may. */
  letIn() {
    for (const { seatId, device } of this.state.view.knocks ?? []) void this.page.session.send({ type: 'admitSeat', seatId, device })
  }

  #draft() {
    const { drafts } = this.page.session
    if (this.#chance.next() < 0.5) drafts.set('told', this.#chance.word())
    else drafts.forget('told')
  }

  #lead(can: (type: SeatCommand['type']) => boolean) {
    const { session } = this.page
    const signal = this.state.view.signals?.[0]
    if (signal && can('answerSignal')) void session.send({ type: 'answerSignal', seatId: signal.seatId, signal: signal.signal })
    else if (can('resumeMeeting')) void session.send({ type: 'resumeMeeting' })
    else if (can('pauseMeeting') && this.#chance.next() < 0.2) void session.send({ type: 'pauseMeeting' })
  }
}

function addItem(seatId: string, word: string): SeatCommand {
  const when = { kind: 'by', date: '2999-01-01' } as const
  return { type: 'addItem', kind: 'recommendation', content: { what: { kind: 'words', words: `Vi gör ${word}` }, why: 'Det hjälper.', who: { kind: 'seat', seatId }, when, track: 'work', wait: { kind: 'none' }, carriedBy: null } }
}
