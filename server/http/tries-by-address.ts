import { isIPv6 } from 'node:net'
import { createTokenBucket } from '#server/identity/token-bucket.ts'

/** How often: `burst` at once, then `perSecond`. `waitsMs`: who comes while all of those are looked at waits so long for one of them to be right, and anew with each that is. */
type Limit = { burst: number; perSecond: number; waitsMs: number }

/** What each protects stands in `server/operations/LIMITS.md`. */
const limits = {
  /** Codes, keys, and what is sent by those who have none. Who waits does so for longer than an answer to a code takes. */
  secrets: { burst: 10, perSecond: 1 / 6, waitsMs: 1_500 },
  /** The provider is asked in between: who waits does so for longer than it may take. */
  signInsEnded: { burst: 10, perSecond: 1 / 6, waitsMs: 10_000 },
  /** Tries nothing and asks nobody: more than a whole agency in the same moment, and whoever goes on by machine is slowed. */
  signInsBegun: { burst: 300, perSecond: 3, waitsMs: 0 },
  /** By an address alone, and so nothing is ever given back; mails go out to many on the same morning. */
  remindersStopped: { burst: 100, perSecond: 1 / 6, waitsMs: 0 },
} satisfies Record<string, Limit>

/** Addresses remembered; the one that has been quiet longest is let go. */
const mostAddresses = 10_000
/** Of one address, who wait at the same time, and for how long at most: a proxy gives up after a minute. */
const mostWaiting = 200
const longestWaitMs = 30_000

/**
 * Whether there is a try left, which it takes. `giveBack` where it opened something: who shares an address with others who know their codes
 * shall not wait for them. `wrong` where what was typed opened nothing, or was one too many and is not looked at.
 */
export type Tries = ((address: string) => Promise<boolean>) & { giveBack: (address: string) => void; wrong: () => void }

type Waiting = { answer: (isLeft: boolean) => void; goOn: () => void }
/** `waiting`: who gets what is given back, the first first. */
type Place = { bucket: ReturnType<typeof createTokenBucket>; waiting: Set<Waiting> }

/** How often something is done from one address. Kept in memory alone, and never written down; `wrong` is told of what opens nothing, and not from where. */
export function triesByAddress(now: () => string, of: keyof typeof limits, wrong: () => void = () => undefined): Tries {
  const limit = limits[of]
  const known = new Map<string, Place>()
  const mayTry = async (address: string): Promise<boolean> => {
    const name = placeOf(address)
    const place = known.get(name) ?? { bucket: createTokenBucket(limit), waiting: new Set() }
    known.delete(name)
    known.set(name, place)
    const quietest = known.keys().next()
    if (known.size > mostAddresses && !quietest.done) known.delete(quietest.value)
    if (place.bucket.take(Date.parse(now()))) return true
    return limit.waitsMs > 0 && place.waiting.size < mostWaiting && givenBackTo(place, limit)
  }
  const giveBack = (address: string) => {
    const place = known.get(placeOf(address))
    place?.bucket.giveBack()
    const [first, ...others] = place?.waiting ?? []
    if (first && place?.bucket.take(Date.parse(now()))) first.answer(true)
    for (const one of others) one.goOn()
  }
  return Object.assign(mayTry, { giveBack, wrong })
}

/** Whether one comes back in time. */
const givenBackTo = ({ waiting }: Place, { waitsMs }: Limit): Promise<boolean> =>
  new Promise((resolve) => {
    const lastMs = performance.now() + longestWaitMs
    const one: Waiting = {
      answer: (isLeft) => {
        clearTimeout(timer)
        waiting.delete(one)
        resolve(isLeft)
      },
      goOn: () => void (performance.now() + waitsMs < lastMs && timer.refresh()),
    }
    const timer = setTimeout(one.answer, waitsMs, false)
    waiting.add(one)
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
