import { chooseHost } from '#client/host/choose-host.ts'
import { loadWords } from '#client/text/words.ts'
import { fetchPageOf } from './role-pages.ts'
import { comeStraightBack } from './visit.ts'

/**
 * The script of seat.html. What others must answer is asked for at once, while React is on its way: the words, and for who comes straight back the ticket,
 * the socket's code, the connection and then the page of their role.
 */
async function arrive() {
  const drawing = import('./seat-page.tsx')
  const visit = comeStraightBack(window)
  const host = await chooseHost()
  if (visit) fetchPageOf(visit.session, host)
  // Words that can not be fetched are asked for again where they are drawn.
  const [{ drawSeatPage }] = await Promise.all([drawing, loadWords(host.locale, 'door').catch(() => undefined)])
  await drawSeatPage(host, visit)
  host.notifyReady()
}

void arrive()
