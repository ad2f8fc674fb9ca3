import { expect } from 'vitest'
import type { EarlierPoint } from '#core/meeting/kept-cases.ts'
import type { Command } from '#core/meeting/commands.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { LiveCommand } from '#core/meeting/live.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { consents, content, guardian, organisationIds, organisations, ownWords, seatIds, seatPlan, seats as plannedSeats } from './builders.ts'
import { keepingForm } from './keeping-form.ts'
import { newCommandId, type LiveClient } from './live-client.ts'
import type { MarkedWords } from './marked-words.ts'
import { done, knocking, letIn, planBody, type Meeting } from './seated-meeting.ts'
import { onTheDayOfTheMeeting, post, type TestApp } from './test-app.ts'
import { apartText } from './text-versions.ts'

/** Whose meetings are full of marked words. */
export const canaryTokens = { staff: 'staff-token-of-the-canary-authority-01', administrator: 'administrator-token-of-the-canaries-01' }
export const interpreter = 'seat-interpreter'
/** What must not be said aloud is for fewer than the field it stands in. */
export const notAloud = 'not aloud'
/** What is of a kind that consent reaches no other organisation with is for the chair, and for its own. */
export const notCovered = 'not covered'
/** Of the money, said by an organisation that may tell the others of the work alone. */
export const notOfMoney = 'not of money'
const keepsAll = 'keeps-all'
const written = (path: string) => `planMeeting.plan.${path}`

/** `received`: everything that the authority's staff get on the way; `beginWith`: where our store is at hand, what the next meeting begins with. */
export type Canaries = { app: TestApp; words: MarkedWords; received: (bytes: string) => void; at?: string; beginWith?: (points: EarlierPoint[]) => void }
export type People = Record<'chair' | 'officer' | 'referrer' | 'participant' | 'support' | 'guardian' | 'interpreter', LiveClient>

/** The authority, with a word and forms of its own. */
export async function settleCanaries({ app: { url, store }, words, received, at = onTheDayOfTheMeeting() }: Canaries, { termId, formId }: { termId: string; formId: string }) {
  const tokens = canaryTokens
  await settleHostAuthority(store, { id: 'canaries', name: words.mark(written('hostAuthority')), staffToken: tokens.staff, administrator: { name: 'Nils Nord', key: tokens.administrator }, at: at, expiresAt: '2999-01-01T00:00:00.000Z' })
  const own = (field: string) => written(`glossary.own[].${field}`)
  const term = { id: termId, term: words.mark(own('term')), aliases: [words.mark(own('aliases[]'))], plain: { sv: words.mark(own('plain.sv')), en: words.mark(own('plain.en')) }, reviewBy: '2027-01-01' }
  received(JSON.stringify((await post(`${url}/api/terms`, term, tokens.staff)).body))
  const form = { ...resursradet, id: formId, name: { sv: words.mark('decided form'), en: words.mark('decided form') } }
  expect((await post(`${url}/api/forms`, { form, version: 0 }, tokens.administrator)).status).toBe(201)
  const keepingAll = keepingForm(['readiness', 'obstacles', 'plan', 'handover', 'nextDecision', 'views', 'owner', 'rests', 'fields'], [])
  const keeping = { ...keepingAll, closing: { ...keepingAll.closing, warns: ['obstacles'] }, id: 'keeps-all' }
  expect((await post(`${url}/api/forms`, { form: keeping, version: 0 }, tokens.administrator)).status).toBe(201)
}

/** A meeting with a marked word in each free text of its plan. */
export async function planCanaries({ app, words, received, beginWith }: Canaries): Promise<Meeting> {
  const { url } = app
  const tokens = canaryTokens
  const seats = [...plannedSeats, guardian, seatPlan({ id: interpreter, role: 'interpreter' })].map((seat) => ({ ...seat, name: words.mark(written('seats[].name')), why: words.mark(written('seats[].why')) }))
  const records = consents.map((record) => ({ ...record, kinds: ['work' as const], categories: [words.mark('recordConsent.records[].categories[]')], purpose: words.mark('recordConsent.records[].purpose'), how: 'written' as const, paper: { takenBy: words.mark('recordConsent.records[].paper.takenBy'), signedOn: '2026-11-02' } }))
  const changes = {
    teamName: words.mark(written('teamName')),
    question: words.mark(written('question')),
    place: words.mark(written('place')),
    wishes: { talkAbout: words.mark(written('wishes.talkAbout')), notTalkAbout: words.mark(written('wishes.notTalkAbout')) },
    background: [
      ...[true, false].map((mayBeSaid) => ({ words: words.mark(written('background[].words'), mayBeSaid ? null : notAloud), mayBeSaid })),
      { words: words.mark(written('background[].words')), mayBeSaid: true, kind: 'work' as const, from: organisationIds.town },
      { words: words.mark(written('background[].words'), notCovered), mayBeSaid: true, kind: 'health' as const, from: organisationIds.town },
    ],
    contact: { name: words.mark(written('contact.name')), phone: words.mark(written('contact.phone')), hours: { from: '09.00', to: '15.00' } },
    organisations: organisations.map((one) => ({ ...one, name: words.mark(written('organisations[].name')) })),
    seats,
  }
  const open = (field: string) => words.mark(written(`earlier[].${field}`))
  beginWith?.([{ id: 'point-of-last-time-1', caseCode: open('caseCode'), what: open('what'), day: null, raisedBy: open('raisedBy'), obstacle: open('obstacle') }, { id: 'point-of-last-time-2', caseCode: null, what: 'Råd om vila.', day: null, asHealth: { had: [], away: { from: open('asHealth.away.from'), had: [open('asHealth.away.had[]')] } } }])
  const answer = await post(`${url}/api/meetings`, { ...planBody(changes, newCommandId(), records), formId: keepsAll }, tokens.staff)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  received(JSON.stringify(answer.body))
  const { meetingId, links } = answer.body as PlannedMeeting
  const seat = seatPlan({ id: 'seat-late-comer', role: 'representative', name: words.mark('addSeat.seat.name'), why: words.mark('addSeat.seat.why'), organisationId: 'org-late-comer' })
  const organisation = { id: 'org-late-comer', name: words.mark('addSeat.organisation.name'), kind: 'region' }
  const added = await post(`${url}/api/meetings/${meetingId}/commands`, { id: newCommandId(), command: { type: 'addSeat', seat, organisation } }, tokens.staff)
  expect(added.body).toMatchObject({ answer: { kind: 'done' } })
  received(JSON.stringify(added.body))
  return { app, meetingId, link: (name) => links.find((one) => one.seatId === ((seatIds as Record<string, string>)[name] ?? name))?.link ?? '' }
}


/** Everybody at the table but the adviser; `chairs`: the chair's link where it is another than the plan's. */
export async function seatCanaries(meeting: Meeting, chairs = meeting.link('chair')): Promise<People> {
  const chair = await knocking({ ...meeting, link: () => chairs }, 'chair')
  const come = (seat: string) => letIn(meeting, chair, seat)
  return { chair, officer: await come('officer'), referrer: await come('referrer'), participant: await come('participant'), support: await come('support'), guardian: await come(guardian.id), interpreter: await come(interpreter) }
}

export const fromCatalogue = (markAt: (path: string) => string, command: string) => {
  const mark = (field: string) => markAt(`${command}.content.from.${field}`)
  return { entryId: newCommandId(), version: 1, name: mark('name'), plain: { sv: mark('plain.sv'), en: mark('plain.en') } }
}

/** In each free text of each command a marked word, in an order that the meeting takes. */
export async function holdCanaries(words: MarkedWords, { chair, officer, referrer, participant, support }: People) {
  const say = (client: LiveClient, command: Command | LiveCommand) => done(client, command)
  for (const client of [chair, officer, referrer, participant]) await say(client, { type: 'keepDraft', place: 'told', text: words.mark('keepDraft.text', client.seatId) })
  await say(participant, { type: 'sayWish', wish: 'talkAbout', words: words.mark('sayWish.words') })
  await say(chair, { type: 'sayWish', wish: 'notTalkAbout', words: words.mark('sayWish.words') })
  for (const mayBeSaid of [true, false]) await say(referrer, { type: 'addNote', note: { words: words.mark('addNote.note.words', mayBeSaid ? null : notAloud), mayBeSaid } })
  // Of the referrer's own organisation, which may tell the officer's of another kind alone: read as what must not be said aloud is.
  await say(referrer, { type: 'addNote', note: { words: words.mark('addNote.note.words', notAloud), mayBeSaid: true, kind: 'health' } })
  await say(chair, { type: 'startMeeting' })
  for (const phaseId of ['question', 'story']) await say(chair, { type: 'moveToPhase', phaseId, reason: null })
  await say(participant, { type: 'noteTold', words: words.mark('noteTold.words') })
  const toldId = (await participant.until(() => participant.view().told?.[0])).id
  await say(participant, { type: 'changeTold', toldId, words: words.mark('changeTold.words') })
  await say(chair, { type: 'moveToPhase', phaseId: 'recommend', reason: words.mark('moveToPhase.reason') })
  await say(officer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'act', act: 'call', object: words.mark('addItem.content.what.object') }, why: words.mark('addItem.content.why'), from: fromCatalogue((path) => words.mark(path), 'addItem') }) })
  const first = (await participant.until(() => participant.view().items?.[0])).id
  await say(officer, { type: 'editItem', itemId: first, content: content({ what: { kind: 'act', act: 'call', object: words.mark('editItem.content.what.object') }, why: words.mark('editItem.content.why'), from: fromCatalogue((path) => words.mark(path), 'editItem') }) })
  // Before anything is agreed: a plan that is there is not said to be none.
  await say(chair, { type: 'sayNoPlan', caseId: null, reason: words.mark('sayNoPlan.reason') })
  await say(participant, { type: 'answerItem', itemId: first, answer: 'yes', words: words.mark('answerItem.words') })
  const asksOutside = (command: string) => ownWords(words.mark(`${command}.content.what.words`), { who: { kind: 'outside', name: words.mark(`${command}.content.who.name`), organisation: words.mark(`${command}.content.who.organisation`) }, carriedBy: seatIds.officer })
  await say(officer, { type: 'addItem', kind: 'question', content: asksOutside('addItem') })
  const second = (await participant.until(() => participant.view().items?.[1])).id
  await say(officer, { type: 'editItem', itemId: second, content: asksOutside('editItem') })
  await say(officer, { type: 'replyToQuestion', itemId: second, words: words.mark('replyToQuestion.words') })
  await say(officer, { type: 'sayMoney', money: { kind: 'notDiscussed', reason: words.mark('sayMoney.money.reason', notOfMoney) } })
  await say(officer, { type: 'sayMoney', money: { kind: 'said', seatId: seatIds.officer, words: words.mark('sayMoney.money.words', notOfMoney) } })
  await say(officer, { type: 'noteGap', kind: 'gap', words: words.mark('noteGap.words') })
  await say(support, { type: 'raiseSignal', signal: 'pause' })
  await keepBesides(words, { chair, officer, referrer, participant })
  await say(chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
  await say(participant, { type: 'sayTakeAway', words: words.mark('sayTakeAway.words') })
  await say(chair, { type: 'setFollowUp', followUp: { kind: 'none', reason: words.mark('setFollowUp.followUp.reason') } })
}

/** What the form keeps besides, each way that it can be said. */
async function keepBesides(words: MarkedWords, { chair, officer, referrer, participant }: Pick<People, 'chair' | 'officer' | 'referrer' | 'participant'>) {
  const day = '2026-12-18'
  const mark = (path: string) => words.mark(path)
  const asked = (command: string) => ({ kind: 'organisation', organisation: mark(`${command}.of.organisation`) }) as const
  await done(referrer, { type: 'nameReceiver', handover: { receiver: { kind: 'outside', name: mark('nameReceiver.handover.receiver.name'), organisation: mark('nameReceiver.handover.receiver.organisation') }, handsOver: seatIds.referrer, firstContact: day, ifItSlips: mark('nameReceiver.handover.ifItSlips') } })
  await done(participant, { type: 'sayReady', seatId: seatIds.participant, answer: 'partly', words: mark('sayReady.words') })
  await done(officer, { type: 'askDecision', caseId: null, decision: { kind: 'none', reason: mark('askDecision.decision.reason') } })
  await done(officer, { type: 'askDecision', caseId: null, decision: { kind: 'asked', of: asked('askDecision.decision'), what: mark('askDecision.decision.what'), by: day } })
  await done(officer, { type: 'writeField', fieldId: 'goal', caseId: null, words: mark('writeField.words') })
  await done(chair, { type: 'noteViews', about: mark('noteViews.about'), views: [{ seatId: seatIds.officer, words: mark('noteViews.views[].words') }], nextStep: mark('noteViews.nextStep') })
  const viewsId = (await participant.until(() => participant.view().kept?.views[0])).id
  await done(participant, { type: 'sayView', viewsId, words: mark('sayView.words') })
  await done(officer, { type: 'letRest', rest: { of: { kind: 'case', caseId: null }, because: 'care', waitsFor: mark('letRest.rest.waitsFor'), since: '2026-10-01', meanwhile: mark('letRest.rest.meanwhile'), looksAgain: { seatId: seatIds.officer, by: day } } })
  for (const { id } of officer.view().kept?.earlier ?? []) await done(officer, { type: 'settleEarlier', pointId: id, answer: { how: 'waits', words: mark('settleEarlier.answer.words') } })
  await done(officer, { type: 'raiseObstacle', words: mark('raiseObstacle.words'), between: ['org-town'], raisedBy: mark('raiseObstacle.raisedBy') })
  const obstacleId = (await officer.until(() => officer.view().kept?.obstacles[0])).id
  await done(officer, { type: 'answerObstacle', obstacleId, answer: { kind: 'action', of: asked('answerObstacle.answer'), by: day, reason: mark('answerObstacle.answer.reason') } })
  await done(officer, { type: 'raiseObstacle', words: 'Ett till.', between: [organisationIds.jobs], raisedBy: 'En enhet' })
  const handedOn = (await officer.until(() => officer.view().kept?.obstacles.find(({ words }) => words === 'Ett till.'))).id
  await done(officer, { type: 'answerObstacle', obstacleId: handedOn, answer: { kind: 'handedOn', to: mark('answerObstacle.answer.to'), reason: 'Det gäller flera.' } })
}

/** The close, something that is not right in the letter, and the answer to it. */
export async function closeCanaries(words: MarkedWords, { chair, participant, interpreter: interprets }: People) {
  await done(participant, { type: 'answerSeparate', kind: 'followUp', answer: 'yes', how: 'onScreen', textVersion: apartText('followUp') })
  await done(chair, { type: 'answerSeparate', kind: 'teams', answer: 'yes', how: 'written', paper: { takenBy: words.mark('answerSeparate.paper.takenBy'), signedOn: '2026-11-02' }, textVersion: apartText('teams') })
  await done(chair, { type: 'closeMeeting', early: words.mark('closeMeeting.early') })
  await interprets.until(() => interprets.view().about?.state === 'closed')
  await done(participant, { type: 'sayWrong', lineId: null, words: words.mark('sayWrong.words') })
  const correctionId = () => chair.view().corrections?.[0]?.id
  await chair.until(() => correctionId())
  await done(chair, { type: 'answerWrong', correctionId: correctionId()!, words: words.mark('answerWrong.words') })
}
