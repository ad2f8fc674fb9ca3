import { randomUUID } from 'node:crypto'
import pino, { type Logger } from 'pino'

/** A log to stderr, JSON lines. What people write never reaches it. */
export const openLog = (level: string): Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))

/**
 * Notes our own error and gives the id that a person sees. The log has its kind and place, never its message:
 * a message may quote what somebody wrote.
 */
export const faultLog = (log: Logger, alsoCount: () => void = () => undefined) => (fault: unknown): string => {
  alsoCount()
  const faultId = randomUUID().slice(0, 8)
  const { name, code, stack, message = '' } = (fault ?? {}) as { name?: string; code?: string; stack?: string; message?: string }
  const at = stack?.replace(message, '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 6)
  log.error({ faultId, kind: name, code, at }, 'fault')
  return faultId
}
