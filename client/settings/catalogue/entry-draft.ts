import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import type { Catalogue, SaveEntryBody } from '#core/wire/catalogue.ts'

export type Entry = Catalogue['entries'][number]
export type EntryContent = SaveEntryBody['entry']
type Wait = EntryContent['wait']
/** What stands in the fields. `id` is made with the draft: sent twice it is one entry. `version` 0: it is a new one. */
export type EntryDraft = {
  id: string; version: number; name: string; aliases: string; sv: string; en: string; organisation: string; kind: EntryContent['organisation']['kind']; forWhom: string; howIn: string
  waitKind: Wait['kind']; waitFrom: string; waitTo: string; waitUnit: Extract<Wait, { kind: 'about' }>['unit']; validUntil: string; owner: string; confirmedOn: string
}
export type EntryField = 'name' | 'sv' | 'organisation' | 'waitFrom' | 'validUntil' | 'owner' | 'confirmedOn'

/** Longest, in characters, as the server has it. */
export const longest = { name: 80, aliases: 400, sv: 200, en: 200, organisation: 80, forWhom: 200, howIn: 200, owner: 80 } as const

export const newDraft = (id: string, today: string, validUntil: string): EntryDraft => ({
  id, version: 0, name: '', aliases: '', sv: '', en: '', organisation: '', kind: 'municipality', forWhom: '', howIn: '', waitKind: 'unknown', waitFrom: '', waitTo: '', waitUnit: 'weeks', validUntil, owner: '', confirmedOn: today,
})

export const draftOf = ({ id, version, name, aliases, plain, organisation, forWhom, howIn, wait, validUntil, owner, confirmedOn }: Entry): EntryDraft => ({
  id, version, name, validUntil, owner, confirmedOn,
  aliases: aliases.join(', '),
  sv: plain.sv,
  en: plain.en ?? '',
  organisation: organisation.name,
  kind: organisation.kind,
  forWhom: forWhom ?? '',
  howIn: howIn ?? '',
  waitKind: wait.kind,
  ...(wait.kind === 'about' ? { waitFrom: String(wait.from), waitTo: String(wait.to), waitUnit: wait.unit } : { waitFrom: '', waitTo: '', waitUnit: 'weeks' }),
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** One number alone is both. */
function waitOf({ waitKind, waitFrom, waitTo, waitUnit }: EntryDraft): Wait {
  if (waitKind !== 'about') return { kind: waitKind }
  return { kind: 'about', from: Number(waitFrom || waitTo), to: Number(waitTo || waitFrom), unit: waitUnit }
}

export const contentOf = (draft: EntryDraft): EntryContent => ({
  name: draft.name.trim(),
  aliases: [...new Set(draft.aliases.split(',').map((one) => one.trim()))].filter((one) => one !== '' && one !== draft.name.trim()),
  plain: { sv: draft.sv.trim(), en: orNull(draft.en) },
  organisation: { name: draft.organisation.trim(), kind: draft.kind },
  forWhom: orNull(draft.forWhom),
  howIn: orNull(draft.howIn),
  wait: waitOf(draft),
  validUntil: draft.validUntil,
  owner: draft.owner.trim(),
  confirmedOn: draft.confirmedOn,
})

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/** The fields that can not be sent as they are, in order; `today` is a day in Sweden. */
export function lacksOf(draft: EntryDraft, today: string): EntryField[] {
  const { wait } = contentOf(draft)
  const isWait = wait.kind !== 'about' || ([wait.from, wait.to].every((one) => Number.isInteger(one) && one >= 1 && one <= 99) && wait.from <= wait.to)
  const holds: Record<EntryField, boolean> = {
    name: draft.name.trim() !== '',
    sv: draft.sv.trim() !== '',
    organisation: draft.organisation.trim() !== '',
    waitFrom: isWait,
    validUntil: isDay(draft.validUntil) && draft.validUntil >= draft.confirmedOn,
    owner: draft.owner.trim() !== '',
    confirmedOn: isDay(draft.confirmedOn) && draft.confirmedOn <= today,
  }
  return (Object.keys(holds) as EntryField[]).filter((field) => !holds[field])
}

export const hasPersonalNumber = ({ name, aliases, sv, en, organisation, forWhom, howIn, owner }: EntryDraft): boolean => [name, aliases, sv, en, organisation, forWhom, howIn, owner].some(containsPersonalNumber)
