import { escaped } from '#core/meeting/escaped.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { fill } from './fill.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import type { ItemWords, Swaps } from '../sentences/item-words.ts'
import { participantAt, type Reader, type Table } from './table.ts'

export type Slot = {
  object: string
  /** The participant wrote it as "I". */
  isFirstPerson: boolean
  /** The participant is the one who acts, so "din" is "sin". */
  isOwn: boolean
  /** The sentence says "du" of who acts, so their own "sig" is "dig". */
  isYou: boolean
  /** "Om" as the first word is "if", and not "about". */
  takesClause: boolean
}

/** The words in a slot with the participant as "dig" for themselves and by name for everybody else. */
export function slotText(slot: Slot, table: Table, language: Language, reader: Reader): string {
  const text = personsNamed(slot, table, language, reader)
  if (!slot.isYou) return text
  const { ownToSecond, othersAfter, clauseFrom } = itemWords[language]
  const [said, rest] = cutAt(text, new RegExp(`(?<=^|\\s)(?:${[...othersAfter, ...clauseFrom].join('|')})(?!\\p{L})`, 'iu'))
  return swap(said, ownToSecond, {}) + rest
}

/** A text before and from where a pattern first is; all of it and nothing where it is nowhere. */
function cutAt(text: string, from: RegExp): [string, string] {
  const at = text.search(from)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

function personsNamed({ object, isFirstPerson, isOwn, takesClause }: Slot, table: Table, language: Language, reader: Reader): string {
  const words = itemWords[language]
  const name = participantAt(table)?.name
  const second = isFirstPerson ? swap(object.replace(/\bI am\b/g, 'you are'), words.firstToSecond, {}) : object
  if (name === undefined) return second
  // Where somebody else has the participant's name too, nobody knows whom it means.
  const isAlone = table.seats.filter((seat) => seat.name === name).length === 1
  const spoken = isAlone && (isOwn || !speaksOfThem(second, language)) ? namedToSecond(second, name, language) : second
  if (reader === 'participant') return spoken
  const slots = { name, names: words.genitive(name) }
  if (isOwn) return ownText(bentAfterName(spoken, words), words, slots, takesClause)
  const [said, done] = cutAt(bentAfterName(second, words), new RegExp(`(?<=(?<!\\p{L})${words.youObject} (?:om )?)${words.toDo}`, 'u'))
  return swap(said, words.secondToNamed, slots) + ownText(done, words, slots, false)
}

/** "Kim och hans mamma", "Kim med sina papper": beside "dig" they would be somebody else's. */
export const speaksOfThem = (text: string, language: Language): boolean => wordIn(itemWords[language].ofThem, 'u').test(text)

/** "how you are" and "which day you want" before "you" becomes a name; not "which helps you sleep". */
const bentAfterName = (text: string, { bends, subjectAfter, you }: ItemWords) =>
  bends ? text.replace(new RegExp(`(?<=(?:^|[^\\p{L}])(?:${subjectAfter.join('|')}|how (?:many )?\\p{L}+|which (?!\\p{L}+s )\\p{L}+) ${you} )(\\p{Ll}+)`, 'giu'), (verb) => bends.afterName(verb)) : text

/** "sin läkare", but in a clause where somebody else acts "vad Kims läkare säger": there "sin" would be theirs. */
function ownText(slot: string, words: ItemWords, slots: Record<string, string>, takesClause: boolean): string {
  const { you, if: ifWord, subjectAfter, verbsAfter, secondToNamed } = words
  // Before "och sin sambo" and "om sin medicin hjälper" nobody has acted yet.
  const acting = new RegExp(`(?<!\\p{L})(?:${you} (?:och|eller) \\p{L}+|(?:${[ifWord, ...subjectAfter].join('|')}) \\p{L}+ \\p{L}+(?= (?:${verbsAfter.join('|')})(?!\\p{L})))`, 'giu')
  const text = slot.replace(acting, (part) => swap(part, secondToNamed, slots))
  const [own, clause] = cutAt(text, takesClause && text.toLowerCase().startsWith(`${ifWord} `) ? /^/ : wordIn(words.clauseFrom))
  return swap(own, words.secondToOwn, slots) + swap(clause, wordIn([words.you]).test(clause) ? words.secondToOwn : words.secondToNamed, slots)
}

export const wordIn = (words: readonly string[], flags = 'iu') => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, flags)

const swap = (text: string, swaps: Swaps, slots: Record<string, string>) =>
  text.replace(/\p{L}+/gu, (word) => (Object.hasOwn(swaps, word.toLowerCase()) ? fill(swaps[word.toLowerCase()] ?? word, slots) : word))

/** "Kim", "till Kim", "vad Kim vill": where the name's part in the sentence is plain. Anything else, and "Kim Larsson", stays as written. */
export function namedToSecond(text: string, name: string, language: Language): string {
  const { objectAfter, subjectAfter, smallWords, verbsAfter, you, youObject, genitive, bends, if: ifWord } = itemWords[language]
  const isBent = genitive(name) !== name
  const other = (words: readonly string[]) => ` (?!(?:${words.join('|')})(?!\\p{L}))\\p{L}`
  const more = other([...objectAfter, ...subjectAfter, ...smallWords].filter((word) => word !== 'hem'))
  const named = `${plain(name)}(?![\\p{L}’'])(?! \\p{Lu}\\p{Ll})`
  // "Lars kusin" is of Lars: his name alone is plain only before a word that is no noun.
  const written = isBent ? named : `${named}(?!${more})`
  const acts = isBent ? named : `${named}(?!${other(verbsAfter)})`
  const possessive = new RegExp(`(?<![\\p{L}])${plain(genitive(name))} (\\p{L}+)(?=((?: \\p{L}+)?))`, 'gu')
  const after = (words: readonly string[], name: string) => new RegExp(`(?<=(?:^|[^\\p{L}])(?:${words.map(anyCase).join('|')}) )${name}`, 'gu')
  return text
    .replace(possessive, (whole, noun: string, next: string) => {
      if (!isBent && noun === 'hem') return whole
      const word = yoursBefore(noun, language) ?? (/[ae]$/u.test(noun) ? yoursBefore(next.trim(), language) : undefined)
      return word === undefined ? whole : `${word} ${noun}`
    })
    .replace(after([ifWord], `${named}(?=${isBent ? more : ` (?:${verbsAfter.join('|')}) `})`), bends ? '$&' : you)
    .replace(new RegExp(`^${written}`, 'u'), youObject)
    .replace(after(objectAfter, written), youObject)
    .replace(new RegExp(`${after(subjectAfter, acts).source}( \\p{Ll}+)?`, 'gu'), (_, verb?: string) => `${you}${verb === undefined || !bends ? (verb ?? '') : ` ${bends.afterYou(verb.trim())}`}`)
    .replace(new RegExp(`(?<=(?<!\\p{L})${you} (?:\\p{Ll}+ ){1,3})sig(?!\\p{L})`, 'gu'), youObject)
}

const plain = (text: string) => escaped(text).replace('’', "['’]")

/** "Till" as the first word is "till". A name is told from the word that it may be by its capital: Bo is not "bo". */
const anyCase = (word: string) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`

/** The word for "your" before a noun, or before what is put together with it: "vårdplan" as "plan". */
export function yoursBefore(noun: string, language: Language): string | undefined {
  const written = noun.toLowerCase()
  const isOf = (known: string) => written === known || (known.length > 3 && written.endsWith(known))
  return itemWords[language].yours.find(({ before }) => before === 'any' || before.some(isOf))?.word
}
