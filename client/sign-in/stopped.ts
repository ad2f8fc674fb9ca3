/** Why signing in goes no further. Every one has a line and a way on in `text/sv/sign-in`. */
export type Stopped =
  | 'cancelled'
  | 'needsConsent'
  | 'needsMore'
  | 'tenantNotLetIn'
  | 'authorityAway'
  | 'strangeAnswer'
  | 'storageClosed'
  | 'signInAgain'
  | 'serverAway'
  | 'notHere'
  | 'failed'

const meanings: Record<string, Stopped> = {
  access_denied: 'cancelled',
  consent_required: 'needsConsent',
  interaction_required: 'needsMore',
  login_required: 'needsMore',
  account_selection_required: 'needsMore',
  temporarily_unavailable: 'authorityAway',
  server_error: 'authorityAway',
}

/** In: what the authority gives as its reason, by its standard name. */
export const stoppedBy = (error: string): Stopped => meanings[error] ?? 'failed'
