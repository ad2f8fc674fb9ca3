import { app, authentication } from '@microsoft/teams-js'
import type { Host } from './host.ts'
import { openInNewTab, webAddress, type HostWindow } from './host-window.ts'
import { liveValue } from './live-value.ts'
import { listenToLifecycle } from './teams-lifecycle.ts'
import { isAnonymousIn, meetingIdIn, subPageIn } from './teams-hints.ts'
import { placeOf } from './teams-place.ts'
import { shareToStage } from './teams-stage.ts'
import { askForToken } from './teams-token.ts'
import { localeOfTag, themeNamed } from './theme-and-locale.ts'

/**
 * Shakes hands with Teams and reads its context. Rejects when there is no Teams; when something frames the page and stays
 * silent, only after 60 s, so the caller sets its own limit. Out: the host, made when it is called: until then Teams has been promised
 * nothing, such as to be told when the panel may be put aside. Importing this file loads teams-js: import it dynamically.
 */
export async function shakeHands(window: HostWindow): Promise<() => Host> {
  await app.initialize()
  const context = await app.getContext()
  return () => hostIn(context, window)
}

function hostIn(context: app.Context, window: HostWindow): Host {
  const theme = liveValue(themeNamed(context.app.theme) ?? 'default')
  app.registerOnThemeChangeHandler((name) => theme.set(themeNamed(name) ?? 'default'))
  const locale = liveLocale(window, context.app.locale)
  const lifecycle = listenToLifecycle(context, window)
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
    meetingId: meetingIdIn(context),
    subPage: subPageIn(context),
    isAnonymous: isAnonymousIn(context),
    onTheme: theme.subscribe,
    onLocale: locale.subscribe,
    notifyReady: () => void app.notifySuccess().catch(() => undefined),
    notifyFailure: () => app.notifyFailure({ reason: app.FailedReason.Other }),
    shareToStage: place === 'panel' ? (url) => shareToStage(webAddress(url, window)) : null,
    openLink: async (url) => {
      const address = webAddress(url, window)
      await app.openLink(address).catch(() => openInNewTab(address, window))
    },
    getToken: (isAsked) => askForToken((silent) => authentication.getAuthToken({ silent }), isAsked),
    ...lifecycle,
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
