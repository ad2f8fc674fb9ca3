import { expect } from 'vitest'
import { seatIds, seatPlan, organisationIds } from '../builders.ts'
import { newCommandId } from '../live-client.ts'
import { post, staffToken } from '../test-app.ts'
import { fetched, requestOf, rowsOf, type Request, type Row } from './ask-every-door.ts'
import type { Place } from './held-so-far.ts'
import { seatOf, type Asker } from './who-asks.ts'

/** What nothing is called, in each place where an id stands. */
const nothing = 'none-of-that-name-0001'
/** A seat that one of two meetings has alone. */
export const onlyThere = seatPlan({ id: 'seat-only-there', role: 'representative', name: 'Disa', attends: 'phone', organisationId: organisationIds.town })

/** A notice of this meeting that is on its way, by its id. */
export async function noticeOf({ house: { app }, state, meeting: { meetingId }, people: { chair } }: Place): Promise<string> {
  const [id, address] = [newCommandId(), 'disa@brev.example']
  const given = state === 'closed' ? await post(`${app.url}/api/letters/deliveries`, { id, recipient: 'participant', address }, chair.token) : await post(`${app.url}/api/meetings/${meetingId}/preparation/notices`, { id, seatId: seatIds.participant, address }, staffToken)
  expect(given.status, JSON.stringify(given.body)).toBe(200)
  return id
}

/** Whoever has a seat, a code or a place in the lobby of a meeting. */
export const ofTheMeeting = ({ askers }: Place): Asker[] => askers.filter(({ name }) => name in seatOf || /^waiting$|ByCode$|^byCaseCode$/.test(name))

/** A door that names something, and what goes to it from whoever asks: with the ids of another meeting, or of the office, and with those of nothing. */
export type Naming = { row: Row; theirs: (asker: Asker) => Promise<Request>; nothings: (theirs: Request) => Request; isEcho: (text: string) => string }

export async function namingDoors(there: Place, noticeId: string, here: Place): Promise<Naming[]> {
  const { house, meeting: { meetingId }, people } = there
  const gapId = people.chair.view().gaps?.[0]?.id ?? there.gapId
  // Whoever asks is of the other meeting, also with the account that they have.
  const place: Place = { ...there, gapId, oid: here.oid, caseCode: here.caseCode }
  const doors = await Promise.all(
    rowsOf(house).map(async (row): Promise<Naming | null> => {
      const made = (await row.way.names?.(there)) ?? {}
      const named = { ...house.ids, ...row.way.at, ...made, seatId: onlyThere.id, meetingId }
      const ids = [...new Set([meetingId, gapId, noticeId, onlyThere.id, ...Object.values(house.ids), ...Object.values(made)])].filter(Boolean)
      const change = (from: readonly (string | RegExp)[], to: string) => (text: string) => from.reduce<string>((so, one) => so.replaceAll(one, to), text)
      const asTheirs = (text: string) => change(['none-of-the-notices-01'], noticeId)(change([/seat-(?:officer|referrer|participant)(?![\w-])/g], onlyThere.id)(text))
      const theirs = async (asker: Asker) => changed(await requestOf(row, place, asker, named), asTheirs)
      const asked = await theirs(here.askers.at(-1)!)
      const names = (text: string | null) => ids.some((id) => text?.includes(id))
      return names(asked.address) || names(asked.body) ? { row, theirs, nothings: (request) => changed(request, change(ids, nothing)), isEcho: change([...ids, nothing], 'ID') } : null
    }),
  )
  return doors.filter((one) => one !== null)
}

const changed = (request: Request, change: (text: string) => string): Request => ({ ...request, address: change(request.address), body: request.body === null ? null : change(request.body) })

/** All that an answer says but for what is another each time. */
export async function answerTo(url: string, request: Request, isEcho: (text: string) => string): Promise<string> {
  const answer = await fetched(url, request)
  const text = isEcho(await answer.text()).replaceAll(/(nonce|faultId)["=:]+[^"]*"/g, '$1').replaceAll(/name="id" value="[\w-]+"/g, 'name="id"').replaceAll(/nonce-[\w+/=-]+/g, 'nonce').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
  return `${answer.status} ${answer.headers.get('location') ?? ''} ${answer.headers.get('content-type')} ${text}`
}
