import { escaped } from '#core/meeting/escaped.ts'
import { speaksOfThem } from '../../wording/persons-in-slot.ts'
import type { WordingOf } from '../slot-mends.ts'

/** Verbs that no noun looks like. */
const known = `(?:${'kan ska skall vill bör måste får fick hade har är ville kunde skulle var blev blir kom kommer gick går såg ser mår tål orkar hinner behöver gör ger tror träffas ses möts hörs umgås trivs behövs finns syns märks hinns saknas hoppas'.replaceAll(' ', '|')})(?!\\p{L})`
/** Right after a name that takes an -s where something is theirs, any of these does: "sover", "jobbade", "förstår". */
export const finite = `(?:${known}|(?!(?:under|efter|eller|över|inför|innanför|mer|kvar|igår)(?!\\p{L}))\\p{Ll}+(?:(?:a|e|ö|y|å)r|ade)(?!\\p{L}))`

const clauseWord = '(?:om|att|hur|när|tills|vad|var|varför|vilka|vilken|vilket|innan|medan|eftersom|så)'
const other = '(?!(?:hur|vad|när|att|om|var|varför|vilka|vilken|vilket) )[\\p{L}-]+'
const aside = '(?:(?:på|i|från|till|efter|under|med|före|utan|trots) [\\p{L}-]+(?: [\\p{L}-]+)?|i dag|idag|imorgon|nu|igen|själv|också|snart|senare|redan|inte)'

/** Who is named, or known: after them any verb is one. */
const someone = '(?:\\p{Lu}[\\p{L}-]*[^s\\P{L}]|\\p{Ll}+(?:en|an)|mamma|pappa)'

/** "Anna och Kim kan ses" as "Anna och du kan ses", "om Kim och Anna kan" as "om du och Anna kan": Kim acts beside somebody, or after some words. */
export function asWhoActs(slot: string, { isOwn, name }: WordingOf): string {
  if (name === undefined || (!isOwn && speaksOfThem(slot, 'sv'))) return slot
  const kim = `${escaped(name)}(?!\\p{L})`
  const isOwnGenitive = /[sxz]$/iu.test(name)
  const beside = new RegExp(`(?<=(?:^|\\s)(?:och|eller|men|så|för|innan|medan|eftersom|fast|än${isOwnGenitive ? '|om' : ''}) )${kim}(?= ${isOwnGenitive ? known : finite})`, 'gu')
  const after = `(?<=(?:^|\\s)${clauseWord} )${kim}`
  const first = new RegExp(`${after}(?=(?: (?:(?:och|eller) ${other}(?: ${other})?|${aside})|, [^,]{3,40},) ${known})`, 'gu')
  const withSomeone = new RegExp(`${after}(?= (?:och|eller) ${someone} ${finite})`, 'gu')
  // "hur mycket Kim kan", "blanketten Kim fick", "det Kim behöver".
  const afterMore = new RegExp(`(?<=(?:^|\\s)(?:(?:hur|vilken|vilket|vilka|vems) \\p{Ll}+|(?!den|men|igen)\\p{Ll}+(?:en|et|na)|det|allt|som) )${kim}(?= (?:inte )?${known})`, 'gu')
  return [beside, first, withSomeone, afterMore].reduce((text, place) => text.replace(place, 'du'), slot)
}
