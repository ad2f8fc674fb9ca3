import type { Font } from 'fontkit'
import PDFDocument from 'pdfkit'
import type { Letter } from '#core/letters/letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { formats } from '#core/letters/sentences/formats-by-language.ts'
import { pageWords } from '#core/letters/sentences/page-words-by-language.ts'
import { fill } from '#core/letters/wording/fill.ts'
import type { Drawn } from './box.ts'
import { drawSheets } from './draw-sheets.ts'
import { letterFonts } from './letter-fonts.ts'
import { lookOf } from './letter-look.ts'
import { letterPieces } from './letter-pieces.ts'
import { sheet, sheetsOf } from './sheets.ts'
import type { Measure } from './text-box.ts'

export type PdfOptions = {
  isDemo: boolean
  /** The meeting's day in Sweden, `2026-12-03`: the file says that it was made on it. */
  day: string
}

/**
 * The letter as PDF/UA: sheets of A4 with the structure of its page, to keep or to file. The same letter and day give the same bytes.
 * Out: the whole file. Null where somebody wrote a character that our font lacks: a file with a hole in a word would be no letter.
 */
export async function letterPdf(letter: Letter, { isDemo, day }: PdfOptions): Promise<Buffer | null> {
  if (!hasEveryCharacter(letterText(letter))) return null
  const doc = newDocument(letter, day)
  const whole = wholeFile(doc)
  const { page } = pageWords[letter.language]
  drawSheets(doc, setInSheets(letter, isDemo, doc), (number, of) => fill(page, { number: String(number), of: String(of) }))
  doc.end()
  return whole
}

function hasEveryCharacter(text: string): boolean {
  const fonts = Object.values(letterFonts())
  return [...new Set(text)].every((character) => character === '\n' || fonts.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)))
}

const fewSheets = 2

/** In twelve points, and in eleven where twelve take more than two sheets. */
function setInSheets(letter: Letter, isDemo: boolean, doc: InstanceType<typeof PDFDocument>): Drawn[][] {
  const measure: Measure = (text, weight, size) => doc.font(weight).fontSize(size).widthOfString(text)
  const set = (size: number) => sheetsOf(letterPieces(letter, isDemo, lookOf(size, measure)))
  const inTwelve = set(12)
  return inTwelve.length <= fewSheets ? inTwelve : set(11)
}

function newDocument({ title, language }: Letter, day: string) {
  const { plain, strong } = letterFonts()
  const doc = new PDFDocument({
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
  // pdfkit takes an open font too, which its types do not say.
  const open = (font: Font) => font as unknown as PDFKit.Mixins.PDFFontSource
  return doc.registerFont('plain', open(plain)).registerFont('strong', open(strong))
}

/** pdfkit writes the title into XML as it stands. */
const inXml = (title: string) => title.replaceAll('&', '+').replaceAll('<', '‹').replaceAll('>', '›')

function wholeFile(doc: InstanceType<typeof PDFDocument>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
