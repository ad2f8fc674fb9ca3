import { chooseHost } from '#client/host/choose-host.ts'
import { sleepPage, wakePage } from '#client/live/wake-signs.ts'
import { setsOfPage } from '#client/text/page-words.ts'
import { loadWords } from '#client/text/words.ts'

/** The script of teams.html, the tab that Teams opens. Where no Teams answers it is a page in a browser, that takes a personal link. */
async function arrive() {
  const drawing = import('./teams-page.tsx')
  const host = await chooseHost()
  host.onSuspend(sleepPage)
  host.onResume(wakePage)
  const words = setsOfPage.teams.map((name) => loadWords(host.locale, name).catch(() => undefined))
  const [{ drawTeamsPage }] = await Promise.all([drawing, ...words])
  await drawTeamsPage(host)
  host.notifyReady()
}

void arrive()
