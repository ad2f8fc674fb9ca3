import type { list as sv } from '../../sv/sign-in/list.ts'

export const list: typeof sv = {
  title: 'Your meetings',
  noneTitle: 'We find no meeting for you',
  noneHelp: 'Your account has no place in a meeting just now. Do you have a personal link? Go in with it, or call the person who invited you.',
  role: (role: string) => `You take part as ${role}.`,
  over: 'The meeting is over. You can read the letters for some time yet.',
  readLetters: 'Read the letters',
  enterName: (says: string, team: string, moment: string) => `${says}: ${team}, ${moment}`,
}
