import { betterWording, placeOf } from '../better-wording.ts'
import type { Finding, Language, Severity } from '../finding.ts'
import { phrasesIn, type Met, type Phrase, type PhraseList } from '../phrases.ts'
import type { Found, Rule } from './rule.ts'

type Message = Finding['message']

type PhraseRule = {
  id: string
  severity: Severity
  lists: Partial<Record<Language, PhraseList>>
  /** What is said of a phrase, as it was written, of its better wording, if one fits, and of its entry in the list. */
  say: (found: string, better: string | undefined, phrase: Phrase) => Message
  /** Which of the phrases that are met count; all unless said otherwise. */
  counts?: (met: Met) => boolean
}

/** A rule that finds the phrases of a word list, each with its better wording where one fits. */
export const phraseRule = ({ id, severity, lists, say, counts = () => true }: PhraseRule): Rule => ({
  id,
  severity,
  languages: (['sv', 'en'] as const).filter((language) => lists[language]),
  find: (reading) =>
    phrasesIn(reading, lists[reading.language] ?? new Map())
      .filter(counts)
      .map((met): Found => {
        const place = placeOf(met)
        const better = betterWording(met)
        return { ...place, message: say(reading.text.slice(place.start, place.end), better, met.phrase), ...(better === undefined ? {} : { better }) }
      }),
})

/** "Skriv hellre …" where there is a better wording, else what the phrase is or does, as a sentence goes on after it. */
export const preferring = (otherwise: Message) => (found: string, better: string | undefined): Message =>
  better === undefined
    ? { sv: `”${found}” ${otherwise.sv}`, en: `“${found}” ${otherwise.en}` }
    : { sv: `Skriv hellre ”${better}” än ”${found}”.`, en: `Write “${better}” rather than “${found}”.` }
