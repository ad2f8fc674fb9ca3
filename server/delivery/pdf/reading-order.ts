import bidi from 'bidi-js'
import type { Font, Glyph, GlyphRun, Subset } from 'fontkit'

const { getMirroredCharacter } = bidi()

type Layout = (text: string, ...rest: unknown[]) => GlyphRun

/** The same font that lays out words in its own way. pdfkit knows fonts apart by their names. */
const fontThat = (font: Font, name: string, layout: Layout, more: PropertyDescriptorMap = {}): Font =>
  Object.create(font, { layout: { value: layout }, postscriptName: { value: font.postscriptName + name }, ...more })

const layoutOf = (font: Font) => font.layout.bind(font) as Layout

const standingFor = (glyph: Glyph, codePoints: number[]): Glyph => Object.create(glyph, { codePoints: { value: codePoints } })

/**
 * The same font, whose glyphs stand for what they are asked for. By itself it remembers what a glyph first stood for, and that is
 * nothing for the O of an Ö: from then on no file of the process could say that its O is one.
 */
export function forgettingFont(font: Font): Font {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints) => (codePoints === undefined ? getGlyph(id) : standingFor(getGlyph(id), codePoints))
  return font
}

/** What parts two letters without a space, which fontkit draws as a space of no width. */
const nonJoiner = [0x200c]

/** What a bracket is where words run from right to left: "(" looks as ")", and is read as it was written. */
export const turned = (character: string): string => getMirroredCharacter(character) ?? character

/** The font with its brackets drawn the other way round. It still knows what they were. */
export const turnedFont = (font: Font): Font =>
  fontThat(font, '-Turned', (text, ...rest) => {
    const characters = [...text]
    const run = layoutOf(font)(characters.map(turned).join(''), ...rest)
    const glyphs = run.glyphs.map((glyph, index) => standingFor(glyph, [characters[index]?.codePointAt(0) ?? 0]))
    return Object.assign(run, { glyphs })
  })

/**
 * The font with what runs from right to left handed over as it is read, first letter first, each glyph at its own place: a screen reader
 * hears a file in the order in which it is drawn. A glyph that stands for several letters, as some do beside their dots, is one for each.
 */
export function fontAsRead(font: Font): Font {
  const copies = new CopiedGlyphs()
  const layout: Layout = (...args) => {
    const run = layoutOf(font)(...args)
    const inOrder = run.direction === 'rtl' ? firstLetterFirst(run) : run
    return Object.assign(inOrder, { glyphs: inOrder.glyphs.map((glyph, index) => copies.of(inOrder.positions[index]?.xAdvance === 0 && glyph.codePoints[0] === 0x20 ? standingFor(glyph, nonJoiner) : glyph)) })
  }
  return fontThat(font, '', layout, { createSubset: { value: () => copies.subset(font.createSubset()) } })
}

function firstLetterFirst(run: GlyphRun): GlyphRun {
  let left = 0
  const placed = run.positions.map(({ xAdvance, xOffset, yAdvance, yOffset }) => {
    left += xAdvance
    return { at: left - xAdvance + xOffset, xAdvance, yAdvance, yOffset }
  })
  let pen = 0
  const positions = placed.toReversed().map(({ at, xAdvance, yAdvance, yOffset }) => {
    pen += xAdvance
    return { xAdvance, yAdvance, xOffset: at - pen + xAdvance, yOffset }
  })
  return Object.assign(run, { glyphs: run.glyphs.toReversed(), positions })
}

/** More glyphs than a font may have: numbers from here on are of copies. */
const ofCopies = 0x10000

/** Glyphs by what they stand for: a file can say only one thing of each. */
class CopiedGlyphs {
  private readonly numbers = new Map<string, number>()
  private readonly originals: number[] = []

  of(glyph: Glyph): Glyph {
    const key = `${glyph.id}:${glyph.codePoints.join()}`
    const number = this.numbers.get(key) ?? ofCopies + this.originals.push(glyph.id) - 1
    this.numbers.set(key, number)
    return Object.create(glyph, { id: { value: number } })
  }

  /** A subset that takes copies too. */
  subset(subset: Subset): Subset {
    const known = new Map<number, number>()
    const { glyphs } = subset as unknown as { glyphs: number[] }
    const include = subset.includeGlyph.bind(subset) as unknown as (number: number) => number
    const withCopies = (number: number): number => {
      if (number < ofCopies) return include(number)
      const place = known.get(number) ?? glyphs.push(this.originals[number - ofCopies] ?? 0) - 1
      known.set(number, place)
      return place
    }
    return Object.assign(subset, { includeGlyph: withCopies })
  }
}
