import { escaped } from '#core/meeting/escaped.ts'

const joined: Record<string, string> = { m: 'am', re: 'are', ve: 'have', ll: 'will' }

/** What follows "Kim’s" where it is "Kim is", and where it is "Kim has": nothing that could be Kim’s own, as "right", "home" or "fine". */
const ofIs = String.raw`able|afraid|allowed|alone|at|coming|doing|eligible|entitled|getting|going|happy|ill(?! health)|in|insured|not|off|on|ready|registered|(?:sick|better|sleeping|working)(?=$| (?:and|again|now|today|with|at)(?!\p{L}))|still|sure|the|tired|too|unwell|well|worried|wrong`
const ofHas = 'been|got|had|lost'

const hour = (hours: string, minutes = '00', half: string) => `${(Number(hours) % 12) + (/^p/iu.test(half) ? 12 : 0)}:${minutes}`

/** "At 1.30 pm" and "at 13.30" as "at 13:30". */
const asClock = (slot: string) =>
  slot.replace(/(?<![\d.:])(1[0-2]|[1-9])(?:[.:]([0-5]\d))? ?([ap])\.?m\.?(?!\p{L})/giu, (_, hours: string, minutes: string | undefined, half: string) => hour(hours, minutes, half)).replace(/(?<=(?<!\p{L})(?:at|until|before|from) )((?:[01]?\d|2[0-3]))\.([0-5]\d)(?![\d.]| ?(?:kr|sek|%))/giu, '$1:$2')

/** What people shorten. */
const inFull = (slot: string) =>
  slot
    .replace(/(?<= |^)re:? (?=\p{L})/giu, 'about ')
    .replace(/(?<=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (am|pm)(?!\p{L})/giu, (_, half: string) => (/^a/iu.test(half) ? ' morning' : ' afternoon'))
    .replace(/(?<!\p{L})(once|twice|\d+ ?(?:x|times)) ?(?:\/|a|per) ?(day|week|month|year)(?!\p{L})/giu, (_, count: string, period: string) => `${/^1/u.test(count) ? 'once' : /^2/u.test(count) ? 'twice' : count.replace(/ ?x$/iu, ' times')} a ${period}`)
    .replace(/ & /gu, ' and ')

/** A Swedish name in the definite has its article: "the Psykiatrin" as "Psykiatrin". */
const asNamed = (slot: string) => slot.replace(/(?<!\p{L})(?:the )?([pP]sykiatrin|[vV]årdcentralen|[sS]ocialtjänsten|[kK]ommunen|[kK]ronofogden|[fF]örsäkringskassan|[aA]rbetsförmedlingen|[hH]abiliteringen|[bB]oendestödet|[öÖ]ppenvården)(?!\p{L})/gu, (_, word: string) => word.charAt(0).toUpperCase() + word.slice(1))

/** "I’m" as "I am", "Kim doesn’t" as "Kim does not", "Kim’s entitled" as "Kim is entitled": joined, a verb cannot be bent. "Can’t" bends for nobody. */
export function spelledOut(slot: string, name: string | undefined): string {
  const plain = asNamed(asClock(inFull(slot)))
    .replace(/\bI['’](m|ve|ll)(?!\p{L})/gu, (_, end: string) => `I ${joined[end] ?? end}`)
    .replace(/\bI['’]d(?= (?:been|had|lost|left|got|\p{L}+[^e]ed)\b)/gu, 'I had')
    .replace(/\bI['’]d(?!\p{L})/gu, 'I would')
    .replace(/\b(?!can['’])(\p{L}+)n['’]t(?!\p{L})/gu, (_, verb: string) => `${verb === 'wo' ? 'will' : verb} not`)
    .replace(/\byou['’](re|ve|ll)(?!\p{L})/gu, (_, end: string) => `you ${joined[end] ?? end}`)
  if (name === undefined) return plain
  const isOrHas = (after: string, verb: string) => (text: string) => text.replace(new RegExp(`(?<!\\p{L})(${escaped(name)})['’]s (?=(?:${after})(?!\\p{L}))`, 'giu'), `$1 ${verb} `)
  return isOrHas(ofHas, 'has')(isOrHas(ofIs, 'is')(plain))
}
