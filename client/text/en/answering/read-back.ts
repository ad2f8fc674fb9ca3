import type { readBack as sv } from '../../sv/answering/read-back.ts'

export const readBack: typeof sv = {
  title: 'Your letter',
  titleOf: (name) => `The letter to ${name}`,
  help: 'This is the letter as it stands now. We read it together. Tell us if something is not right.',
  none: 'The letter comes here when something is written down.',
  takeAway: 'In your own words',
  takeAwayOf: (name) => `What does ${name} take away?`,
  notSaidBy: (name) => `${name} has not said it yet.`,
  takeAwayHelp: 'Say it aloud or write it here. It goes into the letter.',
  label: 'This is what I take with me',
  save: 'Save',
  saved: 'It is in the letter now.',
}
