import { chooseHost } from '#client/host/choose-host.ts'
import { loadWords, type SetName } from '#client/text/words.ts'
import { fetchPage } from './role-pages.ts'
import { comeStraightBack, tieTo } from './visit.ts'

/**
 * The script of seat.html. What others must answer is asked for at once, while React is on its way: the words, and for who comes straight back the ticket
 * and the socket's code, then the connection and the page of their role.
 */
async function arrive() {
  const drawing = import('./seat-page.tsx')
  const choosing = chooseHost()
  const visit = comeStraightBack(window, (role) => void choosing.then(({ locale }) => fetchPage(role, locale)))
  const host = await choosing
  tieTo(host)
  // Whatever their role, they need these too.
  const words = (name: SetName) => loadWords(host.locale, name).catch(() => null)
  const besides = words(visit ? 'meeting' : 'paste')
  try {
    // Words that can not be fetched are asked for again where they are drawn, but for those of the notice, which nobody is kept out for.
    const [{ drawSeatPage }, notice] = await Promise.all([drawing, visit ? null : import('./notice.tsx'), words('door'), visit ?? besides])
    await drawSeatPage(host, visit, notice)
    host.notifyReady()
  } catch (fault) {
    // Teams has a page of its own for this, with a way to try again; without a word it goes on loading.
    host.notifyFailure()
    throw fault
  }
}

void arrive()
