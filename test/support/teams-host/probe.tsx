import { createRoot } from 'react-dom/client'
import { chooseHost } from '#client/host/choose-host.ts'
import type { Host } from '#client/host/host.ts'
import { useHost } from '#client/host/use-host.ts'

/** The smallest page that lives in a host: says which it got and after how long, and shows theme and locale as they change. */
function Probe({ host, waitedMs }: { host: Host; waitedMs: number }) {
  const { theme, locale } = useHost(host)
  return (
    <dl>
      <dd id="kind">{host.kind}</dd>
      <dd id="place">{host.frameContext}</dd>
      <dd id="theme">{theme}</dd>
      <dd id="locale">{locale}</dd>
      <dd id="waited">{Math.round(waitedMs)}</dd>
      <button onClick={() => void host.openLink('/letter')}>Open</button>
      <button onClick={() => host.notifyFailure()}>Fail</button>
    </dl>
  )
}

const startedAt = performance.now()
const host = await chooseHost()
const root = document.getElementById('root')
if (root) createRoot(root).render(<Probe host={host} waitedMs={performance.now() - startedAt} />)
host.notifyReady()
