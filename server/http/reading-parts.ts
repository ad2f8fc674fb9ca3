import type { LetterToKeep } from '#core/letters/letter-to-keep.ts'
import type { EidProvider } from '#server/identity/eid-provider.ts'
import type { signInKeeper } from '#server/identity/kept-sign-in.ts'
import type { GateOf } from '#server/identity/reading-codes.ts'
import type { Tries } from './tries-by-address.ts'
import type { WayTo } from './ways-in.ts'
import type { ReadableLetter, Store } from '#server/store/store.ts'

/** A provider that is set up, and what is kept in the reader's browser on the way there and back. `mayBegin`: how often somebody goes there from one address; `mayEnd`: how often they come back without having shown who they are. */
export type Eid = { provider: EidProvider; keeper: ReturnType<typeof signInKeeper>; mayBegin: Tries; mayEnd: Tries }

export type ReadingParts = {
  store: Store
  now: () => string
  publicUrl: () => string
  letterOfReading: (letter: ReadableLetter) => Promise<LetterToKeep | null>
  /** How often codes are tried from one address: false when it is too often just now. */
  mayTry: Tries
  /** A few signs of where a code is written. */
  placeOf: (address: string) => string
  isDatabaseAway: (fault: unknown) => boolean
  onFault: (fault: unknown) => string
  /** How an authority's letters are opened, and how that of a number is. */
  gateOf: GateOf
  wayTo: WayTo
  /** Null where nobody has set up a provider of e-ID. */
  eid: Eid | null
  script: string | null
  isDemo: boolean
}
