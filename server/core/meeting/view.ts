import type { z } from 'zod'
import { besideParticipant, drawAgenda } from './view-agenda.ts'
import { drawAbout, purposeFor } from './view-about.ts'
import type { Item } from './item.ts'
import type { Live } from './live.ts'
import { isAtTable, leaderOf, seatById, type Meeting, type Seat } from './meeting.ts'
import type { Plan, SeatRole } from './plan.ts'
import { settlementOf } from './kinds.ts'
import { keptWarnings } from './kept-hindrances.ts'
import { closingHindrances, openItems } from './subjects/closing.ts'
import { fieldsLacking } from './subjects/fields.ts'
import { withHidden } from './as-read-by.ts'
import { isCoveredAtTable } from './consent-gaps.ts'
import { hidesPresence } from './protected-identity.ts'
import { drawConsent } from './view-consent.ts'
import { drawBackground } from './view-background.ts'
import { drawKept } from './view-kept.ts'
import { drawReady } from './view-ready.ts'
import { drawOnStage } from './view-stage.ts'
import type * as section from './view-sections.ts'
import { workers, type Viewer } from './viewer.ts'

/**
 * A part of what somebody sees. `reads` names what it is drawn from: while those are the same objects, so is the section.
 * `draw` gives null to a viewer who may not see it at all.
 */
export type Section<T> = {
  reads: (meeting: Meeting, live: Live) => readonly unknown[]
  draw: (meeting: Meeting, live: Live, viewer: Viewer) => T | null
}

const withPlan = <T>(meeting: Meeting, draw: (plan: Plan) => T): T | null => (meeting.plan ? draw(meeting.plan) : null)

/** Only for these; null for everybody else. */
const onlyFor = <T>(viewers: readonly Viewer[], viewer: Viewer, draw: () => T): T | null => (viewers.includes(viewer) ? draw() : null)

const everySection = {
  about: {
    reads: (meeting) => [meeting.plan, meeting.state, meeting.closing, meeting.withdrawal],
    draw: (meeting, _live, viewer) => withPlan(meeting, (plan) => drawAbout(meeting, plan, viewer)),
  } satisfies Section<z.infer<typeof section.aboutSectionSchema>>,
  people: {
    reads: (meeting, live) => [meeting.plan, meeting.seats, meeting.consents, live.here, live.today],
    draw: (meeting, live, viewer) => withPlan(meeting, (plan) => drawPeople(meeting, live, plan, viewer)),
  } satisfies Section<z.infer<typeof section.peopleSectionSchema>>,
  lead: {
    reads: (meeting, live) => [meeting.lead, meeting.seats, live.leaderAwaySince, live.knocks],
    draw: (meeting, live, viewer) => ({
      seatId: leaderOf(meeting) ?? '',
      isStandIn: meeting.lead !== null,
      awaySince: live.leaderAwaySince,
      ...(viewer === 'leader' && { knockCount: live.knocks.length }),
    }),
  } satisfies Section<z.infer<typeof section.leadSectionSchema>>,
  ready: {
    reads: (meeting) => [meeting.plan, meeting.seats, meeting.preparation],
    draw: (meeting, _live, viewer) => onlyFor(['chair'], viewer, () => drawReady(meeting)),
  } satisfies Section<z.infer<typeof section.readySectionSchema>>,
  preparation: {
    reads: (meeting) => [meeting.preparation],
    draw: (meeting, _live, viewer) => onlyFor([...besideParticipant, 'chair', 'referrer'], viewer, () => meeting.preparation),
  } satisfies Section<z.infer<typeof section.preparationSectionSchema>>,
  background: {
    reads: (meeting) => [meeting.plan, meeting.arrivals, meeting.seats],
    draw: (meeting, _live, viewer) => onlyFor(workers, viewer, () => drawBackground(meeting, viewer)),
  } satisfies Section<z.infer<typeof section.backgroundSectionSchema>>,
  consent: {
    reads: (meeting, live) => [meeting.plan, meeting.seats, meeting.consents, meeting.consentAsks, meeting.separate, live.today],
    draw: drawConsent,
  } satisfies Section<z.infer<typeof section.consentSectionSchema>>,
  agenda: {
    reads: (meeting) => [meeting.plan, meeting.agenda, meeting.state, meeting.lead],
    draw: (meeting, _live, viewer) => withPlan(meeting, (plan) => drawAgenda(meeting, plan, viewer)),
  } satisfies Section<z.infer<typeof section.agendaSectionSchema>>,
  speaking: { reads: (meeting) => [meeting.speaking], draw: (meeting) => meeting.speaking } satisfies Section<z.infer<typeof section.speakingSectionSchema>>,
  told: {
    reads: (meeting) => [meeting.told],
    draw: (meeting) => meeting.told.filter((told) => !told.isRemoved).map(({ isRemoved: _kept, changes: _count, ...told }) => told),
  } satisfies Section<z.infer<typeof section.toldSectionSchema>>,
  items: { reads: (meeting) => [meeting.items], draw: (meeting, _live, viewer) => drawItems(meeting, viewer) } satisfies Section<z.infer<typeof section.itemsSectionSchema>>,
  money: { reads: (meeting) => [meeting.money], draw: (meeting) => meeting.money } satisfies Section<z.infer<typeof section.moneySectionSchema>>,
  gaps: { reads: (meeting) => [meeting.gaps], draw: (meeting, _live, viewer) => onlyFor(workers, viewer, () => meeting.gaps.map(({ about: _counted, ...gap }) => gap)) } satisfies Section<z.infer<typeof section.gapsSectionSchema>>,
  kept: {
    reads: (meeting) => [meeting.plan, meeting.kept, meeting.items, meeting.state],
    draw: (meeting, _live, viewer) => drawKept(meeting, viewer),
  } satisfies Section<z.infer<typeof section.keptSectionSchema>>,
  corrections: {
    reads: (meeting) => [meeting.corrections],
    draw: (meeting, _live, viewer) => onlyFor(['chair'], viewer, () => meeting.corrections.map(({ answer, ...one }) => ({ ...one, answer: answer && { words: answer.words, at: answer.at } }))),
  } satisfies Section<z.infer<typeof section.correctionsSectionSchema>>,
  readBack: {
    reads: (meeting) => [meeting.state, meeting.takeAway, meeting.followUp, meeting.items, meeting.told, meeting.money, meeting.kept, meeting.agenda, meeting.seats],
    draw: (meeting, _live, viewer) => drawReadBack(meeting, viewer),
  } satisfies Section<z.infer<typeof section.readBackSectionSchema>>,
  signals: {
    reads: (meeting, live) => [live.signals, meeting.seats],
    draw: (meeting, live, viewer) => drawSignals(meeting, live, viewer),
  } satisfies Section<z.infer<typeof section.signalsSectionSchema>>,
  writing: {
    reads: (meeting, live) => [meeting.plan, meeting.seats, live.writing],
    draw: ({ plan, seats }, live, viewer) => live.writing.map((one) => one.seatId).filter((id) => !plan || !seats.some((seat) => seat.id === id && hidesPresence(plan, seat, viewer))).toSorted(),
  } satisfies Section<z.infer<typeof section.writingSectionSchema>>,
  knocks: { reads: (_meeting, live) => [live.knocks], draw: (_meeting, live, viewer) => onlyFor(['chair'], viewer, () => live.knocks) } satisfies Section<z.infer<typeof section.knocksSectionSchema>>,
}

/** While consent is withdrawn nothing but the bare fact is seen, by anybody. */
const whenWithdrawn: readonly string[] = ['about']

/** The same section, on a large screen no more than is drawn there, and hidden from everybody while consent is withdrawn. */
export function guarded<T>(name: string, { reads, draw }: Section<T>): Section<T> {
  const isHidden = (meeting: Meeting) => meeting.state === 'withdrawn' && !whenWithdrawn.includes(name)
  return {
    reads: (meeting, live) => [meeting.state === 'withdrawn', ...reads(meeting, live)],
    draw: (meeting, live, viewer) => {
      const drawn = isHidden(meeting) ? null : draw(meeting, live, viewer)
      return viewer === 'stage' ? drawOnStage(name, drawn) : drawn
    },
  }
}

type Guarded = { [N in keyof typeof everySection]: (typeof everySection)[N] extends Section<infer T> ? Section<T> : never }

/** Every part of a meeting that can be seen, each with its own answer to who may. */
export const sections = Object.fromEntries(Object.entries(everySection).map(([name, section]) => [name, guarded(name, section as Section<unknown>)])) as Guarded

function drawPeople(meeting: Meeting, live: Live, plan: Plan, viewer: Viewer): z.infer<typeof section.peopleSectionSchema> {
  const seats = meeting.seats.map((sits) => {
    const { admittedDevice, admittedAt: _at, hasBeenTurnedAway: _away, ...seat } = sits
    return {
      ...seat,
      isAdmitted: admittedDevice !== null,
      isHere: live.here.includes(seat.id),
      standing: standingOf(sits),
      isCovered: isCoveredAtTable(meeting, seat.organisationId, live.today),
      identifiedBy: 'personalLink' as const,
      // The same whether they are there or not.
      ...(hidesPresence(plan, seat, viewer) && { attends: 'room' as const, isAdmitted: true, isHere: true, standing: 'atTable' as const, isPresenceHidden: true as const }),
    }
  })
  return { organisations: plan.organisations, seats }
}

const standingOf = (seat: Seat): 'atTable' | 'waiting' | 'turnedAway' => (isAtTable(seat) ? 'atTable' : seat.hasBeenTurnedAway ? 'turnedAway' : 'waiting')

type DrawnItem = z.infer<typeof section.itemsSectionSchema>[number]
type OfItem = { whole: DrawnItem; withoutDrafts: DrawnItem }
const drawnItems = new WeakMap<Item, OfItem>()

function drawnOnce(item: Item): OfItem {
  const before = drawnItems.get(item)
  if (before) return before
  const { isWithdrawn: _w, isMoved: _m, ...rest } = item
  const whole = { ...rest, settlement: settlementOf(item) }
  const drawn = { whole, withoutDrafts: { ...whole, history: item.history.filter(({ change }) => change === 'answered' || change === 'answerTakenBack') } }
  drawnItems.set(item, drawn)
  return drawn
}

/** Who sits with the participant, or looks at the large screen, sees what stands, not how a colleague worded it first. An item that has not changed is the same object as before. */
function drawItems(meeting: Meeting, viewer: Viewer): DrawnItem[] {
  const hidesDrafts = viewer === 'stage' || besideParticipant.includes(viewer)
  const shown = meeting.items.filter((item) => !hidesDrafts || !item.isWithdrawn)
  return shown.map((item) => (hidesDrafts ? drawnOnce(item).withoutDrafts : drawnOnce(item).whole))
}

function drawReadBack(meeting: Meeting, viewer: Viewer): z.infer<typeof section.readBackSectionSchema> {
  const takeAway = meeting.takeAway && { words: meeting.takeAway.words, by: meeting.takeAway.by }
  const seesHindrances = (viewer === 'chair' || viewer === 'leader') && meeting.state === 'open'
  // Who leads and does not read all sees what is left of the whole: the meeting closes by that.
  const whole = withHidden(meeting)
  const isMoneyHidden = meeting.money === null && whole.money !== null
  const isItemHidden = seesHindrances && openItems(whole).some(({ id }) => !meeting.items.some((item) => item.id === id))
  return { takeAway, followUp: meeting.followUp, hindrances: seesHindrances ? closingHindrances(whole) : [], ...(seesHindrances && { warnings: keptWarnings(whole), lacking: fieldsLacking(whole) }), ...(isMoneyHidden && { isMoneyHidden: true as const }), ...(isItemHidden && { isItemHidden: true as const }) }
}

/** The chair, who leads and who supports the participant see every signal, the participant their own, nobody else any. */
function drawSignals(meeting: Meeting, live: Live, viewer: Viewer): Live['signals'] | null {
  if (viewer === 'chair' || viewer === 'leader' || viewer === 'supportPerson') return live.signals
  return viewer === 'participant' ? live.signals.filter((raised) => seatById(meeting, raised.seatId)?.role === 'participant') : null
}

/** What somebody in the lobby may know; `role` is the seat's that waits. */
export const drawLobby = (meeting: Meeting, { here }: Pick<Live, 'here'>, role: SeatRole): z.infer<typeof section.lobbySectionSchema> | null =>
  withPlan(meeting, (plan) => {
    const { teamName, hostAuthority, form } = plan
    const shown = { teamName, hostAuthority, form: { name: form.name, purpose: purposeFor(plan, role), voluntary: form.voluntary }, isOver: isOver(meeting) }
    if (meeting.withdrawal && meeting.withdrawal.from !== 'closed') return { ...shown, isStopped: true }
    return meeting.state === 'open' && !isChairHere(meeting, here) ? { ...shown, isChairAway: true } : shown
  })

const isChairHere = ({ seats }: Meeting, here: readonly string[]): boolean => seats.some(({ id, role }) => role === 'chair' && here.includes(id))

/** Whether nobody is let in any more. */
export const isOver = ({ state }: Meeting): boolean => state === 'closed' || state === 'withdrawn'
