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
    blocks: blocks.map((places, index) => ({ places: [...places], count: inGround.filter(({ place }) => place === index).length })),
    variables: protectVariables({ size: blocks.length, rows: inGround, figures: ground.figures, variables: caseVariables, chance }),
  }
}
