import { escaped } from '#core/meeting/escaped.ts'
import { asksSomebody } from '../acts-alike.ts'
import type { WordingOf } from '../slot-mends.ts'
import { isVerb } from './present.ts'
import { finite } from './who-acts.ts'

const toYou: Record<string, string> = { sig: 'dig', sin: 'din', sitt: 'ditt', sina: 'dina' }
/** A part of a slot begins with these: somebody else may act in it. */
const parts = /(?<=\s)(?=(?:så att|för att|(?<!(?:så|för) )att|och|men|om|hur|när|vad|var|varför|vem|vilk[aeo]\p{L}*|innan|medan|eftersom|tills|som) )/iu
/** Who acts in such a part: "hon kan", "Anna vill", "läkaren säger"; not "nya mediciner" or "Annas räkningar". */
const somebody = `(?:han|hon|hen|de|det|den|man|vi|ni|någon|alla|mamma|pappa|mor|far|syster|bror|\\p{Lu}[\\p{L}-]*[^s\\P{L}]|\\p{Ll}+(?:en|et|an|na))`
const somebodyActs = new RegExp(`^${somebody} ${finite}`, 'u')
const nobodyFirst = /^(?:om|att|så|för|mig|dig|sig) /iu

/** Whether the participant still acts in a part, which they did before it (`was`). */
function stillActs(part: string, was: boolean, ask: boolean, name: string): boolean {
  const [, begins = '', rest = ''] = /^(så att|för att|\p{L}+) (.*)$/isu.exec(part) ?? []
  if (new RegExp(`^(?:du|jag|${name})(?!\\p{L})`, 'iu').test(rest)) return true
  if (/^(?:sin|sitt|sina) /iu.test(rest)) return was
  if (/^(?:och|men|om)$/iu.test(begins)) return was && !somebodyActs.test(rest)
  const isToDo = /att$/iu.test(begins) && isVerb(/^(?:(?:inte|bara|alltid) )?(\p{L}+)/u.exec(rest)?.[1] ?? '')
  return isToDo && (was || begins.length > 3) && !(ask && begins.length === 3)
}

/** `actsFirst`: whether the participant acts from the slot's first word on. "sin mamma och sina papper" as "din mamma och dina papper" where the participant acts; not "hur hon mår med sina papper". */
export function ofWhoActs(slot: string, { name = '', act }: Pick<WordingOf, 'name' | 'act'>, actsFirst = true): string {
  const ask = asksSomebody.includes(act) && !nobodyFirst.test(slot)
  // Where somebody else acts first, "sig" may still be theirs.
  const words = actsFirst ? /(?<!\p{L})(?:sig|sin|sitt|sina)(?!\p{L})/gu : /(?<!\p{L})(?:sin|sitt|sina)(?!\p{L})/gu
  let isTheirs = actsFirst
  return slot
    .split(parts)
    .map((part, index) => {
      if (index > 0 || parts.test(` ${part}`)) isTheirs = stillActs(part, isTheirs, ask && index > 0, name === '' ? 'du' : escaped(name))
      return isTheirs ? part.replace(words, (word) => toYou[word] ?? word) : part
    })
    .join('')
}
