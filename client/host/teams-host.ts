import { app, meeting } from '@microsoft/teams-js'
import type { Host, ShareAnswer } from './host.ts'
import { openInNewTab, webAddress, type HostWindow } from './host-window.ts'
import { liveValue } from './live-value.ts'
import { placeOf } from './teams-place.ts'
import { localeOfTag, themeNamed } from './theme-and-locale.ts'

/**
 * Shakes hands with Teams and reads its context. Rejects when there is no Teams; when something frames the page and stays
 * silent, only after 60 s, so the caller sets its own limit. Importing this file loads teams-js: import it dynamically.
 */
export async function connectTeamsHost(window: HostWindow): Promise<Host> {
  await app.initialize()
  const context = await app.getContext()
  const theme = liveValue(themeNamed(context.app.theme) ?? 'default')
  app.registerOnThemeChangeHandler((name) => theme.set(themeNamed(name) ?? 'default'))
  const locale = liveLocale(window, context.app.locale)
  const place = placeOf({ page: context.page, ...(context.chat && { chat: context.chat }), ...(context.meeting && { meeting: context.meeting }) })
  return {
    kind: 'teams',
    frameContext: place,
    get theme() {
      return theme.get()
    },
    get locale() {
      return locale.get()
    },
    onTheme: theme.subscribe,
    onLocale: locale.subscribe,
    notifyReady: () => void app.notifySuccess().catch(() => undefined),
    notifyFailure: () => app.notifyFailure({ reason: app.FailedReason.Other }),
    shareToStage: place === 'panel' ? (url) => shareToStage(webAddress(url, window)) : null,
    openLink: async (url) => {
      const address = webAddress(url, window)
      await app.openLink(address).catch(() => openInNewTab(address, window))
    },
  }
}

/** Teams tells apps of a new theme but not of a new language, so we look again when the person comes back to the page. */
function liveLocale(window: HostWindow, first: string) {
  const locale = liveValue(localeOfTag(first))
  window.addEventListener('focus', () => {
    app.getContext().then(
      (context) => locale.set(localeOfTag(context.app.locale)),
      () => undefined,
    )
  })
  return locale
}

/** Teams' own numbers for why not: 501 for who does not present (and for an address outside the app's domains), 1000 for a permission that is lacking. */
const refusals: Record<number, ShareAnswer> = { 501: 'notPresenter', 1000: 'notAllowed' }

function shareToStage(url: string): Promise<ShareAnswer> {
  return new Promise((resolve) => {
    try {
      meeting.shareAppContentToStage((error, isShared) => resolve(isShared === true && !error ? 'shared' : (refusals[error?.errorCode ?? 0] ?? 'failed')), url)
    } catch {
      // A Teams that does not know of sharing says so by throwing.
      resolve('failed')
    }
  })
}
