import { growBlocks, partsOf, type Blocks, type Figure } from './grow-blocks.ts'
import { sayFew } from './say-few.ts'
import type { Shown } from './protect-numbers.ts'
import { fewestShown, isFew, isShowable, joined, type Stat } from './stat.ts'

/** Of each element how many are of each sort; every meeting is of one sort, and how many there are in all is known. */
export type SortedElements = readonly (readonly Stat[])[]
/** `shown`: of each figure each sort. */
export type ProtectedParts = { blocks: Blocks; shown: Shown[][] }

/** `known`: of how many sorts, from the last, the number is told elsewhere. `apart`: figures that have no meeting in common. */
type Protecting = { elements: SortedElements; sorts: number; known: number; figures: readonly Figure[]; apart: readonly number[]; chance: () => number }

/**
 * How many are of each sort. A block is shown when each sort in it is about nobody or about five persons or more: then what is hidden inside
 * can be at least five different numbers, for the sums of a table with such margins leave every cell so free.
 */
export function protectParts({ elements, sorts, known, figures, apart, chance }: Protecting): ProtectedParts {
  const sumsOf = (of: readonly number[]): Stat[] => Array.from({ length: sorts }, (_one, sort) => joined(of.map((element) => elements[element]?.[sort] ?? { count: 0, persons: [] })))
  const blocks = growBlocks({
    size: elements.length,
    starts: elements.map((_one, element) => [element]),
    figures,
    isSafe: (block) => sumsOf(block).every(isShowable),
    isHesitant: (block) => block.length > 1 && block.length < elements.length,
    chance,
  })
  const counts = blocks.blocks.map((block) => sumsOf(block).map(({ count }) => count))
  const shown = figures.map(({ elements: of }): Shown[] => {
    const parts = partsOf(of, blocks)
    if (parts !== null) return Array.from({ length: sorts }, (_one, sort) => parts.reduce((sum, part) => sum + (counts[part]?.[sort] ?? 0), 0))
    const unsaid = withNone(of, sorts, blocks, counts)
    return of.length === elements.length ? [...saidOfAll(sumsOf(of).slice(0, sorts - known)), ...unsaid.slice(sorts - known)] : unsaid
  })
  if (sorts === 2 && known === 0) sayFew({ elements, blocks, shown, figures, apart })
  return { blocks, shown }
}

/** What is hidden; but of a sort that no block there has any of, nobody is none that can be hidden. */
function withNone(of: readonly number[], sorts: number, { blocks, withheld }: Blocks, counts: readonly (readonly number[])[]): Shown[] {
  const touches = (block: readonly number[]) => block.some((element) => of.includes(element))
  const isOpen = !withheld.some(touches)
  return Array.from({ length: sorts }, (_one, sort) => (isOpen && blocks.every((block, index) => !touches(block) || counts[index]?.[sort] === 0) ? 0 : 'hidden'))
}

/** Where even the whole can not be shown: which sorts are about one to four persons, as long as the others are so many that this says no more. */
function saidOfAll(sums: readonly Stat[]): Shown[] {
  const few = sums.filter(isFew).length
  const others = sums.length - few
  const all = joined(sums).count
  const may = others > 0 && all >= (fewestShown - 1) * few + fewestShown * others
  return sums.map((stat) => (may && isFew(stat) ? 'few' : 'hidden'))
}
