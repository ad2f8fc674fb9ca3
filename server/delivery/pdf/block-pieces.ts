import type { Block, Sentence } from '#core/letters/letter.ts'
import { isBrief, isLead } from '#core/letters/on-paper.ts'
import { beside, framed, stack, type Box, type Element } from './box.ts'
import type { Look } from './letter-look.ts'
import { roomOnSheet, type Piece } from './sheets.ts'
import { element, linesBox, runsIn, type Place } from './sentence-boxes.ts'
import { stepPieces } from './step-pieces.ts'
import { textBox } from './text-box.ts'

/** One block of a letter as pieces: a heading stays with what follows it, and no item of a list is parted. */
export function blockPieces(block: Block, place: Place): Piece[] {
  const { root, look, column } = place
  const { size, set } = look
  const above = (size < 12 ? 0.22 : 0.36) * size
  switch (block.kind) {
    case 'heading':
      return [{ box: headingBox(block.sentences, root, look), above: headingAbove(look), staysWithNext: true }]
    case 'paragraph':
      return [{ box: textBox(runsIn(block.sentences, element('P', root)), set(column)), above, staysWithNext: isLead(block) }]
    case 'main':
      return mainPieces(block, place)
    case 'list':
      return listPieces(block, place)
    case 'quote': {
      const quote = element('BlockQuote', root)
      return block.sentences.map((sentence) => ({ box: quoted(textBox(runsIn([sentence], element('P', quote)), set(column - size, { isOwnWay: true })), size), above: 0.2 * size }))
    }
    case 'steps':
      return stepPieces(block, place)
    case 'words':
      return wordPieces(block, place)
  }
}

const headingAbove = ({ size }: Look) => (size < 12 ? 0.42 : 0.65) * size

const headingBox = (sentences: Sentence[], root: Element, { size, room, set }: Look): Box =>
  textBox(runsIn(sentences, element('H2', root)), set(room, { size: 1.1 * size, leading: 1.3, weight: 'strong' }))

/** What stands above the box on the first sheet, in sizes of the letter: a box that has no room under it would leave the sheet empty. */
const linesAbove = 12

/** One frame; and one for each paragraph where the first sheet has no room for all of them, the heading in the first. */
function mainPieces({ heading, paragraphs }: Extract<Block, { kind: 'main' }>, { root, look }: Place): Piece[] {
  const { size, room, set } = look
  const inside = room - 1.8 * size
  const frame = (texts: Box[], gap: number) => framed(stack(texts, gap), { sides: 0.9 * size, ends: 0.5 * size, line: 1.5, width: room })
  const [first, ...texts] = paragraphs.map((sentences) => textBox(runsIn(sentences, element('P', root)), set(Math.min(inside, look.column))))
  const top = stack([headingBox([heading], root, { ...look, room: inside }), ...(first ? [first] : [])], 0.1 * size)
  const whole = { box: frame([top, ...texts], 0.15 * size), above: 0.6 * size }
  if (whole.box.height <= roomOnSheet - linesAbove * size) return [whole]
  return [{ ...whole, box: frame([top], 0) }, ...texts.map((text) => ({ box: frame([text], 0), above: 0.4 * size }))]
}

const quoted = (box: Box, indent: number): Box => ({
  height: box.height,
  draw: (x, y) => [{ kind: 'rule', x, y, width: 3, height: box.height }, ...box.draw(x + indent, y)],
})

/** Items of a few words each stand two and two beside each other, as in print. */
function listPieces({ isNumbered, items }: Extract<Block, { kind: 'list' }>, { root, look, column }: Place): Piece[] {
  const list = { ...element('L', root), isNumbered }
  const { size, set } = look
  const indent = 1.5 * size
  const [across, width] = isBrief(items) ? [2, column / 2] : [1, column]
  const boxes = items.map((sentences, index) => {
    const item = element('LI', list)
    const label = textBox([{ text: isNumbered ? `${index + 1}.` : '•', element: element('Lbl', item) }], set(indent))
    const body = linesBox(sentences, element('LBody', item), set(width - indent), true)
    return beside([{ box: label, left: isNumbered ? 0 : 0.5 * size }, { box: body, left: indent }])
  })
  const rows = boxes.flatMap((box, index) => (index % across === 0 ? [[box, ...boxes.slice(index + 1, index + across)]] : []))
  return rows.map((row) => ({ box: beside(row.map((box, index) => ({ box, left: index * width }))), above: 0.2 * size }))
}

function wordPieces({ words }: Extract<Block, { kind: 'words' }>, { root, look, column }: Place): Piece[] {
  const list = element('L', root)
  return words.map(({ term, explanation }) => {
    const item = element('LI', list)
    const label = { text: `${term} `, element: element('Lbl', item), weight: 'strong' as const }
    return { box: textBox([label, ...runsIn([explanation], element('LBody', item))], look.set(column)), above: 0.2 * look.size }
  })
}
