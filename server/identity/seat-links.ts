import { createHmac } from 'node:crypto'
import type { AccountSeat, SeatRef, Store } from '#server/store/store.ts'
import { deviceIdOf, hashOf, newSecret } from './secrets.ts'

/** How long a session lives at most; links end when the meeting closes, a session goes on so that the letter can be read. */
const sessionLastsMs = 12 * 60 * 60 * 1000

/** `notice`: which text of one's data they were shown before, null where nobody says. */
type Knocking = { seatId: string; secret: string; device: string; notice: string | null }
/** Whether somebody may come back to a meeting whose consent is withdrawn: only who can undo that. */
export type MayUndo = (seat: SeatRef & { device: string }) => Promise<boolean>

/**
 * A personal link for a session token. Null for unknown, foreign and ended links alike.
 * Asking again with the same link gives another session: a reloaded phone comes straight back. After the meeting has closed
 * it does so for a device that was there already, as long as the session it had would have lasted: the letter is still theirs.
 * A link that staff have made to a closed meeting is good once. While consent is withdrawn it brings back who can undo that, on their device, and nobody else.
 */
export async function joinWithLink(store: Store, { seatId, secret, device: deviceSecret, notice }: Knocking, { now, mayUndo }: { now: string; mayUndo: MayUndo }) {
  const device = deviceIdOf(seatId, deviceSecret)
  const link = await openLink(store, { seatId, secretHash: hashOf(secret), device, now })
  if (!link || (link.isWithdrawn && !(await mayUndo({ ...link, device })))) return null
  const token = newSecret(32)
  const { isWithdrawn: _known, ...seat } = link
  await store.openSession({ ...seat, tokenHash: hashOf(token), device, at: now, notice })
  return { token, meetingId: link.meetingId, seatId: link.seatId }
}

type Entering = { accountHash: string; isAsked: boolean }

/** An account's seat for a session token, for as long as with a link. `noSeat`: it has none any more, or has signed out and does not ask; `tooFast`: it has opened too many lately. */
export async function enterByAccount(store: Store, { isSignedOut: _before, isOver: _also, ...seat }: AccountSeat, { accountHash, isAsked }: Entering, now: string) {
  const token = newSecret(32)
  const entered = await store.enterByAccount({ ...seat, accountHash, isAsked, expiresAt: lastingFrom(now), tokenHash: hashOf(token), at: now })
  return entered === 'entered' ? { token, meetingId: seat.meetingId, seatId: seat.seatId } : entered
}

const lastingFrom = (now: string): string => new Date(Date.parse(now) + sessionLastsMs).toISOString()

async function openLink(store: Store, { seatId, secretHash, device, now }: { seatId: string; secretHash: string; device: string; now: string }) {
  const link = (await store.findLink(seatId, secretHash)) ?? (await store.takeLink(seatId, secretHash, now))
  if (link) return { ...link, expiresAt: lastingFrom(now), isWithdrawn: false }
  return store.findEndedLink(seatId, secretHash, device, now)
}

/**
 * A seat's link secret (192 bits), made from a secret of the server's own and the id of the planning, with its authority or meeting: planned twice
 * (an answer that got lost, say, or a sign-in that was over) it is the same link, and nobody without the secret can make it.
 */
export function linkOf(linkSecret: string, planningId: string, seatId: string) {
  const secret = createHmac('sha256', linkSecret).update(`${planningId}:${seatId}`).digest('base64url').slice(0, 32)
  return { secret, kept: { seatId, secretHash: hashOf(secret) } }
}

/** So long a link to a closed meeting waits to be taken. */
const linkAfterwardsLastsMs = 10 * 60_000

/** A link of chance to a seat, by staff, in the place of the others: its secret, shown once, and until when it can be taken, null where it holds until the meeting closes. Null when it leads to nothing that may be opened. */
export async function newLink(store: Store, seat: SeatRef, { at, by }: { at: string; by: string }): Promise<{ secret: string; expiresAt: string | null } | null> {
  const secret = newSecret(24)
  const onceUntil = new Date(Date.parse(at) + linkAfterwardsLastsMs).toISOString()
  const good = await store.replaceLink({ ...seat, secretHash: hashOf(secret), at, onceUntil, by })
  return good && { secret, expiresAt: good === 'once' ? onceUntil : null }
}

/** The address that is handed to a person. What stands after `#` never leaves their browser by itself. */
export const linkAddress = (publicUrl: string, seatId: string, secret: string): string => `${publicUrl}/j/${seatId}#${secret}`
