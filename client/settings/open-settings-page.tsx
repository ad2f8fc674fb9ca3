import { createRoot } from 'react-dom/client'
import { browserHost } from '#client/host/browser-host.ts'
import type { Host } from '#client/host/host.ts'
import { useHost } from '#client/host/use-host.ts'
import { WordsProvider, useLocale, usePageWords, useWords } from '#client/text/use-words.tsx'
import { mannerOf } from '#client/text/words.ts'
import { AppFrame } from '#client/ui/app-frame.tsx'
import { SettingsPage } from './settings-page.tsx'

/** The script of settings.html: always in a browser of its own. */
const place = document.getElementById('page')
if (place) createRoot(place).render(<Opened host={browserHost(window)} />)

function Opened({ host }: { host: Host }) {
  const { theme, locale } = useHost(host)
  return (
    <WordsProvider locale={locale}>
      <Framed theme={theme} />
    </WordsProvider>
  )
}

function Framed({ theme }: Pick<Host, 'theme'>) {
  usePageWords('settings')
  const { connection } = useWords('door')
  const locale = useLocale()
  return (
    <AppFrame theme={theme} locale={locale} direction={mannerOf(locale).direction} demoMark={connection.demo} broken={connection.broken}>
      <SettingsPage />
    </AppFrame>
  )
}
