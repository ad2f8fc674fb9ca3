import type { Passive } from './found-passive.ts'
import { participleForm, passiveForm, type VerbForm } from './swedish-verbs.ts'
import type { Word } from './words.ts'
import { deponents, noVerbs, reciprocals } from './words/not-passives.sv.ts'
import { listOf, setOf } from './word-list.ts'

const neverPassive = setOf(`${deponents} ${noVerbs}`)
const onlyWithActor = setOf(reciprocals)
const modals = setOf('ska skall skulle kan kunde måste bör borde får fick vill ville behöver att brukar')
const have = setOf('har hade ha')
const between = setOf('inte ej aldrig alltid också även nu redan ännu nyligen sedan snart bara då därför genast strax åter ofta sällan helst')
const become = setOf('blir blev bli blivit bliv')
const be = setOf('är var vara varit')
/** "Blev förvånad", "blir intresserad": how somebody feels, not what somebody does. */
const feelings = setOf('förvånad förvånade förvånat intresserad intresserade engagerad engagerade stressad irriterad irriterade överraskad överraskade lugnad fäst vand vana värd känd känt kända klar')

/** Whether one of the words stands before, with nothing but adverbs between. */
function standsJustBefore(words: readonly Word[], at: number, wanted: ReadonlySet<string>): boolean {
  let before = at - 1
  while (before >= 0 && between.has(words[before]?.lower ?? '')) before -= 1
  return wanted.has(words[before]?.lower ?? '')
}

const standsWithin = (words: readonly Word[], from: number, to: number, wanted: ReadonlySet<string>): boolean =>
  words.slice(Math.max(0, from), to).some(({ lower }) => wanted.has(lower))

const by = new Set(['av'])
const isFollowedByActor = (words: readonly Word[], at: number): boolean => standsWithin(words, at + 1, at + 4, by)

/** "Vi hörs av på torsdag": what people do to each other, and no actor after "av". */
const afterHearAgain = setOf('i på om när efter före innan till under igen snart senare sen sedan imorgon idag nu direkt vid då varje nästa via per och')
const isHearAgain = (words: readonly Word[], at: number): boolean =>
  /^hör(?:as|s|des|ts)$/u.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'av' && (at + 2 === words.length || afterHearAgain.has(words[at + 2]?.lower ?? ''))

/** "Två stolar fattas", but "beslutet fattas". */
const isDecided = (words: readonly Word[], word: string): boolean => /^fattat?s$|^fattades$/u.test(word) && words.some(({ lower }) => lower.includes('beslut'))

/** With its particle such a verb is another, that somebody does: "planen följs upp", "mötet skjuts upp". */
const withParticle: ReadonlyMap<string, string> = new Map([...listOf('följs följas följdes följts skjuts').map((word) => [word, 'upp'] as const), ...listOf('samlas samlades samlats').map((word) => [word, 'in'] as const), ...listOf('ses sågs setts').map((word) => [word, 'över'] as const)])
const hasParticle = (words: readonly Word[], at: number, word: string): boolean =>
  withParticle.has(word) && !(/^(?:ses|sågs|setts)$/u.test(word) && /^(?:vi|ni)$/u.test(words[at - 1]?.lower ?? '')) && words.slice(at + 1, at + 3).some(({ lower }) => lower === withParticle.get(word))

/** Forms that are bent as no other. */
const otherPassives = setOf('ombeds ombads')

/** A genitive has its noun after it, a verb has not: "Kim avskedas i maj". */
const afterVerbs = setOf('i på till från för om under efter hos inom vid utan mot genom in upp ut ner ned bort av dig mig henne honom dem oss er att den senast')
const endsAsVerb = (words: readonly Word[], at: number): boolean => at > 0 && (at === words.length - 1 || afterVerbs.has(words[at + 1]?.lower ?? ''))

/** Whether an unknown verb's ending and what stands before it show a passive. */
function looksPassive(words: readonly Word[], at: number, word: string): boolean {
  if (/(?:er|ifier)as$/u.test(word) && word.length > 6) return true
  if (/[^aeiouyåäö]as$/u.test(word) && word.length > 6 && !/(?:rnas|ornas)$/u.test(word) && endsAsVerb(words, at)) return true
  if (/ades$/u.test(word) && word.length > 6) return true
  if (/[bdgjlmnrv]des$/u.test(word) && word.length > 6) return !/(?:and|end|värd)es$/u.test(word)
  if (/(?:at|tt|it)s$/u.test(word) && word.length > 5) return !/(?:pl|s|st|r|t|m)ats$/u.test(word) && standsJustBefore(words, at, have)
  if (/[^aeiouyåäö]as$/u.test(word) && words[at + 1]?.lower === 'av') return true
  return /as$/u.test(word) && word.length > 5 && !/(?:[aeo]rnas|ornas)$/u.test(word) && standsJustBefore(words, at, modals)
}

/** A supine needs "har"; the rest stand alone. */
const fits = (words: readonly Word[], at: number, { tense }: VerbForm): boolean => tense !== 'supine' || standsWithin(words, at - 5, at, have) || at === 0

function inS(words: readonly Word[], at: number): Passive | undefined {
  const { lower, text } = words[at] as Word
  const isName = text !== lower && at > 0
  if (isName || lower.length < 3) return undefined
  if (otherPassives.has(lower)) return { first: at, last: at }
  const isOther = hasParticle(words, at, lower)
  if ((neverPassive.has(lower) && !isOther) || isHearAgain(words, at)) return undefined
  if (onlyWithActor.has(lower) && !isOther && !isFollowedByActor(words, at) && !isDecided(words, lower)) return undefined
  const form = passiveForm(lower)
  if (form) return fits(words, at, form) ? { first: at, last: at, form } : undefined
  return text === lower && looksPassive(words, at, lower) ? { first: at, last: at } : undefined
}

/** "Remitterad av läkaren", "uppringd av Anna", "anmäld av": with whoever did it after, also of verbs in no list. */
const isDoneBy = (words: readonly Word[], at: number, word: string): boolean =>
  words[at + 1]?.lower === 'av' && word.length > 5 && (/(?:rad|nad|sad|tad|lad|kad|gad|dad|pad|ade|erat|mäld|mälda|ringd|ringda)$/u.test(word) || participleForm(word.replace(/^(?:upp|ut|in|på|an|av|om|till|efter|med|för)/u, '')) !== undefined)

/** "Blir kallad till", "är skriven av": with "är" only where whoever did it follows. */
function withAuxiliary(words: readonly Word[], at: number): Passive | undefined {
  const auxiliary = words[at]?.lower ?? ''
  const isBecome = become.has(auxiliary)
  if (!isBecome && !be.has(auxiliary)) return undefined
  for (let last = at + 1; last <= at + 3 && last < words.length; last += 1) {
    const { lower = '' } = words[last] ?? {}
    if (feelings.has(lower)) continue
    if ((participleForm(lower) && (isBecome || words[last + 1]?.lower === 'av')) || isDoneBy(words, last, lower)) return { first: at, last }
  }
  return undefined
}

/** The passives of a Swedish sentence: in -s, and with "bli" or "vara". */
export const swedishPassives = (words: readonly Word[]): Passive[] =>
  words.reduce<Passive[]>((found, { lower }, at) => {
    const one = lower.endsWith('s') ? inS(words, at) : withAuxiliary(words, at)
    if (one) found.push(one)
    return found
  }, [])
