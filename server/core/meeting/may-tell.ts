import { isInForce, isOfNobody, type Reach } from './consent-in-force.ts'
import type { InformationKind } from './information-kind.ts'
import type { ItemContent } from './item.ts'
import type { BackgroundNote } from './plan.ts'

/** Whether one organisation may tell another of this kind: the last consent in force between them, by the day of the meeting and that of `at`, says it, and none that stood in its place until it ended left it out. One from before kinds were there says nothing of any. */
export function mayTellOf(kind: InformationKind, from: string, to: string, reach: Reach, at?: string): boolean {
  const stood = haveStood(from, to, reach, at)
  const last = stood.at(-1)
  return last !== undefined && isInForce(last, reach, at) && stood.every(({ kinds }) => kinds?.includes(kind) ?? false)
}

/** The consents between two organisations that have been the last one, the newest first: each ended and gave way to an older one, down to the one in force. That a consent ends lets nobody read more than it did. */
function haveStood(from: string, to: string, reach: Reach, at?: string): Reach['consents'] {
  const between = reach.consents.filter((consent) => consent.fromOrganisationId === from && consent.toOrganisationIds.includes(to)).toReversed()
  const inForce = between.findIndex((consent) => isInForce(consent, reach, at))
  const upToIt = inForce === -1 ? between : between.slice(0, inForce + 1)
  return upToIt.filter(({ until }, index) => upToIt.slice(0, index).every((newer) => newer.until < until))
}

/** Whether a consent between two organisations names kinds, and not this one: the last in force, or one that stood in its place and has ended. One from before kinds were there keeps nothing back. */
export const keepsBack = (kind: InformationKind, from: string, to: string, reach: Reach, at?: string): boolean =>
  from !== to && haveStood(from, to, reach, at).some(({ kinds }) => kinds !== undefined && !kinds.includes(kind))

/** What is put as health is about it, also where nobody has marked it. */
export const isHealthUnmarked = ({ about, track }: Pick<ItemContent, 'about' | 'track'>): boolean => about === undefined && track === 'health'

/** Whether somebody has said what kind of information it is, where there is a consent that it can be bound by. */
export const isMarked = ({ kind }: Pick<BackgroundNote, 'kind'>, plan: Reach['plan']): boolean => kind !== undefined && !isOfNobody(plan)

/** Whether who works for this organisation may read a marked note: their own, or of what its source may tell them. Where nobody said whose it is, every other organisation must be free to tell it. */
export function mayRead({ kind, from }: Pick<BackgroundNote, 'kind' | 'from'>, organisationId: string, reach: Reach, at?: string): boolean {
  if (kind === undefined || from === organisationId) return true
  const others = (reach.plan?.organisations ?? []).map(({ id }) => id).filter((id) => id !== organisationId)
  return (from === undefined ? others : [from]).every((source) => mayTellOf(kind, source, organisationId, reach, at))
}

/** Whether who works for this organisation (null: none) may put something of this kind before all of these. */
export const mayPut = (kind: InformationKind, from: string | null, readers: readonly string[], reach: Reach, at?: string): boolean =>
  from === null || isOfNobody(reach.plan) || readers.every((to) => to === from || mayTellOf(kind, from, to, reach, at))
