export type HostTheme = 'default' | 'dark' | 'contrast'
export type HostLocale = 'sv' | 'en'

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

/** What surrounds the page: Teams, or a browser alone. `theme` and `locale` are live; the functions may be passed on unbound. */
export interface Host {
  readonly kind: 'teams' | 'browser'
  readonly frameContext: HostPlace
  readonly theme: HostTheme
  readonly locale: HostLocale
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
}
