import type { Mine } from '#core/wire/down.ts'

/** Told to the room at most this often while somebody types, in ms. */
export const draftSaidEveryMs = 700

/**
 * What is half written, by field. This page knows it best; the room keeps a copy in its memory for this seat alone, so that it
 * comes back after a reload or when a sleeping phone has thrown the page away. Nothing is kept in the browser.
 */
export class Drafts {
  readonly #tell: (place: string, text: string) => void
  readonly #texts = new Map<string, string>()
  /** Put or thrown away on this page: what the room still has of it is old. */
  readonly #forgotten = new Set<string>()
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #listeners = new Set<() => void>()

  /** `tell` says it to the room, or does nothing while the line is lost. */
  constructor(tell: (place: string, text: string) => void) {
    this.#tell = tell
  }

  /** What stands half written in a field; undefined where nothing does. */
  get = (place: string): string | undefined => this.#texts.get(place)

  /** Whether anything stands half written anywhere. */
  hasAny = (): boolean => this.#texts.size > 0

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  set = (place: string, text: string) => {
    this.#texts.set(place, text)
    this.#forgotten.delete(place)
    this.#changed()
    if (!this.#waiting.has(place)) this.#waiting.set(place, setTimeout(() => this.#say(place), draftSaidEveryMs))
  }

  /** It has been put, or thrown away. */
  forget = (place: string) => {
    if (!this.#texts.delete(place)) return
    this.#forgotten.add(place)
    this.#changed()
    this.#say(place)
  }

  /** What the room has kept; what is written here already goes before it. */
  receive(kept: Mine['drafts']) {
    const fresh = kept.filter(({ place }) => !this.#texts.has(place) && !this.#forgotten.has(place))
    for (const { place, text } of fresh) this.#texts.set(place, text)
    if (fresh.length > 0) this.#changed()
  }

  /** After a lost line: the room may have been opened anew and know nothing. */
  sayAll() {
    for (const place of [...this.#texts.keys(), ...this.#forgotten]) this.#say(place)
  }

  /** Nothing half written is left, here or there. */
  clear() {
    for (const timer of this.#waiting.values()) clearTimeout(timer)
    this.#waiting.clear()
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
