import { lettersSections } from './letter-sections.ts'
import type { View, ViewMessage } from '#core/wire/down.ts'
import type { Live } from '#core/meeting/live.ts'
import { withoutHidden } from '#core/meeting/as-read-by.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { withoutTraces } from '#core/meeting/untraced.ts'
import { sections } from '#core/meeting/view.ts'
import type { Viewer } from '#core/meeting/viewer.ts'
import { Telling, type NamedSection } from './telling.ts'

const table: readonly NamedSection[] = Object.entries({ ...sections, ...lettersSections })

/** Who sees the same: as whom they see the meeting, and what consent keeps from them. */
export type Audience = { viewer: Viewer; hidden: readonly string[] }

export const audienceKey = ({ viewer, hidden }: Audience): string => [viewer, ...hidden].join(' ')

type Drawn = { reads: readonly unknown[]; data: unknown }
type Sent = { step: number; drawn: Map<string, Drawn> }
type Changes = Pick<ViewMessage, 'after' | 'step' | 'sections'>

const isReadSame = (before: readonly unknown[], after: readonly unknown[]) => before.every((one, index) => one === after[index])

/** What has been sent to each kind of viewer of one room, so that only what changed is sent next. A section is drawn anew only when what it reads has changed. */
export class Views {
  readonly #perViewer = new Map<string, Sent>()

  /** One for all kinds of viewer who are told of a change at once. */
  telling = () => new Telling(table)

  /** The sections that changed for a viewer since the last call; null when nothing did. */
  changes({ viewer, hidden }: Audience, whole: Meeting, live: Live, telling = this.telling()): Changes | null {
    const sent = this.#sentTo(audienceKey({ viewer, hidden }))
    const meeting = withoutTraces(withoutHidden(whole, hidden), viewer)
    const changed: Record<string, unknown> = {}
    const reads = telling.reads(meeting, live)
    for (const [place, [name, section]] of table.entries()) {
      const now = reads[place] ?? []
      const before = sent.drawn.get(name)
      if (before && isReadSame(before.reads, now)) continue
      const data = this.#shared(name, section.draw(meeting, live, viewer), telling)
      sent.drawn.set(name, { reads: now, data })
      if (!before || !telling.isSame(before.data, data)) changed[name] = data
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
  #shared(name: string, data: unknown, telling: Telling): unknown {
    if (typeof data !== 'object' || data === null) return data
    const others = new Set([...this.#perViewer.values()].map(({ drawn }) => drawn.get(name)?.data))
    if (others.has(data)) return data
    for (const other of others) if (other !== undefined && telling.isSame(other, data)) return other
    return data
  }

  #sentTo(key: string): Sent {
    const sent = this.#perViewer.get(key) ?? { step: 0, drawn: new Map<string, Drawn>() }
    this.#perViewer.set(key, sent)
    return sent
  }
}
