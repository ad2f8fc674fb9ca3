import type { Item } from '#core/meeting/item.ts'
import type { AsHealth, EarlierPoint } from '#core/meeting/kept-cases.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { organisationsToActOn } from '#core/meeting/organisations-to-act.ts'
import type { Organisation, Plan } from '#core/meeting/plan.ts'
import { organisationOfWriter } from '#core/meeting/whose-item.ts'

export type Organisations = readonly Pick<Organisation, 'id' | 'name'>[]

/** These organisations, by id, as the next meeting calls them: there they have ids of their own and the same names. */
const inNext = (ids: readonly string[], organisations: Organisations, next: Organisations): string[] => organisations.filter(({ id }) => ids.includes(id)).flatMap(({ name }) => next.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id ?? [])

/** The same as the next meeting calls them. */
function asHealthInNext({ from, had }: AsHealth, organisations: Organisations, next: Organisations): AsHealth {
  const [there] = from === undefined ? [] : inNext([from], organisations, next)
  return { ...(there !== undefined && { from: there }), had: inNext(had, organisations, next) }
}

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
