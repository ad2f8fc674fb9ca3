import type { consentAsk as sv } from '../../sv/later/consent-ask.ts'

export const consentAsk: typeof sv = {
  title: 'May they talk with each other about you?',
  titleOf: (name) => `May they talk with each other about ${name}?`,
  lead: 'They keep what they know to themselves. You decide whether they may tell. Answer one at a time.',
  leadOf: (name) => `They keep what they know to themselves. ${name} decides whether they may tell. The answer is for one at a time.`,
  asks: (from, to) => `May ${from} tell ${to}?`,
  about: (about) => `It is about: ${about}.`,
  why: 'The reason',
  until: (day) => `A yes holds until ${day}. You can take it back when you want.`,
  yes: 'Yes',
  no: 'No',
  answerName: (answer, from) => `${answer}: ${from}`,
  saidNo: 'You have said no.',
  saidNoOf: (name) => `${name} has said no.`,
  change: 'Change it to yes',
  waits: (name) => `${name} has the question on their screen:`,
}
