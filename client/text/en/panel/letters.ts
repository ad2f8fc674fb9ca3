import type { letters as sv } from '../../sv/panel/letters.ts'

export const letters: typeof sv = {
  participant: (name) => `Open the letter to ${name}`,
  referrer: 'Open the letter to the referrer',
  letterTo: (name) => `The letter to ${name}`,
  open: 'Open',
  asPdf: 'PDF',
  asText: 'Text',
  pdfOf: (name) => `The letter to ${name} as PDF`,
  textOf: (name) => `The letter to ${name} as text`,
  theReferrer: 'the referrer',
  opens: 'Opens in a new window.',
  length: {
    isLong: (words) => `The letter has ${words} words. More than 350 is a lot to read at once.`,
    isHeavy: 'The letter is heavy to read.',
    ownWords: 'The reason is what you have written in your own words.',
    manyItems: 'The reason is how much you have agreed on.',
    both: 'The reason is how much you have agreed on. It is also what you have written in your own words.',
    now: 'Shorten what you can, or read the letter aloud in parts. We take nothing away.',
    after: 'Read it aloud together when you hand it over.',
    unprintable: (words) => `The PDF file cannot show ${words}.`,
    write: 'Write it with Latin letters, or print the letter from its page.',
    print: 'Print the letter from its page instead.',
  },
  readHere: 'Read the letter here',
  referrerHere: 'Read the referrer’s letter here',
}
