import type { signOut as sv } from '../../sv/sign-in/sign-out.ts'

export const signOut: typeof sv = {
  signOut: 'Sign out',
  unsaved: 'What you wrote is not saved yet. Wait until it is, and then sign out.',
  noAnswer: 'We got no answer. You are still signed in. Try again.',
}
