type Limit = { burst: number; perSecond: number }

/** How often something may be done: `burst` at once, then `perSecond`. Times in milliseconds. */
export function createTokenBucket({ burst, perSecond }: Limit) {
  let tokens = burst
  let filledAt = 0
  return {
    take(nowMs: number): boolean {
      tokens = Math.min(burst, tokens + (Math.max(0, nowMs - filledAt) / 1000) * perSecond)
      filledAt = nowMs
      if (tokens < 1) return false
      tokens -= 1
      return true
    },
    /** What was taken comes back: it cost nothing after all. */
    giveBack() {
      tokens = Math.min(burst, tokens + 1)
    },
  }
}
