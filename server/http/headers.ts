import helmet from 'helmet'
import type { RequestHandler } from 'express'

/** The addresses that Teams frames an app from. */
const teams = ['https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft']

/** Who may frame a page. The demo shows its own seats side by side. */
export function frames(framing: 'teams' | 'nobody', isDemo: boolean): string[] {
  if (framing === 'nobody') return ["'none'"]
  return isDemo ? ["'self'", ...teams] : teams
}

type Policy = {
  nonce: string
  isDemo: boolean
  ancestors: string[]
  /** The one place elsewhere that the page asks: the sign-in's, on its page alone. */
  asks?: string
}

const write = (directives: Record<string, string[]>) =>
  Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')

/** For pages with our script. The nonce is new in every response; Fluent's style elements carry it. */
export const pagePolicy = ({ nonce, isDemo, ancestors, asks }: Policy): string =>
  write({
    'default-src': ["'none'"],
    'script-src': ["'self'", `'nonce-${nonce}'`],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    // Not Microsoft's list of hosts, which teams-js asks for on its own: it brings one along (DECISIONS 35).
    'connect-src': ["'self'", ...(asks === undefined ? [] : [asks])],
    'frame-src': isDemo ? ["'self'"] : ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ancestors,
  })

/** For letters and pages of plain words: nothing from anywhere else, and no script but the one that reads a letter aloud, where there is one. */
export const letterPolicy = (nonce: string, { hasScript = false } = {}): string =>
  write({
    'default-src': ["'none'"],
    ...(hasScript && { 'script-src': [`'nonce-${nonce}'`] }),
    'style-src': [`'nonce-${nonce}'`],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  })

/** What every answer carries: nothing may be framed, kept by search engines or told to other sites, until a page says otherwise of itself. */
export const safeHeaders = (isDemo: boolean): RequestHandler[] => [
  helmet({
    // Its policy says frame-ancestors 'self', which keeps Teams out, and lets any inline style in. Ours is written below, and by each page.
    contentSecurityPolicy: false,
    // X-Frame-Options knows no list: SAMEORIGIN keeps Teams out. frame-ancestors says it in every browser that Teams runs in.
    frameguard: false,
    // It cuts a window that we open, or that opened us, off from its opener: signing in is such a window.
    crossOriginOpenerPolicy: false,
    // It keeps our files from every other site, which is right: the frame in Teams is our own page and fetches them as its own.
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // Asks whoever frames us, Teams too, to allow it in headers of theirs.
    crossOriginEmbedderPolicy: false,
    // Stricter than its own: Teams learns nothing of which page opened a link.
    referrerPolicy: { policy: 'no-referrer' },
    // The demo has no TLS to insist on.
    strictTransportSecurity: isDemo ? false : { maxAge: 31_536_000, includeSubDomains: true },
  }),
  (_request, response, next) => {
    response.set('Content-Security-Policy', "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'")
    response.set('X-Robots-Tag', 'noindex, nofollow')
    response.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
    next()
  },
]

/** The demo answers by its own names only: a page elsewhere whose name is made to point here gets nothing. */
export const onlyFromHere =
  (isOwnOrigin: (origin: string) => boolean): RequestHandler =>
  (request, response, next) => {
    if (isOwnOrigin(`http://${request.headers.host ?? ''}`)) return next()
    response.status(421).end()
  }
