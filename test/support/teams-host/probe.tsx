import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { chooseHost } from '#client/host/choose-host.ts'
import type { Host } from '#client/host/host.ts'
import { useHost } from '#client/host/use-host.ts'

/** The smallest page that lives in a host: says which it got and after how long, shows theme and locale as they change, and asks for a token. */
function Probe({ host, waitedMs }: { host: Host; waitedMs: number }) {
  const { theme, locale } = useHost(host)
  const [token, setToken] = useState('')
  const ask = async (isAsked: boolean) => {
    const answer = (await host.getToken?.(isAsked)) ?? { kind: 'nobody' }
    setToken(answer.kind === 'token' ? `token ${answer.token}` : answer.kind)
  }
  return (
    <dl>
      <dd id="kind">{host.kind}</dd>
      <dd id="place">{host.frameContext}</dd>
      <dd id="theme">{theme}</dd>
      <dd id="locale">{locale}</dd>
      <dd id="waited">{Math.round(waitedMs)}</dd>
      <dd id="meeting">{String(host.meetingId)}</dd>
      <dd id="sub-page">{String(host.subPage)}</dd>
      <dd id="anonymous">{String(host.isAnonymous)}</dd>
      <dd id="token">{token}</dd>
      <button onClick={() => void ask(false)}>Ask silently</button>
      <button onClick={() => void ask(true)}>Ask with a window</button>
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
