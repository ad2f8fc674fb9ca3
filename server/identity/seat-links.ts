import { createHmac } from 'node:crypto'
import type { Store } from '#server/store/store.ts'
import { deviceIdOf, hashOf, newSecret } from './secrets.ts'

/** How long a session lives at most; links end when the meeting closes, a session goes on so that the letter can be read. */
const sessionLastsMs = 12 * 60 * 60 * 1000

type Knocking = { seatId: string; secret: string; device: string }

/**
 * A personal link for a session token. Null for unknown, ended and foreign links alike.
 * Asking again with the same link gives another session: a reloaded phone comes straight back.
 */
export async function joinWithLink(store: Store, { seatId, secret, device }: Knocking, now: string) {
  const link = await store.findLink(seatId, hashOf(secret))
  if (!link) return null
  const token = newSecret(32)
  const expiresAt = new Date(Date.parse(now) + sessionLastsMs).toISOString()
  await store.openSession({ ...link, tokenHash: hashOf(token), device: deviceIdOf(seatId, device), at: now, expiresAt })
  return { token, meetingId: link.meetingId, seatId }
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
