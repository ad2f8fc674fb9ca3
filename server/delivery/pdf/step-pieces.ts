import type { Block, Sentence } from '#core/letters/letter.ts'
import { beside, emptyBox, forTheEye, type Box, type Element } from './box.ts'
import { element, linesBox, type Place } from './sentence-boxes.ts'
import type { Piece } from './sheets.ts'
import { textBox } from './text-box.ts'

type Steps = Extract<Block, { kind: 'steps' }>

/** Who does what, when: a table with headers, its header again on a new sheet, and before each step a square to tick by hand. */
export function stepPieces({ labels, steps }: Steps, place: Place): Piece[] {
  const { look, root } = place
  const table = element('Table', root)
  const columns = columnsOf(look.room, look.size)
  const cells = (boxes: Box[]) => beside(boxes.map((box, index) => ({ box, left: columns[index]?.left ?? 0 })))
  const row = (box: Box, ends: number): Box => ({
    height: box.height + 2 * ends,
    draw: (x, y) => [...box.draw(x, y + ends), { kind: 'rule', x, y: y + box.height + 2 * ends, width: look.room, height: 0.75 }],
  })
  const headRow = element('TR', table)
  const head = row(
    cells([labels.who, labels.what, labels.when].map((text, index) => textBox([{ text, element: element('TH', headRow) }], look.set(columns[index]?.width ?? 0, { weight: 'strong' })))),
    0.1 * look.size,
  )
  const headAgain = forTheEye(head)
  const rows = steps.map(({ who, what, when }): Piece => {
    const inRow = element('TR', table)
    const box = (sentences: Sentence[], index: number) => cellBox(sentences, element('TD', inRow), place, columns[index]?.width ?? 0)
    return { box: row(ticked(cells([box([who], 0), box(what, 1), box(when ? [when] : [], 2)]), look.size), (look.size < 12 ? 0.09 : 0.16) * look.size), above: 0, headAgain }
  })
  return [{ box: head, above: 0.1 * look.size, staysWithNext: true }, ...rows]
}

const cellBox = (sentences: Sentence[], cell: Element, { look }: Place, width: number): Box =>
  sentences.length === 0 ? emptyBox(cell) : linesBox(sentences, cell, look.set(width), false)

/** Room for the square stands before the first column, as in print. */
function columnsOf(room: number, size: number): { left: number; width: number }[] {
  const tick = 1.8 * size
  const gap = 0.6 * size
  // In both sizes "Arbetsförmedlingen" stands on one line.
  const [who, what] = size < 12 ? [0.29 * room, 0.41 * room] : [0.305 * room, 0.4 * room]
  return [
    { left: tick, width: who - tick - gap },
    { left: who, width: what - gap },
    { left: who + what, width: room - who - what },
  ]
}

const ticked = (box: Box, size: number): Box => ({
  height: box.height,
  draw: (x, y) => [{ kind: 'frame', x: x + 0.75, y: y + 0.25 * size, width: 0.95 * size, height: 0.95 * size, line: 1.5 }, ...box.draw(x, y)],
})
