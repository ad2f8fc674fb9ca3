import { escaped } from '#core/meeting/escaped.ts'
import { gerund } from './bare-verbs.ts'
import { enItemWords } from './item-words.ts'

const subjectAfter = enItemWords.subjectAfter.join('|')
/** After these "that" cannot stand, or the verb is not bent by them. */
const noThatAfter = /^(?:and|or|but|as|like|than|since|once|unless|though|although|whatever|wherever|who|whom|not|about|of|for|from|to|with|at|on|in|by|without|before|after|while)$/iu
/** "Everything I need", "to say I am ill": these take "that" wherever they stand. */
const takesThat = /^(?:things?|everything|something|anything|nothing|all|say|says|know|think|feel|hope|believe|sure)$/iu
const helping = /^(?:am|was|can|could|may|must|should|will|would|did|had|do)$/u
const clause = new RegExp(`(?:^|\\s)(?:${subjectAfter})\\s`, 'iu')
const lastConjunction = new RegExp(`(?:^|\\s)(${subjectAfter})\\s(?!.*\\s(?:${subjectAfter})\\s)`, 'iu')

/** "I was told" as "you were told", which is "Kim was told" to the others. */
const wereTold = (slot: string) => slot.replace(/\bI was\b/gu, 'you were')

/** "before I go home" as "before going home". */
const beforeDoing = (slot: string) =>
  slot.replace(/\b(before|after|while) I (\p{Ll}+)/giu, (text, word: string, verb: string) => (helping.test(verb) || /ed$/u.test(verb) ? text : `${word} ${gerund(verb)}`))

/** "when it hurts and I need help" as "when it hurts and when I need help". */
const withConjunction = (slot: string) =>
  slot.replace(/(.*) (and|or|but) (?=I \p{Ll})/gu, (text, before: string, and: string) => {
    const word = lastConjunction.exec(` ${before} `)?.[1]
    return word === undefined ? text : `${before} ${and} ${word.toLowerCase()} `
  })

/** "my boss I am ill" as "my boss that I am ill": only after such a word is the verb bent to a name. Of the participant’s name, before what is no noun. */
function withThat(slot: string, name: string | undefined): string {
  const named = name === undefined ? '' : `|${escaped(name)}(?= (?:is|has|was|will|can|cannot|needs|wants|feels)(?!\\p{L}))`
  return slot.replace(new RegExp(`(\\p{L}+) (?=(?:I(?= \\p{Ll})${named}))`, 'gu'), (text, before: string, at: number) => {
    const isKnown = new RegExp(`^(?:${subjectAfter})$`, 'iu').test(before) || noThatAfter.test(before)
    const isWithin = clause.test(slot.slice(0, at))
    return isKnown || (isWithin && !takesThat.test(before)) ? text : `${before} that `
  })
}

/** What is said of the participant within a slot, worded so that its verb is right after "you" and after a name. `isOwn`: "I" is the participant. */
export function ownClauses(slot: string, name: string | undefined, isOwn: boolean): string {
  if (!isOwn) return withThat(slot, name)
  const plain = slot.replace(/\btill (?=I )/gu, 'until ').replace(/\bwhenever (?=I )/gu, 'when ')
  return wereTold(withThat(withConjunction(beforeDoing(plain)), name))
}
