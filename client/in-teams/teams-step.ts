import type { Way } from '#client/join/visit.ts'
import type { AccountSeat } from '#client/sign-in/number-alike.ts'
import type { NoSeat } from './look-for-seat.ts'

/** Where one stands at the door inside Teams. `token`: Teams' for the account, in memory alone. `signedOut`: one has just come out, and nothing has been asked of the account since. */
export type TeamsStep =
  | { at: 'looking'; isAsked: boolean }
  | { at: 'link'; isAsked: boolean }
  | { at: 'door'; why: NoSeat | 'signedOut' | null }
  | { at: 'seats'; seats: AccountSeat[]; token: string }
  | { at: 'inside'; way: Way }

/** Whoever has signed out hears it first, whatever ways in there are; else an account is looked for unasked, and who has none has their link. */
export function firstStep({ hasAccount, isAfter }: { hasAccount: boolean; isAfter: boolean }): TeamsStep {
  if (isAfter) return { at: 'door', why: 'signedOut' }
  return hasAccount ? { at: 'looking', isAsked: false } : { at: 'link', isAsked: false }
}

/** Where one comes who goes back from the lobby or from a shut door: there is nothing to choose between without an account. */
export const backStep = (hasAccount: boolean): TeamsStep => (hasAccount ? { at: 'door', why: null } : { at: 'link', isAsked: true })
