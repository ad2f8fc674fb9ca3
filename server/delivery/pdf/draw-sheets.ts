import type PDFDocument from 'pdfkit'
import { formats } from '#core/letters/sentences/formats-by-language.ts'
import type { Drawn, Element } from './box.ts'
import type { Direction } from './line-order.ts'
import { sheet } from './sheets.ts'

type Pdf = InstanceType<typeof PDFDocument>
type Struct = PDFKit.PDFStructureElement
type Words = Extract<Drawn, { kind: 'words' }>

const soft = '#555555'
/** Words of every font stand on the line of Noto Sans, placed by the middle of its small letters: so far over it, of their size. */
const middle = 0.268

/** Draws the sheets in reading order, each with its number; the structure grows as its words are drawn, so that it has their order. */
export function drawSheets(doc: Pdf, sheets: Drawn[][], numbers: Drawn[][], direction: Direction): void {
  const structure = new Structure(doc)
  const turn = (drawn: Drawn[]) => (direction === 'rtl' ? drawn.map(onOtherSide) : drawn)
  sheets.forEach((drawn, index) => {
    doc.addPage()
    for (const group of inGroups(turn(drawn))) drawGroup(doc, structure, group)
    drawApart(doc, 'Pagination', turn(numbers[index] ?? []))
  })
  structure.end()
}

/** Lines begin on the right: all that is laid out from where they begin is drawn from there. */
const onOtherSide = (one: Drawn): Drawn => (one.kind === 'nothing' ? one : { ...one, x: sheet.width - one.x - one.width })

/** What follows each other in one element stands in one marked piece of the page. */
function inGroups(drawn: Drawn[]): Drawn[][] {
  const groups: Drawn[][] = []
  for (const one of drawn) {
    const last = groups.at(-1)?.[0]
    const isSame = one.kind === 'words' && last?.kind === 'words' && one.element !== null && last.element === one.element
    if (isSame) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups
}

function drawGroup(doc: Pdf, structure: Structure, group: Drawn[]): void {
  const [first] = group
  if (!first) return
  if (first.kind === 'nothing') return void structure.of(first.element)
  const element = first.kind === 'words' ? first.element : null
  if (element === null) return drawApart(doc, 'Layout', group)
  const struct = structure.of(element)
  struct.add(doc.markStructureContent(element.tag))
  for (const one of group) drawOne(doc, one)
  doc.endMarkedContent()
  if (element.href === undefined) return
  for (const one of group) if (one.kind === 'words') linkTo(doc, element.href, one, struct)
  // pdfkit says of a link that it is on the page where its element ends.
  struct.end()
}

function drawOne(doc: Pdf, one: Drawn): void {
  if (one.kind === 'words') doc.font(one.face).fontSize(one.size).fillColor('#000000').text(one.text, one.x, one.y, { lineBreak: false, baseline: -middle * one.size })
  if (one.kind === 'frame') doc.lineWidth(one.line).rect(one.x, one.y, one.width, one.height).stroke('#000000')
  if (one.kind === 'rule') doc.rect(one.x, one.y, one.width, one.height).fill(soft)
}

function linkTo(doc: Pdf, href: string, { x, y, width, size, text }: Words, structParent: Struct): void {
  const options = { structParent, Contents: new String(text.trim().replaceAll('\u00a0', ' ')) }
  doc.link(x, y - 0.7 * size, width, 1.4 * size, href, options as unknown as PDFKit.Mixins.AnnotationOption)
}

/** What a screen reader passes over. */
function drawApart(doc: Pdf, type: 'Layout' | 'Pagination', group: Drawn[]): void {
  if (group.length === 0) return
  doc.markContent('Artifact', { type })
  for (const one of group) drawOne(doc, one)
  doc.endMarkedContent()
}

/** PDF/UA wants to know how a list is numbered, which pdfkit cannot be told. */
const attributesOf = (struct: Struct) => (struct as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data

/** Structure elements by what they stand for, each put into its parent when it is first asked for. */
class Structure {
  private readonly made = new Map<Element, Struct>()
  private readonly doc: Pdf

  constructor(doc: Pdf) {
    this.doc = doc
  }

  of(element: Element): Struct {
    const known = this.made.get(element)
    if (known) return known
    const { tag, parent, lang, actual } = element
    const options = { ...(lang && { lang: formats[lang].tag }), ...(tag === 'TH' && { scope: 'Column' }), ...(actual !== undefined && { actual }) }
    const struct = this.doc.struct(tag, options)
    if (tag === 'L') attributesOf(struct)['A'] = { O: 'List', ListNumbering: element.isNumbered ? 'Decimal' : 'Disc' }
    this.made.set(element, struct)
    if (parent === null) this.doc.addStructure(struct)
    else this.of(parent).add(struct)
    return struct
  }

  end(): void {
    for (const [{ parent }, struct] of this.made) if (parent === null) struct.end()
  }
}
