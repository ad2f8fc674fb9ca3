import { createRoot } from 'react-dom/client'
import { chooseHost } from '#client/host/choose-host.ts'
import type { Host } from '#client/host/host.ts'
import { HostProvider, useHost } from '#client/host/use-host.ts'
import { WordsProvider, useLocale, useWords } from '#client/text/use-words.tsx'
import { AppFrame } from '#client/ui/app-frame.tsx'
import { Door } from './door.tsx'

/** The script of seat.html: finds out what the page stands in, and draws the door. */
async function openSeatPage() {
  const place = document.getElementById('page')
  if (!place) return
  const host = await chooseHost()
  createRoot(place).render(<SeatPage host={host} />)
  host.notifyReady()
}

function SeatPage({ host }: { host: Host }) {
  const { theme, locale } = useHost(host)
  return (
    <HostProvider value={host}>
      <WordsProvider locale={locale}>
        <Framed theme={theme} />
      </WordsProvider>
    </HostProvider>
  )
}

function Framed({ theme }: Pick<Host, 'theme'>) {
  const { connection } = useWords('door')
  return (
    <AppFrame theme={theme} locale={useLocale()} demoMark={connection.demo} broken={connection.broken}>
      <Door />
    </AppFrame>
  )
}

void openSeatPage()
