import type { ItemContent } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { slotMends } from './sentences/slot-mends-by-language.ts'
import { participantAt, type Table } from './wording/table.ts'

/** As the item's schema has it. */
const longestSlot = 120

/**
 * What is to be put, with its slot as its verb wants it: "andas" is "att andas" where one practises, "hos mamma" is "mamma" where one visits.
 * `language` is the meeting's. Own words, and slots that fit, come back as they are.
 */
export function mendedSlot(content: ItemContent, table: Table, language: Language): ItemContent {
  const { what, who } = content
  if (what.kind !== 'act') return content
  const { person, mends } = slotMends[language]
  const mend = mends[what.act]
  if (!mend) return content
  const isOwn = who.kind === 'person' || (who.kind === 'seat' && who.seatId === participantAt(table)?.id)
  const isNamed = table.seats.some(({ name }) => `${what.object.toLowerCase()} `.startsWith(`${name.toLowerCase()} `))
  const object = mend(what.object, { isOwn, isPerson: isNamed || person.test(what.object) })
  return object === '' || object.length > longestSlot ? content : { ...content, what: { ...what, object } }
}
