import type { CodedRow } from './coded-row.ts'
import { countedItems, mostOfAMeeting } from './item-variables.ts'
import { protectOne, type Ground } from './protect-variables.ts'
import type { PublishedVariable } from './published-year.ts'
import type { Variable } from './variables.ts'

type Publishing = { rows: readonly { row: CodedRow; place: number }[]; groundOf: (id: string) => Ground; chance: () => number }
type One = { isFurther: boolean }

/**
 * [STAT-30] How many there were of each thing that a meeting can have several of: one for each meeting that had it, which is shown, and the further ones, which are
 * a sort of their own. So a sum beside its meetings never tells of one to four who had more than one, and a sum is shown only where the meetings are.
 */
export function publishItems({ rows, groundOf, chance }: Publishing): Record<string, PublishedVariable> {
  return Object.fromEntries(countedItems.map(({ id, countIn }) => {
    const variable: Variable<One> = { id, under: id, sorts: ['further', 'first'], sortOf: ({ isFurther }) => (isFurther ? 'further' : 'first') }
    const placed = rows.flatMap(({ row, place }) => Array.from({ length: Math.min(countIn(row), mostOfAMeeting) }, (_one, index) => ({ row: { isFurther: index > 0 }, place, person: row.series })))
    return [id, protectOne(variable, placed, groundOf(id), chance).published]
  }))
}
