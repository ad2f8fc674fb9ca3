import { escaped } from '#core/meeting/escaped.ts'
import { namedToSecond, speaksOfThem } from '../../wording/persons-in-slot.ts'
import type { WordingOf } from '../slot-mends.ts'
import { isPresent, isVerb } from './present.ts'
import { finite } from './who-acts.ts'
import { yoursIn, yoursOf } from './whose-noun.ts'
import { ofWhoActs } from './whose-own.ts'

/** What one has at work: of these "sin" is who acts. */
const ofWork = /(?:kolleg|chef|arbetsledare|medarbetare|enhet|team|organisation|dator|kalender|tjänst|kontor|handledare|jour|system)\p{L}*$/u
const own = '(?<!\\p{L})(?:sin|sitt|sina)(?!\\p{L})'
const clauseWord = '(?:om|så att|så|att|hur|när|vad|var|varför|vilka|vilken|vilket|tills|innan|eftersom)'

/** "min chef" as "sin chef", "vad jag kan göra" as "vad Anna kan göra": who acts wrote it of themselves, and others read it. */
function ofDoer(slot: string, doer: string | undefined): string {
  const at = slot.search(new RegExp(`(?<=^|\\s)${clauseWord} \\p{L}+ `, 'iu'))
  const [before, after] = at === -1 ? [slot, ''] : [slot.slice(0, at), slot.slice(at)]
  const named = (text: string) => (doer === undefined ? text : text.replace(/(?<!\p{L})(?:jag|mig|mej)(?!\p{L})/giu, doer).replace(/(?<!\p{L})(?:min|mitt|mina)(?= \p{L})/gu, /[sxz]$/iu.test(doer) ? doer : `${doer}s`))
  const own: Record<string, string> = { min: 'sin', mitt: 'sitt', mina: 'sina', mig: 'sig', mej: 'sig' }
  return before.replace(/(?<!\p{L})(?:min(?= \p{L})|mitt|mina|mig|mej)(?!\p{L})/gu, (word) => own[word.toLowerCase()] ?? word) + named(after)
}

/** "Kim och hans mamma" as "dig och din mamma", "Kim om hen vill" as "dig om du vill": right after a name such a word is nobody else's. */
function rightAfter(slot: string, kim: string): string {
  const noun = new RegExp(`(?<![\\p{L}-])${kim} (och|med|eller) (?:hans|hennes|hens) ([\\p{L}-]+)`, 'u')
  const acts = new RegExp(`(?<![\\p{L}-])${kim} (${clauseWord}) (?:han|hon|hen)(?= (?:inte |också )?(?:${finite}|vill|kan))`, 'u')
  return slot
    .replace(noun, (whole, and: string, thing: string) => {
      const word = yoursOf(thing)
      return word === undefined ? whole : `dig ${and} ${word} ${thing}`
    })
    .replace(acts, 'dig $1 du')
    .replace(/^(.*dig (?:så att|så|om|när|att|hur) du .*)$/u, (whole) => ofWhoActs(whole, { name: undefined, act: 'try' }, false))
}

/** What somebody does for the participant: "Kim med sina räkningar" as "dig med dina räkningar", "sin chef om Kim" as "sin chef om dig". */
export function ofOthers(slot: string, of: WordingOf): string {
  const { name, act, doer, isTheirs } = of
  const said = isTheirs ? ofDoer(slot, doer) : slot
  if (name === undefined) return act === 'help' ? ofHelped(said, of) : said
  const kim = escaped(name)
  const plain = /(?<!\p{L})(?:han|hon|hen|honom|henne|hans|hennes|hens)(?!\p{L})/u.test(said) ? rightAfter(said, kim) : said
  if (/(?<!\p{L})(?:han|hon|hen|honom|henne|hans|hennes|hens)(?!\p{L})/u.test(plain)) return plain
  if (act === 'help') return ofHelped(plain, of)
  const toDo = new RegExp(`^(.*?(?<!\\p{L})${kim} (?:om )?)(att (?:inte )?\\p{Ll}+a .*)$`, 'u').exec(plain)
  if (toDo !== null && new RegExp(`${own}|sig`, 'u').test(toDo[2] ?? '')) return namedToSecond(toDo[1] ?? '', name, 'sv').replace(new RegExp(`${kim}(?= (?:om )?$)`, 'u'), 'dig') + ofWhoActs(toDo[2] ?? '', { name, act: 'try' })
  const ofThem = plain.replace(new RegExp(`(?<=(?<!\\p{L})${kim} (?:och|med|eller|om|hemma hos|hos) )(sin|sitt|sina) (?=(\\p{L}+))`, 'gu'), (whole, word: string, thing: string) => (ofWork.test(thing) ? whole : `${word === 'sin' ? 'din' : word === 'sitt' ? 'ditt' : 'dina'} `))
  const all = ofWhoActs(ofThem, { name, act }, false).replace(new RegExp(`(?<=(?<!\\p{L})${kim} (?:\\p{Ll}+ )?hos )sig(?!\\p{L})`, 'u'), 'dig')
  return new RegExp(`${own}| hos dig`, 'u').test(all) ? namedToSecond(yoursIn(all, name), name, 'sv') : all
}

/** "ringa Kim", "in Kim" and "passar Kim" as "… dig", within a slot of somebody else's act. */
export function toThem(slot: string, { name, isOwn }: WordingOf): string {
  if (name === undefined || isOwn || speaksOfThem(slot, 'sv')) return slot
  const place = new RegExp(`(?<=(?:^|\\s)(?:(?<and>och) )?(?<verb>\\p{Ll}+)(?: (?:in|upp|ut|tillbaka))? )${escaped(name)}(?! \\p{Lu}| (?:och|eller)(?!\\p{L})|[\\p{L}’'-])(?! (?:${finite}))`, 'gu')
  return slot.replace(place, (whole, and: string | undefined, verb: string) => (isVerb(verb) || (and !== undefined && isPresent(verb)) || /^(?:in|upp|passar|gäller|rör|hjälper|stöttar)$/u.test(verb) ? 'dig' : whole))
}

/** Who is helped acts: what is "sin" is theirs. */
function ofHelped(slot: string, { name }: WordingOf): string {
  const [, first = '', rest = ''] = new RegExp(`^((?:${name === undefined ? 'dig' : `dig|${escaped(name)}`})(?: |$))?(.*)$`, 'iu').exec(slot) ?? []
  const mended = ofWhoActs(rest, { name, act: 'try' })
  return mended === rest ? slot : `${first === '' && /^(?:med )?att /u.test(mended) ? 'dig ' : first === '' ? '' : 'dig '}${mended}`
}
