/** The parts of `window` that the hosts use, so that a test can be the window. */
export type HostWindow = {
  readonly self: unknown
  readonly parent: unknown
  readonly frameElement: { getAttribute: (name: string) => string | null } | null
  readonly location: { readonly search: string; readonly href: string; reload: () => void; replace: (url: string) => void }
  readonly navigator: { readonly languages: readonly string[] }
  matchMedia: (query: string) => { readonly matches: boolean; addEventListener: (type: 'change', listener: () => void) => void }
  addEventListener: (type: 'languagechange' | 'focus', listener: () => void) => void
  open: (url: string, target: string, features: string) => unknown
}

/** In: an address, absolute or from this page. Out: the absolute one. Throws TypeError unless it is http or https. */
export function webAddress(url: string, window: HostWindow): string {
  const address = new URL(url, window.location.href)
  if (!/^https?:$/.test(address.protocol)) throw new TypeError('Only http and https addresses are opened.')
  return address.href
}

/** Opens a web address in a new tab that knows nothing of this one. Rejects as `webAddress` throws. */
export async function openInNewTab(url: string, window: HostWindow): Promise<void> {
  window.open(webAddress(url, window), '_blank', 'noopener,noreferrer')
}
