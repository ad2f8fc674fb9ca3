import type { list as sv } from '../../sv/sign-in/list.ts'

export const list: typeof sv = {
  title: 'Your meetings',
  noneTitle: 'We find no meeting for you',
  noneHelp: 'Is your meeting over? Ask the person who led it for your letter. If not, go in with your personal link or call the person who invited you.',
  role: (role: string, organisation: string | null) => `You take part as ${role}${organisation === null ? '' : ` from ${organisation}`}.`,
  alike: (number: number, of: number) => `Meeting ${number} of ${of} that look alike`,
  alikeHelp: 'Some of your meetings look alike here. Meeting 1 starts first, or was planned first. The person who invited you may know which one is yours.',
  over: 'The meeting is over. You can still read the letters.',
  minutesGo: (when) => `The minutes go on ${when}. Do you need them? Save a copy before then.`,
  back: 'Back to my meetings',
  plan: 'Plan a meeting',
  decide: 'Change settings',
  statistics: 'See the statistics',
  readLetters: 'Read the letters',
  seen: 'Who has seen the meeting?',
  enterName: (says: string, meeting: string, part: string) => `${says}: ${meeting}, ${part}`,
}
