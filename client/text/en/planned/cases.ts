import type { cases as sv } from '../../sv/planned/cases.ts'

export const cases: typeof sv = {
  title: 'The cases',
  help: 'You take them up in this order. Write the question so that it tells nobody who it is about.',
  one: (number) => `Case ${number}`,
  code: 'The code of the case',
  codeHint: 'The referrer’s own, for example C 3.',
  question: 'The question',
  referrer: 'Whose case is it?',
  noReferrer: 'Add the referrer among those who take part, or choose the chair.',
  choose: 'Choose a person',
  add: 'Add a case',
  remove: 'Take away',
}
