import { hasSubordinator, isAction } from '../actions.ts'
import { englishActions, hasEnglishSubordinator } from '../actions-english.ts'
import { capital } from '../capitals.ts'
import type { Language } from '../finding.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import type { Word } from '../words.ts'
import type { Found, Rule } from './rule.ts'

const MANY = 3
const subjects: Record<Language, ReadonlySet<string>> = { sv: new Set(['du', 'vi', 'jag', 'ni', 'hon', 'han', 'hen', 'de']), en: new Set(['you', 'we', 'i', 'she', 'he', 'they']) }
const swedishJoins = new Set(['och', 'samt'])
const joins: Record<Language, ReadonlySet<string>> = { sv: swedishJoins, en: new Set(['and']) }
/** "And Anna will call": in English the actor of a name has a duty before the verb too. */
const duties = new Set(['will', 'must', 'should', 'can'])
const actionsOf: Record<Language, (words: readonly Word[], text: string) => number[]> = {
  sv: (words) => words.flatMap((_, at) => (isAction(words, at) ? [at] : [])),
  en: englishActions,
}
const hasClause: Record<Language, (words: readonly Word[]) => boolean> = { sv: hasSubordinator, en: hasEnglishSubordinator }

/** "… och Anna skickar": the place of "och" where another actor begins; "och Anna på FK skickar" too. */
function joinOf(words: readonly Word[], actions: readonly number[], language: Language): number | undefined {
  const at = words.findIndex(({ lower }, place) => {
    const actor = words[place + 1]
    if (place <= (actions[0] ?? 0) || !joins[language].has(lower) || !actor) return false
    const isPronoun = subjects[language].has(actor.lower)
    if (!isPronoun && !/^\p{Lu}\p{Ll}/u.test(actor.text)) return false
    return [2, 3, 4].some((step) => actions.includes(place + step) && (step !== 3 || isPronoun || duties.has(words[place + 2]?.lower ?? '')))
  })
  return at < 0 ? undefined : at
}

function twoActors({ text, language }: Reading, { words, start, end }: ReadSentence, actions: readonly number[]): Found | undefined {
  const join = joinOf(words, actions, language)
  const [before, actor] = join === undefined ? [] : [words[join - 1], words[join + 1]]
  if (join === undefined || !before || !actor) return undefined
  const between = text.slice(before.end, words[join]?.start)
  const canPart = !hasClause[language](words) && /^,? $/u.test(between) && text.slice(start, end).indexOf(':') < 0
  const message = { sv: 'Två gör var sin sak här. Skriv en mening om var och en.', en: 'Two people do one thing each here. Write a sentence about each.' }
  return canPart ? { start: before.end, end: actor.end, message, better: `. ${capital(actor.text)}` } : { start, end, message }
}

function manyActions({ start, end }: ReadSentence, count: number): Found | undefined {
  if (count < MANY) return undefined
  return { start, end, message: { sv: `Meningen har ${count} saker att göra. Skriv en i taget.`, en: `The sentence has ${count} things to do. Write one at a time.` } }
}

/** S2: a sentence is about one actor, and about two things to do at most. */
export const oneAction: Rule = {
  id: 'S2',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) =>
    reading.sentences.flatMap((sentence) => {
      const actions = actionsOf[reading.language](sentence.words, reading.text)
      return actions.length < 2 ? [] : twoActors(reading, sentence, actions) ?? manyActions(sentence, actions.length) ?? []
    }),
}
