import type { Act } from '#core/meeting/item.ts'

/** Whose slot it is: `isOwn` where the participant acts, `isPerson` where it begins with somebody. */
export type SlotOf = { isOwn: boolean; isPerson: boolean }
/**
 * `name` is the participant's, where nobody else at the table has it; `doer` is who acts, where that is somebody else with a name of their own.
 * `isTheirs`: who acts wrote it, so "min" is theirs.
 */
export type WordingOf = { isOwn: boolean; name: string | undefined; act: Act; doer: string | undefined; isTheirs: boolean }

/** What people write in an act's slot as if its verb were another: "besöker (hos) mamma", "övar på (att) andas", "stop (to drink) drinking". */
export type SlotMends = {
  /** Somebody who is not named: "mamma", "min chef". */
  person: RegExp
  /** What a sentence may open with and no slot does: "Och läkaren". */
  opening: RegExp
  /** Whether what follows "och" is done too, so that the word stays: "ringer och bokar tid". */
  keepsAnd: (rest: string) => boolean
  /** A first word that is nobody's name, and so has no capital within a sentence. */
  noName: RegExp
  /** Names that in small letters are words: "bo", "dag"; nobody's name unless it has its capital. */
  nameWords: RegExp
  /** The participant by what professionals call them: "patienten", "the client's". Nobody else is meant where one person is met. */
  byRole: RegExp
  /** "Jag" before a verb, and "oss" within a slot. */
  first: { i: string; we: RegExp }
  /** How the participant is spoken of within any slot, before its act's own mend. */
  wording: (slot: string, of: WordingOf) => string
  mends: Partial<Record<Act, (slot: string, of: SlotOf) => string>>
}
