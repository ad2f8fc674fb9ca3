import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { chooseHost } from '#client/host/choose-host.ts'
import type { Host } from '#client/host/host.ts'
import { useHost } from '#client/host/use-host.ts'
import { keepSession } from '#client/live/keep-session.ts'
import { openLazyStageLink } from '#client/live/lazy-socket-link.ts'
import { whenReplaced } from '#client/live/renew-session.ts'
import { askPanelForTicket } from '#client/live/screen-tickets.ts'
import { SessionProvider } from '#client/live/use-session.tsx'
import { onWake } from '#client/live/wake-signs.ts'
import { WordsProvider, useLocale, usePageWords, useWords } from '#client/text/use-words.tsx'
import { mannerOf } from '#client/text/words.ts'
import { AppFrame } from '#client/ui/app-frame.tsx'
import { StagePage } from './stage-page.tsx'

/** The script of stage.html: the large screen, in Teams' shared stage or in a window of its own. */
async function openStagePage() {
  const place = document.getElementById('page')
  if (!place) return
  const root = createRoot(place)
  const show = (host: Host) => {
    root.render(<Stage host={host} />)
    host.notifyReady()
  }
  show(await chooseHost(show))
}

/** Which meeting: the part after `#`, put there by the panel that opened or shared this page; without it, whichever panel is open. */
const askedMeeting = (): string | null => /^#([A-Za-z0-9_-]{8,64})$/.exec(window.location.hash)?.[1] ?? null

function openSession() {
  return keepSession({
    openLink: openLazyStageLink,
    askForTicket: () => askPanelForTicket(askedMeeting()),
    chance: Math.random,
    onWake,
  })
}

function Stage({ host }: { host: Host }) {
  const { theme, locale } = useHost(host)
  const session = useScreenSession()
  return (
    <WordsProvider locale={locale}>
      <SessionProvider session={session}>
        <Framed theme={theme} />
      </SessionProvider>
    </WordsProvider>
  )
}

/** A session of whichever panel is let in: when the seat is taken over elsewhere the panels are asked anew. */
function useScreenSession() {
  const [session, setSession] = useState(openSession)
  useEffect(() => {
    const stop = whenReplaced(session, () => setSession(openSession()))
    return () => {
      stop()
      session.close()
    }
  }, [session])
  return session
}

function Framed({ theme }: Pick<Host, 'theme'>) {
  usePageWords('stage')
  const { connection } = useWords('door')
  const locale = useLocale()
  return (
    <AppFrame theme={theme} locale={locale} direction={mannerOf(locale).direction} demoMark={connection.demo} broken={connection.broken}>
      <StagePage />
    </AppFrame>
  )
}

void openStagePage()
