import type { consent as sv } from '../../sv/answering/consent.ts'

export const consent: typeof sv = {
  title: 'What you have said yes to',
  titleOf: (name) => `What ${name} has said yes to`,
  together: 'These may talk with each other:',
  oneWay: (from, to) => `${from} may tell ${to}.`,
  about: (categories) => `It covers: ${categories}.`,
  until: (day) => `It lasts until ${day}.`,
  takeBack: 'You can take back your yes at any time.',
  record: 'Take out what is kept',
  takeBackOf: (name) => `${name} can take back their yes at any time.`,
  none: 'Nothing is written down yet. You will be asked before the meeting starts.',
  noneOf: (name) => `Nothing is written down yet. ${name} will be asked before the meeting starts.`,
  and: 'and',
}
