import { chooseHost } from '#client/host/choose-host.ts'
import type { Host } from '#client/host/host.ts'
import { tieTo } from '#client/join/visit.ts'
import { loadWords } from '#client/text/words.ts'

const drawing = import('./teams-page.tsx')

/** The script of teams.html, the tab that Teams opens. Where no Teams answers it is a page in a browser, that takes a personal link; a Teams that answers late is taken up where one stands. */
const arriving: Promise<void> = chooseHost((late) => void arriving.then(() => show(late))).then(show)

async function show(host: Host) {
  // Teams' own button shares the tab as it is, and a panel is nobody's to see but its own.
  if (host.frameContext === 'stage') return window.location.replace('/stage')
  tieTo(host)
  const words = (['door', 'paste', 'signIn', 'teams'] as const).map((name) => loadWords(host.locale, name).catch(() => undefined))
  try {
    const [{ drawTeamsPage }] = await Promise.all([drawing, ...words])
    await drawTeamsPage(host)
    host.notifyReady()
  } catch (fault) {
    host.notifyFailure()
    throw fault
  }
}
