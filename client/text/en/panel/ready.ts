import type { ready as sv } from '../../sv/panel/ready.ts'

export const ready: typeof sv = {
  title: 'To see to',
  allSet: 'Everything is ready. You can begin.',
  participantNotHere: (name) => `${name} is not here yet. The meeting is for ${name}.`,
  notHere: (organisation) => `No one is here from ${organisation} yet.`,
  letterTitle: 'The letter before the meeting',
  letterUnread: 'The letter before the meeting has not been read.',
  letterRead: (name) => `${name} has read the letter before the meeting.`,
  letterExplained: (name) => `Somebody has gone through the letter before the meeting with ${name}.`,
  openLetter: 'Open the letter',
  openLetterName: 'Open the letter before the meeting',
  explained: 'We have gone through it',
  explainedName: 'We have gone through it: the letter before the meeting',
  writeDownName: (organisations) => `Write down the consent for ${organisations}`,
  show: 'Show',
  showName: (what) => `Show: ${what}`,
}
