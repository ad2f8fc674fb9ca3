import type { teams as sv } from '../../sv/teams/teams.ts'

export const teams: typeof sv = {
  title: 'Go in to the meeting',
  looking: 'Looking for your seat…',
  window: 'Does Teams open a window? Answer the question there.',
  noLink: 'Do you have no link? Tell the person who leads the meeting.',
  door: { title: 'Go in to the meeting', help: 'Go in with your work account if you are here for your work. Have you been given a personal link? Go in with that.' },
  signedOut: { title: 'You have signed out', help: 'The meeting is gone from this panel. You can go in again when you want.' },
  withAccount: 'Go in with my work account',
  withLink: 'Go in with my personal link',
  otherWay: 'Another meeting or way in',
  tryAgain: 'Try the account again',
  none: {
    anonymous: { title: 'You are a guest in Teams', help: 'You can take part without signing in to Teams. Go in with your personal link. Tell the person who leads the meeting if you have none.' },
    needsConsent: { title: 'Teams needs your yes', help: 'Teams asks if we may know who you are. Try again and say yes. Or go in with your personal link.' },
    misconfigured: { title: 'The app is not ready at your workplace', help: 'Your IT department has to set up Sampratad. Go in with your personal link for now.' },
    cancelled: { title: 'You are not in yet', help: 'You closed the window from Teams. Try again, or go in with your personal link.' },
    otherTenant: { title: 'The channel belongs to another organisation', help: 'Teams cannot tell us who you are here. Go in with your personal link.' },
    failed: { title: 'Teams did not say who you are', help: 'Try again, or go in with your personal link.' },
    tenantNotLetIn: { title: 'Your workplace cannot sign in here yet', help: 'Go in with your personal link instead.' },
    authorityAway: { title: 'The sign-in does not answer', help: 'Wait a while and try again. You can also go in with your personal link.' },
    serverAway: { title: 'We cannot reach the meeting just now', help: 'Are you online? Wait a while and try again, or go in with your personal link.' },
    signInAgain: { title: 'Signing in did not work', help: 'We cannot read the answer from Teams. Try again, or go in with your personal link.' },
  },
}
