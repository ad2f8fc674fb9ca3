import { findPersonalNumbers, type FoundNumber } from '#core/personal-number/personal-number.ts'
import { saidAsPerson } from '#core/personal-number/said-as-person.ts'
import type { Rule } from './rule.ts'

const certain = {
  sv: 'Det här är ett personnummer. Ta bort det.',
  en: 'This is a personal identity number. Take it away.',
}
const asks = {
  sv: 'Är det här ett personnummer? Ta i så fall bort det. Ett telefonnummer eller en tid kan stå kvar.',
  en: 'Is this a personal identity number? If so, take it away. A phone number or a time may stay.',
}

/** Those that fit, and those with a wrong digit that are called a personal number. */
function numbersIn(text: string): FoundNumber[] {
  const found = findPersonalNumbers(text)
  return [...found, ...saidAsPerson(text).filter((said) => !found.some(({ start, end }) => start < said.end && said.start < end))]
}

/** C10: no personal or coordination number; one that may be a phone number or a date with something else, or has a wrong digit, asks instead. */
export const personalNumbers: Rule = {
  id: 'C10',
  severity: 'error',
  languages: ['sv', 'en'],
  find: ({ text }) =>
    numbersIn(text).map(({ start, end, certainty }) =>
      certainty === 'certain' ? { start, end, message: certain } : { start, end, message: asks, severity: 'warning' },
    ),
}
