import { hasSubordinator, isAction } from '../actions.ts'
import type { ReadSentence } from '../reading.ts'
import type { Word } from '../words.ts'
import type { Found, Rule } from './rule.ts'
import { capital } from '../capitals.ts'

const MANY = 3
const subjects = new Set(['du', 'vi', 'jag', 'ni', 'hon', 'han', 'hen', 'de'])
const joins = new Set(['och', 'samt'])

/** "… och Anna skickar": the place of "och" where another actor begins; "och Anna på FK skickar" too. */
function joinOf(words: readonly Word[]): number | undefined {
  const first = words.findIndex((_, at) => isAction(words, at))
  if (first < 0) return undefined
  const at = words.findIndex(({ lower }, place) => {
    const actor = words[place + 1]
    if (place <= first || !joins.has(lower) || !actor) return false
    const isActor = subjects.has(actor.lower) || /^\p{Lu}\p{Ll}/u.test(actor.text)
    return isActor && [2, 3, 4].some((step) => words[place + step] && isAction(words, place + step) && (step === 2 || step === 4 || subjects.has(actor.lower)))
  })
  return at < 0 ? undefined : at
}

function twoActors(text: string, { words, start, end }: ReadSentence): Found | undefined {
  const join = joinOf(words)
  const [before, actor] = join === undefined ? [] : [words[join - 1], words[join + 1]]
  if (join === undefined || !before || !actor) return undefined
  const between = text.slice(before.end, words[join]?.start)
  const canPart = !hasSubordinator(words) && /^,? $/u.test(between) && text.slice(start, end).indexOf(':') < 0
  const message = { sv: 'Två gör var sin sak här. Skriv en mening om var och en.', en: 'Two people do one thing each here. Write a sentence about each.' }
  return canPart ? { start: before.end, end: actor.end, message, better: `. ${capital(actor.text)}` } : { start, end, message }
}

const countOf = ({ words }: ReadSentence): number => words.reduce((count, _, at) => (isAction(words, at) ? count + 1 : count), 0)

function manyActions(sentence: ReadSentence): Found | undefined {
  const { start, end } = sentence
  const count = countOf(sentence)
  if (count < MANY) return undefined
  return { start, end, message: { sv: `Meningen har ${count} saker att göra. Skriv en i taget.`, en: `The sentence has ${count} things to do. Write one at a time.` } }
}

/** S2: a sentence is about one actor, and about two things to do at most. */
export const oneAction: Rule = {
  id: 'S2',
  severity: 'warning',
  languages: ['sv'],
  find: ({ text, sentences }) => sentences.flatMap((sentence) => (countOf(sentence) < 2 ? [] : twoActors(text, sentence) ?? manyActions(sentence) ?? [])),
}
