import { escaped } from '#core/meeting/escaped.ts'

const joined: Record<string, string> = { m: 'am', re: 'are', ve: 'have', ll: 'will' }

/** What follows "Kim’s" where it is "Kim is", and where it is "Kim has": nothing that could be Kim’s own, as "right", "home" or "fine". */
const ofIs = String.raw`able|afraid|allowed|alone|at|coming|doing|eligible|entitled|getting|going|happy|ill(?! health)|in|insured|not|off|on|ready|registered|(?:sick|better|sleeping|working)(?=$| (?:and|again|now|today|with|at)(?!\p{L}))|still|sure|the|tired|too|unwell|well|worried|wrong`
const ofHas = 'been|got|had|lost'

/** "I’m" as "I am", "Kim doesn’t" as "Kim does not", "Kim’s entitled" as "Kim is entitled": joined, a verb cannot be bent. "Can’t" bends for nobody. */
export function spelledOut(slot: string, name: string | undefined): string {
  const plain = slot
    .replace(/\bI['’](m|ve|ll)(?!\p{L})/gu, (_, end: string) => `I ${joined[end] ?? end}`)
    .replace(/\bI['’]d(?= (?:been|had|lost|left|got|\p{L}+[^e]ed)\b)/gu, 'I had')
    .replace(/\bI['’]d(?!\p{L})/gu, 'I would')
    .replace(/\b(?!can['’])(\p{L}+)n['’]t(?!\p{L})/gu, (_, verb: string) => `${verb === 'wo' ? 'will' : verb} not`)
    .replace(/\byou['’](re|ve|ll)(?!\p{L})/gu, (_, end: string) => `you ${joined[end] ?? end}`)
  if (name === undefined) return plain
  const isOrHas = (after: string, verb: string) => (text: string) => text.replace(new RegExp(`(?<!\\p{L})(${escaped(name)})['’]s (?=(?:${after})(?!\\p{L}))`, 'giu'), `$1 ${verb} `)
  return isOrHas(ofHas, 'has')(isOrHas(ofIs, 'is')(plain))
}
