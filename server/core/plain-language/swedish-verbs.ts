import { firstConjugation, irregularVerbs, secondConjugationD, secondConjugationT, verbPrefixes } from './words/verbs.sv.ts'
import { listOf } from './word-list.ts'

/** A verb's own forms: "skriva, skriver, skrev, skrivit", and its participle "skriven" where it has one. */
export type Verb = { infinitive: string; present: string; past: string; supine: string }
export type Tense = keyof Verb
/** A form that was met: whose it is, and which. */
export type VerbForm = { verb: Verb; tense: Tense }

const single = (stem: string): string => stem.replace(/(m|n)\1$/u, '$1')

const first = (infinitive: string): Verb => ({ infinitive, present: `${infinitive}r`, past: `${infinitive}de`, supine: `${infinitive}t` })

/** Second conjugation: -de after most stems, -te after those that end without voice. */
const second = (ending: 'de' | 'te') => (infinitive: string): Verb => {
  const stem = infinitive.slice(0, -1)
  const hasOwnEnding = /[^aeiouyåäö][dt]$/u.test(stem)
  const short = single(stem)
  return {
    infinitive,
    present: stem.endsWith('r') ? stem : `${stem}er`,
    past: hasOwnEnding ? `${stem}e` : `${short}${ending}`,
    supine: hasOwnEnding ? `${stem.slice(0, -1)}t` : `${short}t`,
  }
}

const irregular = (line: string): Verb & { participle: string | undefined } => {
  const [infinitive = '', present = '', past = '', supine = '', participle] = line.split(' ')
  return { infinitive, present, past, supine, participle }
}

/** "Bokad, bokat, bokade", "bedömd, bedömt, bedömda", "skriven, skrivet, skrivna", by the supine and the past. */
function participles({ past, supine, participle }: Verb & { participle?: string | undefined }): string[] {
  if (participle === '-') return []
  if (participle) return [participle, participle.replace(/(\p{L})d$/u, '$1t').replace(/([aeiouyåäö])t$/u, '$1tt'), `${participle}a`]
  if (supine.endsWith('it')) return [`${supine.slice(0, -2)}en`, `${supine.slice(0, -2)}et`, `${supine.slice(0, -2)}na`]
  const common = past.slice(0, -1)
  return [common, supine, past.endsWith('ade') ? past : `${common}a`]
}

/** The present passive: "bokas", "bedöms", "läses", "tas". */
function presentPassives({ infinitive, present }: Verb): string[] {
  if (present === `${infinitive}r` || !infinitive.endsWith('a')) return [`${infinitive}s`]
  const stem = infinitive.slice(0, -1)
  if (/[sx]$/u.test(stem)) return [`${stem}es`]
  return [`${stem.replace(/mm$/u, 'm')}s`, `${stem}es`]
}

type Forms = { passives: Map<string, VerbForm>; participles: Map<string, VerbForm> }

function formsOf(verbs: (Verb & { participle?: string | undefined })[]): Forms {
  const forms: Forms = { passives: new Map(), participles: new Map() }
  for (const verb of verbs) {
    const add = (form: string, tense: Tense) => forms.passives.has(form) || forms.passives.set(form, { verb, tense })
    for (const form of presentPassives(verb)) add(form, 'present')
    add(`${verb.infinitive}s`, 'infinitive')
    add(`${verb.past}s`, 'past')
    add(`${verb.supine}s`, 'supine')
    for (const form of participles(verb)) if (!forms.participles.has(form)) forms.participles.set(form, { verb, tense: 'supine' })
  }
  return forms
}

const forms = formsOf([
  ...irregularVerbs.trim().split('\n').map(irregular),
  ...listOf(secondConjugationD).map(second('de')),
  ...listOf(secondConjugationT).map(second('te')),
  ...listOf(firstConjugation).map(first),
])
const prefixes = listOf(verbPrefixes).sort((a, b) => b.length - a.length)
const SHORTEST_BASE = 3

const withPrefix = (prefix: string, { infinitive, present, past, supine }: Verb): Verb => ({
  infinitive: prefix + infinitive,
  present: prefix + present,
  past: prefix + past,
  supine: prefix + supine,
})

/** What a list says of a word, or of its part after one prefix ("åter-kallas"). */
function withoutPrefix<T>(word: string, list: ReadonlyMap<string, T>): { found: T; prefix: string } | undefined {
  const whole = list.get(word)
  if (whole) return { found: whole, prefix: '' }
  for (const prefix of prefixes) {
    if (word.length < prefix.length + SHORTEST_BASE || !word.startsWith(prefix)) continue
    const found = list.get(word.slice(prefix.length))
    if (found) return { found, prefix }
  }
  return undefined
}

const formIn = (list: ReadonlyMap<string, VerbForm>) => (word: string): VerbForm | undefined => {
  const met = withoutPrefix(word, list)
  return met && { verb: withPrefix(met.prefix, met.found.verb), tense: met.found.tense }
}

/** The verb whose passive in -s a lower-case word is by its looks ("fattas", "skrevs"), whatever it means here. */
export const passiveForm = formIn(forms.passives)

/** The verb whose past participle a lower-case word is ("kallad", "skrivna"). */
export const participleForm = formIn(forms.participles)
