import type { Act } from '#core/meeting/item.ts'

/** Whose slot it is: `isOwn` where the participant acts, `isPerson` where it begins with somebody. */
export type SlotOf = { isOwn: boolean; isPerson: boolean }

/** What people write in an act's slot as if its verb were another: "besöker (hos) mamma", "övar på (att) andas", "stop (to drink) drinking". */
export type SlotMends = {
  /** Somebody who is not named: "mamma", "min chef". */
  person: RegExp
  /** What a sentence may open with and no slot does: "Och läkaren". */
  opening: RegExp
  /** A first word that is nobody's name, and so has no capital within a sentence. */
  noName: RegExp
  mends: Partial<Record<Act, (slot: string, of: SlotOf) => string>>
}
