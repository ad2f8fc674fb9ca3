import type { Blocks, Figure } from './grow-blocks.ts'
import type { Shown } from './protect-numbers.ts'
import { fewestShown, isFew, joined, type Stat } from './stat.ts'

type Saying = { elements: readonly (readonly Stat[])[]; blocks: Blocks; shown: Shown[][]; figures: readonly Figure[]; apart: readonly number[] }
/** How many are of the second sort, as far as it is told: `of` elements, from so many to so many. */
type Told = { of: readonly number[]; from: number; to: number }

/**
 * Of two sorts: says of those figures that can not be shown, and have no meeting in common, which sort is about one to four persons; but in no block
 * where that and the block's own number leave one possibility alone for any of them. One sum with bounds is all that is known of it, so that can be counted.
 */
export function sayFew({ elements, blocks, shown, figures, apart }: Saying): void {
  if (shown.flat().some((one) => one === 'few')) return
  const sumOf = (of: readonly number[], sort: number) => joined(of.map((element) => elements[element]?.[sort] ?? { count: 0, persons: [] }))
  for (const block of [...blocks.blocks, ...blocks.withheld]) {
    const isKnown = blocks.blocks.includes(block)
    const inside = apart.flatMap((figure) => {
      const of = figures[figure]?.elements ?? []
      const few = [0, 1].filter((sort) => isFew(sumOf(of, sort)))
      const all = sumOf(of, 0).count + sumOf(of, 1).count
      const isHere = of.length > 0 && of.length < block.length && of.every((element) => block.includes(element))
      const sort = few[0]
      return isHere && sort !== undefined && few.length === 1 && all >= 2 * fewestShown ? [{ figure, sort, told: sort === 1 ? { of, from: 1, to: fewestShown - 1 } : { of, from: all - fewestShown + 1, to: all - 1 } }] : []
    })
    if (isKnown && !leavesRoom(block, inside.map(({ told }) => told), elements)) continue
    for (const { figure, sort } of inside) shown[figure] = [0, 1].map((one) => (one === sort ? 'few' : 'hidden'))
  }
}

/** Whether each could still be two numbers, when the sum of all is known. */
function leavesRoom(block: readonly number[], told: readonly Told[], elements: Saying['elements']): boolean {
  const countOf = (element: number, sort: number) => elements[element]?.[sort]?.count ?? 0
  const rest = block.filter((element) => !told.some(({ of }) => of.includes(element))).map((element): Told => ({ of: [element], from: 0, to: countOf(element, 0) + countOf(element, 1) }))
  const all = [...told, ...rest]
  const sum = block.reduce((total, element) => total + countOf(element, 1), 0)
  const [least, most] = [all.reduce((total, { from }) => total + from, 0), all.reduce((total, { to }) => total + to, 0)]
  return all.every(({ from, to }) => Math.min(to, sum - (least - from)) - Math.max(from, sum - (most - to)) >= 1)
}
