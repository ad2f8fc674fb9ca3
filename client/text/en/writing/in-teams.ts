import type { inTeams as sv } from '../../sv/writing/in-teams.ts'

export const inTeams: typeof sv = {
  title: 'The meeting in Teams',
  bindHelp: 'Does the meeting in Teams belong to the meeting that you see here? Connect them. Those who have an account here then come in without a link.',
  bind: 'Connect the meeting in Teams',
  bindInstead: 'Connect it here instead',
  isBound: 'The meeting in Teams is connected.',
  rememberHelp: 'You can come back here with your work account instead of your link.',
  remember: 'Remember my account here',
  isRemembered: 'In this meeting you now come in with your work account.',
  trouble: {
    token: 'Teams did not say who you are. Try again, or use your link.',
    tenantNotLetIn: 'Your workplace cannot sign in here yet. Use your link.',
    taken: 'The meeting in Teams belongs to another meeting that goes on. If you connect it here, the others choose their meeting when they go in.',
    noAnswer: 'It did not work. Try again.',
  },
}
