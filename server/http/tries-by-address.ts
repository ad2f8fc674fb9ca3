import { isIPv6 } from 'node:net'
import { createTokenBucket } from '#server/identity/token-bucket.ts'

/** Ten at once, then one in six seconds. */
const inAMinute = { burst: 10, perSecond: 1 / 6 }
/** Addresses remembered; the one that has been quiet longest is let go. */
const mostAddresses = 10_000

/** Who comes while ten others of the address are looked at waits so long for one of them to be right: longer than an answer to a code takes. */
const waitsMs = 1_500

/**
 * Whether there is a try left, which it takes. `giveBack` where it opened something: who shares an address with others who know their codes
 * shall not wait for them. `wrong` where what was typed opened nothing, or was one too many and is not looked at.
 */
export type Tries = ((address: string) => Promise<boolean>) & { giveBack: (address: string) => void; wrong: () => void }

/** `waiting`: who gets what is given back, the first first. */
type Place = { bucket: ReturnType<typeof createTokenBucket>; waiting: Set<(isLeft: boolean) => void> }

/** How often something is done from one address. Kept in memory alone, and never written down; `wrong` is told of what opens nothing, and not from where. */
export function triesByAddress(now: () => string, wrong: () => void = () => undefined): Tries {
  const known = new Map<string, Place>()
  const mayTry = async (address: string): Promise<boolean> => {
    const name = placeOf(address)
    const place = known.get(name) ?? { bucket: createTokenBucket(inAMinute), waiting: new Set() }
    known.delete(name)
    known.set(name, place)
    const quietest = known.keys().next()
    if (known.size > mostAddresses && !quietest.done) known.delete(quietest.value)
    if (place.bucket.take(Date.parse(now()))) return true
    return place.waiting.size < inAMinute.burst && givenBackTo(place)
  }
  const giveBack = (address: string) => {
    const place = known.get(placeOf(address))
    place?.bucket.giveBack()
    const [first] = place?.waiting ?? []
    if (first && place?.bucket.take(Date.parse(now()))) first(true)
  }
  return Object.assign(mayTry, { giveBack, wrong })
}

/** Whether one comes back in time. */
const givenBackTo = ({ waiting }: Place): Promise<boolean> =>
  new Promise((resolve) => {
    const answer = (isLeft: boolean) => {
      clearTimeout(timer)
      waiting.delete(answer)
      resolve(isLeft)
    }
    const timer = setTimeout(answer, waitsMs, false)
    waiting.add(answer)
  })

/** One subscriber has 2^64 addresses of version 6: the first half says whose it is. */
export function placeOf(address: string): string {
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (inner !== undefined || !isIPv6(address)) return inner ?? address
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const all = tail === undefined ? groups : [...groups, ...Array.from({ length: 8 - groups.length - after.length }, () => '0'), ...after]
  return all.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}
