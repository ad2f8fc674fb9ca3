import type { Variable } from '#core/statistics/variables.ts'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import type { PublishedYear } from '#core/statistics/published-year.ts'
import { allAtoms, allSelections, atomKey, holds, keyOf, noKommun } from '#core/statistics/selections.ts'
import type { Known } from './attacker.ts'

export type Seen = { unknowns: number; known: Known[]; secrets: { name: string; of: number[] }[] }

const exactly = (of: number[], value: number): Known => ({ of, from: value, to: value })
/** Who knows the rules knows what "fewer than 5" is, and that what hides for another's sake is 5 or more where it is a part of nothing small. */
const few = (of: number[]): Known => ({ of, from: 1, to: 4 })

/** The numbers of meetings as unknowns for each half-year, form and municipality; every figure that is offered, as it is shown. */
export function numbersSeen({ forms, kommuner, numbers }: PublishedYear): Seen {
  const atoms = allAtoms(forms, kommuner)
  const selections = allSelections(forms, kommuner)
  const elements = new Map(selections.map((selection) => [keyOf(selection), atoms.flatMap((atom, index) => (holds(selection, atom) ? [index] : []))]))
  const small = [...elements].filter(([key]) => numbers[key] === 'few').map(([, of]) => of)
  const known = [...elements].flatMap(([key, of]): Known[] => {
    const shown = numbers[key]
    if (typeof shown === 'number') return [exactly(of, shown)]
    if (shown === 'few') return [few(of)]
    return of.some((atom) => small.some((other) => other.includes(atom))) ? [] : [{ of, from: 5, to: 100_000 }]
  })
  return { unknowns: atoms.length, known, secrets: [...elements].filter(([key]) => typeof numbers[key] !== 'number').map(([name, of]) => ({ name, of })) }
}

/** One variable: unknowns for each block and sort. What blocks there are and how many meetings each has is known, and so is what the variable above it says. */
export function sortsSeen({ blocks, forms, kommuner, numbers }: PublishedYear, variables: PublishedYear['variables'], variable: Pick<Variable<never>, 'id' | 'under'>): Seen {
  const { id } = variable
  const published = variables[id]
  if (!published) throw new Error(`no variable ${id}`)
  const width = published.sorts.length
  const at = (block: number, sort: number) => block * width + sort
  const blocksOf = (key: string) => {
    const selection = allSelections(forms, kommuner).find((one) => keyOf(one) === key)
    return blocks.flatMap(({ atoms }, index) => (selection && allAtoms(forms, kommuner).some((atom) => holds(selection, atom) && atoms.includes(atomKey(atom))) ? [index] : []))
  }
  const open = Object.keys(published.shown).filter((key) => typeof numbers[key] === 'number')
  const known: Known[] = blocks.map(({ count }, block) => exactly(published.sorts.map((_sort, sort) => at(block, sort)), count))
  const secrets: Seen['secrets'] = []
  for (const key of open) {
    const inside = blocksOf(key)
    const above = variable.under === null ? undefined : variables[variable.under]
    const yes = above?.shown[key]?.[0]
    if (typeof yes === 'number') known.push(exactly(inside.flatMap((block) => published.sorts.flatMap((sort, index) => (sort === 'no' ? [] : [at(block, index)]))), yes))
    published.shown[key]?.forEach((shown, sort) => {
      const of = inside.map((block) => at(block, sort))
      if (shown === 'few') known.push(few(of))
      if (typeof shown === 'number') known.push(exactly(of, shown))
      // How many are of neither of the two is told by the variable above.
      else if (typeof yes !== 'number' || published.sorts[sort] !== 'no') secrets.push({ name: `${id} ${published.sorts[sort]} ${key}`, of })
    })
  }
  return { unknowns: blocks.length * width, known, secrets }
}

/** One that is said of cases, or of how they were followed up: as of meetings, on the blocks in which the number of cases is told. */
export function casesSeen(published: PublishedYear, variable: Pick<Variable<never>, 'id' | 'under'>, variables = published.cases?.variables ?? {}): Seen {
  const { cases, blocks, numbers } = published
  if (!cases) throw new Error('no cases')
  const grouped = cases.blocks.map(({ places, count }) => ({ atoms: places.flatMap((place) => blocks[place]?.atoms ?? []), count }))
  const told = Object.entries(cases.further.shown).filter(([, [further]]) => typeof further === 'number').map(([key, [further]]) => [key, Number(numbers[key]) + Number(further)] as const)
  return sortsSeen({ ...published, blocks: grouped, numbers: Object.fromEntries(told) }, variables, variable)
}

/** How many cases there were beyond one for each meeting, for who knows how many meetings there were. */
export function furtherSeen({ blocks, forms, kommuner, numbers, cases }: PublishedYear): Seen {
  const selections = allSelections(forms, kommuner)
  const blocksOf = (key: string) => blocks.flatMap(({ atoms }, index) => (atoms.some((atom) => selections.some((one) => keyOf(one) === key && allAtoms(forms, kommuner).some((each) => atomKey(each) === atom && holds(one, each)))) ? [index] : []))
  const shown = Object.entries(cases?.further.shown ?? {}).filter(([key]) => typeof numbers[key] === 'number').map(([key, [further]]) => ({ key, further, of: blocksOf(key) }))
  const known = shown.flatMap(({ further, of }) => (typeof further === 'number' ? [exactly(of, further)] : further === 'few' ? [few(of)] : []))
  return { unknowns: blocks.length, known, secrets: shown.filter(({ further }) => typeof further !== 'number').map(({ key, of }) => ({ name: `further ${key}`, of })) }
}

/** Whom a figure is of, in truth. */
export const rowsIn = (rows: readonly CodedRow[], selection: Parameters<typeof holds>[0]): CodedRow[] => rows.filter(({ half, form, kommun }) => holds(selection, { half, form, kommun: kommun ?? noKommun }))
