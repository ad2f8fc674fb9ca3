import type { z } from 'zod'
import { commandSchema, type Command, type CommandType } from './commands.ts'
import { decide, hindrance } from './decide.ts'
import { settlementOf } from './item.ts'
import { seatById, type Meeting } from './meeting.ts'
import type { Live } from './live.ts'
import type { Plan, SeatRole } from './plan.ts'
import { may } from './roles.ts'
import { besideParticipant, drawAgenda } from './view-agenda.ts'
import type * as section from './view-sections.ts'
import { liveCommandTypes } from './view-sections.ts'
import { closingHindrances } from './subjects/closing.ts'
import { consentGaps, isCoveredAtTable } from './subjects/consent.ts'

/**
 * A part of what a role sees. `reads` names what it is drawn from: while those are the same objects, so is the section.
 * `draw` gives null to a role that may not see it at all.
 */
export type Section<T> = {
  reads: (meeting: Meeting, live: Live) => readonly unknown[]
  draw: (meeting: Meeting, live: Live, role: SeatRole) => T | null
}

const withPlan = <T>(meeting: Meeting, draw: (plan: Plan) => T): T | null => (meeting.plan ? draw(meeting.plan) : null)

export const sections = {
  about: {
    reads: (meeting) => [meeting.plan, meeting.state, meeting.closing],
    draw: (meeting, _live, role) => withPlan(meeting, (plan) => drawAbout(meeting, plan, role)),
  } satisfies Section<z.infer<typeof section.aboutSectionSchema>>,
  people: {
    reads: (meeting, live) => [meeting.plan, meeting.seats, meeting.consents, live.here],
    draw: (meeting, live) => withPlan(meeting, (plan) => drawPeople(meeting, live, plan)),
  } satisfies Section<z.infer<typeof section.peopleSectionSchema>>,
  consent: {
    reads: (meeting) => [meeting.plan, meeting.seats, meeting.consents],
    draw: (meeting) => ({ records: meeting.consents.map(({ takenBy: _hidden, ...record }) => record), gaps: consentGaps(meeting) }),
  } satisfies Section<z.infer<typeof section.consentSectionSchema>>,
  agenda: {
    reads: (meeting) => [meeting.plan, meeting.agenda, meeting.state],
    draw: (meeting, _live, role) => withPlan(meeting, (plan) => drawAgenda(meeting, plan, role)),
  } satisfies Section<z.infer<typeof section.agendaSectionSchema>>,
  speaking: { reads: (meeting) => [meeting.speaking], draw: (meeting) => meeting.speaking } satisfies Section<z.infer<typeof section.speakingSectionSchema>>,
  told: {
    reads: (meeting) => [meeting.told],
    draw: (meeting) => meeting.told.filter((told) => !told.isRemoved).map(({ isRemoved: _kept, changes: _count, ...told }) => told),
  } satisfies Section<z.infer<typeof section.toldSectionSchema>>,
  items: { reads: (meeting) => [meeting.items], draw: (meeting, _live, role) => drawItems(meeting, role) } satisfies Section<z.infer<typeof section.itemsSectionSchema>>,
  readBack: {
    reads: (meeting) => [meeting.state, meeting.takeAway, meeting.followUp, meeting.items, meeting.told, meeting.agenda],
    draw: (meeting, _live, role) => drawReadBack(meeting, role),
  } satisfies Section<z.infer<typeof section.readBackSectionSchema>>,
  signals: {
    reads: (meeting, live) => [live.signals, meeting.seats],
    draw: (meeting, live, role) => drawSignals(meeting, live, role),
  } satisfies Section<z.infer<typeof section.signalsSectionSchema>>,
  writing: { reads: (_meeting, live) => [live.writing], draw: (_meeting, live) => live.writing.map((one) => one.seatId).toSorted() } satisfies Section<z.infer<typeof section.writingSectionSchema>>,
  knocks: { reads: (_meeting, live) => [live.knocks], draw: (_meeting, live, role) => (role === 'chair' ? live.knocks : null) } satisfies Section<z.infer<typeof section.knocksSectionSchema>>,
}

function drawAbout(meeting: Meeting, plan: Plan, role: SeatRole): z.infer<typeof section.aboutSectionSchema> {
  const { name, voluntary, outcome } = plan.form
  const { language, teamName, hostAuthority, question, place, startsAt, contact } = plan
  const state = meeting.state === 'unplanned' ? 'planned' : meeting.state
  const { at, early } = meeting.closing ?? { at: null, early: null }
  return { state, form: { name, purpose: purposeFor(plan, role), voluntary, outcome }, language, teamName, hostAuthority, question, place, startsAt, contact, closedAt: at, early }
}

/** The participant and those beside them are spoken to; to everybody else it is said what the meeting is for. */
const purposeFor = ({ form }: Plan, role: SeatRole) => (besideParticipant.includes(role) ? form.purpose : form.purposeToOthers)

function drawPeople(meeting: Meeting, live: Live, plan: Plan): z.infer<typeof section.peopleSectionSchema> {
  const seats = meeting.seats.map(({ admittedDevice, admittedAt: _at, hasBeenTurnedAway: _away, ...seat }) => ({
    ...seat,
    isAdmitted: admittedDevice !== null,
    isHere: live.here.includes(seat.id),
    isCovered: isCoveredAtTable(meeting, seat.organisationId),
    identifiedBy: 'personalLink' as const,
  }))
  return { organisations: plan.organisations, seats }
}

/** Who sits with the participant sees what stands, not how a colleague worded it first. */
function drawItems(meeting: Meeting, role: SeatRole): z.infer<typeof section.itemsSectionSchema> {
  const hidesDrafts = besideParticipant.includes(role)
  return meeting.items
    .filter((item) => !hidesDrafts || !item.isWithdrawn)
    .map(({ isWithdrawn: _w, isMoved: _m, ...item }) => ({
      ...item,
      settlement: settlementOf({ ...item, isWithdrawn: _w, isMoved: _m }),
      history: hidesDrafts ? item.history.filter((change) => change.change === 'answered' || change.change === 'answerTakenBack') : item.history,
    }))
}

function drawReadBack(meeting: Meeting, role: SeatRole): z.infer<typeof section.readBackSectionSchema> {
  const takeAway = meeting.takeAway && { words: meeting.takeAway.words, by: meeting.takeAway.by }
  return { takeAway, followUp: meeting.followUp, hindrances: role === 'chair' && meeting.state === 'open' ? closingHindrances(meeting) : [] }
}

/** The chair and who supports the participant see every signal, the participant their own, nobody else any. */
function drawSignals(meeting: Meeting, live: Live, role: SeatRole): Live['signals'] | null {
  if (role === 'chair' || role === 'supportPerson') return live.signals
  return role === 'participant' ? live.signals.filter((raised) => seatById(meeting, raised.seatId)?.role === 'participant') : null
}

/** What somebody in the lobby may know; `role` is the seat's that waits. */
export const drawLobby = (meeting: Meeting, role: SeatRole): z.infer<typeof section.lobbySectionSchema> | null =>
  withPlan(meeting, (plan) => {
    const { teamName, hostAuthority, form } = plan
    return { teamName, hostAuthority, form: { name: form.name, purpose: purposeFor(plan, role), voluntary: form.voluntary } }
  })

/** What belongs to one seat alone, on one of its devices. */
export function drawMine(meeting: Meeting, seatId: string, role: SeatRole, device: string): section.Mine {
  const seat = seatById(meeting, seatId)
  const isAdmitted = seat?.admittedDevice === device
  const standing = isAdmitted ? 'admitted' : seat?.hasBeenTurnedAway ? 'turnedAway' : 'waiting'
  const mine = isAdmitted ? abilities(meeting, seatId, role) : []
  return { seatId, role, standing, abilities: mine, canUndo: mine.includes('undoLast') }
}

const keptCommandTypes = commandSchema.options.map((option) => option.shape.type.value) satisfies CommandType[]

/** Commands that need to say nothing but their name: the rules can answer them before anybody presses. */
const bareCommands = keptCommandTypes.flatMap((type) => {
  const parsed = commandSchema.safeParse({ type })
  return parsed.success ? [parsed.data] : []
})

function abilities(meeting: Meeting, seatId: string, role: SeatRole): string[] {
  const kept = keptCommandTypes.filter((type) => type !== 'enter' && hindrance(type, meeting, { by: seatId, role }) === null)
  const barred = bareCommands.filter((command) => isBarred(command, meeting, seatId, role)).map((command) => command.type)
  const live = liveCommandTypes.filter((type) => meeting.state === 'open' && may(role, type))
  return [...kept.filter((type) => !barred.includes(type)), ...live]
}

/** Missing consent leaves the button: the answer to it says what to do. */
function isBarred(command: Command, meeting: Meeting, by: string, role: SeatRole): boolean {
  const answer = decide(command, meeting, { by, role, at: '', newId: () => '' })
  return 'refused' in answer && answer.refused !== 'consentMissing'
}
