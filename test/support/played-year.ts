import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { aYearFrom, consents, content, seatIds } from './builders.ts'
import type { LiveClient } from './live-client.ts'
import { decide, type House } from './closed-meeting.ts'
import { answerSeparate, caseCode } from './followed-meeting.ts'
import type { Lead, Leading } from './leading.ts'
import { done, knocking, planBody, type Meeting } from './seated-meeting.ts'
import { post, staffToken } from './test-app.ts'

/** What people said in the year's meetings, and what they and their teams are called. */
const saidInTheYear = ['rehabkoordinatorn', 'börjar i mars', 'Brandlarmet', 'hunden', 'Lappen', 'Robin', 'Maria', 'Omar', 'Anna', 'Lena', 'Kim', 'Eva', 'Gun', 'Stadshuset', 'Resursrådet i Ekby', 'Resursteamet i Ekby', 'Ekby', 'granngården']
/** What of it stands in this text as words of their own, and every id of a seat or an organisation. */
export const toldOfTheYear = (text: string): string[] => [...saidInTheYear.filter((word) => new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'u').test(text)), ...(text.match(/\b(seat|org)-\w+/g) ?? [])]

/** The codes of the follow-up: the participant's, of who brought the question, and of one who was there for an organisation. */
export type HeldMeeting = { code: string; others: { referrer: string; team: string } | null }
/** `answer`: of the participant, to what is suggested. `promises`: somebody promises something as well. `taught`: what somebody notes of how it works, and what the chair makes of it when they let it go on. `leading`: how the chair leads; the others speak by messages alone. `asksOthers`: the others take out their codes as well. */
type Held = { formId: string; municipality: string; startsAt: string; answer: 'yes' | 'notYet'; promises?: boolean; taught?: { noted: string; released: string }; leading: Leading; asksOthers?: boolean }

export const letCount = (house: House) => decide(house, { isCounted: true, municipalities: '0126 Huddinge\n0136 Haninge' })

/** Planned by a door, held to its regular end: the participant says yes to being counted and to being asked how it went. */
export async function heldMeeting(house: House, { formId, municipality, startsAt, answer, promises = false, taught, leading, asksOthers = false }: Held): Promise<HeldMeeting> {
  const found = allMeetingForms.find(({ id }) => id === formId)
  if (!found) throw new Error(`There is no form ${formId}.`)
  // Nothing is open from last time: that part falls away.
  const form = { ...found, phases: found.phases.filter(({ shows }) => shows !== 'earlier') }
  const body = { ...planBody({ startsAt, municipality, teamName: `${form.name.sv} i Ekby` }, undefined, consents.map((one) => ({ ...one, until: aYearFrom(startsAt) }))), formId }
  const { meetingId, links } = (await post(`${house.app.url}/api/meetings`, body, staffToken)).body as PlannedMeeting
  const meeting = { app: house.app, meetingId, link: (seat: string) => links.find(({ seatId }) => seatId === (seatIds as Record<string, string>)[seat])?.link ?? '' }
  const chair = await leading(meeting, form)
  const [participant, officer, referrer] = [await letIn(meeting, chair, 'participant'), await letIn(meeting, chair, 'officer'), await letIn(meeting, chair, 'referrer')]
  await chair.start()
  for (const kind of ['statistics', 'followUp'] as const) await done(participant, answerSeparate(kind, 'yes'))
  const suggests = form.phases.findIndex(({ allows }) => allows.includes('addItem'))
  for (let at = 1; at <= suggests; at += 1) await chair.goOnTo(at)
  await done(officer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'act', act: 'call', object: 'rehabkoordinatorn' }, why: 'Praktiken börjar i mars.', when: { kind: 'by', date: startsAt.slice(0, 10) } }) })
  const item = await participant.until(() => participant.view().items?.[0])
  await done(participant, { type: 'answerItem', itemId: item.id, answer, words: 'Ja, om hunden får följa med.' })
  if (promises) await done(officer, { type: 'addItem', kind: 'undertaking', content: content({ what: { kind: 'act', act: 'call', object: 'granngården' }, when: { kind: 'by', date: startsAt.slice(0, 10) } }) })
  if (taught) await done(officer, { type: 'noteGap', kind: 'gap', words: taught.noted })
  await endAsAgreed(chair, participant, { form, from: suggests + 1, startsAt })
  if (taught) await chair.letGoOn(taught.released)
  const { code } = await caseCode(house, participant, { voice: 'participant' })
  const others = asksOthers ? { referrer: (await caseCode(house, referrer, { voice: 'referrer' })).code, team: (await caseCode(house, officer, { voice: 'team' })).code } : null
  await chair.leave()
  for (const seat of [participant, officer, referrer]) seat.close()
  return { code, others }
}

async function letIn(meeting: Meeting, chair: Lead, name: 'participant' | 'officer' | 'referrer'): Promise<LiveClient> {
  const client = await knocking(meeting, name)
  await chair.letIn(name)
  await client.until(() => client.mine()?.standing === 'admitted' && client.view().about)
  return client
}

/** Through every phase that is left, with what the form asks for before it ends: nobody has to break off. */
async function endAsAgreed(chair: Lead, participant: LiveClient, { form, from, startsAt }: { form: MeetingForm; from: number; startsAt: string }) {
  for (let at = from; at < form.phases.length; at += 1) {
    await chair.goOnTo(at)
    if (form.phases[at]?.allows.includes('sayTakeAway')) await done(participant, { type: 'sayTakeAway', words: 'Att någon ringer.' })
  }
  await chair.sayWhoFollowsUp(new Date(Date.parse(startsAt) + 14 * 24 * 3_600_000).toISOString().slice(0, 10))
  if (form.closing.asksMoney) await chair.sayNoMoney('Det är klart sedan förut.')
  await chair.close()
}
