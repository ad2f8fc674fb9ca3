import { createHmac } from 'node:crypto'
import type { SeatRef, Store } from '#server/store/store.ts'
import { deviceIdOf, hashOf, newSecret } from './secrets.ts'

/** How long a session lives at most; links end when the meeting closes, a session goes on so that the letter can be read. */
const sessionLastsMs = 12 * 60 * 60 * 1000

type Knocking = { seatId: string; secret: string; device: string }

/**
 * A personal link for a session token. Null for unknown, foreign and ended links alike.
 * Asking again with the same link gives another session: a reloaded phone comes straight back. After the meeting has closed
 * it does so for a device that was there already, as long as the session it had would have lasted: the letter is still theirs.
 */
export async function joinWithLink(store: Store, { seatId, secret, device: deviceSecret }: Knocking, now: string) {
  const device = deviceIdOf(seatId, deviceSecret)
  const link = await openLink(store, { seatId, secretHash: hashOf(secret), device, now })
  return link && openSession(store, link, device, now)
}

/** A new session of this seat on this device, until `expiresAt` or for twelve hours. */
export async function openSession(store: Store, seat: SeatRef & { expiresAt?: string }, device: string, now: string) {
  const token = newSecret(32)
  await store.openSession({ ...seat, expiresAt: seat.expiresAt ?? lastingFrom(now), tokenHash: hashOf(token), device, at: now })
  return { token, meetingId: seat.meetingId, seatId: seat.seatId }
}

const lastingFrom = (now: string): string => new Date(Date.parse(now) + sessionLastsMs).toISOString()

async function openLink(store: Store, { seatId, secretHash, device, now }: { seatId: string; secretHash: string; device: string; now: string }) {
  const link = await store.findLink(seatId, secretHash)
  if (link) return { ...link, expiresAt: lastingFrom(now) }
  return store.findEndedLink(seatId, secretHash, device, now)
}

/**
 * A seat's link secret (192 bits), made from the staff token that plans and the id of the planning: planned twice
 * (an answer that got lost, say) it is the same link, and nobody without the token can make it.
 */
export function linkOf(staffToken: string, planningId: string, seatId: string) {
  const secret = createHmac('sha256', staffToken).update(`${planningId}:${seatId}`).digest('base64url').slice(0, 32)
  return { secret, kept: { seatId, secretHash: hashOf(secret) } }
}

/** The address that is handed to a person. What stands after `#` never leaves their browser by itself. */
export const linkAddress = (publicUrl: string, seatId: string, secret: string): string => `${publicUrl}/j/${seatId}#${secret}`
