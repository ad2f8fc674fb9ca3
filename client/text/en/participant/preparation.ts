import type { preparation as sv } from '../../sv/participant/preparation.ts'

export const preparation: typeof sv = {
  title: 'The letter before the meeting',
  help: 'It says who will be there and what happens, step by step.',
  open: 'Read the letter',
  read: 'I have read the letter',
  explain: (name) => `I have gone through the letter with ${name}`,
  isRead: 'You have read the letter.',
  isReadBy: (name) => `${name} has read the letter.`,
  isExplained: 'Somebody has gone through the letter with you.',
  isExplainedTo: (name) => `Somebody has gone through the letter with ${name}.`,
}
