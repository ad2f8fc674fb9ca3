import type { background as sv } from '../../sv/plan/background.ts'

export const background: typeof sv = {
  title: 'Good to know before the meeting',
  help: 'You and the referrer read all of it. The others read only what may be said aloud.',
  note: (number) => `Note ${number}`,
  maySay: 'May be said aloud in the meeting',
  add: 'Add a note',
  remove: 'Remove',
  none: 'There is no note.',
  person: 'The participant’s own words',
  personHelp: 'Write as the participant says it. The representatives do not read this.',
  talkAbout: 'I want to talk about this',
  notTalkAbout: 'I do not want to talk about this',
  adaptations: 'This makes the meeting good for the participant',
}
