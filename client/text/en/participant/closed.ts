import type { closed as sv } from '../../sv/participant/closed.ts'

export const closed: typeof sv = {
  title: 'The meeting is over',
  thanks: 'Thank you for taking part. Here is your letter.',
  thanksOther: 'Thank you for taking part.',
  early: 'The meeting ended a little early. The letter has what we had time for.',
  earlyNone: 'The meeting ended before we had time to write anything. So there is no letter. You have done nothing wrong.',
  earlyNoneOf: (name) => `The meeting ended before we had time to write anything. So there is no letter to ${name}.`,
  keep: 'Print or save the letter before you close the page. The link to this page stops working.',
  openPage: 'Open the letter and print it',
  openText: 'Open the letter as plain text',
  pdf: 'Save the letter as PDF',
  days: 'Save the days in a calendar',
  opensNew: 'Opens in a new window.',
  none: 'There is no letter this time.',
  ask: (name) => `Do you want to ask something? Call ${name}:`,
}
