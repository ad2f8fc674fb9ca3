import { askingPlaceHash } from '#server/identity/asking-place.ts'
import type { Store } from '#server/store/store.ts'
import { placeOf } from '../tries-by-address.ts'

/** Many work behind one address: an office of two hundred asks for fewer. */
const mostInADay = 120

type Asking = { store: Store; now: () => string; masterKey: Buffer; hostAuthorityId: string }

/** How many requests are taken from one address in a day, also when the server is started anew. Of the address a keyed hash is kept, for a day. */
export function asksByAddress({ store, now, masterKey, hostAuthorityId }: Asking): (address: string) => Promise<boolean> {
  const hashOf = askingPlaceHash(masterKey)
  return (address) => store.takeRequest({ hostAuthorityId, placeHash: hashOf(placeOf(address)), mostInADay, at: now() })
}
