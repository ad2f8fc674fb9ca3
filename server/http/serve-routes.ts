import express, { Router, type Request, type RequestHandler } from 'express'
import type { SeatSession, Staff } from '#server/store/store.ts'
import { ProblemError, type Route } from './route.ts'
import { takesBody } from './taken-body.ts'

export type Asked = {
  staffOf: (request: Request) => Promise<Staff | null>
  seatOf: (request: Request) => Promise<SeatSession | null>
  /** Somebody came to a door of an authority with a key that opens nothing. */
  wrongKeyTried: () => void
}

/** Puts the routes on express: who asks, then what they ask, then the answer; nothing cached. */
export function serveRoutes(routes: readonly Route[], asked: Asked): Router {
  const router = Router()
  for (const one of routes) {
    const path = one.path.replaceAll(/\{(\w+)\}/g, ':$1')
    const steps: RequestHandler[] = one.body ? [takesBody(express.json({ limit: one.largestBody ?? '64kb', strict: true }), one.body)] : []
    // Whoever reads with a key stands in the log; a HEAD reads nothing, and nobody with a key needs one.
    if (one.method === 'get' && one.by !== 'nobody') router.head(path, (_request, response) => void response.set({ Allow: 'GET', 'Cache-Control': 'no-store' }).status(405).end())
    router[one.method](path, ...steps, (request, response, next) => {
      // Express takes an empty error for none and would go on to the next address.
      answer(one, request, response, asked).catch((error: unknown) => next(error ?? new Error('rejected with nothing')))
    })
  }
  return router
}

async function answer(one: Route, request: Request, response: Parameters<RequestHandler>[1], asked: Asked) {
  const by = await whoAsks(one, request, asked)
  const parsed = one.body?.safeParse(request.body ?? {})
  if (parsed && !parsed.success) {
    throw new ProblemError('badMessage', 400, [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'body'))].slice(0, 20))
  }
  const answered = await one.handle({ body: parsed?.data, by: by as never, request, response })
  response.status(one.answer.status).set('Cache-Control', 'no-store').json(answered)
}

/** What somebody of an authority may ask as. */
function kindsOf({ isAdministrator, name }: Staff): Route['by'][] {
  if (!isAdministrator) return ['staff', 'office']
  return name === null ? ['keyMaker'] : ['keyMaker', 'administrator', 'office']
}

async function whoAsks(one: Route, request: Request, { staffOf, seatOf, wrongKeyTried }: Asked): Promise<Staff | SeatSession | null> {
  if (one.by === 'nobody') return null
  const by = one.by === 'seat' ? await seatOf(request) : await staffOf(request)
  if (!by && one.by !== 'seat' && request.headers.authorization !== undefined) wrongKeyTried()
  if (!by) throw new ProblemError('signInAgain', 401)
  if ('isAdministrator' in by && !kindsOf(by).includes(one.by)) throw new ProblemError('notYourRole', 403)
  return by
}
