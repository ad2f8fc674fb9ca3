import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { MailSettings } from '#server/delivery/notices/mail-settings.ts'
import { whenFileEnds } from './endings.ts'

export type Mail = { to: string; raw: string; isSecure: boolean; user: string | undefined }
/** What the server says when it has a whole message: nothing at all where it never answers. */
export type Verdict = 'taken' | 'silence' | { code: number }

export type MailServer = {
  settings: MailSettings
  /** What has been handed over so far, taken or not. */
  mails: Mail[]
  /** What it says from now on, to an address and to a message. */
  says: { toAddress: Verdict; toMessage: Verdict }
  close: () => Promise<void>
}

const refusal = (code: number) => Object.assign(new Error('No.'), { responseCode: code })

/** A real mail server on this machine. */
export async function openMailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const mails: Mail[] = []
  const says: MailServer['says'] = { toAddress: 'taken', toMessage: 'taken' }
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    hideSTARTTLS: options.key === undefined,
    onAuth: ({ username, password }, _session, done) => (password === 'hemligt ord' ? done(null, { user: username ?? '' }) : done(refusal(535))),
    onRcptTo: (_address, _session, done) => (typeof says.toAddress === 'object' ? done(refusal(says.toAddress.code)) : done()),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', raw: Buffer.concat(parts).toString(), isSecure: session.secure, user: session.user as string | undefined })
        const verdict = says.toMessage
        if (verdict !== 'silence') done(typeof verdict === 'object' ? refusal(verdict.code) : null)
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const settings: MailSettings = { host: '127.0.0.1', port: (server.server.address() as AddressInfo).port, isSecure: options.secure ?? false, mayBePlain: true, auth: null, from: 'post@brevlada.example' }
  const one: MailServer = { settings, mails, says, close: () => new Promise((resolve) => server.close(() => resolve())) }
  whenFileEnds(one.close)
  return one
}
