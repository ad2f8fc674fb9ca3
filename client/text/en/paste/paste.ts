import type { paste as sv } from '../../sv/paste/paste.ts'

export const paste: typeof sv = {
  title: 'Go into the meeting',
  help: 'You have a link of your own in your letter or message. Paste it here.',
  label: 'Your link',
  wrong: 'That is not a link to a meeting. Copy the whole link and try again.',
  brokenTitle: 'The link is not complete',
  brokenHelp: 'A part of the link is missing. Open it again from your letter or message. Or paste it here.',
  atWork: 'Are you here for your work?',
  closedLink: {
    title: 'The link does not open a meeting',
    isOver: 'Is your meeting over?',
    isOverHelp: 'Then the link opens only the same day, on the screen you had. Do you want a letter from the meeting? Ask whoever led it or invited you.',
    withCode: 'Do you have a reading code? Read the letter here.',
    isAhead: 'Is the meeting still to come?',
    isAheadHelp: 'See that you have opened the whole link. If you have, call the person who invited you.',
  },
  withAccount: 'Sign in with your work account',
}
