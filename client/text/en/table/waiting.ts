import type { waiting as sv } from '../../sv/table/waiting.ts'

export const waiting: typeof sv = {
  title: 'Waiting for you',
  confirm: 'Confirm',
  takeOn: 'Take the question along',
  reply: 'Answer',
  reword: 'Say it in other words',
  check: 'See whether it is right',
  confirmFor: (name) => `Write down what ${name} says`,
  answerFor: (name) => `Write down the answer from ${name}`,
  more: (count) => `There are ${count} more further down.`,
}
