import { app, type ResumeContext } from '@microsoft/teams-js'
import type { Host } from './host.ts'
import type { HostWindow } from './host-window.ts'
import { meetingIdIn } from './teams-hints.ts'

/**
 * Lets Teams put a closed panel aside and take it up again instead of loading it anew. A page that is taken up in another meeting
 * begins from the start: what one meeting has written is never shown in another.
 */
export function listenToLifecycle(first: app.Context, window: HostWindow): Pick<Host, 'onSuspend' | 'onResume'> {
  const suspending = listeners()
  const resuming = listeners()
  const resume = async ({ contentUrl }: ResumeContext) => {
    const now = await app.getContext().catch(() => null)
    if (now === null || meetingIdIn(now) !== meetingIdIn(first)) return startAnew(contentUrl, window)
    resuming.tell()
    await app.notifySuccess()
  }
  try {
    // Teams hears that we are ready when this resolves, and ends the page when it does not: nobody's listener is waited for.
    app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => suspending.tell())
    app.lifecycle.registerOnResumeHandler((taken) => void resume(taken).catch(() => undefined))
  } catch {
    // A Teams that puts no panel aside loads it anew each time.
  }
  return { onSuspend: suspending.add, onResume: resuming.add }
}

/** Where Teams wants to be: the address of the page may hold the personal link to the first meeting. */
function startAnew(wanted: URL, { location }: HostWindow) {
  if (wanted.origin === new URL(location.href).origin) location.replace(wanted.href)
  else location.reload()
}

function listeners() {
  const all = new Set<() => void>()
  return {
    add: (listener: () => void) => {
      all.add(listener)
      return () => void all.delete(listener)
    },
    tell: () => [...all].forEach((listener) => listener()),
  }
}
