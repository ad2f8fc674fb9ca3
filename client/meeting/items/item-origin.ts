import type { Item } from '#client/meeting/view-parts.ts'
import type { Words } from '#client/text/words.ts'
import { bearerOf } from './item-bearer.ts'

/** What an item is and whose: from its author, or only written down by them when somebody else promised it, does it, told it or decided it. */
export function itemOrigin(item: Pick<Item, 'kind' | 'content'>, authorId: string | null, author: string, words: Words<'table'>['items']): string {
  const isTheirs = item.kind === 'recommendation' || item.kind === 'question' || bearerOf(item) === authorId
  return (isTheirs ? words.by : words.writtenBy)(words.kinds[item.kind], author)
}
