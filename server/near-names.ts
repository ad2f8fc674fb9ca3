import { environmentSchema } from './environment.ts'

/** A name that stands in the environment and is no setting, and the setting that may have been meant. */
export type NearName = { name: string; meant: string }

const names = Object.keys(environmentSchema.shape)
/** How many letters a name may be away: of a short one (`HOST`), a single one, or every machine's `HOME` would be meant as it. */
const lettersOf = (name: string): number => (name.length < 8 ? 1 : 2)

/** The names in the environment that are nearly one of ours, and are ignored. Names alone: a value may be a key. */
export function nearNames(environment: Readonly<Record<string, string | undefined>>): NearName[] {
  const others = Object.keys(environment).filter((name) => !names.includes(name))
  return others.flatMap((name) => {
    const meant = names.find((one) => isWithin(name, one, 1)) ?? names.find((one) => isWithin(name, one, lettersOf(one)))
    return meant === undefined ? [] : [{ name, meant }]
  })
}

export const lineOf = ({ name, meant }: NearName): string => `${name}: is no setting and is not read; ${meant} is one`

/** Whether one becomes the other by at most so many letters left out, put in, changed, or exchanged with the next. */
function isWithin(one: string, other: string, letters: number): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const [left, right] = [one.slice(same), other.slice(same)]
  if (left === right) return true
  if (letters === 0) return false
  const isExchanged = left[0] === right[1] && left[1] === right[0]
  const ways: [number, number][] = [[1, 0], [0, 1], [1, 1], ...(isExchanged ? [[2, 2] as [number, number]] : [])]
  return ways.some(([from, to]) => isWithin(left.slice(from), right.slice(to), letters - 1))
}
