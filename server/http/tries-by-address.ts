type Tries = { left: number; at: number }

const most = 10
const everyMs = 6_000
/** Addresses remembered; the one that has been quiet longest is let go. */
const mostAddresses = 10_000

/** How often codes are tried from one address: ten at once, then one in six seconds. Kept in memory alone, and never written down. */
export function triesByAddress(now: () => string): (address: string) => boolean {
  const known = new Map<string, Tries>()
  return (address) => {
    const at = Date.parse(now())
    const before = known.get(address) ?? { left: most, at }
    const left = Math.min(most, before.left + Math.max(0, at - before.at) / everyMs)
    known.delete(address)
    known.set(address, { left: left < 1 ? left : left - 1, at })
    const quietest = known.keys().next()
    if (known.size > mostAddresses && !quietest.done) known.delete(quietest.value)
    return left >= 1
  }
}
