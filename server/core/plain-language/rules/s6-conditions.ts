import { isAction } from '../actions.ts'
import type { Language } from '../finding.ts'
import type { Word } from '../words.ts'
import { setOf } from '../word-list.ts'
import type { Rule } from './rule.ts'

const always: Record<Language, ReadonlySet<string>> = { sv: new Set(['ifall', 'såvida', 'såvitt', 'förutsatt']), en: new Set(['if', 'unless', 'provided']) }
/** After "om", these begin a clause; "om dig" and "om planen" do not. */
const subjects = new Set(['du', 'vi', 'jag', 'ni', 'hon', 'han', 'man', 'inget', 'inte', 'någon'])
const maybeSubjects = new Set(['det', 'den', 'de', 'hen', 'detta'])
const finite = new Set(['är', 'var', 'blir', 'finns', 'går', 'gäller', 'inte', 'behövs', 'kan', 'ska', 'vill', 'har', 'känns', 'passar', 'fungerar', 'händer', 'kommer', 'tar', 'får', 'visar', 'skulle'])

/** "Om det regnar": but "om de saker", "om det nya". */
const IS_PRESENT = /(?:[aeo]r|år)$/u
/** After these "om" asks whether: "Kim undrar om", "vi vet inte om". */
const asks = new Set(['undrar', 'undrade', 'undra', 'undrat', 'frågar', 'frågade', 'vet', 'veta', 'visste', 'avgör', 'avgöra', 'bestämmer', 'oklart', 'osäker'])

const isWhether = (words: readonly Word[], at: number): boolean => words.slice(Math.max(0, at - 2), at).some(({ lower }) => asks.has(lower))

const isClause = (subject: string, verb: string): boolean =>
  maybeSubjects.has(subject) && (finite.has(verb) || (subject !== 'de' && IS_PRESENT.test(verb)))

/** After a name or "läkaren": not a verb, though they end as one; nor "om dina tider", where it is a noun. */
const NOT_VERBS = setOf('under efter över eller inför utöver när där här')
const NOT_SUBJECTS = setOf('alla allt en ett den din min sin egen eget liten litet annan sådan någon ingen igen sen utan mycket mina dina sina denna egna vuxna')
/** "Kim orkar", "läkaren skriver": but "Kims tider". */
const isNamedDoing = ({ lower: subject, text: name }: Word, { lower: verb, text }: Word): boolean =>
  text === verb && IS_PRESENT.test(verb) && !NOT_VERBS.has(verb) && !NOT_SUBJECTS.has(subject) && !(name !== subject && subject.endsWith('s'))

/** "Anna", "läkaren", "mötet", "allt". */
const isNamed = (word: Word | undefined): boolean => word !== undefined && (/^\p{Lu}/u.test(word.text) || /(?:en|et|an|na|rn|allt|alla)$/u.test(word.lower))

function isCondition(words: readonly Word[], at: number, language: Language): boolean {
  const { lower = '' } = words[at] ?? {}
  if (always[language].has(lower)) return true
  if (language !== 'sv' || lower !== 'om' || isWhether(words, at)) return false
  const [next, after] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? '']
  if (subjects.has(next) || isClause(next, after)) return true
  const [named, verb] = [words[at + 1], words[at + 2]]
  return named !== undefined && verb !== undefined && isNamed(named) && (finite.has(after) || isNamedDoing(named, verb) || isAction(words, at + 2))
}

/** S6: one condition to a sentence, and what follows from it in its own. */
export const conditions: Rule = {
  id: 'S6',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: ({ sentences, language }) =>
    sentences.flatMap(({ words, end }) => {
      const found = words.filter((_, at) => isCondition(words, at, language))
      const second = found[1]
      if (!second) return []
      return [{
        start: second.start,
        end,
        message: { sv: `Meningen har ${found.length} villkor. Skriv ett i taget.`, en: `The sentence has ${found.length} conditions. Write one at a time.` },
      }]
    }),
}
