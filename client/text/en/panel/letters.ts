import type { letters as sv } from '../../sv/panel/letters.ts'

export const letters: typeof sv = {
  participant: (name) => `Open the letter to ${name}`,
  referrer: 'Open the letter to the referrer',
  asPdf: 'As PDF',
  asText: 'As text',
  pdfOf: (name) => `The letter to ${name} as PDF`,
  textOf: (name) => `The letter to ${name} as text`,
  theReferrer: 'the referrer',
  opens: 'Opens in a new window.',
  readHere: 'Read the letter here',
  referrerHere: 'Read the referrer’s letter here',
}
