import { growBlocks, partsOf, type Blocks, type Figure } from './grow-blocks.ts'
import { fewestShown, isFew, joined, type Stat } from './stat.ts'

/** A number, or why there is none: about one to four persons, or others could be worked out from it. */
export type Shown = number | 'few' | 'hidden'

export type ProtectedNumbers = { blocks: Blocks; shown: Shown[] }

/**
 * How many meetings there were, of each figure. What is about one to four persons says so, once: its parts say nothing. Blocks are made around
 * that, so that no block tells what any hidden number in it is, also to who knows that those are 1 to 4 and all others 5 or more.
 */
export function protectNumbers(elements: readonly Stat[], figures: readonly Figure[], chance: () => number): ProtectedNumbers {
  const sumOf = (of: readonly number[]) => joined(of.map((element) => elements[element] ?? { count: 0, persons: [] }))
  const sums = figures.map(({ elements: of }) => sumOf(of))
  const few = widestFew(figures, sums)
  const known = knownZero(figures, sums, few)
  const units = unitsOf(elements.length, few, known)
  const limitsOf = (block: readonly number[]) => {
    const has = new Set(block)
    const small = few.filter((figure) => figure.some((element) => has.has(element))).length
    const inSmall = new Set(few.flat())
    return { small, large: block.filter((element) => !inSmall.has(element)).length }
  }
  const blocks = growBlocks({
    size: elements.length,
    starts: units,
    figures,
    isSafe: (block) => tellsNothing(sumOf(block), limitsOf(block)),
    isHesitant: (block) => limitsOf(block).small > 0 && block.length > 1,
    chance,
  })
  const counts = blocks.blocks.map((block) => sumOf(block).count)
  const isFewOne = (of: readonly number[]) => few.some((figure) => isSame(figure, of))
  const shown = figures.map(({ elements: of }): Shown => {
    const live = of.filter((element) => !known.has(element))
    const parts = partsOf(live, blocks)
    if (parts !== null) return parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0)
    return isFewOne(of) ? 'few' : 'hidden'
  })
  return { blocks, shown }
}

/** With slack at both ends: not all as small as they can be, and not all as large. */
function tellsNothing({ count, persons }: Stat, { small, large }: { small: number; large: number }): boolean {
  if (persons.length < fewestShown) return false
  if (small + large === 1) return small === 0
  return count >= small + fewestShown * large + 1 && (large > 0 || count <= (fewestShown - 1) * small - 1)
}

/** The figures about one to four persons that are not a part of another such. */
function widestFew(figures: readonly Figure[], sums: readonly Stat[]): (readonly number[])[] {
  const all = figures.filter((_one, index) => isFew(sums[index] ?? { count: 0, persons: [] })).map(({ elements }) => elements)
  const widest = all.filter((one) => !all.some((other) => other.length > one.length && isPart(one, other)))
  return widest.filter((one, index) => widest.findIndex((other) => isSame(one, other)) === index)
}

const isPart = (one: readonly number[], other: readonly number[]): boolean => one.every((element) => other.includes(element))
const isSame = (one: readonly number[], other: readonly number[]): boolean => one.length === other.length && isPart(one, other)

/** What is shown as nothing, and every part of it. Within what is few even nothing is not shown. */
const knownZero = (figures: readonly Figure[], sums: readonly Stat[], few: readonly (readonly number[])[]): Set<number> =>
  new Set(figures.flatMap(({ elements }, index) => (sums[index]?.count === 0 && !few.some((figure) => isPart(elements, figure)) ? elements : [])))

/** What is few stands together from the start; the rest by itself. */
function unitsOf(size: number, few: readonly (readonly number[])[], known: ReadonlySet<number>): number[][] {
  let units = Array.from({ length: size }, (_one, element) => element).filter((element) => !known.has(element)).map((element) => [element])
  for (const figure of few) {
    const touched = units.filter((unit) => unit.some((element) => figure.includes(element)))
    const rest = units.filter((unit) => !touched.includes(unit))
    units = [...rest, touched.flat()]
  }
  return units.filter((unit) => unit.length > 0).map((unit) => unit.toSorted((one, other) => one - other)).toSorted((one, other) => (one[0] ?? 0) - (other[0] ?? 0))
}
