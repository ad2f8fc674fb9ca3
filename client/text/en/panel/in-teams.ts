import type { inTeams as sv } from '../../sv/panel/in-teams.ts'

export const inTeams: typeof sv = {
  title: 'The meeting in Teams',
  bindHelp: 'Are you in the right meeting in Teams? Connect it here. Then the others come in with their work accounts, without a link.',
  bind: 'Connect the meeting in Teams',
  isBound: 'The meeting in Teams is connected.',
  rememberHelp: 'You can come back here with your work account instead of your link.',
  remember: 'Remember my account here',
  isRemembered: 'From now on you come in with your work account.',
  trouble: {
    token: 'Teams did not say who you are. Try again.',
    tenantNotLetIn: 'Your workplace can not sign in here yet. Use your link.',
    noAnswer: 'It did not work. Try again.',
  },
}
