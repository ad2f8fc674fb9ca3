import type { ItemContent, ItemKind, Organisation, Track, Wait } from '#client/meeting/view-parts.ts'

type What = ItemContent['what']
export type Act = Extract<What, { kind: 'act' }>['act']
export type WhenKind = 'by' | 'on' | 'contact'
export type WaitUnit = Extract<Wait, { kind: 'about' }>['unit']

/** What stands in the composer's fields, just as written. All of it is kept when the kind changes and changes back. */
export type Draft = {
  kind: ItemKind
  act: Act | null
  /** The act's slot, or the whole sentence in own words. */
  text: string
  /** A seat's id; `outside` for somebody who is not here; `organisation` for one picked by its name; `person` for whom the meeting is about; or empty. */
  who: string
  outsideName: string
  outsideOrganisation: string
  /** The seat that takes a question to somebody who is not here. */
  carriedBy: string
  whenKind: WhenKind
  day: string
  /** As the time field has it, `13:30`, or empty. */
  time: string
  contactSeatId: string
  why: string
  track: Track | ''
  /** Empty until somebody has said whether there is a wait. */
  waitKind: Wait['kind'] | ''
  /** Numbers as typed. */
  waitFrom: string
  waitTo: string
  waitUnit: WaitUnit
  /** The entry of the catalogue that it was taken from. */
  from: NonNullable<ItemContent['from']> | null
  /** What kind of information it gives away; empty where nobody says. */
  about: NonNullable<ItemContent['about']> | ''
}

/** As the schemas of the core have them, in characters. */
export const longest = { object: 120, words: 200, why: 200, outsideName: 60, outsideOrganisation: 80, told: 200, takeAway: 300, reason: 160, early: 200, reply: 200, wish: 300, money: 200, gap: 200 } as const

/** Whose composer it is: what can be filled in for them from the start. */
export type Author = {
  seatId: string
  /** They do what they write, until they say otherwise; the chair writes for others. */
  isDoer: boolean
  track: Track | ''
}

const trackOf: Partial<Record<Organisation['kind'], Track>> = { region: 'health', municipality: 'social', arbetsformedlingen: 'work', employer: 'work', forsakringskassan: 'work' }

/** Whose composer it is, from their seat: the track of their own organisation is what they mostly write about. The chair chooses each time. */
export function authorOf(seat: { id: string; role: string } | null, organisation: Organisation | null): Author {
  const isDoer = seat !== null && seat.role !== 'chair'
  return { seatId: seat?.id ?? '', isDoer, track: (isDoer && organisation && trackOf[organisation.kind]) || '' }
}

export const emptyDraft = (author: Author): Draft => ({
  kind: 'recommendation',
  act: null,
  text: '',
  who: author.isDoer ? author.seatId : '',
  outsideName: '',
  outsideOrganisation: '',
  carriedBy: author.seatId,
  whenKind: 'by',
  day: '',
  time: '',
  contactSeatId: '',
  why: '',
  track: author.track,
  waitKind: '',
  waitFrom: '',
  waitTo: '',
  waitUnit: 'weeks',
  from: null,
  about: '',
})

/** Whether anything is written that could be lost. */
export const isWritten = (draft: Draft): boolean => [draft.text, draft.why, draft.outsideName, draft.outsideOrganisation].some((text) => text.trim() !== '')

/** A text field may hold a line break; what is said is one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
