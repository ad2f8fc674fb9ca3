import { Router } from 'express'
import { sendMessagePage } from './message-page.ts'

/** What this is, what is kept and on what terms: the addresses that the Teams package names. */
export function serveAbout(): Router {
  const router = Router()
  router.get('/about', (request, response) => sendMessagePage(request, response, 200, ({ about, privacy, terms }) => [about, { ...privacy, anchor: 'privacy' }, { ...terms, anchor: 'terms' }]))
  return router
}
