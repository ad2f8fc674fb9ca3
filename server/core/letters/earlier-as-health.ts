import type { Item } from '#core/meeting/item.ts'
import type { AsHealth, EarlierPoint } from '#core/meeting/kept-cases.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { organisationCalled } from '#core/meeting/organisation-called.ts'
import { organisationsToActOn } from '#core/meeting/organisations-to-act.ts'
import type { Organisation, Plan } from '#core/meeting/plan.ts'
import { organisationOfWriter } from '#core/meeting/whose-item.ts'

export type Organisations = readonly Pick<Organisation, 'id' | 'name'>[]

/** The same by the names of organisations, by which they are found in any meeting after this: there they have ids of their own. */
type ByName = NonNullable<AsHealth['away']>

function byName({ from, had, away }: AsHealth, organisations: Organisations): ByName {
  const nameOf = (id: string | undefined) => organisations.find((one) => one.id === id)?.name
  const whose = nameOf(from) ?? away?.from
  return { ...(whose !== undefined && { from: whose }), had: [...had.flatMap((id) => nameOf(id) ?? []), ...(away?.had ?? [])] }
}

/** As the next meeting calls them; those that are not there go along by name, to be found where they are again. */
function inNext({ from, had }: ByName, next: Organisations): AsHealth {
  const idOf = (name: string | undefined) => organisationCalled(name, next)?.id
  const [whose, isAway] = [idOf(from), (name: string) => idOf(name) === undefined]
  const away: ByName = { ...(from !== undefined && isAway(from) && { from }), had: had.filter(isAway) }
  return { ...(whose !== undefined && { from: whose }), had: had.flatMap((name) => idOf(name) ?? []), ...((away.from !== undefined || away.had.length > 0) && { away }) }
}

const asHealthInNext = (asHealth: AsHealth, organisations: Organisations, next: Organisations): AsHealth => inNext(byName(asHealth, organisations), next)

/** Whose an unmarked item about health is in the next meeting, and who has it: its writer's organisation and those who act on it; what the participant put, all that were here. */
export function asHealthOf(meeting: Meeting, { organisations }: Plan, item: Item, next: Organisations): AsHealth {
  const writer = organisationOfWriter(meeting, item.by)
  const here = writer === null ? organisations.map(({ id }) => id) : organisationsToActOn(item, meeting)
  return asHealthInNext({ ...(writer !== null && { from: writer }), had: here }, organisations, next)
}

/** The same of a point that was open before this meeting and is so still. */
export function stillAsHealth({ organisations, earlier }: Plan, pointId: string, next: Organisations): Pick<EarlierPoint, 'asHealth'> {
  const before = earlier?.find(({ id }) => id === pointId)?.asHealth
  return before ? { asHealth: asHealthInNext(before, organisations, next) } : {}
}
