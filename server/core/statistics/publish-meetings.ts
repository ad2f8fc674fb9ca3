import type { CodedRow } from './coded-row.ts'
import type { Figure } from './grow-blocks.ts'
import { protectNumbers, type Shown } from './protect-numbers.ts'
import { publishCases } from './publish-cases.ts'
import { publishItems } from './publish-items.ts'
import { protectWithGrounds } from './protect-variables.ts'
import type { PublishedYear } from './published-year.ts'
import { allAtoms, allSelections, atomKey, holds, isWholeForm, keyOf, noKommun, worthOf, type Atom } from './selections.ts'
import { joined, noStat, withOne, type Stat } from './stat.ts'
import { meetingVariables } from './variables.ts'

const atomOf = ({ half, form, kommun }: Pick<CodedRow, 'half' | 'form' | 'kommun'>): Atom => ({ half, form, kommun: kommun ?? noKommun })

/**
 * What is shown of a year's meetings, for good: every figure is a sum of blocks that are about at least five persons, and nothing else of the rows is in it.
 * `chance` is from 0 up to 1; the blocks go by it now and then.
 */
export function publishMeetings(year: number, rows: readonly CodedRow[], chance: () => number): PublishedYear {
  const forms = sortedOnes(rows.map(({ form }) => form))
  const kommuner = sortedOnes(rows.map(({ kommun }) => kommun ?? noKommun))
  const atoms = allAtoms(forms, kommuner)
  const places = new Map(atoms.map((atom, index) => [atomKey(atom), index]))
  const placeOf = (row: CodedRow) => places.get(atomKey(atomOf(row))) ?? 0
  const selections = allSelections(forms, kommuner)
  const figures = selections.map((selection): Figure => ({ elements: atoms.flatMap((atom, index) => (holds(selection, atom) ? [index] : [])), worth: worthOf(selection) }))
  const { blocks, shown } = protectNumbers(statsOf(atoms.length, rows, placeOf), figures, chance)
  const blockOf = new Map(blocks.blocks.flatMap((block, index) => block.map((atom) => [atom, index] as const)))
  const inBlocks = rows.flatMap((row) => {
    const place = blockOf.get(placeOf(row))
    return place === undefined ? [] : [{ row, place }]
  })
  const open = figures.flatMap(({ elements, worth }, index) => (isNumber(shown[index]) && shown[index] > 0 ? [{ key: keyOf(selections[index] ?? noSelection), isApart: isWholeForm(selections[index] ?? noSelection), elements: sortedOnes(elements.flatMap((atom) => blockOf.get(atom) ?? [])), worth }] : []))
  const { published, groundOf } = protectWithGrounds({ size: blocks.blocks.length, rows: inBlocks.map(({ row, place }) => ({ row, place, person: row.series })), figures: open, variables: meetingVariables, chance })
  return {
    year,
    forms,
    kommuner,
    numbers: Object.fromEntries(selections.map((selection, index) => [keyOf(selection), shown[index] ?? 'hidden'])),
    blocks: blocks.blocks.map((block, index) => ({ atoms: block.map((atom) => atomKey(atoms[atom] ?? noAtom)), count: inBlocks.filter(({ place }) => place === index).length, persons: newPersons(inBlocks, index) })),
    variables: published,
    cases: publishCases({ size: blocks.blocks.length, rows: inBlocks, figures: open, chance }),
    items: publishItems({ rows: inBlocks, groundOf, chance }),
  }
}

/** Each person in the first block that they are in, so that whichever blocks go together are about as many as their sum or more. */
function newPersons(rows: readonly { row: CodedRow; place: number }[], block: number): number {
  const seriesWhere = (isThere: (place: number) => boolean) => new Set(rows.filter(({ place }) => isThere(place)).map(({ row }) => row.series))
  const before = seriesWhere((place) => place < block)
  return [...seriesWhere((place) => place === block)].filter((series) => !before.has(series)).length
}

const noAtom: Atom = { half: 1, form: '', kommun: '' }
const noSelection = { half: null, form: null, kommun: null }
const isNumber = (shown: Shown | undefined): shown is number => typeof shown === 'number'
const sortedOnes = <One extends string | number>(all: readonly One[]): One[] => [...new Set(all)].toSorted((one, other) => (one < other ? -1 : 1))

function statsOf(size: number, rows: readonly CodedRow[], placeOf: (row: CodedRow) => number): Stat[] {
  const stats = Array.from({ length: size }, () => joined([noStat]))
  for (const row of rows) stats[placeOf(row)] = withOne(stats[placeOf(row)] ?? noStat, row.series)
  return stats
}
