import { speaksToReader } from '../address.ts'
import type { Language } from '../finding.ts'
import type { Rule } from './rule.ts'

const we: Record<Language, ReadonlySet<string>> = { sv: new Set(['vi', 'oss', 'vår', 'vårt', 'våra', 'jag', 'mig']), en: new Set(['we', 'us', 'our', 'i', 'me']) }
const SHORTEST = 50
const MOST = 0.1

/** S11: at most every tenth word is "du", "din" or "dig", and whoever writes is seen: "vi", or a name. */
export const address: Rule = {
  id: 'S11',
  severity: 'hint',
  languages: ['sv', 'en'],
  find: ({ sentences, language }) => {
    const words = sentences.flatMap((sentence) => sentence.words)
    const yours = words.filter((word) => speaksToReader(word, language))
    const [first, last] = [yours[0], yours.at(-1)]
    if (words.length < SHORTEST || !first || !last) return []
    const isSeen = words.some(({ lower }) => we[language].has(lower)) || sentences.some((sentence) => sentence.words.slice(1).some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)))
    const places = { start: first.start, end: last.end }
    const tooOften = yours.length / words.length > MOST
    const often = { sv: `Ett ord av ${Math.floor(words.length / yours.length)} är ”du” eller ”din”. Skriv om fler än läsaren.`, en: `One word in ${Math.floor(words.length / yours.length)} is “you” or “your”. Write about others than the reader too.` }
    const unseen = { sv: 'Vem skriver? Skriv ”vi” eller ett namn någonstans.', en: 'Who writes? Write “we” or a name somewhere.' }
    return [...(tooOften ? [{ ...places, message: often }] : []), ...(isSeen ? [] : [{ start: first.start, end: first.end, message: unseen }])]
  },
}
