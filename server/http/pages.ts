import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import express, { Router, type RequestHandler } from 'express'
import { newSecret } from '#server/identity/secrets.ts'
import { frames, pagePolicy } from './headers.ts'

export type PagesParts = {
  /** Where the built client lies. */
  clientDir: string
  isDemo: boolean
  /** The origin of the authority that people sign in at; null where nobody does. */
  authorityOrigin: string | null
}

/** The client's pages, drawn per response: each has a nonce of its own. Assets have a hash in their name and are kept for a year. */
export function servePages({ clientDir, isDemo, authorityOrigin }: PagesParts): Router {
  const router = Router()
  const page = (file: string, framing: 'teams' | 'nobody', asks?: string) => async (_request: express.Request, response: express.Response) => {
    const html = await readFile(join(clientDir, file), 'utf8')
    const nonce = newSecret(16)
    response.set('Content-Security-Policy', pagePolicy({ nonce, isDemo, ancestors: frames(framing, isDemo), ...(asks !== undefined && { asks }) }))
    response.set('Cache-Control', 'no-store')
    response.type('html').send(mark(html.replaceAll('__CSP_NONCE__', nonce), { isDemo, hasAccounts: authorityOrigin !== null }))
  }
  router.use('/assets', smaller(clientDir), express.static(join(clientDir, 'assets'), { immutable: true, maxAge: '365d', index: false }))
  router.get('/', page('start.html', 'nobody'))
  router.get('/plan', page('plan.html', 'nobody'))
  router.get('/settings', page('settings.html', 'nobody'))
  router.get(['/panel', '/j/:seatId'], page('seat.html', 'teams'))
  if (authorityOrigin !== null) router.get('/signin', page('signin.html', 'nobody', authorityOrigin))
  router.get('/teams', page('teams.html', 'teams'))
  router.get('/stage', page('stage.html', 'teams'))
  return router
}

type Marks = { isDemo: boolean; hasAccounts: boolean }

/** The demo says what it is, on every page; and a page knows without asking whether people sign in here with accounts. */
function mark(html: string, { isDemo, hasAccounts }: Marks): string {
  const marks = [isDemo && 'sampratad-demo', hasAccounts && 'sampratad-accounts'].filter((name) => name !== false)
  return html.replace('</head>', `${marks.map((name) => `<meta name="${name}" content="true">`).join('')}</head>`)
}

/** Sends the brotli that the build made beside an asset, to whoever reads it. */
function smaller(clientDir: string): RequestHandler {
  const assets = join(clientDir, 'assets')
  const made = new Set(existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith('.br')) : [])
  return (request, response, next) => {
    const file = `${request.path.slice(1)}.br`
    if (!made.has(file)) return next()
    response.vary('Accept-Encoding')
    if (!request.acceptsEncodings('br')) return next()
    response.type(extname(request.path)).set('Content-Encoding', 'br')
    request.url = `/${file}`
    next()
  }
}
