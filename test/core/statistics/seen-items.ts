import type { CodedRow } from '#core/statistics/coded-row.ts'
import type { FigureRow } from '#core/statistics/figure-tables.ts'
import { sortOf } from '#core/statistics/figure-tables.ts'
import { countedItems, mostOfAMeeting } from '#core/statistics/item-variables.ts'
import { itemTables } from '#core/statistics/item-tables.ts'
import type { PublishedYear, ShownYear } from '#core/statistics/published-year.ts'
import { allAtoms, allSelections, atomKey, holds, keyOf, type Selection } from '#core/statistics/selections.ts'
import type { Known } from './attacker.ts'
import { rowsIn, type Seen } from './seen-figures.ts'

const shownOf = (meetings: PublishedYear): ShownYear => ({ meetings, names: { forms: {}, kommuner: {} }, followUps: null, isMadeUp: false })
/** As pages have them, in the order of what is counted. */
export const shownItems = (published: PublishedYear, selection: Selection): (FigureRow & { id: string })[] =>
  itemTables(shownOf(published), selection).flatMap(({ rows }) => rows).map((row, at) => ({ ...row, id: countedItems[at]?.id ?? '' }))
export const toldSelections = ({ forms, kommuner, numbers }: PublishedYear): Selection[] => allSelections(forms, kommuner).filter((one) => Number(numbers[keyOf(one)]) > 0)

const width = 2 * countedItems.length
const agreedItems = width
const plans = width + 1
const byNobodyHere = width + 2
const inNoTrack = width + 3
const perBlock = width + 4
const partsOf = (prefix: string): number[] => countedItems.flatMap(({ id }, at) => (id.startsWith(prefix) ? [2 * at, 2 * at + 1] : []))

/**
 * Unknowns for each block: of everything that is counted the meetings that had it and the further ones; how many were agreed, in how many plans, with nobody who has a row, and in no track.
 * Whoever reads knows that all kinds are as many as all answers, and that organisations and tracks are parts of what was agreed. `all`: told as well, for a fault.
 */
export function itemsSeen(published: PublishedYear, rows: readonly CodedRow[], all?: (selection: Selection) => number): Seen {
  const { blocks, forms, kommuner } = published
  const at = (block: number, of: readonly number[]) => of.map((one) => block * perBlock + one)
  const blocksIn = (selection: Selection) => blocks.flatMap(({ atoms }, block) => (allAtoms(forms, kommuner).some((atom) => holds(selection, atom) && atoms.includes(atomKey(atom))) ? [block] : []))
  const sum = (of: number[], value: number): Known => ({ of, from: value, to: value })
  const isCapped = rows.some((row) => countedItems.some(({ countIn }) => countIn(row) > mostOfAMeeting))
  const known: Known[] = blocks.flatMap(({ count }, block) => [...boundsOf(count, (of) => at(block, of)), ...(isCapped ? [] : relations((of) => at(block, of)))])
  const secrets: Seen['secrets'] = []
  for (const selection of toldSelections(published)) {
    const inside = blocksIn(selection)
    const plansShown = sortOf(shownOf(published), 'outcome:agreed', 'yes', selection)
    if (typeof plansShown === 'number') known.push(sum(inside.flatMap((block) => at(block, [plans])), plansShown))
    if (all) known.push(sum(inside.flatMap((block) => at(block, partsOf('kind:'))), all(selection)))
    shownItems(published, selection).forEach(({ id, value, of }, place) => {
      const [had, both] = [[2 * place], [2 * place, 2 * place + 1]].map((parts) => inside.flatMap((block) => at(block, parts))) as [number[], number[]]
      if (typeof of === 'number') known.push(sum(had, of))
      if (typeof value === 'number') known.push(sum(both, value))
      else if (rowsIn(rows, selection).some((row) => (countedItems[place]?.countIn(row) ?? 0) > 0)) secrets.push({ name: `${id} ${keyOf(selection)}`, of: both })
    })
  }
  return { unknowns: blocks.length * perBlock, known, secrets }
}

/** What no more than so many meetings can have. */
function boundsOf(meetings: number, at: (of: readonly number[]) => number[]): Known[] {
  return [
    ...countedItems.flatMap((_one, place): Known[] => [
      { of: at([2 * place]), from: 0, to: meetings },
      { of: at([2 * place + 1, 2 * place]), weights: [1, 1 - mostOfAMeeting], from: -1_000_000, to: 0 },
    ]),
    { of: at([plans]), from: 0, to: meetings },
    { of: at([agreedItems, plans]), weights: [1, -1], from: 0, to: 1_000_000 },
  ]
}

/** All kinds are all answers; what was agreed is what organisations do and what nobody here does; the same of tracks. */
function relations(at: (of: readonly number[]) => number[]): Known[] {
  const equal = (whole: readonly number[], parts: readonly number[]): Known => ({ of: at([...whole, ...parts]), weights: [...whole.map(() => 1), ...parts.map(() => -1)], from: 0, to: 0 })
  return [
    equal(partsOf('kind:'), [...partsOf('outcome:'), agreedItems]),
    { ...equal([agreedItems], [...partsOf('organisation:'), byNobodyHere]) },
    { ...equal([agreedItems], [...partsOf('track:'), inNoTrack]) },
  ]
}
