import type { stage as sv } from '../../sv/stage/stage.ts'

export const stage: typeof sv = {
  waitTitle: 'Ask the person leading the meeting to let you in',
  waitHelp: 'You have opened the large screen of the meeting. Keep your own page open in the same browser. When you are in, the screen shows the meeting.',
  waitHow: 'Open your link to the meeting, or the panel in Teams. Wait until you have been let in. Then the meeting comes here by itself.',
  question: 'The question',
  soon: 'The meeting begins soon',
  place: (number: number, of: number) => `Part ${number} of ${of}`,
  items: 'What we agree on',
  noItems: 'Nothing is written down yet.',
  letter: 'The letter as it looks now',
  paused: 'We are having a break',
  pausedHelp: 'The meeting goes on soon.',
  over: 'The meeting is over',
  overHelp: 'Thank you for today.',
  erasedHelp: 'We have erased what was written.',
  stopped: 'The meeting has stopped',
  stoppedHelp: 'Nothing of what was written is shown any more.',
  lost: 'The screen has lost contact. It is trying again.',
  longLost: 'The screen has lost contact',
  longLostHelp: 'It is trying again. Then the meeting comes back by itself.',
  isWriting: (names: string) => `${names} is writing …`,
}
