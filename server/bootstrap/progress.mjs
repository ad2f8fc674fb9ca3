/** In: time in ms. Out: seconds with one decimal, as "6.2 s". */
export const inSeconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/**
 * Runs `work` and writes one line about it: what begins, then how long it took.
 * Throws what `work` throws, after ending the line with "failed".
 */
export async function step(what, work, write = (text) => process.stdout.write(text)) {
  const startedAt = Date.now()
  write(`${what} … `)
  try {
    const result = await work()
    write(`${inSeconds(Date.now() - startedAt)}\n`)
    return result
  } catch (error) {
    write(`failed after ${inSeconds(Date.now() - startedAt)}\n`)
    throw error
  }
}
