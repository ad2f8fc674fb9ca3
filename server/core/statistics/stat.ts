/** A count that is about fewer persons is not shown. */
export const fewestShown = 5

/** How many meetings, and about whom: at most `fewestShown` different persons are remembered, for no more is asked. */
export type Stat = { readonly count: number; readonly persons: readonly string[] }

export const noStat: Stat = { count: 0, persons: [] }

export const withOne = ({ count, persons }: Stat, person: string): Stat => ({ count: count + 1, persons: withPersons(persons, [person]) })

export const joined = (stats: readonly Stat[]): Stat => stats.reduce((all, { count, persons }) => ({ count: all.count + count, persons: withPersons(all.persons, persons) }), noStat)

function withPersons(known: readonly string[], more: readonly string[]): readonly string[] {
  const fresh = more.filter((person) => !known.includes(person))
  return fresh.length === 0 || known.length >= fewestShown ? known : [...known, ...fresh].slice(0, fewestShown)
}

/** About one to four persons. */
export const isFew = ({ count, persons }: Stat): boolean => count > 0 && persons.length < fewestShown
/** About nobody, or about so many that it may be shown. */
export const isShowable = (stat: Stat): boolean => !isFew(stat)
