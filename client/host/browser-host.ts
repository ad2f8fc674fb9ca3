import { languageNamed } from '#core/meeting/languages.ts'
import type { Host, HostLocale, HostTheme } from './host.ts'
import { openInNewTab, type HostWindow } from './host-window.ts'
import { liveValue } from './live-value.ts'
import { localeOfPreferred, themeNamed } from './theme-and-locale.ts'

const contrastQueries = ['(forced-colors: active)', '(prefers-contrast: more)']
const darkQuery = '(prefers-color-scheme: dark)'

/**
 * The page in a browser of its own: theme and language as the person has set them, live. `?theme=` and `?lang=` in the address
 * win and stay; a value nobody knows is passed over. Never fails.
 */
export function browserHost(window: HostWindow): Host {
  const asked = new URLSearchParams(window.location.search)
  const theme = liveTheme(window, themeNamed(asked.get('theme')))
  const locale = liveLocale(window, asked.get('lang'))
  return {
    kind: 'browser',
    frameContext: 'page',
    get theme() {
      return theme.get()
    },
    get locale() {
      return locale.get()
    },
    meetingId: null,
    subPage: null,
    isAnonymous: false,
    onTheme: theme.subscribe,
    onLocale: locale.subscribe,
    notifyReady: () => undefined,
    notifyFailure: () => undefined,
    shareToStage: null,
    openLink: (url) => openInNewTab(url, window),
    getToken: null,
    onSuspend: neverTold,
    onResume: neverTold,
  }
}

/** A browser puts no page aside that it tells of. */
const neverTold = () => () => undefined

function liveTheme(window: HostWindow, asked: HostTheme | undefined) {
  if (asked !== undefined) return liveValue(asked)
  const contrast = contrastQueries.map((query) => window.matchMedia(query))
  const dark = window.matchMedia(darkQuery)
  const read = (): HostTheme => (contrast.some(({ matches }) => matches) ? 'contrast' : dark.matches ? 'dark' : 'default')
  const theme = liveValue(read())
  for (const query of [...contrast, dark]) query.addEventListener('change', () => theme.set(read()))
  return theme
}

function liveLocale(window: HostWindow, asked: string | null) {
  const named = asked === null ? null : languageNamed(asked)
  if (named !== null) return liveValue(named)
  const read = (): HostLocale => localeOfPreferred(window.navigator.languages)
  const locale = liveValue(read())
  window.addEventListener('languagechange', () => locale.set(read()))
  return locale
}
