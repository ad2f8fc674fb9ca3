import type { Language } from '#core/meeting/languages.ts'

export type HostTheme = 'default' | 'dark' | 'contrast'
export type HostLocale = Language

/**
 * Where in the host the page stands. In Teams: `panel` beside the meeting, `chat` and `details` before and after it, `stage` when
 * shared to everybody. `page` is everything else, and always so in a browser. A hint for layout, never for rights.
 */
export type HostPlace = 'panel' | 'chat' | 'details' | 'stage' | 'page'

export type Unsubscribe = () => void

/**
 * What came of sharing to everybody's screen in Teams. `notPresenter`: Teams lets only those who present do it, or not here. `notAllowed`:
 * the app has not been given the permission in this meeting. `failed`: Teams did not say why.
 */
export type ShareAnswer = 'shared' | 'notPresenter' | 'notAllowed' | 'failed'

/**
 * What came of asking Teams for the person's account. `token`: a token that our server checks. `anonymous`: nobody is signed in to Teams.
 * `needsConsent`: to be asked again, by a press of the person's. `misconfigured`: the app is not registered as Teams wants it, an
 * administrator's matter. `cancelled`: the person closed the window. `otherTenant`: the channel belongs to another organisation than the
 * person. `failed`: Teams did not say why, or did not answer in time.
 */
export type TokenAnswer = { kind: 'token'; token: string } | { kind: 'anonymous' | 'needsConsent' | 'misconfigured' | 'cancelled' | 'otherTenant' | 'failed' }

/** What surrounds the page: Teams, or a browser alone. `theme` and `locale` are live; the functions may be passed on unbound. */
export interface Host {
  readonly kind: 'teams' | 'browser'
  readonly frameContext: HostPlace
  readonly theme: HostTheme
  readonly locale: HostLocale
  /** Which meeting in Teams the page stands in, as Teams says it: a series has one id, and it proves nothing. Null without a meeting. */
  readonly meetingId: string | null
  /** What a deep link asked for; null without one. Anybody may have written it. */
  readonly subPage: string | null
  /** Whether Teams says that this person has no account there. Never proof. */
  readonly isAnonymous: boolean
  /** Calls the listener after each change of theme, never at once. */
  readonly onTheme: (listener: (theme: HostTheme) => void) => Unsubscribe
  /** Calls the listener after each change of locale, never at once. */
  readonly onLocale: (listener: (locale: HostLocale) => void) => Unsubscribe
  /** Tells the host that the page shows something. Never fails. */
  readonly notifyReady: () => void
  /** Tells the host that the page can show nothing at all. Never fails. */
  readonly notifyFailure: () => void
  /** Shows an address of ours to everybody in the meeting; null where there is nobody to show it to, as in a browser. Never rejects. */
  readonly shareToStage: ((url: string) => Promise<ShareAnswer>) | null
  /** Opens a web address outside the page. Rejects with TypeError for anything that is not http or https. */
  readonly openLink: (url: string) => Promise<void>
  /**
   * Asks for a token that says who the person is; null where nobody can be asked, as in a browser. `isAsked`: the person pressed something
   * and may be shown a window; otherwise nothing is shown. Asked anew each time: Teams keeps the token, we do not. Never rejects.
   */
  readonly getToken: ((isAsked: boolean) => Promise<TokenAnswer>) | null
  /** Calls the listener when the host puts the page aside, which it may keep running, freeze or end. */
  readonly onSuspend: (listener: () => void) => Unsubscribe
  /** Calls the listener when the page is shown again after that, in the same meeting. */
  readonly onResume: (listener: () => void) => Unsubscribe
}
