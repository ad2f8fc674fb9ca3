import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { SeatPlan } from '#core/meeting/plan.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import type { MeetingGaps } from '#core/wire/released-gaps.ts'
import { consents, consentsAmong, guardian, organisationIds, seatIds, seatPlan, seats } from '../builders.ts'
import { answerSeparate } from '../followed-meeting.ts'
import { connect, join, newCommandId, type LiveClient } from '../live-client.ts'
import { handOver, joinOfNewOrganisation } from '../seat-in-state.ts'
import { done, knocking, letIn, planBody, recommendation, type Meeting } from '../seated-meeting.ts'
import { homeTenant } from '../signing-authority/known-ids.ts'
import { administratorToken, get, post, staffToken } from '../test-app.ts'
import type { HouseOfDoors } from './house-of-doors.ts'
import { besideTheMeeting, byCaseCode, byCode, interpreterId, seatOf, theOffice, type Asker, type SeatAt } from './who-asks.ts'

/**
 * How a meeting stands: `uncovered` is planned without a yes, in `partial` the referrer’s organisation has none, in `joined` somebody of a new one has come since the start, of whom the chair’s alone may hear, `handedOver` is led
 * by a representative, `withdrawn` in the middle of it, `takenBack` when it was over and not yet erased.
 */
export const states = ['planned', 'uncovered', 'partial', 'open', 'joined', 'handedOver', 'closed', 'withdrawn', 'takenBack', 'erased'] as const
export type State = (typeof states)[number]
const isHeld = (state: State) => state !== 'planned' && !(state in yesBefore)
const yesBefore: Partial<Record<State, typeof consents>> = { uncovered: [], partial: consentsAmong([organisationIds.town, organisationIds.jobs]) }
const hasClosed = (state: State) => ['closed', 'takenBack', 'erased'].includes(state)

export const spareId = 'seat-spare'
const invited = [...seats, guardian, seatPlan({ id: interpreterId, role: 'interpreter', name: 'Ines' }), seatPlan({ id: spareId, role: 'representative', name: 'Stina', organisationId: organisationIds.town })]
/** `oid`: an account with the seat that nobody has come to. `gapId`: what was noted at the table. */
export type Place = { house: HouseOfDoors; state: State; meeting: Meeting; people: Record<SeatAt, LiveClient>; askers: Asker[]; oid: string; gapId: string; caseCode: string }

/** A meeting of its own that stands so, and everybody who could ask something of it; `also`: who is invited besides, without a screen. */
export async function heldSoFar(house: HouseOfDoors, state: State, also: readonly SeatPlan[] = []): Promise<Place> {
  house.pass(60_000)
  const oid = randomUUID()
  const meeting = await planWith(house, oid, yesBefore[state] ?? consents, also)
  const before = `/api/meetings/${meeting.meetingId}`
  const [participant, referrer] = [await byCode(house, 'participantByCode', `${before}/preparation/code`, staffToken), await byCode(house, 'referrerByCode', `${before}/seats/${seatIds.referrer}/preparation/code`, staffToken)]
  const people = await everybodyIn(meeting)
  const waiting = await knocking(meeting, 'adviser')
  if (isHeld(state)) await hold(people)
  const newcomer = state === 'joined' ? [await newcomerTo(meeting, people)] : []
  if (state === 'handedOver') people.chair = await handOver(house.app.url, people.chair, people.representative, house.pass)
  const afterwards = hasClosed(state) ? await close(house, people) : null
  const gaps = (await get(`${house.app.url}/api/gaps`, people.chair.token)).body as Partial<MeetingGaps>
  if (state === 'withdrawn' || state === 'takenBack' || state === 'erased') await done(people.participant, { type: 'withdrawConsent' })
  if (state === 'erased') await erased(house, meeting.meetingId)
  const askers = [...(await besideTheMeeting(house)), ...(afterwards ?? [participant, referrer]), { name: 'waiting', token: waiting.token }, ...newcomer, ...Object.entries(people).toReversed().map(([name, { token }]) => ({ name, token })), ...theOffice]
  return { house, state, meeting, people, askers, oid, gapId: gaps.gaps?.[0]?.id ?? 'none-of-a-gap-0001', caseCode: askers.find(({ name }) => name === 'byCaseCode')?.caseCode ?? '' }
}

async function planWith({ app }: HouseOfDoors, objectId: string, records: typeof consents, also: readonly SeatPlan[]): Promise<Meeting> {
  const answer = await post(`${app.url}/api/meetings`, { ...planBody({ seats: [...invited, ...also] }, newCommandId(), records), accounts: [{ seatId: spareId, tenantId: homeTenant, objectId }] }, staffToken)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  const { meetingId, links } = answer.body as PlannedMeeting
  return { app, meetingId, link: (seat) => links.find(({ seatId }) => seatId === ((seatIds as Record<string, string>)[seat] ?? seat))?.link ?? '' }
}

async function everybodyIn(meeting: Meeting): Promise<Record<SeatAt, LiveClient>> {
  const chair = await knocking(meeting, 'chair')
  const people: Partial<Record<SeatAt, LiveClient>> = { chair }
  for (const [name, seatId] of Object.entries(seatOf) as [SeatAt, string][]) if (name !== 'chair') people[name] = await letIn(meeting, chair, seatId)
  return people as Record<SeatAt, LiveClient>
}

/** As far as advice, with something advised and something noted of how authorities work together. */
async function hold({ chair, representative, participant }: Record<SeatAt, LiveClient>) {
  await done(chair, { type: 'startMeeting' })
  for (const { id } of resursradet.phases.slice(1, resursradet.phases.findIndex((phase) => phase.id === 'recommend') + 1)) await done(chair, { type: 'moveToPhase', phaseId: id, reason: null })
  await done(participant, answerSeparate('followUp', 'yes'))
  await done(representative, recommendation('rehabkoordinatorn'))
  await done(representative, { type: 'noteGap', kind: 'gap', words: 'Det saknades en väg in.' })
}

/** Of an organisation that the plan did not have, on the phone; their device waits. */
async function newcomerTo(meeting: Meeting, { chair }: Record<SeatAt, LiveClient>): Promise<Asker> {
  const { token } = await connect(meeting.app.url, await join(meeting.app.url, await joinOfNewOrganisation(meeting, chair)))
  return { name: 'newcomer', token }
}

/** Closed, and the codes of what came out of it: of the two letters, of an organisation's copy and of the follow-up. */
async function close(house: HouseOfDoors, { chair, participant }: Record<SeatAt, LiveClient>): Promise<Asker[]> {
  await done(chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return [
    await byCode(house, 'participantByCode', '/api/letters/participant/code', chair.token),
    await byCode(house, 'referrerByCode', '/api/letters/referrer/code', chair.token),
    await byCode(house, 'copyByCode', `/api/letters/participant/copies/${seatIds.officer}/code`, chair.token),
    await byCaseCode(house, participant.token),
  ]
}

/** By the server's own timer, when half a minute has passed since the yes was taken back. */
async function erased({ app: { url }, pass }: HouseOfDoors, meetingId: string) {
  pass(60_000)
  const erasures = async () => ((await get(`${url}/api/erasures`, administratorToken)).body as { erasures: { meetingId: string }[] }).erasures.map((one) => one.meetingId)
  await vi.waitFor(async () => expect(await erasures()).toContain(meetingId), { timeout: 30_000, interval: 100 })
}
