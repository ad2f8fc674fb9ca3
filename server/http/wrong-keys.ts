const onceInMs = 60_000

/**
 * Told of each try with a key that opens nothing, says how many there were: the first at once, then those since, a line in a minute at most, so that nobody fills the log.
 * Never the key, nor from where: an address is about a person, and the proxy has it.
 */
export function countWrongKeys(say: (count: number) => void): () => void {
  let waiting: { count: number } | null = null
  return () => {
    if (waiting !== null) return void (waiting.count += 1)
    const since = { count: 0 }
    waiting = since
    say(1)
    setTimeout(() => {
      waiting = null
      if (since.count > 0) say(since.count)
    }, onceInMs).unref()
  }
}
