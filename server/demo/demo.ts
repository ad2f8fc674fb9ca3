import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { wholePlan, type Plan } from '#core/meeting/plan.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { Demo } from '#core/wire/http.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { secretFor } from '#server/identity/secrets.ts'
import { linkAddress, linkOf } from '#server/identity/seat-links.ts'
import type { NewLink, Store } from '#server/store/store.ts'
import { meetingIdOf } from '#server/rooms/planning.ts'
import type { Rooms } from '#server/rooms/rooms.ts'
import { allDemoMeetings } from './all-demo-meetings.ts'
import { settleDemoCatalogue } from './demo-catalogue.ts'
import { settleDemoFollowUp } from './demo-follow-up.ts'
import type { DemoMeeting, Planned } from './demo-meeting.ts'
import { demoId, resolve } from './placeholders.ts'
import { Player } from './player.ts'

export type DemoParts = {
  store: Store
  rooms: Rooms
  masterKey: Buffer
  now: () => string
  hostAuthority: string
  /** What is offered; all of them where nothing is said. */
  meetings?: readonly DemoMeeting[]
  planMeeting: (planning: { hostAuthorityId: string; id: string; plan: Plan; consents: DemoMeeting['consents']; links: NewLink[] }) => Promise<string | AnswerMessage>
}

export const demoAuthorityId = 'demo-authority'
const rolesToWatch = ['chair', 'representative', 'participant', 'referrer']
const farAway = '2999-01-01T00:00:00.000Z'
/** An erased meeting is not listed; so many of a case may lie before one that is. */
const mostErasedInARow = 100

/** The demo: one authority, meetings that anybody on this machine may hold, and somebody who can play them. */
export async function openDemo(parts: DemoParts) {
  const { store, masterKey, now } = parts
  // Made from the key in the data folder: the same after a restart, and known to nobody else.
  const staffToken = secretFor(masterKey, 'demo staff')
  const administratorToken = secretFor(masterKey, 'demo administrator')
  await settleHostAuthority(store, { id: demoAuthorityId, name: parts.hostAuthority, staffToken, administrator: { name: 'Doris Demosson', key: administratorToken }, at: now(), expiresAt: farAway })
  await settleDemoCatalogue(store, { hostAuthorityId: demoAuthorityId, at: now() })
  const followUpCodes = await settleDemoFollowUp(store, { hostAuthorityId: demoAuthorityId, masterKey, at: now() })
  const planned = new Map<string, Planned>()
  for (const demo of parts.meetings ?? allDemoMeetings) planned.set(demo.id, await latest(parts, demo, staffToken))

  const find = (meetingId: string) => [...planned.values()].find((one) => one.meetingId === meetingId) ?? null
  const player = new Player({ rooms: parts.rooms, find, now })

  async function restart(meetingId: string) {
    const before = find(meetingId)
    if (!before) return null
    player.stop(meetingId)
    const generation = Number(before.planningId.split('-').at(-1)) + 1
    const fresh = await plan(parts, before.demo, generation, staffToken)
    planned.set(before.demo.id, fresh)
    return player.see(fresh.meetingId)
  }

  return {
    /** Links stand on the address that the page was asked for: 127.0.0.1 and localhost are different places to a browser. */
    demo: (publicUrl: string): Demo => ({ staffToken, administratorToken, followUpCodes, meetings: [...planned.values()].map((one) => shown(one, publicUrl, staffToken)) }),
    playing: player.see,
    play: async ({ meetingId, action }: { meetingId: string; action: 'play' | 'pause' | 'step' | 'restart' }) =>
      action === 'restart' ? restart(meetingId) : player.act(meetingId, action),
    close: player.close,
  }
}

function shown({ meetingId, planningId, demo: { form, difficulty, frames }, plan: { question, seats } }: Planned, publicUrl: string, staffToken: string): Demo['meetings'][number] {
  const link = (seatId: string) => linkAddress(publicUrl, seatId, linkOf(staffToken, planningId, seatId).secret)
  return { meetingId, form: form?.name ?? null, difficulty: difficulty ?? null, question, seats: seats.map(({ id, name, role }) => ({ seatId: id, name, role, link: link(id) })), frames: framed(planningId, seats, frames) }
}

/** Four seats that are shown side by side: those that the meeting names, else the first of each role. */
const framed = (planningId: string, seats: Plan['seats'], frames?: string[]): string[] =>
  frames?.map((name) => demoId(planningId, `seat:${name}`)) ?? rolesToWatch.flatMap((role) => seats.find((seat) => seat.role === role)?.id ?? [])

const planningIdOf = (demo: DemoMeeting, generation: number) => `demo-meeting-${demo.id}-${generation}`

/** The meeting that was last planned of a case if it can still be held, else a new one. */
async function latest(parts: DemoParts, demo: DemoMeeting, staffToken: string): Promise<Planned> {
  const known = new Set((await parts.store.listMeetings(demoAuthorityId)).map((one) => one.meetingId))
  const idOf = (generation: number) => meetingIdOf(demoAuthorityId, planningIdOf(demo, generation))
  let generation = 1
  for (let next = 2; next <= generation + mostErasedInARow; next += 1) if (known.has(idOf(next))) generation = next
  const meetingId = idOf(generation)
  if (!known.has(meetingId)) return plan(parts, demo, generation, staffToken)
  const { meeting } = (await parts.rooms.roomOf(meetingId)).see()
  const today = parts.now().slice(0, 10)
  const isFresh = meeting.state !== 'closed' && meeting.plan?.startsAt.slice(0, 10) === today
  if (isFresh && meeting.plan) return { meetingId, planningId: planningIdOf(demo, generation), demo, plan: meeting.plan, today }
  return plan(parts, demo, generation + 1, staffToken)
}

async function plan(parts: DemoParts, demo: DemoMeeting, generation: number, staffToken: string): Promise<Planned> {
  const { now, planMeeting } = parts
  const planningId = planningIdOf(demo, generation)
  const today = now().slice(0, 10)
  const standing = { planningId, language: demo.plan.language, today, itemIds: [], obstacleIds: [], deviceOf: (seatId: string) => demoId(planningId, `device:${seatId}`) }
  const full: Plan = wholePlan({ ...(resolve(demo.plan, standing) as Plan), form: demo.form ?? resursradet, startsAt: now() })
  const links = full.seats.map((seat) => linkOf(staffToken, planningId, seat.id).kept)
  const meetingId = await planMeeting({ hostAuthorityId: demoAuthorityId, id: planningId, plan: full, consents: resolve(demo.consents, standing), links })
  // Its consent was withdrawn and it is erased: its id is used up.
  if (typeof meetingId !== 'string' && meetingId.kind === 'refused' && meetingId.refusal === 'alreadyPlanned') return plan(parts, demo, generation + 1, staffToken)
  if (typeof meetingId !== 'string') throw new Error(`the demo meeting ${demo.id} does not hold: ${JSON.stringify(meetingId)}`)
  return { meetingId, planningId, demo, plan: full, today }
}
