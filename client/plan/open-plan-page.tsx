import { createRoot } from 'react-dom/client'
import { browserHost } from '#client/host/browser-host.ts'
import type { Host } from '#client/host/host.ts'
import { useHost } from '#client/host/use-host.ts'
import { WordsProvider, useLocale, usePageWords, useWords } from '#client/text/use-words.tsx'
import { mannerOf } from '#client/text/words.ts'
import { AppFrame } from '#client/ui/app-frame.tsx'
import { takeKey } from '#client/meeting/key/key-in-address.ts'
import { PlanPage } from './plan-page.tsx'

/** The script of plan.html: always in a browser of its own. */
const key = takeKey(window)
const place = document.getElementById('page')
if (place) createRoot(place).render(<Opened host={browserHost(window)} handedKey={key} />)

type OpenedProps = { host: Host; handedKey: string | null }

function Opened({ host, handedKey }: OpenedProps) {
  const { theme, locale } = useHost(host)
  return (
    <WordsProvider locale={locale}>
      <Framed theme={theme} handedKey={handedKey} />
    </WordsProvider>
  )
}

function Framed({ theme, handedKey }: Pick<Host, 'theme'> & Pick<OpenedProps, 'handedKey'>) {
  usePageWords('plan')
  const { connection } = useWords('door')
  const locale = useLocale()
  return (
    <AppFrame theme={theme} locale={locale} direction={mannerOf(locale).direction} demoMark={connection.demo} broken={connection.broken}>
      <PlanPage handedKey={handedKey} />
    </AppFrame>
  )
}
