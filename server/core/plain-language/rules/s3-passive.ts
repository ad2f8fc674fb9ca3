import { activeWording } from '../active-wording.ts'
import type { Passive } from '../found-passive.ts'
import { passivesOf } from '../passive.ts'
import type { ReadSentence, Reading } from '../reading.ts'
import type { Found, Rule } from './rule.ts'

const askWho = (passive: string): Found['message'] => ({
  sv: `Vem gör det? ”${passive}” säger inte det.`,
  en: `Who does it? “${passive}” does not say.`,
})
const actorFirst: Found['message'] = { sv: 'Börja med den som gör det.', en: 'Begin with whoever does it.' }

function foundOf(reading: Reading, sentence: ReadSentence, passive: Passive, isAlone: boolean): Found {
  const { words, text } = sentence
  const [first, last] = [words[passive.first], words[passive.last]]
  const places = { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end }
  const better = isAlone && reading.language === 'sv' ? activeWording(sentence, passive) : undefined
  if (better !== undefined) return { start: sentence.start, end: sentence.end - (text.endsWith('.') ? 1 : 0), message: actorFirst, better }
  const isByActor = words.slice(passive.last + 1, passive.last + 4).some(({ lower }) => lower === (reading.language === 'sv' ? 'av' : 'by'))
  return { ...places, message: isByActor ? actorFirst : askWho(words.slice(passive.first, passive.last + 1).map((word) => word.text).join(' ')) }
}

/** S3: a sentence says who does what, and begins with who. */
export const passive: Rule = {
  id: 'S3',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) =>
    reading.sentences.flatMap((sentence) => {
      const found = passivesOf(sentence.words, reading.language)
      return found.map((one) => foundOf(reading, sentence, one, found.length === 1))
    }),
}
