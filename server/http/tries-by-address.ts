import { isIPv6 } from 'node:net'
import { createTokenBucket } from '#server/identity/token-bucket.ts'

/** Ten at once, then one in six seconds. */
const inAMinute = { burst: 10, perSecond: 1 / 6 }
/** Addresses remembered; the one that has been quiet longest is let go. */
const mostAddresses = 10_000

/** Whether there is a try left, which it takes. `giveBack` where it opened something: who shares an address with others who know their codes shall not wait for them. */
export type Tries = ((address: string) => boolean) & { giveBack: (address: string) => void }

/** How often something is done from one address. Kept in memory alone, and never written down; `refused` is told of each try that is one too many, and not from where. */
export function triesByAddress(now: () => string, refused: () => void = () => undefined): Tries {
  const known = new Map<string, ReturnType<typeof createTokenBucket>>()
  const mayTry = (address: string): boolean => {
    const place = placeOf(address)
    const bucket = known.get(place) ?? createTokenBucket(inAMinute)
    known.delete(place)
    known.set(place, bucket)
    const quietest = known.keys().next()
    if (known.size > mostAddresses && !quietest.done) known.delete(quietest.value)
    const isLeft = bucket.take(Date.parse(now()))
    if (!isLeft) refused()
    return isLeft
  }
  return Object.assign(mayTry, { giveBack: (address: string) => known.get(placeOf(address))?.giveBack() })
}

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
