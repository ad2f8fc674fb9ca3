import type { Item } from '#core/meeting/item.ts'
import { ofItem, whatLine } from './item-lines.ts'
import { itemsInLetter } from './items-in-letter.ts'
import type { Sentence } from './letter.ts'
import type { Pen } from './pen.ts'
import { itIsText } from './wording/it-is.ts'

/** What it is that was agreed on, where it was taken from the catalogue and is spoken of for the first time [CAT-16]. */
export function whatItIs(pen: Pen, item: Item): Sentence[] {
  const { from } = item.content
  if (!from || firstOf(pen, from.entryId)?.id !== item.id) return []
  const { text, language } = itIsText(from, whatLine(pen, item).text, pen.language)
  return [{ text, source: { kind: 'record', of: ofItem(item) }, ...(language !== pen.language && { lang: language }) }]
}

/** In the order of the letter: advice, then other steps, then what is good to know. */
function firstOf({ meeting }: Pen, entryId: string): Item | undefined {
  const { agreed, information } = itemsInLetter(meeting)
  const isAdvice = ({ kind }: Item) => kind === 'recommendation'
  return [...agreed.filter(isAdvice), ...agreed.filter((item) => !isAdvice(item)), ...information].find(({ content }) => content.from?.entryId === entryId)
}
