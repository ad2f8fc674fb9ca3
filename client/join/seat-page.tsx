import { createRoot } from 'react-dom/client'
import type { Host } from '#client/host/host.ts'
import { HostProvider, useHost } from '#client/host/use-host.ts'
import { WordsProvider, useLocale, useWords } from '#client/text/use-words.tsx'
import { AppFrame } from '#client/ui/app-frame.tsx'
import { loadTheme } from '#client/ui/themes.ts'
import { Door } from './door.tsx'
import type { Visit } from './visit.ts'

type SeatPageProps = { host: Host; visit: Visit | null }

/** Draws the door, or what stands behind it for who has come straight back; in its own colours from the first. */
export async function drawSeatPage(host: Host, visit: Visit | null) {
  if (host.theme !== 'default') await loadTheme(host.theme)
  const place = document.getElementById('page')
  if (place) createRoot(place).render(<SeatPage host={host} visit={visit} />)
}

function SeatPage({ host, visit }: SeatPageProps) {
  const { theme, locale } = useHost(host)
  return (
    <HostProvider value={host}>
      <WordsProvider locale={locale}>
        <Framed theme={theme} visit={visit} />
      </WordsProvider>
    </HostProvider>
  )
}

function Framed({ theme, visit }: Pick<Host, 'theme'> & Pick<SeatPageProps, 'visit'>) {
  const { connection } = useWords('door')
  return (
    <AppFrame theme={theme} locale={useLocale()} demoMark={connection.demo} broken={connection.broken}>
      <Door begun={visit} />
    </AppFrame>
  )
}
