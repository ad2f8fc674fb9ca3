import { passiveForm } from './swedish-verbs.ts'
import type { Word } from './words.ts'
import { setOf } from './word-list.ts'
import { adjectives, clauseOpeners, definiteAdjectives, degrees, determinersOfMan, intensifiers, noGenitives, possessives } from './words/before-man.sv.ts'
import { deponents } from './words/not-passives.sv.ts'
import { personNouns } from './words/people.sv.ts'

const verbsInS = setOf(deponents)
const ADJECTIVE = /(?:\p{L}{2}(?<!^aldr)(?:ig|sam|bar|full|lös)|\p{L}{3}isk|årige)$/u
/** Kin: "systers", "mammas"; and whoever is definite: "deltagarens", "dotterns". */
const KIN = /^(?:mammas|pappas|mors|fars|systers|brors|mosters|fasters|morbrors|farbrors|kusins|väns|chefs|grannes|sons|dotters)$|(?:ens|erns|elns|orns|ans|arnas|ernas|ornas)$/u

/** "Kims", "Annas", "systers": not "tills", nor a verb in -s. */
export function isGenitive({ text, lower }: Word): boolean {
  if (!lower.endsWith('s') || noGenitives.has(lower) || verbsInS.has(lower) || passiveForm(lower)) return false
  return /^\p{Lu}\p{Ll}+s$/u.test(text) || KIN.test(lower) || personNouns.has(lower.slice(0, -1))
}

const isOwner = (word: Word | undefined): boolean => word !== undefined && (possessives.has(word.lower) || isGenitive(word))

/** "En äldre man", "hennes nya man"; not "hur trött man är", "ju äldre man blir". */
function isDescribed(words: readonly Word[], at: number): boolean {
  let first = at
  while (first > 0 && (adjectives.has(words[first - 1]?.lower ?? '') || ADJECTIVE.test(words[first - 1]?.lower ?? ''))) first -= 1
  if (first < at) {
    while (first > 0 && intensifiers.has(words[first - 1]?.lower ?? '') && !degrees.has(words[first - 1]?.lower ?? '')) first -= 1
    return !degrees.has(words[first - 1]?.lower ?? '')
  }
  return definiteAdjectives.has(words[at - 1]?.lower ?? '') && isOwner(words[at - 2])
}

/** Whether "man" here is a person, not anybody: "en man", "Kims man", "en trygg man", "min före detta man", "hennes son och man". */
export function isAMan(words: readonly Word[], at: number): boolean {
  const [previous, earlier] = [words[at - 1], words[at - 2]]
  if (!previous) return false
  if (determinersOfMan.has(previous.lower) || isGenitive(previous) || isDescribed(words, at)) return true
  if (previous.lower === 'som') return at === 1 || !mayFollow.has(words[at + 1]?.lower ?? '')
  if (previous.lower === 'detta') return earlier?.lower === 'före'
  return previous.lower === 'f.d' || (previous.lower === 'och' && words.slice(Math.max(0, at - 4), at - 1).some(isOwner))
}

/** What "man" may do in a clause whose subject it is. */
export const mayFollow: ReadonlySet<string> = new Set(['kan', 'får', 'behöver', 'måste'])

/** Whether "man" is the subject of a clause that begins with it, or of "kan", "får" just before: "att man kan", "här kan man". */
export function isSubject(text: string, words: readonly Word[], at: number): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (previous && mayFollow.has(previous.lower)) return true
  if (!word || !mayFollow.has(next?.lower ?? '')) return false
  return !previous || clauseOpeners.has(previous.lower) || text.slice(previous.end, word.start).includes(',')
}
