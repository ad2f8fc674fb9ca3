import type { ReadSentence, Reading } from '../reading.ts'
import { placesIn } from './matches-in.ts'
import type { Found, Rule } from './rule.ts'

const inserted = { sv: /, (?:som|vilket|vilken|vilka|vars) [^,]{2,120},/gu, en: /, (?:who|which|whose|whom) [^,]{2,120},/gu }
const COMMA = /,(?= )/gu
/** "Anna, Omar och Sara": short pieces that end in "och" or "eller" are a list, and lists may have commas. */
const list = {
  sv: /(?:(?<![^ ,])[^ ,]+(?: [^ ,]+){0,2}, ){1,12}[^ ,]+(?: [^ ,]+){0,2} (?:och|eller|samt) /gu,
  en: /(?:(?<![^ ,])[^ ,]+(?: [^ ,]+){0,2}, ){1,12}[^ ,]+(?: [^ ,]+){0,2},? (?:and|or) /gu,
}
const MOST = 1

function insertedIn(reading: Reading, sentence: ReadSentence): Found[] {
  return [...sentence.text.matchAll(inserted[reading.language])].map(({ index, 0: piece }) => ({
    ...placesIn(reading, sentence, index, index + piece.length),
    message: { sv: 'Ta ut det som står mellan kommatecknen. Skriv det i en egen mening.', en: 'Take out what stands between the commas. Write it as a sentence of its own.' },
  }))
}

function commasIn(reading: Reading, sentence: ReadSentence): Found[] {
  const commas = [...sentence.text.replace(list[reading.language], (piece) => piece.replaceAll(',', ';')).matchAll(COMMA)]
  const [first, last] = [commas[0], commas.at(-1)]
  if (commas.length <= MOST || !first || !last) return []
  return [{
    ...placesIn(reading, sentence, first.index, last.index + 1),
    message: { sv: `Meningen har ${commas.length} kommatecken. Dela den.`, en: `The sentence has ${commas.length} commas. Divide it.` },
  }]
}

/** S4: no clause between two commas, and one comma at most besides those of a list. */
export const commas: Rule = {
  id: 'S4',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) =>
    reading.sentences.flatMap((sentence) => {
      if (!sentence.text.includes(',')) return []
      const found = insertedIn(reading, sentence)
      return found.length > 0 ? found : commasIn(reading, sentence)
    }),
}
