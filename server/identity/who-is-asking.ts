import type { SeatSession, Staff, Store } from '#server/store/store.ts'
import { hashOf } from './secrets.ts'
import { isLetIn } from './staff-sign-in.ts'

/** The token of an `Authorization: Bearer` header, or null. */
export const bearerOf = (header: string | undefined): string | null => /^Bearer ([A-Za-z0-9_-]{20,128})$/.exec(header ?? '')?.[1] ?? null

/** The seat and device behind a session token; null when it is unknown or over. */
export const seatOf = async (store: Store, token: string | null, now: string): Promise<SeatSession | null> =>
  token === null ? null : store.findSession(hashOf(token), now)

/** The staff member behind a staff token; null when it is unknown or over, or of a kind that their authority does not let in. */
export async function staffOf(store: Store, token: string | null, now: string): Promise<Staff | null> {
  const staff = token === null ? null : await store.findStaff(hashOf(token), now)
  return staff && (await isLetIn(store, staff, now)) ? staff : null
}
