import type { CodedRow } from './coded-row.ts'
import { caseVariables, furtherCases, type CaseRow } from './case-variables.ts'
import { protectOne, protectVariables, wholeGround, type KeyedFigure, type Placed } from './protect-variables.ts'
import type { PublishedCases } from './published-year.ts'

type Publishing = { size: number; rows: readonly { row: CodedRow; place: number }[]; figures: readonly KeyedFigure[]; chance: () => number }

/**
 * How many cases the meetings were about, and what became of them. Their number is shown where those beyond one for each meeting are nobody's or at least five persons';
 * what is said of them stands on those blocks. All cases of a meeting count as one person, so that no meeting is shown by its cases.
 */
export function publishCases({ size, rows, figures, chance }: Publishing): PublishedCases {
  const placed = rows.flatMap(({ row, place }) => row.cases.map((one, index): Placed<CaseRow> => ({ row: { ...one, isFurther: index > 0 }, place, person: row.series })))
  const { published, ground } = protectOne(furtherCases, placed, wholeGround(size, figures), chance)
  const inGround = placed.flatMap((one) => {
    const place = ground.placeOf(one.place)
    return place === null ? [] : [{ ...one, place }]
  })
  const { blocks } = ground.blocks
  return {
    further: published,
    blocks: blocks.map((places, index) => ({ places: [...places], count: inGround.filter(({ place }) => place === index).length, persons: newPersons(rows, ground.placeOf, index) })),
    variables: protectVariables({ size: blocks.length, rows: inGround, figures: ground.figures, variables: caseVariables, chance }),
  }
}

/** How many the cases of a block are about at the least: meetings of one series may be about the same ones, and who is in an earlier block is counted there. */
function newPersons(rows: Publishing['rows'], placeOf: (place: number) => number | null, block: number): number {
  const most = new Map<string, number>()
  const before = new Set<string>()
  for (const { row, place } of rows) {
    const at = placeOf(place)
    if (at !== null && at < block) before.add(row.series)
    if (at === block) most.set(row.series, Math.max(most.get(row.series) ?? 0, row.cases.length))
  }
  return [...most].reduce((sum, [series, cases]) => sum + (before.has(series) ? 0 : cases), 0)
}
