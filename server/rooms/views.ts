import isEqual from 'fast-deep-equal'
import { lettersSections } from './letter-sections.ts'
import type { View, ViewMessage } from '#core/wire/down.ts'
import type { Live } from '#core/meeting/live.ts'
import { withoutHidden } from '#core/meeting/as-read-by.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { withoutTraces } from '#core/meeting/untraced.ts'
import { sections, type Section } from '#core/meeting/view.ts'
import type { Viewer } from '#core/meeting/viewer.ts'

const table: Record<string, Section<unknown>> = { ...sections, ...lettersSections }

/** Who sees the same: as whom they see the meeting, and what consent keeps from them. */
export type Audience = { viewer: Viewer; hidden: readonly string[] }

export const audienceKey = ({ viewer, hidden }: Audience): string => [viewer, ...hidden].join(' ')

type Drawn = { reads: readonly unknown[]; data: unknown }
type Sent = { step: number; drawn: Map<string, Drawn> }
type Changes = Pick<ViewMessage, 'after' | 'step' | 'sections'>

const isSame = (before: readonly unknown[], after: readonly unknown[]) => before.every((one, index) => one === after[index])

/** What has been sent to each kind of viewer of one room, so that only what changed is sent next. A section is drawn anew only when what it reads has changed. */
export class Views {
  readonly #perViewer = new Map<string, Sent>()

  /** The sections that changed for a viewer since the last call; null when nothing did. */
  changes({ viewer, hidden }: Audience, whole: Meeting, live: Live): Changes | null {
    const sent = this.#sentTo(audienceKey({ viewer, hidden }))
    const meeting = withoutTraces(withoutHidden(whole, hidden), viewer)
    const changed: Record<string, unknown> = {}
    for (const [name, section] of Object.entries(table)) {
      const reads = section.reads(meeting, live)
      const before = sent.drawn.get(name)
      if (before && isSame(before.reads, reads)) continue
      const data = this.#shared(name, section.draw(meeting, live, viewer))
      sent.drawn.set(name, { reads, data })
      if (!before || !isEqual(before.data, data)) changed[name] = data
    }
    if (Object.keys(changed).length === 0) return null
    sent.step += 1
    return { after: sent.step - 1, step: sent.step, sections: changed as Partial<View> }
  }

  /** Everything a viewer may see now. Call `changes` first and tell the others: a whole view stands on the same step as theirs. */
  whole(audience: Audience): Changes {
    const { step, drawn } = this.#sentTo(audienceKey(audience))
    const seen = [...drawn].filter(([, { data }]) => data !== null).map(([name, { data }]) => [name, data])
    return { after: step, step, sections: Object.fromEntries(seen) as Partial<View> }
  }

  /** Most sections are the same for several kinds of viewer: then they are kept once. */
  #shared(name: string, data: unknown): unknown {
    for (const { drawn } of this.#perViewer.values()) {
      const other = drawn.get(name)?.data
      if (other !== undefined && isEqual(other, data)) return other
    }
    return data
  }

  #sentTo(key: string): Sent {
    const sent = this.#perViewer.get(key) ?? { step: 0, drawn: new Map<string, Drawn>() }
    this.#perViewer.set(key, sent)
    return sent
  }
}
