import type { Act, ItemContent, ItemKind } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { doesText } from './item-sentences.ts'
import { itemWords } from './sentences/item-words-by-language.ts'
import { slotMends } from './sentences/slot-mends-by-language.ts'
import { escaped } from '#core/meeting/escaped.ts'
import type { SlotMends } from './sentences/slot-mends.ts'
import { participantAt, type Table } from './wording/table.ts'

/** As the item's schema has it. */
const longestSlot = 120

/** Before these a name in small letters may be a verb: "bo kvar" is not Bo's. */
const beforeVerbs: readonly Act[] = ['try', 'practise', 'goOn', 'stop', 'start', 'thinkAbout', 'help', 'plan', 'choose']

const startsWithName = (slot: string, name: string) => slot.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\d’'-]/u.test(slot.slice(name.length))

/** "Och läkaren" as "läkaren", "En tid" as "en tid": a slot stands within a sentence. */
function withoutOpening({ seats }: Table, act: Act, object: string, language: Language): string {
  const { opening, keepsAnd, noName } = slotMends[language]
  const rest = object.replace(opening, '')
  // Where a verb is wanted, "och gå ut" is how "att gå ut" sounds.
  const isKept = rest !== object && !beforeVerbs.includes(act) && keepsAnd(rest) && !seats.some(({ name }) => startsWithName(rest, name))
  const bare = isKept ? object.charAt(0).toLowerCase() + object.slice(1) : rest
  return bare.replace(noName, (word) => (seats.some(({ name }) => name === word) ? word : word.toLowerCase()))
}

/** "Kims " of "Kims chef", "Lars " of "Lars chef". */
const ofSomebody = /^\p{Lu}[\p{L}-]*(?:['’]?s|x|z) (?=\p{L})/u

/** ": boka tid" and "- VC" as "boka tid" and "VC", with each character and every apostrophe written in one way. */
const withoutMarks = (slot: string) => slot.normalize('NFC').replace(/^(?:[–—•*·:;,.>-]\s*)+(?=[\p{L}“”"(])|^[–—•*·:;,.>-]+\s+(?=\d)/u, '').replace(/(?<=\p{L})['‘´`ʼ](?=s(?!\p{L}))/gu, '’')

/** "kim på torsdag" and "hos kims läkare" as "Kim på torsdag" and "hos Kims läkare"; not "bo själv" and "en dag", whose ever name Bo and Dag is. */
function withNameAs(table: Table, act: Act, slot: string, { nameWords }: SlotMends): string {
  const isName = (name: string) => !nameWords.test(name)
  const first = beforeVerbs.includes(act) ? undefined : table.seats.find(({ name }) => isName(name) && startsWithName(slot, name))?.name
  const opened = first === undefined ? slot : first + slot.slice(first.length)
  const name = participantAt(table)?.name
  return name === undefined || !isName(name) ? opened : opened.replace(new RegExp(`(?<![\\p{L}\\d-])${escaped(name)}(?=[’']?s?(?![\\p{L}\\d-]))`, 'giu'), name)
}

/** "patientens läkare" as "Kims läkare", in what somebody else does. */
function withNameForRole(slot: string, name: string | undefined, language: Language): string {
  if (name === undefined) return slot
  return slot.replace(slotMends[language].byRole, (_, of: string) => (of === '' ? name : itemWords[language].genitive(name)))
}

/** The participant's "oss" within a sentence of ours would be the team's: the whole step stands as they say it. */
function inTheirWords(content: ItemContent, table: Table, language: Language): ItemContent {
  const { first } = slotMends[language]
  const words = `${first.i} ${doesText(content, 'recommendation', table, language, 'participant')}.`
  return { ...content, what: { kind: 'words', words } }
}

/**
 * What is to be put, with its slot as its verb wants it: "andas" is "att andas" where one practises, "hos mamma" is "mamma" where one visits.
 * `language` is the meeting's. Own words, and slots that fit, come back as they are; an own step (`kind`) that speaks of "oss" comes back as own words.
 */
export function mendedSlot(content: ItemContent, table: Table, language: Language, kind?: ItemKind): ItemContent {
  const { what, who } = content
  if (what.kind !== 'act') return content
  const { person, mends, wording, first } = slotMends[language]
  const isWe = kind === 'ownStep' && first.we.test(what.object)
  const participant = participantAt(table)
  const isOwn = who.kind === 'person' || (who.kind === 'seat' && who.seatId === participant?.id)
  const isAlone = table.seats.filter(({ name }) => name === participant?.name).length === 1
  const doer = who.kind === 'seat' && !isOwn ? table.seats.find(({ id }) => id === who.seatId)?.name : undefined
  const name = isAlone ? participant?.name : undefined
  const byName = withNameForRole(withoutMarks(what.object), isOwn ? undefined : name, language)
  const bare = withNameAs(table, what.act, withoutOpening(table, what.act, byName, language), slotMends[language])
  const opened = isWe ? bare : wording(bare, { isOwn, name, act: what.act, doer, isTheirs: !isOwn && kind !== 'recommendation' })
  const isNamed = table.seats.some(({ name }) => startsWithName(opened, name))
  const of = { isOwn, isPerson: isNamed || person.test(opened.replace(ofSomebody, '')) }
  const object = mends[what.act]?.(opened, of) ?? opened
  const mended: ItemContent = object === '' || object.length > longestSlot ? content : { ...content, what: { ...what, object } }
  return isWe ? inTheirWords(mended, table, language) : mended
}
