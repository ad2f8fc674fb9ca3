import type { Chance } from '#test/faults/seeded-chance.ts'

/** Nobody sends on the beat: within its interval each comes when it comes, with a little between one and the next. */
const spread = 0.8

type Due = { due: (dueMs: number) => void }
type Turn = { meeting: Due; beatMs: number; dueMs: number }

/** Lets each meeting send once in every interval, at a moment of chance, whatever becomes of what was sent before. */
export class Pace {
  readonly #everyMs: number
  readonly #chance: Chance
  /** Soonest first. */
  readonly #turns: Turn[] = []
  #timer: NodeJS.Timeout | undefined
  /** How late each came by the sender's own fault (ms). */
  readonly latenessMs: number[] = []

  constructor(meetings: Due[], everyMs: number, chance: Chance) {
    this.#everyMs = everyMs
    this.#chance = chance
    const nowMs = performance.now()
    for (const meeting of meetings) this.#await(meeting, nowMs + chance.next() * everyMs)
    this.#tick()
  }

  stop() {
    clearTimeout(this.#timer)
  }

  readonly #tick = () => {
    while (this.#turns[0] && this.#turns[0].dueMs <= performance.now()) {
      const { meeting, beatMs, dueMs } = this.#turns.shift()!
      this.latenessMs.push(performance.now() - dueMs)
      meeting.due(dueMs)
      this.#await(meeting, beatMs + this.#everyMs)
    }
    const inMs = (this.#turns[0]?.dueMs ?? 0) - performance.now()
    this.#timer = setTimeout(this.#tick, Math.max(1, inMs))
  }

  #await(meeting: Due, beatMs: number) {
    const turn = { meeting, beatMs, dueMs: beatMs + this.#chance.next() * spread * this.#everyMs }
    const after = this.#turns.findIndex(({ dueMs }) => dueMs > turn.dueMs)
    this.#turns.splice(after === -1 ? this.#turns.length : after, 0, turn)
  }
}
