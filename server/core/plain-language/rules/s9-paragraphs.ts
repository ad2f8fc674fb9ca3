import { blockStretches, type Block } from '../blocks.ts'
import type { Found, Rule } from './rule.ts'

const most = { sentences: 3, words: 50, items: 7 }

function heavy({ sentences }: Block): Found[] {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const [start, end] = [sentences[0]?.start, sentences.at(-1)?.end]
  if (start === undefined || end === undefined || (sentences.length <= most.sentences && words <= most.words)) return []
  return [{
    start,
    end,
    message: {
      sv: `Stycket har ${sentences.length} ${sentences.length === 1 ? 'mening' : 'meningar'} och ${words} ord. Dela det, eller gör en lista.`,
      en: `The paragraph has ${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'} and ${words} words. Divide it, or make a list.`,
    },
  }]
}

/** The eighth item of a list and the rest, said once. */
function long(stretch: Block[]): Found[] {
  const found: Found[] = []
  let items: Block[] = []
  const close = () => {
    const [start, end] = [items[most.items]?.sentences[0]?.start, items.at(-1)?.sentences.at(-1)?.end]
    if (start !== undefined && end !== undefined)
      found.push({ start, end, message: { sv: `Listan har ${items.length} punkter. Sju är nog.`, en: `The list has ${items.length} items. Seven are enough.` } })
    items = []
  }
  for (const block of stretch) {
    if (block.isItem) items = [...items, block]
    else close()
  }
  close()
  return found
}

/** S9: a paragraph has three sentences and fifty words at most, a list seven items. */
export const paragraphs: Rule = {
  id: 'S9',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => blockStretches(reading).flatMap((stretch) => [...stretch.flatMap(heavy), ...long(stretch)]),
}
