import { findPersonalNumbers } from '#core/personal-number/personal-number.ts'
import type { Rule } from './rule.ts'

const certain = {
  sv: 'Det här är ett personnummer. Ta bort det.',
  en: 'This is a personal identity number. Take it away.',
}
const asks = {
  sv: 'Är det här ett telefonnummer? Ta bort det om det är ett personnummer.',
  en: 'Is this a phone number? Take it away if it is a personal identity number.',
}

/** C10: no personal or coordination number; one that is grouped as a phone number asks instead. */
export const personalNumbers: Rule = {
  id: 'C10',
  severity: 'error',
  languages: ['sv', 'en'],
  find: ({ text }) =>
    findPersonalNumbers(text).map(({ start, end, certainty }) =>
      certainty === 'certain' ? { start, end, message: certain } : { start, end, message: asks, severity: 'warning' },
    ),
}
