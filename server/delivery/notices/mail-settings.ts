export type MailSettings = {
  host: string
  port: number
  /** TLS from the first byte; else it is asked for once connected. */
  isSecure: boolean
  /** Without TLS: on this machine alone. */
  mayBePlain: boolean
  auth: { user: string; pass: string } | null
  from: string
  /** Certificates to trust beside the system's own, in PEM. */
  trusted?: string
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
const usualPort = { 'smtp:': 587, 'smtps:': 465 } as const

/** Whether this is the address of somebody's letter box, and of one alone: what a mail server could take for two is refused. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && /^[\p{L}\d!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\d!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\d-]+(\.[\p{L}\d-]+)*\.[\p{L}\d-]{2,}$/u.test(text)

export const isOnThisMachine = ({ hostname }: URL): boolean => loopback.test(hostname)

/** In: an address that is `smtp://` or `smtps://`, with user and password in it where the server asks for them, and a sender's. */
export function mailSettings(smtpUrl: string, from: string): MailSettings {
  const url = new URL(smtpUrl)
  const { protocol, hostname, username, password } = url
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || usualPort[protocol as keyof typeof usualPort],
    isSecure: protocol === 'smtps:',
    mayBePlain: isOnThisMachine(url),
    auth: username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    from,
  }
}
