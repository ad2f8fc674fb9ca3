import { beforeAll, describe, expect, it } from 'vitest'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { contentInventory } from '#server/store/content-inventory.ts'
import type { Reader } from '#server/store/inventory-words.ts'
import { content, organisationIds, ownWords, seatIds, severalCases } from '#test/support/builders.ts'
import { everyDoor, noIds } from '#test/support/every-door.ts'
import { connectStage, newCommandId, type LiveClient } from '#test/support/live-client.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { done, knocking, letIn, planBody, type Meeting } from '#test/support/seated-meeting.ts'
import { administratorToken, onTheDayOfTheMeeting, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

/** Rut's and Lena's own cases: what is said and put in one is not for the other's paper. */
const rut = 'seat-rut'
const cases = severalCases.cases!
const handsOnTo = [{ form: 'lokusgrupp', name: { sv: 'Gruppen', en: 'The group' } }]
const form = { ...severalCases.form!, id: 'canaries-cases', keeps: ['obstacles' as const], handsOnTo }
const otherToken = 'staff-token-of-another-authority-00001'
const words = new MarkedWords()
const received: { reader: Reader | 'otherStaff'; text: string }[] = []
/** What each referrer's own paper says, when the meeting is over. */
const papers: Record<string, string> = {}
let app: TestApp

async function plans(): Promise<Meeting> {
  const { form: _form, ...plan } = severalCases
  const marked = cases.map((one) => ({ ...one, code: words.mark('planMeeting.plan.cases[].code', one.id), question: words.mark('planMeeting.plan.cases[].question', one.id) }))
  const answer = await post(`${app.url}/api/meetings`, { ...planBody({ ...plan, cases: marked }, newCommandId(), []), formId: form.id }, staffToken)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  const { meetingId, links } = answer.body as PlannedMeeting
  return { app, meetingId, link: (seat) => links.find(({ seatId }) => seatId === seat || seatId === `seat-${seat}`)?.link ?? '' }
}

/** Each case with something told, put and put off, in words of its own. */
async function hold(chair: LiveClient, officer: LiveClient) {
  const move = (phaseId: string) => done(chair, { type: 'moveToPhase', phaseId, reason: null })
  await done(chair, { type: 'startMeeting' })
  await move('question')
  for (const { id } of cases) {
    await done(chair, { type: 'moveToCase', caseId: id })
    await done(chair, { type: 'noteTold', words: words.mark('noteTold.words', id) })
    for (const phaseId of ['understand', 'contribute', 'recommend']) await move(phaseId)
    await done(officer, { type: 'addItem', kind: 'information', content: ownWords(words.mark('addItem.content.what.words', id)) })
    await done(officer, { type: 'addItem', kind: 'undertaking', content: content({ what: { kind: 'words', words: words.mark('addItem.content.what.words', id) }, why: words.mark('addItem.content.why', id) }) })
  }
  await done(chair, { type: 'putOffCase', caseId: cases[1]!.id, reason: words.mark('putOffCase.reason', cases[1]!.id) })
  await done(officer, { type: 'raiseObstacle', words: words.mark('raiseObstacle.words'), between: [organisationIds.town], raisedBy: words.mark('raiseObstacle.raisedBy') })
  const { id: obstacleId } = await officer.until(() => officer.view().kept?.obstacles[0])
  await done(officer, { type: 'answerObstacle', obstacleId, answer: { kind: 'handedOn', to: 'Gruppen', group: 'lokusgrupp', reason: words.mark('answerObstacle.answer.reason') } })
  await move('takeAway')
}

beforeAll(async () => {
  app = await testApp({ localForms: [form] })
  await settleHostAuthority(app.store, { id: 'other', name: 'Annanby', staffToken: otherToken, at: onTheDayOfTheMeeting(), expiresAt: '2999-01-01T00:00:00.000Z' })
  const meeting = await plans()
  const chair = await knocking(meeting, 'chair')
  const officer = await letIn(meeting, chair, 'officer')
  const referrers = { [seatIds.referrer]: await letIn(meeting, chair, 'referrer'), [rut]: await letIn(meeting, chair, rut) }
  const waiting = await knocking(meeting, 'adviser')
  const stage = await connectStage(app.url, officer)
  const ids = { ...noIds, formId: form.id }
  const seats: [Reader, LiveClient][] = [['chair', chair], ['representative', officer], ...Object.values(referrers).map((one): [Reader, LiveClient] => ['referrer', one]), ['waiting', waiting]]
  const tokens: [Reader | 'otherStaff', string | null][] = [...seats.map(([role, { token }]): [Reader, string] => [role, token]), ['staff', staffToken], ['otherStaff', otherToken], ['administrator', administratorToken], ['nobody', null]]
  const collect = async (isOver: boolean) => {
    for (const [reader, token] of tokens) received.push({ reader, text: await everyDoor({ app, ids }, { meetingId: meeting.meetingId, token, isOver }) })
  }
  await hold(chair, officer)
  await officer.until(() => officer.view().letter)
  await collect(false)
  await done(chair, { type: 'closeMeeting', early: 'Nu.' })
  await officer.until(() => officer.view().about?.state === 'closed')
  await collect(true)
  for (const [seatId, { token }] of Object.entries(referrers)) {
    const paper = await fetch(`${app.url}/letters/referrer/text`, { method: 'POST', body: new URLSearchParams({ token }) })
    expect(paper.status, seatId).toBe(200)
    papers[seatId] = await paper.text()
  }
  for (const [reader, client] of seats) received.push({ reader, text: client.received() })
  received.push({ reader: 'stage', text: stage.received() }, { reader: 'nobody', text: app.faults.map(String).join('\n') })
}, 240_000)

const readersOf = (path: string): readonly string[] => contentInventory.find(({ paths }) => paths.includes(path))?.readers ?? []
const ofCases = ['planMeeting.plan.cases[].code', 'planMeeting.plan.cases[].question', 'putOffCase.reason']

describe('every word of a meeting with several cases', () => {
  it('[ROLE-1] comes to nobody whom the table does not name, by the socket or by any door', () => {
    expect(words.all.map(({ path }) => path)).toEqual(expect.arrayContaining(ofCases))
    const wrong = received.flatMap(({ reader, text }) => words.foundIn(text).filter(({ path }) => !readersOf(path).includes(reader)).map(({ path }) => `${reader} got ${path}`))
    expect([...new Set(wrong)]).toEqual([])
  })

  it('[ROLE-1] comes to each who works in it: it is there to be found', () => {
    for (const role of ['chair', 'representative', 'referrer'] as const) {
      const text = received.filter(({ reader }) => reader === role).map((one) => one.text).join('\n')
      expect(words.all.filter(({ word, path }) => readersOf(path).includes(role) && !text.includes(word)).map(({ path }) => path), role).toEqual([])
    }
  })

  it('[ROLE-1] [MINUTES-4] is on a referrer’s own paper where it is of their case, and of another’s on none', () => {
    for (const { id, referrerSeatId } of cases) {
      const paper = papers[referrerSeatId] ?? ''
      expect(words.foundIn(paper).filter(({ of }) => of !== id).map(({ path }) => path), referrerSeatId).toEqual([])
      expect(words.foundIn(paper).map(({ path }) => path), referrerSeatId).toContain('addItem.content.what.words')
    }
  })
})
