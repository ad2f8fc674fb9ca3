import type { Socket } from 'socket.io'
import type { z } from 'zod'
import type { AnswerMessage } from '#core/wire/down.ts'

type Acknowledge = (answer: AnswerMessage) => void

/**
 * The only way to hear a socket: parses, insists on nothing the sender did not send, catches what is thrown or rejected.
 * Left to itself socket.io lets a missing acknowledgement or a throw end the whole process.
 */
export function listen(socket: Pick<Socket, 'on' | 'onAny'>, onFault: (fault: unknown) => string) {
  const known = new Set<string>()
  socket.onAny((event: string, ...sent: unknown[]) => {
    if (!known.has(event)) acknowledgementIn(sent)({ kind: 'problem', problem: 'badMessage' })
  })
  return <T>(event: string, schema: z.ZodType<T>, handle: (message: T, acknowledge: Acknowledge) => Promise<void> | void) => {
    known.add(event)
    socket.on(event, (...sent: unknown[]) => {
      const acknowledge = acknowledgementIn(sent)
      try {
        const parsed = schema.safeParse(sent[0])
        if (!parsed.success) return acknowledge({ kind: 'problem', problem: 'badMessage' })
        void Promise.resolve(handle(parsed.data, acknowledge)).catch((fault: unknown) => {
          acknowledge({ kind: 'problem', problem: 'unexpected', faultId: onFault(fault) })
        })
      } catch (fault) {
        acknowledge({ kind: 'problem', problem: 'unexpected', faultId: onFault(fault) })
      }
    })
  }
}

/** The sender's acknowledgement if it sent one, called once at most; otherwise one that does nothing. */
function acknowledgementIn(sent: unknown[]): Acknowledge {
  const last = sent.at(-1)
  if (typeof last !== 'function') return () => undefined
  let isAnswered = false
  return (answer) => {
    if (isAnswered) return
    isAnswered = true
    last(answer)
  }
}
