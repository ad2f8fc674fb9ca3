import { oneLine, type Draft } from './composer-draft.ts'
import { isActable, isFromCatalogue } from './draft-kind.ts'
import type { ItemContent, ItemKind, Wait } from '#client/meeting/view-parts.ts'

/** Fields that must be filled, by the name of what gets the focus. */
export type DraftField = 'text' | 'who' | 'outsideOrganisation' | 'outsideName' | 'carriedBy' | 'contactSeatId' | 'day' | 'why' | 'waitKind' | 'waitFrom' | 'track'

/** What each kind shows and asks for, in the order the fields stand. */
const fieldsOf: Record<ItemKind, readonly DraftField[]> = {
  recommendation: ['text', 'who', 'outsideOrganisation', 'outsideName', 'contactSeatId', 'day', 'why', 'waitKind', 'waitFrom', 'track'],
  undertaking: ['text', 'who', 'contactSeatId', 'day', 'why', 'waitKind', 'waitFrom', 'track'],
  ownStep: ['text', 'contactSeatId'],
  question: ['text', 'who', 'outsideOrganisation', 'carriedBy', 'day', 'track'],
  information: ['text', 'who', 'outsideOrganisation', 'track'],
  reportedDecision: ['text', 'who', 'outsideOrganisation', 'day', 'track'],
}

export const hasField = (kind: ItemKind, field: DraftField): boolean => fieldsOf[kind].includes(field)

const isEmpty = (text: string) => text.trim() === ''

const lacks: Record<DraftField, (draft: Draft, today: string) => boolean> = {
  text: ({ text }) => isEmpty(text),
  who: ({ who }) => who === '',
  outsideOrganisation: ({ who, outsideOrganisation }) => (who === 'outside' || who === 'organisation') && isEmpty(outsideOrganisation),
  outsideName: ({ who, outsideName }) => who === 'outside' && isEmpty(outsideName),
  carriedBy: ({ who, carriedBy }) => who === 'outside' && carriedBy === '',
  contactSeatId: ({ kind, whenKind, contactSeatId, day }) => whenKind === 'contact' && contactSeatId === '' && !(kind === 'ownStep' && day === ''),
  /** A decision has been made: its day is never ahead. */
  day: ({ kind, day }, today) => day === '' || (kind === 'reportedDecision' && day > today),
  why: ({ why }) => isEmpty(why),
  waitKind: ({ waitKind }) => waitKind === '',
  waitFrom: (draft) => draft.waitKind === 'about' && waitOf(draft) === null,
  track: ({ track }) => track === '',
}

/** The fields that must be filled before it can be put; in order, so that the first gets focus. `today` as `2026-12-03`. */
export const missingIn = (draft: Draft, today: string): DraftField[] => fieldsOf[draft.kind].filter((field) => lacks[field](draft, today))

/** The draft as content of an item, or null while something is missing. What its kind does not ask for is left out. */
export function contentOf(draft: Draft, today: string): ItemContent | null {
  if (missingIn(draft, today).length > 0) return null
  const { kind } = draft
  const text = oneLine(draft.text)
  const why = oneLine(draft.why)
  return {
    what: draft.act && isActable(kind) ? { kind: 'act', act: draft.act, object: text } : { kind: 'words', words: text },
    why: why === '' || !isActable(kind) ? null : why,
    who: whoOf(draft),
    when: whenOf(draft),
    track: draft.track === '' || !hasField(kind, 'track') ? null : draft.track,
    wait: hasField(kind, 'waitFrom') ? waitOf(draft) : null,
    carriedBy: carriedByOf(draft),
    ...(draft.from && isFromCatalogue(kind) && { from: draft.from }),
    ...(draft.about !== '' && { about: draft.about }),
  }
}

const carriedByOf = ({ kind, who, carriedBy }: Draft): string | null => (kind === 'question' && who === 'outside' ? carriedBy : null)

/** Who is to do something with it, as far as the draft says. */
export const toActIn = (draft: Draft): Pick<ItemContent, 'who' | 'carriedBy' | 'when'> => ({ who: whoOf(draft), carriedBy: carriedByOf(draft), when: whenOf(draft) })

function whoOf({ kind, who, outsideName, outsideOrganisation }: Draft): ItemContent['who'] {
  if (who === 'person') return { kind: 'person' }
  const [name, organisation] = [oneLine(outsideName), oneLine(outsideOrganisation)]
  if (who === 'organisation') return { kind: 'organisation', organisation }
  if (who !== 'outside') return { kind: 'seat', seatId: who }
  return name === '' || kind === 'reportedDecision' ? { kind: 'organisation', organisation } : { kind: 'outside', name, organisation }
}

function whenOf({ kind, whenKind, day, time, contactSeatId }: Draft): ItemContent['when'] {
  if (day === '' || kind === 'information') return null
  if (kind === 'question') return { kind: 'by', date: day }
  if (kind === 'reportedDecision') return { kind: 'on', date: day, time: null }
  if (whenKind === 'contact') return { kind: 'contact', seatId: contactSeatId, by: day }
  if (whenKind === 'on') return { kind: 'on', date: day, time: time === '' ? null : time.replace(':', '.') }
  return { kind: 'by', date: day }
}

/** How long one waits; null while nobody has said, or it is said to be known and no number tells it. One number alone is both. */
function waitOf({ waitKind, waitFrom, waitTo, waitUnit }: Draft): Wait | null {
  if (waitKind === '') return null
  if (waitKind !== 'about') return { kind: waitKind }
  const numbers = [waitFrom, waitTo].filter((text) => !isEmpty(text)).map(Number).toSorted((one, other) => one - other)
  const [from, to = from] = numbers
  if (from === undefined || to === undefined || numbers.some((number) => !Number.isInteger(number) || number < 1 || number > 99)) return null
  return { kind: 'about', from, to, unit: waitUnit }
}
