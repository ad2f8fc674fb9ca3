import { useSyncExternalStore } from 'react'
import type { Host, HostLocale, HostTheme } from './host.ts'

/** Out: the host's theme and locale now; draws the component again when either changes. */
export function useHost(host: Host): { theme: HostTheme; locale: HostLocale } {
  const theme = useSyncExternalStore(host.onTheme, () => host.theme)
  const locale = useSyncExternalStore(host.onLocale, () => host.locale)
  return { theme, locale }
}
