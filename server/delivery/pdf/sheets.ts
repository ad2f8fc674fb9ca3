import type { Box, Drawn } from './box.ts'

/** Points: A4 with margins as in print, and room at the foot for the page's number. */
export const sheet = { width: 595.28, height: 841.89, left: 62, top: 36, bottom: 48 }

export type Piece = {
  box: Box
  /** Points from what stands above, left out at the top of a sheet. */
  above: number
  /** A heading never stands alone at the foot of a sheet. */
  staysWithNext?: boolean
  /** Drawn again where a sheet begins in the middle of what it heads. */
  headAgain?: Box
}

const foot = sheet.height - sheet.bottom

/** So high a piece may be. */
export const roomOnSheet = foot - sheet.top

/** Pieces on as many sheets as they need, none of them parted. Out: what each sheet shows, in reading order. */
export function sheetsOf(pieces: Piece[]): Drawn[][] {
  const sheets: Drawn[][] = [[]]
  let y = sheet.top
  for (let index = 0; index < pieces.length; ) {
    const together = keptTogether(pieces, index)
    const needed = together.reduce((sum, { box, above }, at) => sum + box.height + (at === 0 && y === sheet.top ? 0 : above), 0)
    if (y > sheet.top && y + needed > foot) {
      sheets.push([])
      y = sheet.top
      const again = together[0]?.headAgain
      if (again) {
        sheets.at(-1)?.push(...again.draw(sheet.left, y))
        y += again.height
      }
    }
    for (const { box, above } of together) {
      if (y > sheet.top) y += above
      sheets.at(-1)?.push(...box.draw(sheet.left, y))
      y += box.height
    }
    index += together.length
  }
  return sheets
}

function keptTogether(pieces: Piece[], from: number): Piece[] {
  let to = from
  while (pieces[to]?.staysWithNext && to < pieces.length - 1) to += 1
  return pieces.slice(from, to + 1)
}
