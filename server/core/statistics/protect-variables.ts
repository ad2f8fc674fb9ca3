import { partsOf, type Blocks, type Figure } from './grow-blocks.ts'
import { protectParts, type SortedElements } from './protect-parts.ts'
import type { PublishedVariable } from './published-year.ts'
import { isShowable, joined, noStat, withOne, type Stat } from './stat.ts'
import type { Coarser, Variable } from './variables.ts'

/** A row in the block that it stands in. */
export type Placed<Row> = { row: Row; place: number; person: string }
/** `isApart`: it has no meeting in common with the others that are. */
export type KeyedFigure = Figure & { key: string; isApart: boolean }

type Protecting<Row> = { size: number; rows: readonly Placed<Row>[]; figures: readonly KeyedFigure[]; variables: readonly Variable<Row>[]; chance: () => number }

/** Where a variable that stands under another one begins: on the other's blocks, so that their difference is as safe as they are. */
export type Ground = { blocks: Blocks; placeOf: (place: number) => number | null; figures: readonly KeyedFigure[] }

/** Every variable of a table of blocks, each on the blocks of what it is under. */
export const protectVariables = <Row>(protecting: Protecting<Row>): Record<string, PublishedVariable> => protectWithGrounds(protecting).published

/** The same, with the ground that each variable makes. */
export function protectWithGrounds<Row>({ size, rows, figures, variables, chance }: Protecting<Row>): { published: Record<string, PublishedVariable>; groundOf: (id: string) => Ground } {
  const whole = wholeGround(size, figures)
  const grounds = new Map<string | null, Ground>([[null, whole]])
  const published: Record<string, PublishedVariable> = {}
  for (const variable of variables) {
    const ground = grounds.get(variable.under) ?? nothingThere
    const made = protectOne(variable, rows, ground, chance)
    const above = variable.under === null ? undefined : published[variable.under]
    published[variable.id] = above ? { ...made.published, shown: withNothingUnderNothing(made.published, above) } : made.published
    grounds.set(variable.id, made.ground)
  }
  return { published, groundOf: (id) => grounds.get(id) ?? nothingThere }
}

/** Each block by itself. */
export const wholeGround = (size: number, figures: readonly KeyedFigure[]): Ground => ({ blocks: { blocks: Array.from({ length: size }, (_one, place) => [place]), withheld: [] }, placeOf: (place) => place, figures })

/** Where none is of the sort that it divides there is nothing to divide, and nothing to hide. */
const withNothingUnderNothing = ({ sorts, shown }: PublishedVariable, above: PublishedVariable): PublishedVariable['shown'] =>
  Object.fromEntries(Object.entries(shown).map(([key, stands]) => [key, above.shown[key]?.[0] === 0 ? sorts.map((sort, index) => (sort === 'no' ? (stands[index] ?? 'hidden') : 0)) : stands]))

const nothingThere: Ground = { blocks: { blocks: [], withheld: [] }, placeOf: () => null, figures: [] }

/** One variable on a ground, and the ground that it makes for what is under it. */
export function protectOne<Row>(variable: Variable<Row>, rows: readonly Placed<Row>[], ground: Ground, chance: () => number): { published: PublishedVariable; ground: Ground } {
  const fine = sortedElements(variable.sorts, variable.sortOf, rows, ground)
  const { sorts, elements } = coarsened(variable, fine)
  const { blocks, shown } = protectParts({ elements, sorts: sorts.length, known: variable.under === null ? 0 : 1, figures: ground.figures, apart: ground.figures.flatMap(({ isApart }, index) => (isApart ? [index] : [])), chance })
  const placeIn = new Map(blocks.blocks.flatMap((block, index) => block.map((element) => [element, index] as const)))
  const figures = ground.figures.flatMap((figure) => {
    const parts = partsOf(figure.elements, blocks)
    return parts && parts.length > 0 ? [{ ...figure, elements: parts }] : []
  })
  return {
    published: { sorts: [...sorts], shown: Object.fromEntries(ground.figures.map(({ key }, index) => [key, shown[index] ?? []])) },
    ground: {
      blocks,
      placeOf: (place) => {
        const element = ground.placeOf(place)
        return element === null ? null : (placeIn.get(element) ?? null)
      },
      figures,
    },
  }
}

function sortedElements<Row>(sorts: readonly string[], sortOf: (row: Row) => string, rows: readonly Placed<Row>[], { blocks, placeOf }: Ground): Stat[][] {
  const elements = blocks.blocks.map(() => sorts.map(() => noStat))
  for (const { row, place, person } of rows) {
    const element = placeOf(place)
    const sort = sorts.indexOf(sortOf(row))
    const stats = element === null ? undefined : elements[element]
    if (stats?.[sort]) stats[sort] = withOne(stats[sort], person)
  }
  return elements
}

/** The finest sorts of which the whole can be shown; the coarsest where it can of none. */
function coarsened<Row>({ sorts, coarser = [] }: Variable<Row>, fine: SortedElements): { sorts: readonly string[]; elements: SortedElements } {
  const all: Coarser[] = [{ sorts, of: Object.fromEntries(sorts.map((sort) => [sort, sort])) }, ...coarser]
  const tried = all.map((one) => ({ sorts: one.sorts, elements: fine.map((stats) => one.sorts.map((coarse) => joined(stats.filter((_stat, index) => one.of[sorts[index] ?? ''] === coarse)))) }))
  const isWhole = ({ sorts: of, elements }: (typeof tried)[number]) => of.every((_sort, index) => isShowable(joined(elements.map((stats) => stats[index] ?? noStat))))
  return tried.find(isWhole) ?? tried.at(-1) ?? { sorts, elements: fine }
}
