import { createHmac } from 'node:crypto'
import { secretFor } from './secrets.ts'

/** A few signs that tell the places apart that write a code, for a quarter of an hour. */
export function typingPlace(masterKey: Buffer): (place: string) => string {
  const key = secretFor(masterKey, 'places that write codes')
  return (place) => createHmac('sha256', key).update(place).digest('base64url').slice(0, 16)
}

/** What is kept of the place (an address, or a subscriber's part of one) that a request came from: a hash with the server's own key, so that nobody with the database alone can try addresses out. */
export function askingPlaceHash(masterKey: Buffer): (place: string) => Buffer {
  const key = secretFor(masterKey, 'places that ask')
  return (place) => createHmac('sha256', key).update(place).digest()
}
