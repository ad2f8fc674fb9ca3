import type { front as sv } from '../../sv/sign-in/front.ts'

export const front: typeof sv = {
  title: 'Sign in',
  what: 'You sign in on the usual page of your workplace. Then you come back here and see your meetings.',
  waiting: 'We are signing you in…',
  withAccount: 'Sign in with your work account',
  again: 'Sign in again',
  tryAgain: 'Try again',
  otherAccount: 'Sign in with another account',
  personalLink: 'Go in with a personal link',
  signedOutTitle: 'You have signed out',
  signedOutHelp: 'The meeting is gone from this screen. Is the computer not yours? Sign out of your work account too, and close the browser.',
}
