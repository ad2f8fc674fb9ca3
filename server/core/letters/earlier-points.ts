import type { Item } from '#core/meeting/item.ts'
import type { EarlierPoint } from '#core/meeting/kept-cases.ts'
import { settlementOf, type Settlement } from '#core/meeting/kinds.ts'
import { takesHandedOn } from '#core/meeting/form-refinements.ts'
import { isOfNobody } from '#core/meeting/consent-in-force.ts'
import { isHealthUnmarked } from '#core/meeting/may-tell.ts'
import { participantOf, type Meeting } from '#core/meeting/meeting.ts'
import type { Plan } from '#core/meeting/plan.ts'
import { saysWho } from '#core/meeting/says-who.ts'
import { dayOf } from '#core/meeting/when-day.ts'
import { asHealthOf, stillAsHealth, type Organisations } from './earlier-as-health.ts'
import { earlierCases, earlierObstacles } from './earlier-without-items.ts'
import { whatText, whoInSentence, whoText } from './item-sentences.ts'
import { letterWords } from './sentences/letter-words-by-language.ts'
import { fill } from './wording/fill.ts'

/** `organisations`: those that sit there, where they are known. */
type Next = Pick<Plan, 'form' | 'seats'> & Partial<Pick<Plan, 'organisations'>>

const open: readonly Settlement[] = ['open', 'agreed', 'later', 'moved', 'carried']
const goesOn: readonly string[] = ['underWay', 'waits', 'notKnown']
const mostPoints = 60
const longestPoint = 500

/**
 * What a meeting that goes on from this one begins with: what was agreed, put off or taken on, and what was open before that and is so still. Told by name,
 * for everybody; cases that were put off or rest, and obstacles whose answer was to do something, to wait, or none. None where consent was taken back, where the next one is about somebody else, or is told without names and this one was not.
 */
export function earlierPoints(meeting: Meeting, next: Next): EarlierPoint[] {
  const { plan, state } = meeting
  if (!plan || state !== 'closed' || !next.form.keeps.includes('earlier')) return []
  const raised = isOfNobody(plan) && next.form.case !== 'named' ? earlierObstacles(meeting, plan, next.form.id) : []
  return [...(isAboutTheSame(meeting, next) ? ofItems(meeting, plan, next.organisations ?? []) : []), ...raised].filter(({ what }) => !saysWho(next.form.case, what)).slice(0, mostPoints)
}

/** The same with what other meetings have handed on to this group, each once; not where the meeting is about somebody by name. */
export function withHandedOn(points: EarlierPoint[], handedOn: readonly Pick<EarlierPoint, 'id' | 'what' | 'raisedBy' | 'obstacle'>[], { form }: Pick<Plan, 'form'>): EarlierPoint[] {
  if (!takesHandedOn(form)) return points
  const more = handedOn.filter(({ id, what }) => !points.some((one) => one.id === id) && !saysWho(form.case, what))
  return [...points, ...more.map(({ id, what, raisedBy, obstacle }) => ({ id, caseCode: null, what, day: null, ...(raisedBy !== undefined && { raisedBy }), ...(obstacle !== undefined && { obstacle }) }))].slice(0, mostPoints)
}

function ofItems(meeting: Meeting, plan: Plan, next: Organisations): EarlierPoint[] {
  const { kept, items } = meeting
  const before = kept.earlier.filter(({ answer }) => answer === null || goesOn.includes(answer.how)).map(({ answer: _answer, ...point }) => ({ ...point, ...stillAsHealth(plan, point.id, next) }))
  return [...before, ...earlierCases(meeting, plan), ...items.filter((item) => open.includes(settlementOf(item))).map((item) => pointOf(meeting, plan, item, next))]
}

function isAboutTheSame(meeting: Meeting, { form, seats }: Pick<Plan, 'form' | 'seats'>): boolean {
  const name = participantOf(meeting)?.name
  const nextName = seats.find(({ role }) => role === 'participant')?.name
  return meeting.plan?.form.case === form.case && name?.toLowerCase() === nextName?.toLowerCase()
}

function pointOf(meeting: Meeting, plan: Plan, item: Item, next: Organisations): EarlierPoint {
  const { language, organisations, cases } = plan
  const { id, kind, content, caseId } = item
  const table = { seats: meeting.seats, organisations }
  const said = whatText(content, kind, table, language, 'others')
  const what =
    kind === 'question'
      ? `${fill(letterWords[language].questionTo, { who: whoInSentence(content.who, table, language, 'others') })} ${said}`
      : content.what.kind === 'words'
        ? `${whoText(content.who, table, language, 'others')}: ${said}`
        : said
  return { id, caseCode: cases?.find((one) => one.id === caseId)?.code ?? null, what: what.slice(0, longestPoint), day: content.when && dayOf(content.when), ...(content.about && { about: content.about }), ...(isHealthUnmarked(content) && { asHealth: asHealthOf(meeting, plan, item, next) }) }
}
