import type { Letter } from '#core/letters/letter.ts'
import { notesAbove } from '#core/letters/notes-above.ts'
import { beside, forTheEye, framed, stack, type Box, type Drawn, type Element } from './box.ts'
import { blockPieces } from './block-pieces.ts'
import type { Look } from './letter-look.ts'
import { sheet, type Piece } from './sheets.ts'
import { textBox } from './text-box.ts'

/** The letter as pieces to put on sheets: the same words in the same order as its page, and nothing else. */
export function letterPieces(letter: Letter, isDemo: boolean, look: Look): Piece[] {
  const root: Element = { tag: 'Document', parent: null, lang: letter.language }
  const { size, room, column, set } = look
  const line = (text: string, width: number) => textBox([{ text, element: { tag: 'P', parent: root } }], set(width))
  const notes = notesAbove(letter, isDemo).map((text): Piece => ({ box: framed(line(text, room - 2 * size), { sides: size, ends: size * 0.3, line: 0.75, width: room }), above: 0.4 * size }))
  const title = textBox([{ text: letter.title, element: { tag: 'H1', parent: root } }], set(room, { size: 1.4 * size, leading: 1.25, weight: 'strong' }))
  return [
    ...notes,
    { box: head(letter, look, line), above: size },
    { box: title, above: 0.6 * size },
    ...letter.blocks.flatMap((block) => blockPieces(block, { root, look, column })),
  ]
}

/** Sender and day on the left; to whom and where on the right, which is read after them. */
function head({ sender, date, about }: Letter, { room, size }: Look, line: (text: string, width: number) => Box): Box {
  const half = (room - 1.5 * size) / 2
  const column = (texts: string[]) => stack(texts.map((text) => line(text, half)), 0)
  return beside([{ box: column([...sender, date]), left: 0 }, { box: column(about), left: half + 1.5 * size }])
}

/** "Sida 1 av 2" at the foot of a sheet, for the eye alone. */
export function pageNumber(text: string, { room, set }: Look): Drawn[] {
  const drawn = forTheEye(textBox([{ text, element: { tag: 'P', parent: null } }], set(room, { size: 10 }))).draw(0, 0)
  const width = Math.max(...drawn.map((one) => (one.kind === 'words' ? one.x + one.width : 0)))
  return drawn.map((one) => (one.kind === 'words' ? { ...one, x: sheet.width - sheet.left - width + one.x, y: sheet.height - 39 } : one))
}
