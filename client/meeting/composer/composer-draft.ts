import type { Item, ItemContent, ItemKind } from '#client/meeting/view-parts.ts'

type What = ItemContent['what']
export type Act = Extract<What, { kind: 'act' }>['act']
export type WhenKind = 'by' | 'on' | 'contact'

/** What stands in the composer's fields, just as written. */
export type Draft = {
  kind: ItemKind
  act: Act | null
  /** The act's slot, or the whole sentence in own words. */
  text: string
  /** A seat's id, `outside`, or empty while nobody is chosen. */
  who: string
  outsideName: string
  outsideOrganisation: string
  whenKind: WhenKind
  day: string
  /** As the time field has it, `13:30`, or empty. */
  time: string
  contactSeatId: string
  why: string
}

/** Fields in the order they stand. */
export type DraftField = 'text' | 'who' | 'outsideName' | 'outsideOrganisation' | 'contactSeatId' | 'day' | 'why'

/** As the schemas of the core have them, in characters. */
export const longest = { object: 120, words: 200, why: 200, outsideName: 60, outsideOrganisation: 80, told: 200, takeAway: 300, reason: 160, early: 200 } as const

export const emptyDraft = (kind: ItemKind, who: string): Draft => ({
  kind,
  act: null,
  text: '',
  who,
  outsideName: '',
  outsideOrganisation: '',
  whenKind: 'by',
  day: '',
  time: '',
  contactSeatId: '',
  why: '',
})

/** The composer filled with an item, for its author to change. */
export function draftOf({ kind, content: { what, who, when, why } }: Pick<Item, 'kind' | 'content'>): Draft {
  return {
    ...emptyDraft(kind, who.kind === 'seat' ? who.seatId : 'outside'),
    act: what.kind === 'act' ? what.act : null,
    text: what.kind === 'act' ? what.object : what.words,
    outsideName: who.kind === 'outside' ? who.name : '',
    outsideOrganisation: who.kind === 'outside' ? who.organisation : '',
    whenKind: when?.kind ?? 'by',
    day: when === null ? '' : when.kind === 'contact' ? when.by : when.date,
    time: when?.kind === 'on' ? (when.time?.replace('.', ':') ?? '') : '',
    contactSeatId: when?.kind === 'contact' ? when.seatId : '',
    why: why ?? '',
  }
}

/** Whether anything is written that could be lost. */
export const isWritten = (draft: Draft): boolean => [draft.text, draft.why, draft.outsideName, draft.outsideOrganisation].some((text) => text.trim() !== '')

/** The fields that must be filled before it can be put; in order, so that the first gets focus. */
export function missingIn(draft: Draft): DraftField[] {
  const isOwn = draft.kind === 'ownStep'
  const wants: [boolean, DraftField][] = [
    [draft.text.trim() === '', 'text'],
    [draft.who === '', 'who'],
    [draft.who === 'outside' && draft.outsideName.trim() === '', 'outsideName'],
    [draft.who === 'outside' && draft.outsideOrganisation.trim() === '', 'outsideOrganisation'],
    [draft.whenKind === 'contact' && draft.contactSeatId === '' && !(isOwn && draft.day === ''), 'contactSeatId'],
    [draft.day === '' && !isOwn, 'day'],
    [draft.why.trim() === '' && !isOwn, 'why'],
  ]
  return wants.filter(([isMissing]) => isMissing).map(([, field]) => field)
}

/** The draft as content of an item, or null while something is missing. */
export function contentOf(draft: Draft): ItemContent | null {
  if (missingIn(draft).length > 0) return null
  const text = oneLine(draft.text)
  const why = oneLine(draft.why)
  return {
    what: draft.act ? { kind: 'act', act: draft.act, object: text } : { kind: 'words', words: text },
    who: draft.who === 'outside' ? { kind: 'outside', name: oneLine(draft.outsideName), organisation: oneLine(draft.outsideOrganisation) } : { kind: 'seat', seatId: draft.who },
    when: whenOf(draft),
    why: why === '' ? null : why,
    track: null,
    wait: null,
    carriedBy: null,
  }
}

function whenOf({ whenKind, day, time, contactSeatId }: Draft): ItemContent['when'] {
  if (day === '') return null
  if (whenKind === 'contact') return { kind: 'contact', seatId: contactSeatId, by: day }
  if (whenKind === 'on') return { kind: 'on', date: day, time: time === '' ? null : time.replace(':', '.') }
  return { kind: 'by', date: day }
}

/** A text field may hold a line break; what is said is one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
