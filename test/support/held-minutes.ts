import type { ConsentRecord, Plan } from '#core/meeting/plan.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { aboutNobody, content } from './builders.ts'
import type { House } from './closed-meeting.ts'
import type { LiveClient } from './live-client.ts'
import { admit, done, knocking, openedIn, planBody, type Meeting } from './seated-meeting.ts'
import { administratorToken, post, staffToken } from './test-app.ts'

type Held = { plan?: Partial<Plan>; formId?: string; records?: ConsentRecord[]; seats?: string[]; isClosed?: boolean }
type Seats = Record<'chair' | 'officer' | 'adviser', LiveClient> & Record<string, LiveClient>

/** On a device of its own, at the table. */
async function letIn(meeting: Meeting, chair: LiveClient, name: string): Promise<LiveClient> {
  const seat = await knocking(meeting, name)
  await admit(chair, seat.seatId)
  await seat.until(() => seat.mine()?.standing === 'admitted' && seat.view().about)
  return seat
}

/** A meeting whose paper is minutes, in which Omar undertakes something, in the first case where there are several; about nobody unless said otherwise. */
export async function heldMinutes({ app }: Pick<House, 'app'>, { plan = aboutNobody(), formId = 'ekby-ingen', records = [], seats: more = [], isClosed = true }: Held = {}) {
  await post(`${app.url}/api/forms`, { form: { ...plan.form!, id: formId, name: { sv: 'Lokusgrupp', en: 'Local group' } }, version: 0 }, administratorToken)
  const { meetingId, links } = (await post(`${app.url}/api/meetings`, { ...planBody(plan, undefined, records), formId }, staffToken)).body as PlannedMeeting
  const meeting: Meeting = { app, meetingId, link: (seat) => links.find((one) => one.seatId === seat || one.seatId === `seat-${seat}`)?.link ?? '' }
  const { seats } = await openedIn('recommend', meeting, 'officer', 'adviser')
  for (const name of more) (seats as Seats)[name] = await letIn(meeting, seats.chair, name)
  await done(seats.officer, { type: 'addItem', kind: 'undertaking', content: content({ what: { kind: 'words', words: 'Vi skriver en lista över vägar in' }, why: 'Vägen in saknas.' }) })
  if (isClosed) {
    await done(seats.chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    await done(seats.chair, { type: 'closeMeeting', early: plan.cases ? 'Tiden tog slut.' : null })
  }
  return { ...meeting, seats: seats as Seats }
}

type Token = { token: string }
export const askMinutesCode = ({ app }: Pick<House, 'app'>, seatId: string, { token }: Token) => post(`${app.url}/api/letters/participant/copies/${seatId}/code`, {}, token)

/** A code that the chair has handed out to a seat. */
export async function minutesCodeFor(house: Pick<House, 'app'>, seatId: string, chair: Token) {
  const { number, code } = ((await askMinutesCode(house, seatId, chair)).body as ReadingCode).opensWith!
  return { number, code }
}
