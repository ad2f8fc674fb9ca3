import type { Measure, Setting } from './text-box.ts'
import type { Weight } from './letter-fonts.ts'
import type { Direction } from './line-order.ts'
import { sheet } from './sheets.ts'

/** How a letter is set, in points. As in print: twelve, and eleven with closer lines where that spares a sheet. */
export type Look = {
  size: number
  leading: number
  /** As wide as the sheet lets a table or a frame be. */
  room: number
  /** So wide that no line has more than 75 characters, and most have 65. */
  column: number
  set: (width: number, more?: { size?: number; leading?: number; weight?: Weight; isOwnWay?: boolean }) => Setting
}

const figuresInALine = 64

export function lookOf(size: number, measure: Measure, ofLanguage: { direction: Direction; lacking: string }): Look {
  const leading = size < 12 ? 1.4 : 1.5
  const room = sheet.width - 2 * sheet.left
  return {
    size,
    leading,
    room,
    column: Math.min(room, figuresInALine * measure('0', 'plain', size)),
    set: (width, more = {}) => ({ width, size, leading, measure, ...ofLanguage, ...more }),
  }
}
