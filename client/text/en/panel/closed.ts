import type { closed as sv } from '../../sv/panel/closed.ts'

export const closed: typeof sv = {
  title: 'The meeting has ended',
  what: 'The letter is finished. Read it on the screen or print it.',
  othersLetter: (names, count) => `Thank you for taking part. ${count > 1 ? 'The letters are finished and go' : 'The letter is finished and goes'} to ${names}.`,
  toYou: 'you',
  noLetter: 'Nothing was written down. So there is no letter.',
  early: (reason) => `The meeting ended early. The letter says: ${reason}`,
  earlyNoLetter: (reason) => `The meeting ended early. The reason: ${reason}`,
  chair: 'Print the letter for whoever wants it on paper.',
  withoutScreen: (name) => `${name} has no screen. Print the letter and see to it that it arrives.`,
}
