import { expect } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { z } from 'zod'
import type { addedSeatSchema } from '#core/wire/http.ts'
import { consentFrom, consents, consentsAmong, guardian, organisationIds, seatIds, seatPlan, seats } from './builders.ts'
import { connect, newCommandId, type LiveClient } from './live-client.ts'
import { done, knocking, letIn, planned, recommendation, type Meeting } from './seated-meeting.ts'
import { post, testApp, type TestApp } from './test-app.ts'

const interpreter = seatPlan({ id: 'seat-interpreter', role: 'interpreter', name: 'Ines' })
/** The support person who may act for the participant is one column, the one who may not is another; so is a representative who leads in the chair’s stead, and the chair meanwhile. */
export const seatOf = { chair: seatIds.chair, chairNotLeading: seatIds.chair, leader: seatIds.officer, representative: seatIds.officer, referrer: seatIds.referrer, participant: seatIds.participant, guardian: guardian.id, supportPerson: seatIds.support, interpreter: interpreter.id }
export type Column = keyof typeof seatOf
const isOfHandedLead = (column: Column) => column === 'leader' || column === 'chairNotLeading'
export const invited = { seats: [...seats, guardian, interpreter] }

/**
 * How a meeting stands, and what consent reaches in it: `uncovered` is planned without a yes, in `partial` an organisation at the table (the referrer’s) has none, in `joined` somebody of a new one sits on the phone
 * since the start, who may be told of by the chair’s alone; `takenBack` was over before the yes was taken back.
 */
export const states = ['planned', 'uncovered', 'partial', 'open', 'joined', 'paused', 'withdrawn', 'closed', 'takenBack'] as const
export type State = (typeof states)[number]
const beforeStart: readonly State[] = ['planned', 'uncovered', 'partial']

/** Nobody leads in the chair’s stead before the start. */
export const columnsIn = (state: State) => (Object.keys(seatOf) as Column[]).filter((column) => !beforeStart.includes(state) || !isOfHandedLead(column))

/** A house, and one whose clock a test moves. */
export async function housesOfSeats() {
  let aheadMs = 0
  const began = Date.parse('2026-12-03T12:00:00.000Z') - Date.now()
  const [plain, timed] = await Promise.all([testApp(), testApp({ now: () => new Date(began + Date.now() + aheadMs).toISOString() })])
  return { plain, timed, pass: (ms: number) => void (aheadMs += ms) }
}
export type Houses = Awaited<ReturnType<typeof housesOfSeats>>

type Table = { chair: LiveClient; client: LiveClient; meeting: Meeting }

/** Somebody in each of these columns, each in a meeting of their own that stands so. */
export async function seatsIn(houses: Houses, state: State, columns: Column[]): Promise<{ url: string; client: LiveClient }[]> {
  const tables = await Promise.all(columns.map((column) => sitDown(isOfHandedLead(column) ? houses.timed : houses.plain, state, column)))
  // None of these has come so far that half a minute more or less is anything to it.
  await Promise.all(tables.filter((_table, index) => isOfHandedLead(columns[index]!)).map(async (table) => (table.chair = await handOver(houses.timed.url, table.chair, table.client, houses.pass))))
  return Promise.all(
    tables.map(async (table, index) => {
      // What the leader does as the meeting comes to stand so, the leader does.
      const leading = isOfHandedLead(columns[index]!) ? table.client : table.chair
      await steps[state]?.(table, leading)
      return { url: table.meeting.app.url, client: columns[index] === 'chairNotLeading' ? table.chair : table.client }
    }),
  )
}

const consentIn = (state: State) => (state === 'uncovered' ? [] : state === 'partial' ? consentsAmong([organisationIds.town, organisationIds.jobs]) : consents)

/** The chair, and this one let in; begun where it is to begin. */
async function sitDown(app: TestApp, state: State, column: Column): Promise<Table> {
  const meeting = await planned(app, invited, consentIn(state))
  const chair = await knocking(meeting, 'chair')
  const beside = column === 'chairNotLeading' ? seatIds.officer : seatOf[column]
  const client = column === 'chair' ? chair : await letIn(meeting, chair, beside)
  if (state === 'partial' && beside !== seatIds.referrer) await letIn(meeting, chair, seatIds.referrer)
  if (!beforeStart.includes(state)) await done(chair, { type: 'startMeeting' })
  return { chair, client, meeting }
}

/** The chair’s lines go, half a minute passes, the representative leads, and the chair comes back: on another line, with which this resolves. */
export async function handOver(url: string, chair: LiveClient, standIn: LiveClient, pass: (ms: number) => void): Promise<LiveClient> {
  chair.close()
  await standIn.until(() => standIn.view().lead?.awaySince)
  pass(31_000)
  await done(standIn, { type: 'takeLead' })
  const back = await connect(url, chair)
  expect(back.view().lead).toMatchObject({ seatId: standIn.seatId, isStandIn: true })
  return back
}

async function close({ chair }: Table, leading: LiveClient): Promise<void> {
  const phases = resursradet.phases.slice(1, resursradet.phases.findIndex(({ id }) => id === 'recommend') + 1)
  for (const { id } of phases) await done(leading, { type: 'moveToPhase', phaseId: id, reason: null })
  await done(chair, recommendation())
  await done(chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
}

/** Somebody on the phone, and so at the table, of an organisation that the plan did not have, and a yes that reaches the chair’s alone. Resolves with their link. */
export async function joinOfNewOrganisation({ app }: Meeting, chair: LiveClient): Promise<string> {
  const { id: _id, ...seat } = seatPlan({ id: '', role: 'representative', name: 'Rut', mandate: 'informs', attends: 'phone', isNew: true })
  const { body } = await post(`${app.url}/api/seats`, { id: newCommandId(), seat, organisation: { name: 'Ekby vårdcentral', kind: 'region' } }, chair.token)
  const { seatId, link } = body as z.infer<typeof addedSeatSchema>
  const { organisationId } = await chair.until(() => chair.view().people?.seats.find(({ id }) => id === seatId))
  await done(chair, { type: 'recordConsent', records: [consentFrom(organisationId ?? '', [organisationIds.town])] })
  return link ?? ''
}

const steps: Partial<Record<State, (table: Table, leading: LiveClient) => Promise<unknown>>> = {
  joined: ({ meeting, chair }) => joinOfNewOrganisation(meeting, chair),
  paused: (_table, leading) => done(leading, { type: 'pauseMeeting' }),
  withdrawn: ({ chair }) => done(chair, { type: 'withdrawConsent' }),
  closed: close,
  takenBack: async (table, leading) => {
    await close(table, leading)
    await done(table.chair, { type: 'withdrawConsent' })
  },
}
