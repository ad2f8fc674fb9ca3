import type { SMTPServerOptions } from 'smtp-server'
import { openMailServer, type MailServer } from './mail-server.ts'

/** Where a mail server stops answering: at the greeting, at the address, or when it has the message. */
export type StuckAt = 'greeting' | 'address' | 'message'

/** A mail server that answers until it comes to this point. `isThere`: it has come there. `goOn`: it answers all that wait, and from now on everything. */
export async function openStuckMailServer(at: StuckAt): Promise<MailServer & { isThere: Promise<void>; goOn: () => void }> {
  const waiting: (() => void)[] = []
  let isStuck = true
  let reached = () => {}
  const isThere = new Promise<void>((resolve) => (reached = resolve))
  const hold = (done: () => void) => {
    if (!isStuck) return done()
    waiting.push(done)
    reached()
  }
  const options: Record<StuckAt, SMTPServerOptions> = {
    greeting: { onConnect: (_session, done) => hold(() => done()) },
    address: { onRcptTo: (_address, _session, done) => hold(() => done()) },
    message: {
      onData: (stream, session, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          server.mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', raw: Buffer.concat(parts).toString(), isSecure: session.secure, user: undefined })
          hold(() => done())
        })
      },
    },
  }
  const server = await openMailServer(options[at])
  const goOn = () => {
    isStuck = false
    for (const done of waiting.splice(0)) done()
  }
  return { ...server, isThere, goOn }
}
