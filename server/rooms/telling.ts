import isEqual from 'fast-deep-equal'
import type { Live } from '#core/meeting/live.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { Section } from '#core/meeting/view.ts'

export type NamedSection = readonly [name: string, section: Section<unknown>]

/** One change, told to one kind of viewer after the other: most of them see the same meeting, and are sent the same. What was found for the first is not looked for again. */
export class Telling {
  readonly #sections: readonly NamedSection[]
  readonly #reads = new Map<Meeting, readonly (readonly unknown[])[]>()
  readonly #compared = new Map<unknown, { with: unknown; isSame: boolean }>()

  constructor(sections: readonly NamedSection[]) {
    this.#sections = sections
  }

  /** What each section reads of this meeting, in their order. */
  reads(meeting: Meeting, live: Live): readonly (readonly unknown[])[] {
    const reads = this.#reads.get(meeting) ?? this.#sections.map(([, section]) => section.reads(meeting, live))
    this.#reads.set(meeting, reads)
    return reads
  }

  /** Whether two sections say the same. */
  isSame(one: unknown, other: unknown): boolean {
    if (one === other) return true
    const before = this.#compared.get(other)
    if (before && before.with === one) return before.isSame
    const isSame = isEqual(one, other)
    this.#compared.set(other, { with: one, isSame })
    return isSame
  }
}
