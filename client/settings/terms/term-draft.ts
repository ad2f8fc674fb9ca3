import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import type { AddTermBody, OwnTerms } from '#core/wire/http.ts'

export type Term = OwnTerms['terms'][number]
/** What stands in the fields. `id` is made with the draft: sent twice it is one term. `version` 0: it is a new one. */
export type TermDraft = { id: string; version: number; term: string; aliases: string; sv: string; en: string; reviewBy: string }
export type TermField = 'term' | 'sv' | 'en' | 'reviewBy'
export type TermContent = Omit<AddTermBody, 'id' | 'decidedBy'>

/** Longest, in characters, and how many other forms, as the server has it. */
export const longest = { term: 60, plain: 200, aliases: 400 } as const

export const newDraft = (id: string, reviewBy: string): TermDraft => ({ id, version: 0, term: '', aliases: '', sv: '', en: '', reviewBy })

export const draftOf = ({ id, version, term, aliases, plain, reviewBy }: Term): TermDraft => ({ id, version, term, aliases: aliases.join(', '), sv: plain.sv, en: plain.en, reviewBy })

/** The words that are parted by commas; each once, and not the headword again. */
export const contentOf = ({ term, aliases, sv, en, reviewBy }: TermDraft): TermContent => ({
  term: term.trim(),
  aliases: [...new Set(aliases.split(',').map((one) => one.trim()))].filter((one) => one !== '' && one !== term.trim()),
  plain: { sv: sv.trim(), en: en.trim() },
  reviewBy,
})

/** A term as it stood, to be brought back. A day that has passed is not taken: such a term waits to be looked at today. */
export const broughtBack = (term: Term, today: string): TermContent => ({ ...contentOf(draftOf(term)), ...(term.reviewBy < today && { reviewBy: today }) })

/** The fields that can not be sent as they are; `today` is a day in Sweden. */
export function lacksOf(draft: TermDraft, today: string): TermField[] {
  const empty = (['term', 'sv', 'en'] as const).filter((field) => draft[field].trim() === '')
  return /^\d{4}-\d\d-\d\d$/.test(draft.reviewBy) && draft.reviewBy >= today ? empty : [...empty, 'reviewBy']
}

export const hasPersonalNumber = ({ term, aliases, sv, en }: TermDraft): boolean => [term, aliases, sv, en].some(containsPersonalNumber)

/** The terms that what is looked for stands in, in their order. */
export function found(terms: readonly Term[], looked: string): readonly Term[] {
  const wanted = looked.trim().toLocaleLowerCase('sv')
  return terms.filter(({ term, aliases, plain }) => [term, ...aliases, plain.sv, plain.en].some((text) => text.toLocaleLowerCase('sv').includes(wanted)))
}
