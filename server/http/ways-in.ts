import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { answersAfterMs } from '#server/identity/handed-over-code.ts'
import type { GateOf } from '#server/identity/reading-codes.ts'
import type { Store } from '#server/store/store.ts'

/** How somebody comes to what is theirs: by number and code, or with e-ID; `nobody` does, by the web; `numberFirst`: authorities here differ, and it is not said yet which one it is. */
export type WayIn = 'code' | 'eid' | 'nobody' | 'numberFirst'

/** `isOfNumber`: it is the way of this number alone. */
export type WayTo = (number: string) => Promise<{ way: WayIn; isOfNumber: boolean }>

type Parts = { store: Pick<Store, 'authorityOfNumber'>; gateOf: GateOf; hasEid: boolean; masterKey: Buffer }

/**
 * The way that these authorities have in common, else that of the authority whose number it is. A number that nobody has is given the way
 * of one of them, the same one each time and drawn from the number itself, as slowly: so nobody learns from it which numbers there are.
 */
export const waysIn =
  ({ store, gateOf, hasEid, masterKey }: Parts, authorityIds: readonly string[]): WayTo =>
  async (typed) => {
    const wayOf = async (id: string): Promise<WayIn> => {
      const gate = await gateOf(id)
      if (gate === 'readingCode') return 'code'
      return gate === 'eId' && hasEid ? 'eid' : 'nobody'
    }
    const ways = new Map<string, WayIn>()
    for (const id of authorityIds) ways.set(id, await wayOf(id))
    const open = [...ways].filter(([, way]) => way !== 'nobody').toSorted(([one], [other]) => (one < other ? -1 : 1))
    const [first = 'nobody', ...others] = new Set(open.map(([, way]) => way))
    if (others.length === 0) return { way: first, isOfNumber: false }
    const number = typed.replaceAll(/\D/g, '')
    if (number === '') return { way: 'numberFirst', isOfNumber: false }
    const [owner] = await Promise.all([store.authorityOfNumber(number), pause(answersAfterMs)])
    const drawn = createHmac('sha256', masterKey).update(`the way in of ${number}`).digest().readUInt32BE(0)
    const found = open.find(([id]) => id === owner) ?? open[drawn % open.length]
    return { way: found?.[1] ?? first, isOfNumber: true }
  }
