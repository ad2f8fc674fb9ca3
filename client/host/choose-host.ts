import { browserHost } from './browser-host.ts'
import type { Host } from './host.ts'
import type { HostWindow } from './host-window.ts'
import { withinLimit } from './within-limit.ts'

export type Surroundings = {
  window: HostWindow & { readonly nativeInterface?: unknown }
  loadTeamsHost: () => Promise<{ shakeHands: (window: HostWindow) => Promise<() => Host> }>
  /** For loading teams-js, which a slow phone does slowly, and then for its handshake. */
  limitsMs: { load: number; answer: number }
}

const thisPage = (): Surroundings => ({ window, loadTeamsHost: () => import('./teams-host.ts'), limitsMs: { load: 10_000, answer: 3000 } })

/**
 * Out: the host that the page stands in. Alone, or framed by our own demo page: the browser, at once and without loading
 * teams-js. Framed by something else: Teams, or the browser when no Teams has answered within the limit. Never rejects.
 * `takeUp` is given a Teams that answers after that; where nobody takes it up, nothing is registered with it.
 */
export async function chooseHost(takeUp?: (late: Host) => void, { window, loadTeamsHost, limitsMs }: Surroundings = thisPage()): Promise<Host> {
  if (!isFramed(window) || isInDemo(window)) return browserHost(window)
  const loading = loadTeamsHost()
  const shaking = loading.then(({ shakeHands }) => shakeHands(window))
  try {
    await withinLimit(loading, limitsMs.load)
    return (await withinLimit(shaking, limitsMs.answer))()
  } catch {
    shaking.then((registered) => takeUp?.(registered())).catch(() => undefined)
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
