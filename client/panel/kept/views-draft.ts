import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import type { SeatCommand } from '#client/live/session.ts'

type Noted = Extract<SeatCommand, { type: 'noteViews' }>

/** Who leads takes down several people's views; a form of one is one's own. */
export const mostViews = 4
const rows = ['1', '2', '3', '4'] as const
export type Row = (typeof rows)[number]

export type ViewsDraft = { about: string; count: string; nextStep: string } & { [R in Row as `who${R}` | `words${R}`]: string }

export const emptyViews = (seatId: string, count: number): ViewsDraft => ({ about: '', count: String(count), nextStep: '', who1: seatId, words1: '', who2: '', words2: '', who3: '', words3: '', who4: '', words4: '' })

/** The rows that are shown. */
export const rowsOf = ({ count }: ViewsDraft): readonly Row[] => rows.slice(0, Number(count))

/** Whether somebody is chosen in a row, or something written there. */
const isBegun = (draft: ViewsDraft) => (row: Row) => draft[`who${row}`] !== '' || oneLine(draft[`words${row}`]) !== ''

export type Lack = 'about' | `who${Row}` | `words${Row}`

/** What is still to be filled: of the rows those that are begun, and the first in any case. */
export function viewsLack(draft: ViewsDraft): Lack[] {
  const begun = rowsOf(draft).filter((row) => row === '1' || isBegun(draft)(row))
  const ofRow = (row: Row): Lack[] => [...(draft[`who${row}`] === '' ? [`who${row}` as const] : []), ...(oneLine(draft[`words${row}`]) === '' ? [`words${row}` as const] : [])]
  return [...(oneLine(draft.about) === '' ? (['about'] as const) : []), ...begun.flatMap(ofRow)]
}

/** The note as it is sent, or null while something is missing. */
export function viewsOf(draft: ViewsDraft): Noted | null {
  if (viewsLack(draft).length > 0) return null
  const nextStep = oneLine(draft.nextStep)
  const views = rowsOf(draft).filter(isBegun(draft)).map((row) => ({ seatId: draft[`who${row}`], words: oneLine(draft[`words${row}`]) }))
  return { type: 'noteViews', about: oneLine(draft.about), views, nextStep: nextStep === '' ? null : nextStep }
}
