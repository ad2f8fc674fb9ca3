import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Host, HostLocale, HostTheme } from './host.ts'

/** Out: the host's theme and locale now; draws the component again when either changes. */
export function useHost(host: Host): { theme: HostTheme; locale: HostLocale } {
  const theme = useSyncExternalStore(host.onTheme, () => host.theme)
  const locale = useSyncExternalStore(host.onLocale, () => host.locale)
  return { theme, locale }
}

const HostContext = createContext<Host | null>(null)

/** Gives the host to what stands inside. */
export const HostProvider = HostContext.Provider

/** What surrounds the page; null outside a HostProvider. */
export const useSurroundings = (): Host | null => useContext(HostContext)
