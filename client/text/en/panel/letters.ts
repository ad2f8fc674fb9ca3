import type { letters as sv } from '../../sv/panel/letters.ts'

export const letters: typeof sv = {
  participant: (name) => `Open the letter to ${name}`,
  referrer: 'Open the letter to the referrer',
  opens: 'Opens in a new window.',
  readHere: 'Read the letter here',
  referrerHere: 'Read the referrer’s letter here',
}
