import { setTimeout as pause } from 'node:timers/promises'
import type { SeatCommand } from '#client/live/session.ts'
import { differing, type Seen, type Written } from './compare.ts'
import { until, type HeldMeeting } from './held-meeting.ts'
import type { LiveSeat } from './live-seat.ts'
import type { Chance } from './seeded-chance.ts'
import { untilWhole } from './until-whole.ts'

/** Who is here is told without a new version, and by another node in its own turn; a node that was killed is gone for the others after eight seconds. */
const liveLimitMs = 10_000
const lookEveryMs = 200
const pauseMs = { least: 150, most: 900 }

/** Several seats of several meetings write, each word once, until told to rest; the other seats watch. */
export class Load {
  readonly written: Written[] = []
  readonly #meetings: HeldMeeting[]
  readonly #chance: Chance
  #isResting = true
  #writers: Promise<void>[] = []
  #onAnswer: (() => void)[] = []

  constructor(meetings: HeldMeeting[], chance: Chance) {
    this.#meetings = meetings
    this.#chance = chance
  }

  seats = (): LiveSeat[] => this.#meetings.flatMap(({ seats }) => seats)

  begin() {
    this.#isResting = false
    this.#writers = this.#eachWriter((meeting, seat) => this.#write(meeting, seat))
  }

  /** The instant in which somebody's command is acknowledged. */
  nextAnswer = (): Promise<void> => new Promise((resolve) => this.#onAnswer.push(resolve))

  /**
   * Everybody who writes writes once more, and then no more. Out: how long it took (ms) until that was kept and every page was whole and had all news of its
   * meeting: before somebody tries, a line that is dead looks like one that stands. Throws `NotWhole`.
   */
  async wholeAgain(after: string, limitMs: number): Promise<number> {
    const sinceMs = performance.now()
    this.#isResting = true
    this.#writers.push(...this.#eachWriter((meeting, seat) => this.#writeOnce(meeting, seat)))
    const newest = new Map(this.#meetings.flatMap(({ seats }) => seats.map((seat) => [seat, () => Math.max(...seats.map(({ version }) => version))])))
    await untilWhole(this.seats(), (seat) => seat.isWhole() && seat.unsaved === 0 && seat.version === newest.get(seat)?.(), after, limitMs)
    return Math.max(1, Math.round(performance.now() - sinceMs))
  }

  /** Stops writing and waits until everything has its answer, every seat of a meeting stands on the same version, and who is here has been told. */
  async rest(limitMs: number): Promise<void> {
    this.#isResting = true
    await within(limitMs, Promise.all(this.#writers), 'every command has its answer')
    const isEven = ({ seats }: HeldMeeting) => seats.every(({ version, unsaved }) => unsaved === 0 && version === seats[0]?.version)
    await until(() => this.#meetings.every(isEven), 'all seats stand on the same version', limitMs).catch((error: Error) => console.log(JSON.stringify({ event: 'uneven', why: error.message })))
    // What still differs in the end is for who compares.
    for (let waitedMs = 0; waitedMs === 0 || (waitedMs < liveLimitMs && differing(this.seen()).length > 0); waitedMs += lookEveryMs) await pause(lookEveryMs)
  }

  seen = (): Seen[] =>
    this.#meetings.flatMap(({ meetingId, seats }) => seats.map((seat) => ({ meetingId, role: seat.role, view: seat.view, words: wordsOn(seat) })))

  #eachWriter = <T>(work: (meeting: HeldMeeting, seat: LiveSeat) => T): T[] => this.#meetings.flatMap((meeting) => meeting.seats.filter(writes).map((seat) => work(meeting, seat)))

  async #write(meeting: HeldMeeting, seat: LiveSeat): Promise<void> {
    while (!this.#isResting) {
      await this.#writeOnce(meeting, seat)
      await pause(this.#chance.between(pauseMs.least, pauseMs.most))
    }
  }

  async #writeOnce({ meetingId }: HeldMeeting, seat: LiveSeat): Promise<void> {
    const written: Written = { meetingId, word: this.#chance.word(), state: 'waiting' }
    this.written.push(written)
    const answer = await seat.send(commandFor(seat, written.word))
    written.state = answer.kind === 'done' ? 'acknowledged' : 'refused'
    for (const tell of this.#onAnswer.splice(0)) tell()
  }
}

const writes = ({ role }: LiveSeat) => role === 'representative' || role === 'referrer' || role === 'participant'

function commandFor({ role, seatId }: LiveSeat, word: string): SeatCommand {
  if (role !== 'representative') return { type: 'noteTold', words: `Jag säger ${word}` }
  const when = { kind: 'by', date: '2999-01-01' } as const
  return { type: 'addItem', kind: 'recommendation', content: { what: { kind: 'words', words: `Vi gör ${word}` }, why: 'Det hjälper.', who: { kind: 'seat', seatId }, when, track: 'work', wait: { kind: 'none' }, carriedBy: null } }
}

function wordsOn({ view }: LiveSeat): string[] {
  const items = (view.items ?? []).map(({ content: { what } }) => (what.kind === 'words' ? what.words : ''))
  return [...items, ...(view.told ?? []).map(({ words }) => words)].map((text) => text.split(' ').at(-1) ?? '')
}

async function within<T>(limitMs: number, work: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`After ${limitMs / 1000} s it still is not so that ${what}.`)), limitMs)
  })
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer))
}
