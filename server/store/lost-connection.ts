import { setTimeout as pause } from 'node:timers/promises'

/** The server is starting, stopping, gone or too slow, or has undone the work for somebody else's (a deadlock); SQLSTATE classes 08, 57 and 40, and the network's own words. */
const passing = /^(08...|40P01|57014|57P0[1-3]|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$/
const dropped = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

const isLost = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const code = (error as NodeJS.ErrnoException).code
  return (code !== undefined && passing.test(code)) || dropped.test(error.message)
}

/**
 * Does the work again while the database is away for a moment, at most about 6 s in all; other errors come through at once.
 * Only for work that may be done twice: reading, or writing that knows its own command id.
 */
export async function overLostConnection<T>(work: () => Promise<T>): Promise<T> {
  for (const pauseMs of [20, 100, 300, 600, 1_000, 2_000, 2_000]) {
    try {
      return await work()
    } catch (error) {
      if (!isLost(error)) throw error
      await pause(pauseMs)
    }
  }
  return work()
}
