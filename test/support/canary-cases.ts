import { expect } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { content, organisationIds, organisations, ownWords, seatIds, seatPlan, severalCases } from './builders.ts'
import { fromCatalogue, notAloud, type Canaries } from './canary-meeting.ts'
import { keepingForm } from './keeping-form.ts'
import { newCommandId, type LiveClient } from './live-client.ts'
import type { MarkedWords } from './marked-words.ts'
import { done, knocking, letIn, planBody, type Meeting } from './seated-meeting.ts'
import { post } from './test-app.ts'

/** A form of several cases that keeps all that such a form can, and hands on to a group. */
export const caseForm = {
  ...severalCases.form!,
  id: 'canary-cases',
  keeps: ['obstacles' as const, 'plan' as const, 'nextDecision' as const, 'views' as const, 'rests' as const, 'handover' as const, 'fields' as const],
  fields: keepingForm(['fields'], []).fields,
  closing: { ...severalCases.form!.closing, warns: ['obstacles' as const] },
  handsOnTo: [{ form: 'lokusgrupp', name: { sv: 'Gruppen', en: 'The group' } }],
}
export const caseIds = severalCases.cases!.map(({ id }) => id)
const rut = 'seat-rut'
const day = '2026-12-18'
const written = (path: string) => `planMeeting.plan.${path}`

/** What nobody can write in such a meeting: nobody sits there whom it is about, to consent, to wish or to answer. */
export const notInCases = (path: string) => /^(recordConsent|answerSeparate|sayWish|sayTakeAway|sayReady|answerItem)\./.test(path) || path.startsWith(written('wishes.'))

export type CasePeople = Record<'chair' | 'officer' | 'referrer' | 'rut', LiveClient>

/** A meeting of several cases with a marked word in each free text of its plan; what is of a case is marked with its id. */
export async function planCases({ app, words, beginWith }: Omit<Canaries, 'received'>, token: string): Promise<Meeting> {
  const { form: _form, cases = [], seats = [], ...plan } = severalCases
  const mark = (field: string, of: string | null = null) => words.mark(written(field), of)
  const changes = {
    ...plan,
    ...Object.fromEntries((['teamName', 'question', 'place'] as const).map((field) => [field, mark(field)])),
    cases: cases.map((one) => ({ ...one, code: mark('cases[].code', one.id), question: mark('cases[].question', one.id) })),
    background: [true, false].map((mayBeSaid) => ({ words: mark('background[].words', mayBeSaid ? null : notAloud), mayBeSaid })),
    contact: { name: mark('contact.name'), phone: mark('contact.phone'), hours: { from: '09.00', to: '15.00' } },
    organisations: organisations.map((one) => ({ ...one, name: mark('organisations[].name') })),
    seats: seats.map((seat) => ({ ...seat, name: mark('seats[].name'), why: mark('seats[].why') })),
  }
  const open = (field: string, of: string) => mark(`earlier[].${field}`, of)
  beginWith?.(cases.map(({ id }) => ({ id: `point-of-${id}`, caseCode: open('caseCode', id), what: open('what', id), day: null, raisedBy: open('raisedBy', id), obstacle: open('obstacle', id), asHealth: { had: [], away: { from: open('asHealth.away.from', id), had: [open('asHealth.away.had[]', id)] } } })))
  const answer = await post(`${app.url}/api/meetings`, { ...planBody(changes, newCommandId(), []), formId: caseForm.id }, token)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  const { meetingId, links } = answer.body as PlannedMeeting
  const seat = seatPlan({ id: 'seat-late-comer', role: 'representative', name: words.mark('addSeat.seat.name'), why: words.mark('addSeat.seat.why'), organisationId: 'org-late-comer' })
  const organisation = { id: 'org-late-comer', name: words.mark('addSeat.organisation.name'), kind: 'region' }
  expect((await post(`${app.url}/api/meetings/${meetingId}/commands`, { id: newCommandId(), command: { type: 'addSeat', seat, organisation } }, token)).body).toMatchObject({ answer: { kind: 'done' } })
  return { app, meetingId, link: (name) => links.find(({ seatId }) => seatId === name || seatId === `seat-${name}`)?.link ?? '' }
}

/** Everybody at the table but the adviser. */
export async function seatCases(meeting: Meeting): Promise<CasePeople> {
  const chair = await knocking(meeting, 'chair')
  return { chair, officer: await letIn(meeting, chair, 'officer'), referrer: await letIn(meeting, chair, 'referrer'), rut: await letIn(meeting, chair, rut) }
}

type InCase = { say: (client: LiveClient, command: Command) => Promise<number>; mark: (path: string) => string; handOn: (path: string) => string; caseId: string } & CasePeople

/** In each free text of each command a marked word of its own for each case, in an order that the meeting takes; `handedOn`: whose words those are that go on to another group. Gives the id of what goes on, by case. */
export async function holdCases(words: MarkedWords, people: CasePeople, handedOn = words): Promise<Record<string, string>> {
  const { chair, officer, referrer } = people
  for (const client of Object.values(people)) await done(client, { type: 'keepDraft', place: 'told', text: words.mark('keepDraft.text', client.seatId) })
  await done(referrer, { type: 'addNote', note: { words: words.mark('addNote.note.words', notAloud), mayBeSaid: false } })
  await done(chair, { type: 'startMeeting' })
  await done(chair, { type: 'moveToPhase', phaseId: 'question', reason: null })
  const goesOn: Record<string, string> = {}
  for (const caseId of caseIds) {
    const inCase: InCase = { ...people, say: done, caseId, mark: (path) => words.mark(path, caseId), handOn: (path) => handedOn.mark(path, caseId) }
    await tellAndPut(inCase)
    await keepOfCase(inCase)
    goesOn[caseId] = await keepBeside(inCase)
  }
  for (const caseId of caseIds) await done(chair, { type: 'putOffCase', caseId, reason: words.mark('putOffCase.reason', caseId) })
  await done(officer, { type: 'sayMoney', money: { kind: 'notDiscussed', reason: words.mark('sayMoney.money.reason') } })
  await done(officer, { type: 'sayMoney', money: { kind: 'said', seatId: seatIds.officer, words: words.mark('sayMoney.money.words') } })
  await done(referrer, { type: 'nameReceiver', handover: { receiver: { kind: 'outside', name: words.mark('nameReceiver.handover.receiver.name'), organisation: words.mark('nameReceiver.handover.receiver.organisation') }, handsOver: seatIds.referrer, firstContact: day, ifItSlips: words.mark('nameReceiver.handover.ifItSlips') } })
  await done(chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
  await done(chair, { type: 'setFollowUp', followUp: { kind: 'none', reason: words.mark('setFollowUp.followUp.reason') } })
  return goesOn
}

async function tellAndPut({ say, mark, caseId, chair, officer, referrer }: InCase) {
  await say(chair, { type: 'moveToCase', caseId })
  await say(chair, { type: 'noteTold', words: mark('noteTold.words') })
  const { id: toldId } = await chair.until(() => chair.view().told?.find((one) => one.caseId === caseId))
  await say(chair, { type: 'changeTold', toldId, words: mark('changeTold.words') })
  await say(chair, { type: 'moveToPhase', phaseId: 'recommend', reason: mark('moveToPhase.reason') })
  const last = (after: number) => officer.until(() => officer.view().items?.filter((one) => one.caseId === caseId)[after]).then(({ id }) => id)
  const advice = (command: string) => content({ what: { kind: 'act', act: 'call', object: mark(`${command}.content.what.object`) }, why: mark(`${command}.content.why`), from: fromCatalogue(mark, command) })
  const outside = (command: string) => ownWords(mark(`${command}.content.what.words`), { who: { kind: 'outside', name: mark(`${command}.content.who.name`), organisation: mark(`${command}.content.who.organisation`) }, carriedBy: seatIds.officer })
  await say(officer, { type: 'addItem', kind: 'recommendation', content: advice('addItem') })
  await say(officer, { type: 'editItem', itemId: await last(0), content: advice('editItem') })
  await say(officer, { type: 'addItem', kind: 'question', content: outside('addItem') })
  await say(officer, { type: 'editItem', itemId: await last(1), content: outside('editItem') })
  await say(officer, { type: 'replyToQuestion', itemId: await last(1), words: mark('replyToQuestion.words') })
  await say(referrer, { type: 'noteGap', kind: 'gap', words: mark('noteGap.words') })
}

async function keepOfCase({ say, mark, caseId, chair, officer }: InCase) {
  const asked = (of: string) => ({ kind: 'organisation', organisation: mark(`${of}.of.organisation`) }) as const
  await say(chair, { type: 'sayNoPlan', caseId, reason: mark('sayNoPlan.reason') })
  await say(officer, { type: 'askDecision', caseId, decision: { kind: 'none', reason: mark('askDecision.decision.reason') } })
  await say(officer, { type: 'askDecision', caseId, decision: { kind: 'asked', of: asked('askDecision.decision'), what: mark('askDecision.decision.what'), by: day } })
  await say(officer, { type: 'writeField', fieldId: 'goal', caseId, words: mark('writeField.words') })
  await say(officer, { type: 'letRest', rest: { of: { kind: 'case', caseId }, because: 'care', waitsFor: mark('letRest.rest.waitsFor'), since: '2026-10-01', meanwhile: mark('letRest.rest.meanwhile'), looksAgain: { seatId: seatIds.officer, by: day } } })
  if (officer.view().kept?.earlier.length) await say(officer, { type: 'settleEarlier', pointId: `point-of-${caseId}`, answer: { how: 'waits', words: mark('settleEarlier.answer.words') } })
}

/** What of a case can be said beside it: what is seen differently, an obstacle that is dealt with, one that somebody else is told of, and one that goes to the group. Gives the id of that. */
async function keepBeside({ say, mark, handOn, chair, officer }: InCase): Promise<string> {
  const about = mark('noteViews.about')
  await say(chair, { type: 'noteViews', about, views: [{ seatId: seatIds.officer, words: mark('noteViews.views[].words') }], nextStep: mark('noteViews.nextStep') })
  const { id: viewsId } = await officer.until(() => officer.view().kept?.views.find((one) => one.about === about))
  await say(officer, { type: 'sayView', viewsId, words: mark('sayView.words') })
  const raised = async (marks: (path: string) => string, answer: (reason: string) => Extract<Command, { type: 'answerObstacle' }>['answer']) => {
    const stands = marks('raiseObstacle.words')
    await say(officer, { type: 'raiseObstacle', words: stands, between: [organisationIds.town], raisedBy: marks('raiseObstacle.raisedBy') })
    const { id: obstacleId } = await officer.until(() => officer.view().kept?.obstacles.find((one) => one.words === stands))
    await say(officer, { type: 'answerObstacle', obstacleId, answer: answer(marks('answerObstacle.answer.reason')) })
    return obstacleId
  }
  await raised(mark, (reason) => ({ kind: 'action', of: { kind: 'organisation', organisation: mark('answerObstacle.answer.of.organisation') }, by: day, reason }))
  await raised(mark, (reason) => ({ kind: 'handedOn', to: mark('answerObstacle.answer.to'), reason }))
  return raised(handOn, (reason) => ({ kind: 'handedOn', to: 'Gruppen', group: 'lokusgrupp', reason }))
}

/** The close, something that is not right in the minutes, and the answer to it. */
export async function closeCases(words: MarkedWords, { chair, officer }: CasePeople) {
  await done(chair, { type: 'closeMeeting', early: words.mark('closeMeeting.early') })
  await officer.until(() => officer.view().about?.state === 'closed')
  await done(officer, { type: 'sayWrong', lineId: null, words: words.mark('sayWrong.words') })
  const { id: correctionId } = await chair.until(() => chair.view().corrections?.[0])
  await done(chair, { type: 'answerWrong', correctionId, words: words.mark('answerWrong.words') })
}
