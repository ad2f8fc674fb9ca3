import helmet from 'helmet'
import type { RequestHandler } from 'express'

/** The addresses that Teams frames an app from. */
const teams = ['https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft']

/** teams-js asks here which domains it may trust; without an answer it uses the list it brings along. */
const teamsDomains = 'https://res.cdn.office.net'

/** Who may frame a page. The demo shows its own seats side by side. */
export function frames(framing: 'teams' | 'nobody', isDemo: boolean): string[] {
  if (framing === 'nobody') return ["'none'"]
  return isDemo ? ["'self'", ...teams] : teams
}

type Policy = { nonce: string; isDemo: boolean; ancestors: string[] }

const write = (directives: Record<string, string[]>) =>
  Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')

/** For pages with our script. The nonce is new in every response; Fluent's style elements carry it. */
export const pagePolicy = ({ nonce, isDemo, ancestors }: Policy): string =>
  write({
    'default-src': ["'none'"],
    'script-src': ["'self'", `'nonce-${nonce}'`],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", teamsDomains],
    'frame-src': isDemo ? ["'self'"] : ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ancestors,
  })

/** For letters: no script at all, nothing from anywhere else. */
export const letterPolicy = (nonce: string): string =>
  write({
    'default-src': ["'none'"],
    'style-src': [`'nonce-${nonce}'`],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  })

/**
 * What every answer carries. Set by hand where helmet's own choice would break us: frame-ancestors and
 * X-Frame-Options would keep Teams out, its style rule lets any inline style in, COOP breaks sign-in windows.
 */
export const safeHeaders = (isDemo: boolean): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: false,
    frameguard: false,
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isDemo ? false : { maxAge: 31_536_000, includeSubDomains: true },
  }),
  (_request, response, next) => {
    response.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
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
