import { createHash } from 'node:crypto'
import { ofFollowUp } from '#core/follow-up/coded-point.ts'
import { decide } from '#core/meeting/decide.ts'
import { ofMeetingBefore, withoutPoints } from '#core/meeting/earlier-words.ts'
import { evolve } from '#core/meeting/evolve.ts'
import { unplanned } from '#core/meeting/meeting.ts'
import type { ConsentRecord, Plan } from '#core/meeting/plan.ts'
import type { SeparateAnswer } from '#core/meeting/separate-answer.ts'
import type { Asked } from '#core/meeting/subject.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { NewLink, Store } from '#server/store/store.ts'

type Planning = { hostAuthorityId: string; id: string; plan: Plan; consents: ConsentRecord[]; separate?: SeparateAnswer[]; links: NewLink[]; noted?: string; follows?: string; afterCase?: string; caseVersion?: string }
type Parts = { store: Store; now: () => string; newId: () => string }

/** The meeting that this planning of this authority leads to, planned or not. */
export const meetingIdOf = (hostAuthorityId: string, planningId: string): string =>
  createHash('sha256').update(`${hostAuthorityId}:${planningId}`).digest('base64url').slice(0, 24)

/**
 * Decides a plan on an empty meeting and keeps it with its links. The meeting's id is made from the planning's, so that the
 * same planning sent twice is one meeting. Gives the id, or the refusal.
 */
export async function planMeeting({ store, now, newId }: Parts, planning: Planning): Promise<string | AnswerMessage> {
  const { hostAuthorityId, id, plan, consents, separate = [], links, noted, follows, afterCase, caseVersion } = planning
  const asked: Asked = { by: 'staff', role: 'staff', at: now(), newId }
  const planned = decide({ type: 'planMeeting', plan }, unplanned, asked)
  if ('refused' in planned) return { kind: 'refused', refusal: planned.refused }
  const meeting = planned.reduce((before, event) => evolve(before, { event, by: asked.by, at: asked.at }), unplanned)
  const consented = consents.length > 0 ? decide({ type: 'recordConsent', records: consents }, meeting, asked) : []
  if ('refused' in consented) return { kind: 'refused', refusal: consented.refused }
  const apart = separate.map((said) => decide({ type: 'answerSeparate', ...said }, meeting, asked))
  const refused = apart.find((one) => 'refused' in one)
  if (refused && 'refused' in refused) return { kind: 'refused', refusal: refused.refused }
  const meetingId = meetingIdOf(hostAuthorityId, id)
  const outcome = await store.createMeeting({ meetingId, hostAuthorityId, commandId: id, by: asked.by, at: asked.at, startsAt: plan.startsAt, ...(noted !== undefined && { noted }), ...(follows !== undefined && { follows }), ...(afterCase !== undefined && { afterCase }), ...(caseVersion !== undefined && { caseVersion }), isAboutNobody: plan.form.case === 'none', events: [...planned, ...consented, ...apart.flatMap((one) => ('refused' in one ? [] : one))], links })
  if (outcome === 'followsGone' || outcome === 'caseGone' || outcome === 'caseChanged') return planMeeting({ store, now, newId }, without(planning, outcome))
  return outcome === 'taken' ? { kind: 'refused', refusal: 'alreadyPlanned' } : meetingId
}

/** What it goes on from was taken back while it was being planned, or an answer of it: nothing of it comes along, and of a follow-up that is there still only which one it is. */
function without({ caseVersion, ...read }: Planning, gone: 'followsGone' | 'caseGone' | 'caseChanged'): Planning {
  if (gone === 'caseChanged') return { ...read, plan: withoutPoints(read.plan, ofFollowUp(read.afterCase ?? '')) }
  const { follows, afterCase, plan: { series, ...plan }, ...planning } = read
  if (gone === 'caseGone') return { ...planning, plan: withoutPoints(plan, ofFollowUp(afterCase ?? '')), ...(follows !== undefined && { follows }) }
  return { ...planning, plan: withoutPoints({ ...plan, ...(series !== undefined && { series }) }, ofMeetingBefore), ...(afterCase !== undefined && { afterCase }), ...(caseVersion !== undefined && { caseVersion }) }
}
