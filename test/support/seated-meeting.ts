import { expect } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { Plan } from '#core/meeting/plan.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { consents, content, plan, seatIds } from './builders.ts'
import { connect, join, newCommandId, type LiveClient } from './live-client.ts'
import { post, staffToken, type TestApp } from './test-app.ts'

export type SeatName = keyof typeof seatIds
export type Meeting = {
  app: TestApp
  meetingId: string
  /** By the seat’s short name, or its id. */
  link: (seat: string) => string
}
export type Seated<S extends SeatName = SeatName> = Meeting & { seats: Record<S, LiveClient> }

const idOf = (seat: string): string => (seatIds as Record<string, string>)[seat] ?? seat

/** The body of `POST /api/meetings` for the ordinary meeting of builders.ts. */
export function planBody(changes: Partial<Plan> = {}, id = newCommandId(), records = consents) {
  const { form: _form, hostAuthority: _host, ...rest } = plan(changes)
  return { id, formId: resursradet.id, plan: rest, consents: records }
}

/** Planned over HTTP, with a link per seat. */
export async function planned(app: TestApp, changes: Partial<Plan> = {}, records = consents): Promise<Meeting> {
  const answer = await post(`${app.url}/api/meetings`, planBody(changes, newCommandId(), records), staffToken)
  expect(answer.status).toBe(201)
  const { meetingId, links } = answer.body as PlannedMeeting
  return { app, meetingId, link: (seat) => links.find((one) => one.seatId === idOf(seat))?.link ?? '' }
}

/** A device of this seat in the lobby (the chair: at the table). */
export const knocking = async ({ app, link }: Meeting, seat: string): Promise<LiveClient> => connect(app.url, await join(app.url, link(seat)))

/** Lets in the device that knocks on this seat. */
export async function admit(chair: LiveClient, seatId: string): Promise<void> {
  const knock = await chair.until(() => chair.view().knocks?.find((one) => one.seatId === seatId))
  expect(await chair.send({ type: 'admitSeat', seatId, device: knock.device })).toMatchObject({ kind: 'done' })
}

/** A device of this seat, at the table. */
export async function letIn(meeting: Meeting, chair: LiveClient, seat: string): Promise<LiveClient> {
  const client = await knocking(meeting, seat)
  await admit(chair, idOf(seat))
  await client.until(() => client.mine()?.standing === 'admitted' && client.view().about)
  return client
}

/** The chair and these seats, connected and let in. */
export async function seated<S extends SeatName>(meeting: Meeting, ...names: S[]): Promise<Seated<S | 'chair'>> {
  const chair = await knocking(meeting, 'chair')
  const seats = { chair } as Record<S | 'chair', LiveClient>
  for (const name of names) seats[name] = await letIn(meeting, chair, name)
  return { ...meeting, seats }
}

/** As `seated`, begun and gone through to this phase. */
export async function openedIn<S extends SeatName>(phaseId: string, meeting: Meeting, ...names: S[]): Promise<Seated<S | 'chair'>> {
  const all = await seated(meeting, ...names)
  const { chair } = all.seats
  await done(chair, { type: 'startMeeting' })
  const phases = resursradet.phases.slice(1, resursradet.phases.findIndex((phase) => phase.id === phaseId) + 1)
  for (const phase of phases) await done(chair, { type: 'moveToPhase', phaseId: phase.id, reason: null })
  const isThere = ({ view }: LiveClient) => view().agenda?.current === phases.length
  await Promise.all(Object.values<LiveClient>(all.seats).map((seat) => seat.until(isThere)))
  return all
}

/** Sends a command that is to be done. */
export async function done(client: LiveClient, command: Parameters<LiveClient['send']>[0]): Promise<number> {
  const answer = await client.send(command)
  expect(answer, `${command.type} by ${client.seatId}`).toMatchObject({ kind: 'done' })
  return answer.kind === 'done' ? answer.version : 0
}

export const recommendation = (object = 'vårdcentralen'): Command => ({ type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'act', act: 'call', object } }) })

