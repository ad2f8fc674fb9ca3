import type { Mine } from '#core/wire/down.ts'

/** Told to the room at most this often while somebody types, in ms. */
export const draftSaidEveryMs = 700

/** As many fields as the room keeps for one seat: when it is full, what it no longer has may have been pushed out, not put. */
export const mostKept = 8

/** Where the panel keeps what the writing help shall not say again: kept as a draft is, but no field and nothing that waits to be put. */
export const leftAlonePlace = 'leftAlone'

/**
 * What is half written, by field. This page knows it best; the room keeps a copy in its memory for this seat alone, so that it
 * comes back after a reload or when a sleeping phone has thrown the page away. Nothing is kept in the browser.
 */
export class Drafts {
  readonly #tell: (place: string, text: string) => void
  readonly #texts = new Map<string, string>()
  /** Put or thrown away on this page: what the room still has of it is old. */
  readonly #forgotten = new Set<string>()
  /** What the room is known to have, as it stands there, where this page has not changed it since. */
  readonly #kept = new Map<string, string>()
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #listeners = new Set<() => void>()

  /** `tell` says it to the room, or does nothing while the line is lost. */
  constructor(tell: (place: string, text: string) => void) {
    this.#tell = tell
  }

  /** What stands half written in a field; undefined where nothing does. */
  get = (place: string): string | undefined => this.#texts.get(place)

  /** Whether anything stands half written in any field. */
  hasAny = (): boolean => this.#texts.size > Number(this.#texts.has(leftAlonePlace))

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  set = (place: string, text: string) => {
    this.#texts.set(place, text)
    this.#forgotten.delete(place)
    this.#kept.delete(place)
    this.#changed()
    if (!this.#waiting.has(place)) this.#waiting.set(place, setTimeout(() => this.#say(place), draftSaidEveryMs))
  }

  /** It has been put, or thrown away. */
  forget = (place: string) => {
    if (!this.#texts.delete(place)) return
    this.#forgotten.add(place)
    this.#kept.delete(place)
    this.#changed()
    this.#say(place)
  }

  /** The room says that it has this now. */
  isKept(place: string, text: string) {
    if (this.#texts.get(place) === text) this.#kept.set(place, text)
  }

  /**
   * What the room has kept; what is written here already goes before it. What it had and has no longer, another tab of the seat has put
   * or thrown away: it goes here too. `isAnew`: the first after a lost line, when the room may have lost it itself, and nothing goes.
   */
  receive(kept: Mine['drafts'], { isAnew }: { isAnew: boolean }) {
    const isSure = !isAnew && kept.filter(({ place }) => place !== leftAlonePlace).length < mostKept
    for (const place of this.#kept.keys()) if (isSure && !kept.some((one) => one.place === place)) this.#texts.delete(place)
    this.#kept.clear()
    for (const { place, text } of kept) {
      if (!this.#texts.has(place) && !this.#forgotten.has(place)) this.#texts.set(place, text)
      this.isKept(place, text)
    }
    this.#changed()
  }

  /** The page is put away or left: what waits for its moment is told now, for no moment may come. */
  sayWaiting = () => {
    for (const place of [...this.#waiting.keys()]) this.#say(place)
  }

  /** After a lost line: the room may have been opened anew and know nothing. */
  sayAll() {
    for (const place of [...this.#texts.keys(), ...this.#forgotten]) this.#say(place)
  }

  /** Nothing half written is left, here or there. */
  clear() {
    for (const timer of this.#waiting.values()) clearTimeout(timer)
    this.#waiting.clear()
    this.#kept.clear()
    if (this.#texts.size === 0) return
    this.#texts.clear()
    this.#changed()
  }

  #say(place: string) {
    clearTimeout(this.#waiting.get(place))
    this.#waiting.delete(place)
    this.#tell(place, this.#texts.get(place) ?? '')
  }

  #changed() {
    for (const listener of [...this.#listeners]) listener()
  }
}
