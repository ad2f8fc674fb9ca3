/** What a load came to. `samplesMs`: one per command and other seat, in the order they came. */
export type Counted = { samplesMs: number[]; sent: number; answered: number; refused: number; lost: number }

/** One command on its way: whose screens do not show it yet. */
type Out = { sender: number; sinceMs: number; unseen: Set<number>; isAnswered: boolean; isMeasured: boolean }

const nothingYet = (): Counted => ({ samplesMs: [], sent: 0, answered: 0, refused: 0, lost: 0 })

/** How long a command may be out before it is called lost. */
const lostAfterMs = 10_000

export class Tally {
  counted: Counted = nothingYet()
  /** Why commands were refused, and how often: the first of them says what in the course does not hold. */
  readonly refusals: Record<string, number> = {}
  /** Commands that fall due from now on count in the times; those that are lost count always. */
  isMeasuring = false

  /** What it came to since the last time it was taken; the next counts from nothing. */
  take(): Counted {
    const { counted } = this
    this.counted = nothingYet()
    return counted
  }
}

/** Who said a thing and when (performance.now, ms); the answer is null when it is done, else why it is not. */
export type Said = { sender: number; sentAtMs: number; answer: Promise<string | null> }

/** One meeting under load: what is due is said, one thing at a time, and followed until every seat has seen it. */
export class LoadedMeeting {
  readonly #tally: Tally
  readonly #seatCount: number
  readonly #say: () => Said
  readonly #due: { dueMs: number; isMeasured: boolean }[] = []
  #out: Out | null = null

  constructor(tally: Tally, seatCount: number, say: () => Said) {
    this.#tally = tally
    this.#seatCount = seatCount
    this.#say = say
  }

  get isQuiet(): boolean {
    return this.#out === null && this.#due.length === 0
  }

  /** Something is due (performance.now, ms). While the one before is out it waits, and its time counts from when it was due. */
  due(dueMs: number) {
    this.#due.push({ dueMs, isMeasured: this.#tally.isMeasuring })
    if (this.#out === null) this.#next(false)
  }

  seenBy(seat: number, atMs: number) {
    const out = this.#out
    if (!out?.unseen.delete(seat)) return
    if (out.isMeasured && seat !== out.sender) this.#tally.counted.samplesMs.push(atMs - out.sinceMs)
    this.#settle(out)
  }

  /** Calls what has been out too long lost, and goes on with what waits. */
  giveUpOld(nowMs: number) {
    if (this.#out && nowMs - this.#out.sinceMs > lostAfterMs) this.#drop('lost')
  }

  #next(hasWaited: boolean) {
    const due = this.#due.shift()
    if (!due) return
    const { sender, sentAtMs, answer } = this.#say()
    const unseen = new Set(Array.from({ length: this.#seatCount }, (_, seat) => seat))
    const out: Out = { sender, sinceMs: hasWaited ? due.dueMs : sentAtMs, unseen, isAnswered: false, isMeasured: due.isMeasured }
    this.#out = out
    this.#tally.counted.sent += 1
    void answer.then((whyNot) => (whyNot === null ? this.#done(out) : this.#refused(out, whyNot)))
  }

  #done(out: Out) {
    out.isAnswered = true
    if (out.isMeasured) this.#tally.counted.answered += 1
    this.#settle(out)
  }

  #refused(out: Out, whyNot: string) {
    const { refusals } = this.#tally
    refusals[whyNot] = (refusals[whyNot] ?? 0) + 1
    if (this.#out === out) this.#drop('refused')
  }

  #drop(how: 'lost' | 'refused') {
    this.#tally.counted[how] += 1
    this.#out = null
    this.#next(true)
  }

  #settle(out: Out) {
    if (this.#out !== out || !out.isAnswered || out.unseen.size > 0) return
    this.#out = null
    this.#next(true)
  }
}
