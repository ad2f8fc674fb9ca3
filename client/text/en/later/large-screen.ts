import type { largeScreen as sv } from '../../sv/later/large-screen.ts'

export const largeScreen: typeof sv = {
  title: 'Large screen',
  help: 'The question, the part and what you agree on, in large letters. Only what the participant sees too.',
  open: 'Open in a window of its own',
  openHelp: 'Drag the window to the screen in the room, or share it in the meeting.',
  scrollHelp: 'Does it not all fit? Click on the large screen. Then scroll with the mouse, the arrow keys or the space bar.',
  share: 'Show to everyone in Teams',
  sharing: 'Teams is opening the screen…',
  answers: {
    shared: 'Everyone in Teams now sees the large screen.',
    notPresenter: 'Teams lets only those who present show the screen. Ask the organiser to make you a presenter. Or open it in a window of its own and share that.',
    notAllowed: 'The app may not show the screen in this meeting yet. Whoever added the app can allow it. Until then, open its own window and share that.',
    failed: 'Teams could not show the screen. Try again, or open it in a window of its own and share that.',
  },
}
