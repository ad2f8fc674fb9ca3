import { createTokenBucket } from '#server/identity/token-bucket.ts'

/** Ten at once, then one in six seconds. */
const limit = { burst: 10, perSecond: 1 / 6 }
/** Addresses remembered; the one that has been quiet longest is let go. */
const mostAddresses = 10_000

/** How often codes are tried from one address. Kept in memory alone, and never written down. */
export function triesByAddress(now: () => string): (address: string) => boolean {
  const known = new Map<string, ReturnType<typeof createTokenBucket>>()
  return (address) => {
    const bucket = known.get(address) ?? createTokenBucket(limit)
    known.delete(address)
    known.set(address, bucket)
    const quietest = known.keys().next()
    if (known.size > mostAddresses && !quietest.done) known.delete(quietest.value)
    return bucket.take(Date.parse(now()))
  }
}
