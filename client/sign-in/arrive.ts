import { chooseHost } from '#client/host/choose-host.ts'
import { loadWords } from '#client/text/words.ts'
import { takeAnswer } from './answer-in-address.ts'

/** The script of signin.html. A code in the address is taken out of it before anything else happens. */
const answer = takeAnswer(window)

async function arrive() {
  const drawing = import('./sign-in-page.tsx')
  const host = await chooseHost()
  const words = (['door', 'signIn'] as const).map((name) => loadWords(host.locale, name).catch(() => undefined))
  const [{ drawSignInPage }] = await Promise.all([drawing, ...words])
  await drawSignInPage(host, answer)
}

void arrive()
