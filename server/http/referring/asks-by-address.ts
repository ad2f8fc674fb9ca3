import { askingPlaceHash } from '#server/identity/asking-place.ts'
import type { Store } from '#server/store/store.ts'
import { placeOf } from '../tries-by-address.ts'

/** Many work behind one address: an office of two hundred asks for fewer. */
const mostInADay = 120

type Asking = { store: Store; now: () => string; masterKey: Buffer }

/** How many requests are taken from one address in a day by one authority, also when the server is started anew. Of the address a keyed hash is kept, for a day. */
export function asksByAddress({ store, now, masterKey }: Asking): (address: string, hostAuthorityId: string) => Promise<boolean> {
  const hashOf = askingPlaceHash(masterKey)
  return (address, hostAuthorityId) => store.takeRequest({ hostAuthorityId, placeHash: hashOf(placeOf(address)), mostInADay, at: now() })
}
