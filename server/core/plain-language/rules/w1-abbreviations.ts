import { acronymsIn, type Acronym } from '../acronyms.ts'
import { betterWording, placeOf } from '../better-wording.ts'
import { phrasesIn, type Met } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { abbreviatedEn, abbreviatedSv } from '../words/abbreviated.ts'
import { setOf } from '../word-list.ts'
import type { Found, Rule } from './rule.ts'
import { shortUnitsIn } from './w1-units.ts'

/** "Anna o Omar": not "vitamin O", nor a lonely letter. */
const isLetter = ({ sentence, from, to }: Met): boolean => /^o$/iu.test(sentence.words[from]?.text ?? '') && (from === 0 || to === sentence.words.length || sentence.words[from]?.text === 'O')

const isTime = ({ sentence, from, to, text }: Met): boolean =>
  sentence.words[from]?.lower === 'kl' && /^\s*\d/u.test(text.slice(sentence.words[to - 1]?.end, sentence.end).replace(/^\./u, ''))

/** "SSK" is asked about as letters. */
const isInLetters = ({ sentence, from }: Met): boolean => /^\p{Lu}{2,}$/u.test(sentence.words[from]?.text ?? '')

/** The stop of an abbreviation goes with it, but not the one that also ends the sentence. */
const withStop = (met: Met): { start: number; end: number } => {
  const { start, end } = placeOf(met)
  const hasStop = met.text.charAt(end) === '.' && end + 1 < met.sentence.end
  return { start, end: hasStop ? end + 1 : end }
}

const writeOut = (better: string): Found['message'] => ({ sv: `Skriv ut förkortningen: ”${better}”.`, en: `Write it in full: “${better}”.` })

/** Before a number alone: "ring nr 5", but "numret på kortet". */
const NEEDS_NUMBER = setOf('nr sid')
const hasItsNumber = ({ text, phrase }: Met, end: number): boolean => !NEEDS_NUMBER.has(phrase.words[0] ?? '') || /^\s*\d/u.test(text.slice(end))

const spelledOut = (met: Met): Found => {
  const better = hasItsNumber(met, withStop(met).end) ? betterWording(met) : undefined
  const place = withStop(met)
  const found = met.text.slice(place.start, place.end)
  if (better === undefined) return { ...place, message: { sv: `Skriv ut vad ”${found}” betyder.`, en: `Write what “${found}” means in full.` } }
  return { ...place, better, message: writeOut(better) }
}

const listed = (names: string[], or: string): string => names.map((name) => `”${name}”`).join(` ${or} `)

const asked = ({ letters, start, end, terms }: Acronym): Found => {
  const names = terms.map(({ term }) => term)
  if (names.length < 2) return { start, end, message: { sv: `Vad står ${letters} för? Skriv ut det.`, en: `What does ${letters} stand for? Write it in full.` } }
  return {
    start,
    end,
    message: { sv: `${letters} kan betyda ${listed(names, 'eller')}. Skriv ut vilket du menar.`, en: `${letters} can mean ${listed(names, 'or')}. Write which you mean.` },
  }
}

/** W1: abbreviations are written in full, and letters that no glossary explains, or that it explains twice, are asked about. */
export const abbreviations: Rule = {
  id: 'W1',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading: Reading) => {
    const counts = reading.language === 'sv' ? shortUnitsIn(reading) : []
    const isInCount = ({ start }: Found): boolean => counts.some((count) => count.start <= start && start < count.end)
    return [
      ...phrasesIn(reading, reading.language === 'sv' ? abbreviatedSv : abbreviatedEn)
        .filter((met) => !isTime(met) && !isInLetters(met) && !isLetter(met))
        .map(spelledOut)
        .filter((found) => !isInCount(found)),
      ...counts.map((count) => ({ ...count, message: writeOut(count.better) })),
      ...acronymsIn(reading).filter(({ isUnsure }) => isUnsure).map(asked),
    ]
  },
}
