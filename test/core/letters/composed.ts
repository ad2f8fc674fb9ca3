import type { Block, Letter, Sentence } from '#core/letters/letter.ts'
import { firstAndRest, sentenceRun } from '#core/letters/sentence-run.ts'
import type { Item } from '#core/meeting/item.ts'
import { sentences } from '#core/plain-language/sentences.ts'
import { words } from '#core/plain-language/words.ts'

/** As they follow each other on a line, where "Du har en tid: Anna ringer dig." is one sentence. */
function linesOf(block: Block): Sentence[][] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(firstAndRest)
    case 'steps':
      return block.steps.flatMap(({ who, what, when }) => [[who], ...firstAndRest(what), ...(when ? [[when]] : [])])
    case 'main':
      return [[block.heading], ...block.paragraphs]
    case 'words':
      return []
    default:
      return [block.sentences]
  }
}

/** An item, of a meeting or of somebody’s view of it. */
type Said = Pick<Item, 'id' | 'content'>

/** The words that somebody put into an act's slot: its sentence is ours, they are not. */
const inSlot = (items: readonly Said[], { source }: Sentence): number => {
  const what = items.find(({ id }) => source.of === `item:${id}`)?.content.what
  return what?.kind === 'act' ? words(what.object).length : 0
}

/** Our sentences of a letter, each with its words but those that people wrote. */
export function composed(items: readonly Said[], letter: Letter): [string, number][] {
  return letter.blocks.flatMap(linesOf).flatMap((line) => {
    const ours = sentenceRun(line).map((sentence) => (sentence.source.kind === 'person' ? '\n' : sentence.text)).join(' ')
    return sentences(ours).map(({ text }): [string, number] => [text, words(text).length - Math.max(0, ...line.filter((part) => text.includes(part.text)).map((part) => inSlot(items, part)))])
  })
}
