import { escaped } from '#core/meeting/escaped.ts'
import { months } from '#core/plain-language/calendar.ts'
import { afterName, afterYou } from '../../wording/english-verb.ts'
import { namedToSecond, speaksOfThem } from '../../wording/persons-in-slot.ts'
import type { WordingOf } from '../slot-mends.ts'
import { isVerb } from './bare-verbs.ts'

/** Somebody else: of them "his" may be. */
const somebody = /(?<!\p{L})(?:\p{Lu}\p{Ll}+(?!\p{L})|(?:mum|mother|dad|father|sister|brother|son|daughter|friend|neighbour|boss|manager|doctor|nurse|landlord|employer|caseworker|counsellor|partner|wife|husband)(?!\p{L}))/gu
const day = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const month = months.en.join('|')
const nobody = new RegExp(`^(?:${day}|${month}|Swedish|English)$`, 'u')
const self = '(?:himself|herself|themselves|themself)'
const pronoun = new RegExp(`(?<!\\p{L})(?:(?<self>${self})|(?<=(?:if|when|what|where|how|why|that|so|until|because|which \\p{L}+) )(?<acts>he|she|they) (?<verb>\\p{Ll}+)|(?<whose>his|their|her(?= (?!about|if|when|to|that|how|what|where|with|for|on|at|in|by|and|or|so|a|an|the)\\p{Ll})))(?!\\p{L})`, 'gu')

/** Whether nobody but the participant is spoken of before a place in a slot. */
const isAlone = (before: string, name: string) => [...before.matchAll(somebody)].every(([one]) => one === name || nobody.test(one))

const asYou = (slot: string, name: string, mayAnd: boolean) => {
  const taken = new Set<string>()
  return slot.replace(pronoun, (whole, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>
    const before = slot.slice(0, rest.at(-3) as number)
    const isListed = mayAnd && whole === 'their' && / and $/u.test(before) && !/\p{Lu}\p{Ll}+ and $/u.test(before)
    // "His doctor with his questions", "a counsellor about her worries": nobody but Kim has been "his" or "her".
    const others = groups['whose'] === undefined ? before : before.replace(new RegExp(`(?<!\\p{L})(?:${escaped(name)}’s|an?|your) \\p{L}+`, 'gu'), '')
    if (!isListed && !taken.has(whole) && !isAlone(others, name)) return whole
    taken.add(whole)
    if (groups['self'] !== undefined) return 'yourself'
    return groups['whose'] !== undefined ? 'your' : `you ${afterYou(groups['verb'] ?? '')}`
  })
}

/** "how much Kim can work", "the form Kim got", "help Kim", "Kim Monday": the name's part is plain there too. */
function named(slot: string, name: string): string {
  const kim = `${escaped(name)}(?![\\p{L}’'])`
  const acts = new RegExp(`(?<=(?:^|\\s)(?:(?:how|which|what) (?:many )?\\p{Ll}+|the \\p{Ll}+|everything|all|something) )${kim} (is|has|had|got|can|cannot|could|must|should|will|may|might|needs|wants|gets)(?!\\p{L})`, 'gu')
  const after = new RegExp(`(?<=(?:^|\\s)(\\p{Ll}+) )${kim}(?! \\p{Lu}| (?:and|or)(?!\\p{L}))`, 'gu')
  return slot
    .replace(acts, (_, verb: string) => `you ${afterYou(verb)}`)
    .replace(after, (whole, verb: string) => (isVerb(`${verb} `) || /^(?:help|support|teach|inform|(?!morning|evening|during)\p{Ll}{2,}ing)$/u.test(verb) ? 'you' : whole))
    .replace(new RegExp(`(?:^|(?<= ))${kim}(?= (?:on )?(?:${day}|${month})(?!\\p{L}))`, 'gu'), 'you')
}

/** "my boss" as "their own boss", "what I can do" as "what Anna can do". */
function ofDoer(slot: string, doer: string | undefined): string {
  const own = slot.replace(/(?<!\p{L})my(?= \p{L})/gu, 'their own').replace(/(?<!\p{L})myself(?!\p{L})/gu, 'themselves')
  return doer === undefined ? own : own.replace(/(?<!\p{L})I (\p{Ll}+)/gu, (_, verb: string) => `${doer} ${verb === 'am' ? 'is' : afterName(verb)}`).replace(/(?<!\p{L})me(?!\p{L})/gu, doer)
}

/** "their papers" as "your papers" where Kim acts or is helped, "my boss" as "their own boss" where somebody else wrote it of themselves; never of who else is spoken of. */
export function ofThem(slot: string, { isOwn, isTheirs, name, act, doer }: WordingOf): string {
  if (name === undefined) return slot
  if (isOwn) return isTheirs ? slot : named(asYou(slot, name, true), name)
  const kim = new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u')
  const isSaid = act === 'help' || kim.test(slot)
  const theirs = isTheirs ? ofDoer(slot, doer) : slot
  if (theirs !== slot) return namedToSecond(theirs, name, 'en')
  const yours = isSaid ? asYou(slot, name, false) : slot
  if (yours === slot) return speaksOfThem(slot, 'en') ? slot : named(slot, name)
  const helped = act === 'help' ? yours.replace(new RegExp(`^${kim.source} (.*)$`, 'u'), (whole, rest: string) => (isVerb(rest) ? `you to ${rest}` : whole)) : yours
  return namedToSecond(named(helped, name), name, 'en')
}
