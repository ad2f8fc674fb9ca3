import type { stopped as sv } from '../../sv/sign-in/stopped.ts'

export const stopped: typeof sv = {
  cancelled: { title: 'You are not signed in', help: 'You cancelled, or your workplace said no. Try again, or go in with your personal link.' },
  needsConsent: { title: 'Your workplace has not approved us yet', help: 'Ask your IT department to approve Sampratad. Go in with your personal link meanwhile.' },
  needsMore: { title: 'Your workplace wants to ask you more', help: 'Sign in once more, and do what the page asks for.' },
  tenantNotLetIn: { title: 'Your workplace cannot sign in here yet', help: 'Go in with your personal link instead. Do you have several accounts? Try another one.' },
  authorityAway: { title: 'The sign-in does not answer', help: 'Wait a while and try again. You can also go in with your personal link.' },
  strangeAnswer: { title: 'Begin again with signing in', help: 'The answer we got does not belong to this tab. That happens if you change tabs or go back. Try again here.' },
  storageClosed: { title: 'The browser prevents signing in', help: 'It must be allowed to keep a code while you sign in. Allow it for this page, or go in with your personal link.' },
  signInAgain: { title: 'You need to sign in again', help: 'You signed in too long ago. What you have saved in the meeting is still there.' },
  serverAway: { title: 'We cannot reach the meeting just now', help: 'See if you are online, and try again.' },
  notHere: { title: 'Nobody signs in with an account here', help: 'Go in with your personal link. Do you not have one? Call the person who invited you.' },
  failed: { title: 'Signing in did not work', help: 'It is not your fault. Try again, or go in with your personal link.' },
}
