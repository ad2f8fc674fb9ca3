import type { Item } from '#client/meeting/view-parts.ts'
import { emptyDraft, type Draft } from './composer-draft.ts'

const blank = emptyDraft({ seatId: '', isDoer: false, track: '' })

/** The composer filled with an item, for its author to change. */
export function draftOf({ kind, content: { what, who, when, why, track, wait, carriedBy, from, about } }: Pick<Item, 'kind' | 'content'>): Draft {
  return {
    ...blank,
    kind,
    act: what.kind === 'act' ? what.act : null,
    text: what.kind === 'act' ? what.object : what.words,
    who: who.kind === 'seat' ? who.seatId : who.kind === 'organisation' && kind !== 'reportedDecision' ? 'outside' : who.kind,
    outsideName: who.kind === 'outside' ? who.name : '',
    outsideOrganisation: who.kind === 'outside' || who.kind === 'organisation' ? who.organisation : '',
    carriedBy: carriedBy ?? '',
    from: from ?? null,
    about: about ?? '',
    whenKind: when?.kind ?? 'by',
    day: when === null ? '' : when.kind === 'contact' ? when.by : when.date,
    time: when?.kind === 'on' ? (when.time?.replace('.', ':') ?? '') : '',
    contactSeatId: when?.kind === 'contact' ? when.seatId : '',
    why: why ?? '',
    track: track ?? '',
    waitKind: wait?.kind ?? '',
    ...(wait?.kind === 'about' && { waitFrom: String(wait.from), waitTo: String(wait.to), waitUnit: wait.unit }),
  }
}
