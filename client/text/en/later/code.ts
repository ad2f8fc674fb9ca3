import type { code as sv } from '../../sv/later/code.ts'

export const code: typeof sv = {
  ask: (name) => `Make a reading code for ${name}`,
  askOwn: 'Read the letter another day',
  help: (name) => `With the code ${name} can read the letter later, on any screen.`,
  helpMinutes: (name) => `With the code ${name} can read the minutes later, on any screen.`,
  helpReferrer: (name: string) => `${name} can have a code too. With it ${name} reads the same letter, and can add something.`,
  helpOwn: 'You can get a reading code. Then you can read the letter later, on any screen.',
  handOver: (name) => `Give this to ${name}, on paper or aloud:`,
  own: 'Write this down:',
  address: 'Address',
  number: 'The number of the letter',
  reading: 'Reading code',
  once: 'You see the code only now. If you make a new one, this one stops working.',
  soon: 'Use the code within 14 days. Then it works for as long as the letter is there.',
  withEid: 'The first time the code and an e‑ID are needed. Then the number and the same e‑ID are enough.',
  helpEid: 'You can read the letter later. The first time you need a reading code and your e‑ID.',
  onPaper: 'The authority hands over letters only on paper. Print the letter.',
  onPaperOwn: 'The authority hands over letters only on paper. Ask the person who led the meeting.',
  trouble: 'It did not work. Try again.',
}
