import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import type { MailSettings } from './mail-settings.ts'
import type { NoticeMail } from './notice-mail.ts'

/**
 * `sent`: the server has taken it. `later`: it has not, and may another time. `refused`: it never will. `ourSide`: we could not come
 * in. `unsure`: the line broke when the server may have taken it. `held`: it may not go any more. `leftOff`: we are to end, and it has not got it.
 */
export type Posted = 'sent' | 'later' | 'notNow' | 'refused' | 'ourSide' | 'unsure' | 'held' | 'leftOff'

/** In milliseconds: connecting, each answer, and all of it. */
export type TimeLimits = { connectMs: number; answerMs: number; wholeMs: number }
const timeLimits: TimeLimits = { connectMs: 20_000, answerMs: 30_000, wholeMs: 90_000 }

/** `mayGo`: asked when the line is open, right before the message is offered. `ending`: what the server does not have by then is left off. */
type Sending = { settings: MailSettings; id: string; to: string; mail: NoticeMail; mayGo: () => Promise<boolean>; ending: AbortSignal; limits?: TimeLimits | undefined }

/** Speaks with the mail server once, on a line of its own, and closes it. Never rejects, and keeps no word of what was said. */
export async function postMail({ settings, id, to, mail, mayGo, ending, limits = timeLimits }: Sending): Promise<Posted> {
  const domain = settings.from.slice(settings.from.indexOf('@') + 1)
  const message = await composed(settings.from, to, mail, `<${id}@${domain}>`)
  const line = new SMTPConnection({
    host: settings.host,
    port: settings.port,
    secure: settings.isSecure,
    requireTLS: !settings.isSecure && !settings.mayBePlain,
    // The machine's own name is nobody's business.
    name: domain,
    tls: { minVersion: 'TLSv1.2', ...(settings.trusted !== undefined && { ca: settings.trusted }) },
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.answerMs,
    socketTimeout: limits.answerMs,
    logger: false,
    debug: false,
  })
  const spoken = new AbortController()
  try {
    return await Promise.race([speak(line, settings, { to, message, mayGo, ending }), tooLong(message, limits.wholeMs), leftOff(message, ending, spoken.signal)])
  } finally {
    spoken.abort()
    line.close()
  }
}

/** Once the server has asked for the message's bytes, it may have them. */
const handedOver = Symbol('handedOver')
type Message = Readable & { [handedOver]?: boolean }

async function composed(from: string, to: string, { subject, text }: NoticeMail, messageId: string): Promise<Message> {
  const bytes = await new MailComposer({ from, to, subject, text, messageId, xMailer: false, headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } } as object).compile().build()
  const message: Message = new Readable({
    read() {
      message[handedOver] = true
      this.push(bytes)
      this.push(null)
    },
  })
  return message
}

type Fault = Error & { code?: string | undefined; responseCode?: number | undefined }

async function speak(line: SMTPConnection, { auth, from }: MailSettings, { to, message, mayGo, ending }: Pick<Sending, 'to' | 'mayGo' | 'ending'> & { message: Message }): Promise<Posted> {
  const broken = new Promise<never>((_, reject) => line.on('error', reject))
  broken.catch(() => undefined)
  const step = (take: (done: (fault?: Fault | null) => void) => unknown) => Promise.race([broken, new Promise<void>((resolve, reject) => take((fault) => (fault ? reject(fault) : resolve())))])
  let isIn = false
  try {
    await step((done) => line.connect(done))
    if (auth) await step((done) => line.login({ credentials: auth, ...auth }, done))
    isIn = true
    if (!(await mayGo())) return 'held'
    if (ending.aborted) return 'leftOff'
    await step((done) => line.send({ from, to: [to] }, message, done))
    return 'sent'
  } catch (error) {
    return whatIsKnown(error as Fault, isIn, message[handedOver] === true)
  }
}

/** An answer says how it went; without one it is only known that nothing was sent as long as nothing was handed over. */
function whatIsKnown({ code, responseCode }: Fault, isIn: boolean, isHandedOver: boolean): Posted {
  if (responseCode === undefined && isHandedOver) return 'unsure'
  if (code === 'ETLS' || code === 'EAUTH') return 'ourSide'
  if (responseCode === undefined) return code === 'EENVELOPE' ? 'refused' : 'later'
  if (!isIn) return 'later'
  return responseCode >= 500 ? 'refused' : 'notNow'
}

/** Whatever takes longer is not waited for. */
async function tooLong(message: Message, limitMs: number): Promise<Posted> {
  await pause(limitMs, undefined, { ref: false })
  return whatIsKnown(new Error('Too long.'), false, message[handedOver] === true)
}

/** What it has is waited for, as far as somebody still waits. Nothing more is heard once all was `spoken`. */
const leftOff = (message: Message, ending: AbortSignal, spoken: AbortSignal) =>
  new Promise<Posted>((resolve) => {
    const leave = () => void (message[handedOver] === true || resolve('leftOff'))
    if (ending.aborted) leave()
    else ending.addEventListener('abort', leave, { signal: spoken })
  })
