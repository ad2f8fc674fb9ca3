import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Host } from '#client/host/host.ts'
import { HostProvider, useHost } from '#client/host/use-host.ts'
import { WordsProvider, useLocale, useWords } from '#client/text/use-words.tsx'
import { mannerOf } from '#client/text/words.ts'
import { AppFrame } from '#client/ui/app-frame.tsx'
import { loadTheme } from '#client/ui/themes.ts'
import { Door, type Told } from './door.tsx'
import type { Visit } from './visit.ts'

/** Draws the door, or what stands behind it for who has come straight back. */
export const drawSeatPage = (host: Host, visit: Visit | null, notice: Told) => drawFramed(host, <Door begun={visit} notice={notice} />)

let root: Root | undefined

/** Draws a page of ours with what stands around it, in its own colours from the first; once more, when another host has come, what is written stays. */
export async function drawFramed(host: Host, page: ReactNode) {
  if (host.theme !== 'default') await loadTheme(host.theme)
  root ??= createRoot(document.getElementById('page') as HTMLElement)
  root.render(<Surrounded host={host}>{page}</Surrounded>)
}

type SurroundedProps = { host: Host; children: ReactNode }

function Surrounded({ host, children }: SurroundedProps) {
  const { theme, locale } = useHost(host)
  return (
    <HostProvider value={host}>
      <WordsProvider locale={locale}>
        <Framed theme={theme}>{children}</Framed>
      </WordsProvider>
    </HostProvider>
  )
}

function Framed({ theme, children }: Pick<Host, 'theme'> & Pick<SurroundedProps, 'children'>) {
  const { connection } = useWords('door')
  const locale = useLocale()
  return (
    <AppFrame theme={theme} locale={locale} direction={mannerOf(locale).direction} demoMark={connection.demo} broken={connection.broken}>
      {children}
    </AppFrame>
  )
}
