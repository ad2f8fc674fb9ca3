import PDFDocument from 'pdfkit'
import type { Letter } from '#core/letters/letter.ts'
import { formats } from '#core/letters/sentences/formats-by-language.ts'
import { pageWords } from '#core/letters/sentences/page-words-by-language.ts'
import { fill } from '#core/letters/wording/fill.ts'
import type { Drawn } from './box.ts'
import { drawSheets } from './draw-sheets.ts'
import { fontOf, type Face } from './letter-fonts.ts'
import { lookOf } from './letter-look.ts'
import { letterPieces, pageNumber } from './letter-pieces.ts'
import { sheet, sheetsOf } from './sheets.ts'
import type { Measure } from './text-box.ts'

type Pdf = InstanceType<typeof PDFDocument>

export type PdfOptions = {
  isDemo: boolean
  /** The meeting's day in Sweden, `2026-12-03`: the file says that it was made on it. */
  day: string
}

/**
 * The letter as PDF/UA: sheets of A4 with the structure of its page, to keep or to file. The same letter and day give the same bytes.
 * Out: the whole file. What no font has is said in words where it stands, and read as it was written.
 */
export async function letterPdf(letter: Letter, { isDemo, day }: PdfOptions): Promise<Buffer> {
  const doc = newDocument(letter, day)
  const whole = wholeFile(doc)
  const { page, direction, lacking } = pageWords[letter.language]
  const run = direction === 'rtl' ? 'rtl' : 'ltr'
  const look = (size: number) => lookOf(size, measureWith(doc), { direction: run, lacking })
  const sheets = setInSheets((size) => sheetsOf(letterPieces(letter, isDemo, look(size))))
  const numbers = sheets.length > 1 ? sheets.map((_, index) => pageNumber(fill(page, { number: String(index + 1), of: String(sheets.length) }), look(12))) : []
  drawSheets(doc, sheets, numbers, run)
  doc.end()
  return whole
}

const fewSheets = 2

/** In twelve points, and in eleven where twelve take more than two sheets. */
function setInSheets(set: (size: number) => Drawn[][]): Drawn[][] {
  const inTwelve = set(12)
  return inTwelve.length <= fewSheets ? inTwelve : set(11)
}

/** A file has the fonts that its letter needs: each is told of when it is first measured with. */
function measureWith(doc: Pdf): Measure {
  const told = new Set<Face>()
  return (text, face, size) => {
    // pdfkit takes an open font too, which its types do not say.
    if (!told.has(face)) doc.registerFont(face, fontOf(face) as unknown as PDFKit.Mixins.PDFFontSource)
    told.add(face)
    return doc.font(face).fontSize(size).widthOfString(text)
  }
}

function newDocument({ title, language }: Letter, day: string) {
  return new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'] & string,
    tagged: true,
    displayTitle: true,
    lang: formats[language].tag,
    font: null as unknown as string,
    info: { Title: inXml(title), Producer: 'Sampratad', Creator: 'Sampratad', CreationDate: new Date(`${day}T12:00:00Z`) },
  })
}

/** pdfkit writes the title into XML as it stands. */
const inXml = (title: string) => title.replaceAll('&', '+').replaceAll('<', '‹').replaceAll('>', '›')

function wholeFile(doc: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
