import type { Block, Sentence } from '#core/letters/letter.ts'
import { isBrief, isLead, keepDateTogether, restFollows } from '#core/letters/on-paper.ts'
import { firstAndRest, sentenceRun } from '#core/letters/sentence-run.ts'
import { beside, framed, stack, type Box, type Element } from './box.ts'
import type { Look } from './letter-look.ts'
import type { Piece } from './sheets.ts'
import { stepPieces } from './step-pieces.ts'
import { textBox, type Run } from './text-box.ts'

export type Place = { root: Element; look: Look; column: number; isFirst: boolean }

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
      return [{ box: mainBox(block, place), above: 0.6 * size }]
    case 'list':
      return listPieces(block, place)
    case 'quote': {
      const quote = element('BlockQuote', root)
      return block.sentences.map((sentence) => ({ box: quoted(textBox(runsIn([sentence], element('P', quote)), set(column - size)), size), above: 0.2 * size }))
    }
    case 'steps':
      return stepPieces(block, place)
    case 'words':
      return wordPieces(block, place)
  }
}

export const element = (tag: Element['tag'], parent: Element): Element => ({ tag, parent })

const headingAbove = ({ size }: Look) => (size < 12 ? 0.42 : 0.65) * size

const headingBox = (sentences: Sentence[], root: Element, { size, room, set }: Look): Box =>
  textBox(runsIn(sentences, element('H2', root)), set(room, { size: 1.1 * size, leading: 1.3, weight: 'strong' }))

/** Sentences in one element: words in another language and telephone numbers in one of their own inside it. */
export function runsIn(sentences: Sentence[], parent: Element): Run[] {
  return sentenceRun(sentences).flatMap((sentence, index, all): Run[] => {
    const text = `${sentence.source.kind === 'record' ? keepDateTogether(sentence.text) : sentence.text}${index < all.length - 1 ? ' ' : ''}`
    const { lang, href } = sentence
    if (href !== undefined) {
      const [, number = '', rest = ''] = /^(.*?)(\.? ?)$/su.exec(text) ?? []
      return [{ text: number.replaceAll(' ', '\u00a0'), element: { tag: 'Link' as const, parent, href } }, ...(rest === '' ? [] : [{ text: rest, element: parent }])]
    }
    return [{ text, element: lang === undefined ? parent : { tag: 'Span', parent, lang } }]
  })
}

function mainBox({ heading, sentences }: Extract<Block, { kind: 'main' }>, { root, look }: Place): Box {
  const { size, room, set } = look
  const inside = room - 1.8 * size
  const boxes = [headingBox([heading], root, { ...look, room: inside }), textBox(runsIn(sentences, element('P', root)), set(Math.min(inside, look.column)))]
  return framed(stack(boxes, 0.1 * size), { sides: 0.9 * size, ends: 0.5 * size, line: 1.5, width: room })
}

const quoted = (box: Box, indent: number): Box => ({
  height: box.height,
  draw: (x, y) => [{ kind: 'rule', x, y, width: 3, height: box.height }, ...box.draw(x + indent, y)],
})

/** What is said, and what belongs to it: on the same line after a name or a whole sentence, else under it. */
export function linesBox(sentences: Sentence[], parent: Element, setting: ReturnType<Look['set']>, mayFollow: boolean): Box {
  const lines = firstAndRest(sentences)
  const [first = [], rest] = lines
  const follows = mayFollow && rest ? restFollows(first) : null
  if (!follows || !rest) return stack(lines.map((line) => textBox(runsIn(line, element('P', parent)), setting)), 0)
  const begun = runsIn(first, element('P', parent)).map((run): Run => (follows === 'name' ? { ...run, weight: 'strong' } : run))
  const last = begun.at(-1)
  if (last) last.text += ' '
  return textBox([...begun, ...runsIn(rest, element('P', parent))], setting)
}

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
    const label = textBox([{ text: term, element: element('Lbl', item) }], look.set(column, { weight: 'strong' }))
    return { box: stack([label, textBox(runsIn([explanation], element('LBody', item)), look.set(column))], 0), above: 0.3 * look.size }
  })
}
