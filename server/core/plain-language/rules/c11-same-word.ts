import { hasLetters } from '../acronyms.ts'
import { asks, type FoundTerm } from '../glossary/find-terms.ts'
import { normalise } from '../normalise.ts'
import { termsIn } from '../terms-in.ts'
import type { Found, Rule } from './rule.ts'

/** "Kommun" and "kommunen" are one word, and so are a word and the letters that stand for it. */
const isSameWord = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length)
  return long.startsWith(short.slice(0, Math.max(3, short.length - 2))) || hasLetters(one) || hasLetters(other)
}

const otherWord = ({ start, end }: FoundTerm, name: string, first: string): Found => ({
  start,
  end,
  message: {
    sv: `Du skriver både ”${first}” och ”${name}” om samma sak. Välj ett av orden.`,
    en: `You write both “${first}” and “${name}” for one thing. Choose one of them.`,
  },
})

/** C11: the same word for the same thing: one name of each term of the glossary in one text. */
export const sameWord: Rule = {
  id: 'C11',
  severity: 'warning',
  languages: ['sv'],
  find: (reading) => {
    const firsts = new Map<string, string>()
    return termsIn(reading).filter((found) => !asks(found)).flatMap((found) => {
      const term = found.terms[0]?.term ?? ''
      const name = normalise(reading.text.slice(found.start, found.end)).text
      const first = firsts.get(term)
      if (first === undefined) firsts.set(term, name)
      return first === undefined || isSameWord(first, name) ? [] : [otherWord(found, name, first)]
    })
  },
}
