import type { Form, Met } from './phrases.ts'
import { isNumberWord } from './numbers-in-words.ts'
import { setOf } from './word-list.ts'
import { withCapitalOf } from './capitals.ts'

/** What may stand before an infinitive. */
const AUXILIARIES = setOf('att ska skall skulle kan kunde måste bör borde vill ville får fick behöver behövde brukar brukade kommer låter lät hinner hann tänker tänkte försöker försökte planerar slipper vågar orkar önskar')
const HAVE = setOf('har hade ha haft')
/** After these a verb and its particle or preposition cannot stand together: "kommer du in", "leder inte till". */
const COMES_BETWEEN = setOf('inte ej aldrig också alltid ofta sällan redan nog ju väl då nu sedan ändå bara endast ibland dock därför du vi jag ni han hon hen de den det man')
/** What stands first in a sentence whose subject comes after the verb, or whose verb is not the main one. */
const COMES_FIRST = setOf('då sedan därefter därför nu här där om när eftersom i på vid för efter under med av från till utan enligt genom inom före innan tills medan trots dessutom också kanske ibland snart senare hur vad vem var varför vilken vilket på ofta just så')
/** In the clauses that these begin "inte" stands before the verb: "eftersom hon inte kom". */
const SUBORDINATES = setOf('att som vilket vilken vilka om när då eftersom medan innan tills fast trots där ifall')
const SUBJECTS = setOf('du vi jag ni han hon hen de den det detta som vilket')
const ARTICLES = setOf('en ett den det denna detta dessa de din ditt min mitt sin sitt vår vårt er ert någon något ingen inget varje annan annat hans hennes hens deras vilken vilket sådan sådant viss visst samma stor stort liten litet ny nytt egen eget')
const PREPOSITIONS = setOf('om i på till för med av från under vid efter utan mellan genom mot och eller')

/** What a better wording may end in that needs a word after it: "pratar om", "tar bort". */
const NEEDS_OBJECT = setOf('om på till efter över från för i med igenom bort upp in ut')
/** These do without: "Kim är med", "svaret kommer in". */
const STANDS_ALONE = /^(?:vara|är|var|varit|komma|kommer|kom|kommit)/u
/** What follows a verb that has no object: "vi diskuterar med Anna", "vi påbörjar på måndag". */
const NO_OBJECTS = setOf('i på med för till från av vid hos under efter utan mellan genom enligt innan före och eller men samt så när där som eftersom noga snabbt tillsammans idag igår imorgon nu sedan här ofta alltid igen mer mycket inget inga ingen ingenting')
/** "Mer komplext" is not "mer svårt". */
const COMPARES = setOf('mer mest mindre minst')
/** What an adverb at the beginning of a sentence may stand before: a verb, or a number. */
const VERB_OR_NUMBER = /(?:r|de|te)$|^\d/u

const before = ({ sentence, from }: Met): string[] => sentence.words.slice(0, from).map(({ lower }) => lower)

const isOneWord = (better: string): boolean => !better.includes(' ')

/** A finite verb that opens its sentence may be a question or something asked for: no wording is sure to fit. */
const fitsFinite = (met: Met, better: string): boolean => {
  const previous = before(met).at(-1)
  if (previous === undefined || previous === 'vänligen') return false
  if (isOneWord(better)) return true
  if (/ inte\b/u.test(better) && before(met).some((word) => SUBORDINATES.has(word))) return false
  const next = met.sentence.words[met.to]?.text ?? ''
  if (!better.endsWith(' att') && (COMES_BETWEEN.has(next.toLowerCase()) || /^\p{Lu}/u.test(next))) return false
  return SUBJECTS.has(previous) || (met.from <= 3 && !COMES_FIRST.has(before(met)[0] ?? ''))
}

/** "Vi diskuterade på mötet": "pratade om" would want what they talked of. */
const lacksObject = ({ phrase, sentence: { words }, to, text }: Met, better: string): boolean => {
  const last = better.split(' ').at(-1) ?? ''
  if (isOneWord(better) || !NEEDS_OBJECT.has(last) || phrase.words.at(-1) === last || STANDS_ALONE.test(better)) return false
  const next = words[to]
  if (!next || /\p{P}/u.test(text.slice(words[to - 1]?.end, next.start))) return true
  return NO_OBJECTS.has(next.lower) || next.lower === last
}

const VERBS: ReadonlySet<Form> = new Set(['infinitive', 'finite', 'supine'])

const fits = (met: Met, better: string): boolean => {
  const earlier = before(met)
  const previous = earlier.at(-1)
  if (VERBS.has(met.phrase.form) && lacksObject(met, better)) return false
  switch (met.phrase.form) {
    case 'finite':
      return fitsFinite(met, better)
    case 'supine':
      return earlier.some((word) => HAVE.has(word)) && !ARTICLES.has(previous ?? '')
    case 'adverb':
      return previous === undefined ? VERB_OR_NUMBER.test(met.sentence.words[met.to]?.lower ?? '') : !ARTICLES.has(previous)
    case 'count':
      return isNumberWord(met.sentence.words[met.to]?.lower ?? '')
    case 'swap':
      return !COMPARES.has(previous ?? '')
    case 'turned':
      return previous !== undefined && PREPOSITIONS.has(previous) && !ARTICLES.has(met.sentence.words[met.to]?.lower ?? '')
    default:
      return true
  }
}

/** Without a comma between: "Om du vill, utnyttja tiden" asks somebody to. */
const followsAuxiliary = ({ sentence, from, text }: Met): boolean => {
  const auxiliary = sentence.words.slice(0, from).findLast((word) => AUXILIARIES.has(word.lower))
  return auxiliary !== undefined && !text.slice(auxiliary.end, sentence.words[from]?.start).includes(',')
}

const wordingOf = (met: Met): string | undefined => {
  const { form, better, imperative } = met.phrase
  return form === 'infinitive' && !followsAuxiliary(met) ? imperative : better
}

/** "SSK", of which no word in small letters is the better wording. */
const isAllCapitals = (found: string): boolean => {
  const letters = found.replace(/\P{L}/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase()
}

/** The wording that may take a met phrase's place as the sentence stands; undefined where none is sure to be right. */
export function betterWording(met: Met): string | undefined {
  const better = wordingOf(met)
  if (better === undefined || !fits(met, better)) return undefined
  const found = met.sentence.words.slice(met.from, met.to).map(({ text }) => text).join(' ')
  return isAllCapitals(found) ? undefined : withCapitalOf(found, better)
}

/** The place of a met phrase in the text as given. */
export const placeOf = ({ sentence, from, to }: Met): { start: number; end: number } => ({
  start: sentence.words[from]?.start ?? sentence.start,
  end: sentence.words[to - 1]?.end ?? sentence.end,
})
