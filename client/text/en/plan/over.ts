import type { over as sv } from '../../sv/plan/over.ts'

export const over: typeof sv = {
  title: 'Meetings that are over',
  help: 'Here you open a meeting again for whoever led it. You can also write down that the participant takes back their consent.',
  keptUntil: (day) => `We erase the meeting ${day}.`,
  locked: 'The consent has been taken back. Nobody can open the meeting.',
  open: 'Open for the chair',
  link: 'Go in as the chair',
  linkHelp: 'The link works once and for 10 minutes. Give it only to whoever led the meeting. The log says that you have made a link.',
  withdraw: 'The participant takes back consent',
  withdrawSure: 'Does the participant say so? Then nobody can open the letters. You can undo it for one minute.',
  withdrawYes: 'Yes, write it down',
  undo: 'It was a mistake',
  undone: 'The consent holds again.',
  notUndone: 'It could not be undone. More than a minute has passed.',
  away: 'It did not work. Try again.',
  ahead: {
    title: 'Meetings that are planned',
    help: 'Here you write down that the participant has called and taken back their consent. Has the chair lost their link? Make a new one.',
    newLink: 'New link for the chair',
    newLinkSure: 'The old link stops working. If the chair is already in, they need to go in again.',
    newLinkCopy: 'Copy the chair’s link',
    newLinkYes: 'Yes, make a new one',
    newLinkHelp: 'The link works until the meeting is over. Give it only to whoever will lead the meeting. We show it only now, and the log says that you made it.',
    sure: 'Does the participant say so? Then there will be no meeting, and we erase what is written. You can undo it for one minute.',
    locked: 'The consent has been taken back. There will be no meeting.',
  },
}
