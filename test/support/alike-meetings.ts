import { expect } from 'vitest'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { consentFrom, organisationIds, seatPlan, severalCases } from './builders.ts'
import { caseForm, holdCases, planCases, seatCases } from './canary-cases.ts'
import { canaryTokens, holdCanaries, planCanaries, seatCanaries, settleCanaries, type Canaries, type People } from './canary-meeting.ts'
import { noIds } from './every-door.ts'
import { askedInWriting } from './keeping-form.ts'
import { newCommandId, type LiveClient } from './live-client.ts'
import { MarkedWords } from './marked-words.ts'
import { testStore } from './postgres.ts'
import { done, knocking, letIn, planBody, type Meeting } from './seated-meeting.ts'
import { storeThatBeginsWith } from './store-that-begins-with.ts'
import { get, post, staffToken, testApp, type TestApp } from './test-app.ts'

const received = () => undefined
export type House = { app: TestApp; beginWith: NonNullable<Canaries['beginWith']> }
export type Held = { meeting: Meeting; words: MarkedWords; people: People }

/** Of an authority whose form keeps all that one can, and one whose form is of several cases. */
export async function houseOfAlike(): Promise<House> {
  const { store, beginWith } = storeThatBeginsWith(await testStore())
  const app = await testApp({ store, localForms: [caseForm] })
  await settleCanaries({ app, words: new MarkedWords(), received }, { ...noIds, formId: 'alike-own-form', termId: newCommandId() })
  return { app, beginWith }
}

/** At the table and not begun. */
export async function seatedAlike({ app, beginWith }: House): Promise<Held> {
  const words = new MarkedWords()
  const meeting = await planCanaries({ app, words, received, beginWith })
  return { meeting, words, people: await seatCanaries(meeting) }
}

/** With something of all that a meeting can have, until the end of it; somebody waits outside, and something is asked of the participant. */
export async function heldAlike(held: Held): Promise<void> {
  const { meeting, words, people } = held
  await holdCanaries(words, people)
  await done(people.chair, { type: 'recordConsent', records: [consentFrom('org-late-comer', [organisationIds.town], { how: 'onScreen' })] })
  await knocking(meeting, 'adviser')
  await people.chair.until(({ view }) => view().knocks?.length && view().consent?.asks?.length && view().kept?.rests.length)
}

/** As the others, and what each of them has too, it has under ids of its own: a seat on the phone, its organisation, a part, a field and what was open last time. */
export async function heldWithItsOwn(house: House): Promise<Held> {
  const { app } = house
  const { forms } = (await get(`${app.url}/api/forms`, canaryTokens.administrator)).body as { forms: { version: number; form: MeetingForm }[] }
  const { form, version } = forms.find((one) => one.form.id === 'keeps-all')!
  const own = { ...form, phases: form.phases.flatMap((phase) => (phase.id === 'contribute' ? [phase, { ...phase, id: 'onlyThere' }] : [phase])), fields: [...form.fields, askedInWriting({ id: 'onlyThere', need: 'free' })] }
  const kept = await post(`${app.url}/api/forms`, { form: own, version }, canaryTokens.administrator)
  expect(kept.status, JSON.stringify(kept.body)).toBe(201)
  const held = await seatedAlike({ app, beginWith: (points) => house.beginWith(points.map((point) => ({ ...point, id: `${point.id}-there` }))) })
  await heldAlike(held)
  const { chair } = held.people
  const name = held.words.mark('only there')
  const seat = seatPlan({ id: 'seat-only-there', role: 'representative', name, mandate: 'informs', attends: 'phone', organisationId: 'org-only-there' })
  await done(chair, { type: 'addSeat', seat, organisation: { id: 'org-only-there', name, kind: 'region' } })
  await chair.until(({ view }) => view().people?.seats.some(({ id }) => id === seat.id))
  return held
}

/** Of several cases, with something of each. */
export async function casesAlike({ app, beginWith }: House) {
  const words = new MarkedWords()
  const meeting = await planCases({ app, words, beginWith }, staffToken)
  const people = await seatCases(meeting)
  await holdCases(words, people)
  return { meeting, people }
}

/** Of cases of its own, begun. */
export async function casesOfItsOwn({ app }: House): Promise<{ meeting: Meeting; chair: LiveClient }> {
  const { form: _form, cases = [], ...plan } = severalCases
  const body = { ...planBody({ ...plan, cases: cases.map((one) => ({ ...one, id: `${one.id}-there` })) }, newCommandId(), []), formId: caseForm.id }
  const answer = await post(`${app.url}/api/meetings`, body, staffToken)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  const { meetingId, links } = answer.body as PlannedMeeting
  const meeting: Meeting = { app, meetingId, link: (seat) => links.find(({ seatId }) => seatId === `seat-${seat}`)?.link ?? '' }
  const chair = await knocking(meeting, 'chair')
  await letIn(meeting, chair, 'referrer')
  await done(chair, { type: 'startMeeting' })
  await chair.until(({ view }) => view().agenda?.cases?.length)
  return { meeting, chair }
}
