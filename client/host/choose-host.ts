import { browserHost } from './browser-host.ts'
import type { Host } from './host.ts'
import type { HostWindow } from './host-window.ts'
import { withinLimit } from './within-limit.ts'

export type Surroundings = {
  window: HostWindow & { readonly nativeInterface?: unknown }
  loadTeamsHost: () => Promise<{ connectTeamsHost: (window: HostWindow) => Promise<Host> }>
  /** For loading teams-js and its whole handshake. */
  timeLimitMs: number
}

const thisPage = (): Surroundings => ({ window, loadTeamsHost: () => import('./teams-host.ts'), timeLimitMs: 3000 })

/**
 * Out: the host that the page stands in. Alone, or framed by our own demo page: the browser, at once and without loading
 * teams-js. Framed by something else: Teams, or the browser when no Teams has answered within the limit. Never rejects.
 */
export async function chooseHost(surroundings: Surroundings = thisPage()): Promise<Host> {
  const { window } = surroundings
  if (!isFramed(window) || isInDemo(window)) return browserHost(window)
  try {
    return await withinLimit(connect(surroundings), surroundings.timeLimitMs)
  } catch {
    return browserHost(window)
  }
}

/** Teams on a phone may have no parent window but a native door. */
function isFramed(window: Surroundings['window']): boolean {
  return window.parent !== window.self || window.nativeInterface !== undefined
}

/** The demo frames our own pages and answers no handshake: `?frame=demo` or `<iframe data-frame="demo">` says so. */
function isInDemo(window: HostWindow): boolean {
  if (new URLSearchParams(window.location.search).get('frame') === 'demo') return true
  return window.frameElement?.getAttribute('data-frame') === 'demo'
}

async function connect({ window, loadTeamsHost }: Surroundings): Promise<Host> {
  const { connectTeamsHost } = await loadTeamsHost()
  return connectTeamsHost(window)
}
