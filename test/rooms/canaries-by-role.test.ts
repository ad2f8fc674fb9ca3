import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { LiveCommand } from '#core/meeting/live.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import type { ChairLink } from '#core/wire/over.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { contentInventory } from '#server/store/content-inventory.ts'
import type { Reader } from '#server/store/inventory-words.ts'
import { consents, content, organisations, ownWords, seatIds, seatPlan, seats as plannedSeats } from '#test/support/builders.ts'
import { startEidAuthority, type EidAuthority } from '#test/support/eid/eid-authority.ts'
import { readableInFiles } from '#test/support/data-folder.ts'
import { connectStage, newCommandId, type LiveClient } from '#test/support/live-client.ts'
import { openMailServer, type MailServer } from '#test/support/mail-server.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { readPdf } from '#test/support/poppler.mjs'
import { testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { admit, done, knocking, planBody, type Meeting } from '#test/support/seated-meeting.ts'
import { keepingForm } from '#test/support/keeping-form.ts'
import { administratorToken, onTheDayOfTheMeeting, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const tokens = { staff: 'staff-token-of-the-canary-authority-01', administrator: 'administrator-token-of-the-canaries-01' }
const interpreter = 'seat-interpreter'
/** What must not be said aloud is for fewer than the field it stands in. */
const notAloud = 'not aloud'
const readNotAloud: readonly Reader[] = ['chair', 'referrer']
const written = (path: string) => `planMeeting.plan.${path}`

/** Everything that each reader ever got: by the socket and by every door that there is. */
/** Besides the readers of a meeting: another authority's staff, who asks for a meeting, and whom they ask it for. */
type Anybody = Reader | 'otherStaff' | 'asker' | 'askedFor'

class Received {
  readonly #bytes = new Map<Anybody, { of: string | null; bytes: string[] }[]>()
  add(reader: Anybody, bytes: string, of: string | null = null) {
    this.#bytes.set(reader, [...(this.#bytes.get(reader) ?? []), { of, bytes: [bytes] }])
  }
  each = () => [...this.#bytes].flatMap(([reader, all]) => all.map(({ of, bytes }) => ({ reader, of, text: bytes.join('\n') })))
}

const words = new MarkedWords()
const received = new Received()
let app: TestApp
let database: TestDatabase
let mail: MailServer
let authority: EidAuthority
afterAll(() => authority.close())

/** Of everything that an address can name, one that is there. */
const ids = { planId: '', referralId: '', formId: 'canaries-own-form', termId: newCommandId() }
/** What opens something without a token, and who has it. */
const codes: { reader: Anybody; where: string; number: string; code: string }[] = []

/** What was written before there is a meeting, or beside it, and who may read it. */
const beside: Record<string, readonly Anybody[]> = { referral: ['otherStaff', 'asker', 'askedFor'], plan: ['otherStaff'], decided: ['staff', 'administrator'], address: ['nobody'] }
const besideOf = (path: string) => beside[path.split(' ')[0] ?? '']
/** What an authority decides and explains stands open: it is about no person. */
const isOpenToFiles = (path: string) => path.startsWith('decided') || path.includes('glossary.own[]') || path === written('hostAuthority')

/** Somebody asks for a meeting that nobody plans, and a plan is begun that is none yet: each of their texts marked. */
async function writeBefore() {
  const asked = (field: string) => words.mark(`referral ${field}`)
  const fields = { who: 'worker', knows: 'yes', yourName: asked('yourName'), yourPlace: asked('yourPlace'), yourPhone: '010-123 45 67', personName: asked('personName'), personPhone: '', question: asked('question'), talkAbout: asked('talkAbout'), notTalkAbout: asked('notTalkAbout'), tried: asked('tried'), note: asked('note') }
  const answer = await fetch(`${app.url}/anmal`, { method: 'POST', body: new URLSearchParams(fields) })
  expect(answer.status).toBe(201)
  const page = await answer.text()
  received.add('nobody', page)
  const [number = '', code = '', ofPerson = '', codeOfPerson = ''] = [...page.matchAll(/class="code">([^<]+)</g)].map(([, shown]) => shown ?? '')
  codes.push({ reader: 'asker', where: '/anmal/min', number, code }, { reader: 'askedFor', where: '/anmal/min', number: ofPerson, code: codeOfPerson })
  const waits = (await (await fetch(`${app.url}/api/waiting`, { headers: { authorization: `Bearer ${staffToken}` } })).json()) as { referrals: { id: string }[] }
  const planId = newCommandId()
  const planned = await post(`${app.url}/api/plans`, { id: planId, version: 0, question: words.mark('plan question'), day: '2026-12-11', fields: { people: [{ name: words.mark('plan fields') }] } }, staffToken)
  expect(planned.status).toBe(200)
  Object.assign(ids, { planId, referralId: waits.referrals[0]?.id })
}

async function plan(): Promise<Meeting> {
  await settleHostAuthority(app.store, { id: 'canaries', name: words.mark(written('hostAuthority')), staffToken: tokens.staff, administratorToken: tokens.administrator, at: onTheDayOfTheMeeting(), expiresAt: '2999-01-01T00:00:00.000Z' })
  const own = (field: string) => written(`glossary.own[].${field}`)
  const term = { id: ids.termId, term: words.mark(own('term')), aliases: [words.mark(own('aliases[]'))], plain: { sv: words.mark(own('plain.sv')), en: words.mark(own('plain.en')) }, reviewBy: '2027-01-01', decidedBy: words.mark('decided terms') }
  received.add('staff', JSON.stringify((await post(`${app.url}/api/terms`, term, tokens.staff)).body))
  const form = { ...resursradet, id: ids.formId, name: { sv: words.mark('decided form'), en: words.mark('decided form') } }
  expect((await post(`${app.url}/api/forms`, { form, version: 0, decidedBy: words.mark('decided form') }, tokens.administrator)).status).toBe(201)
  const seats = [...plannedSeats, seatPlan({ id: interpreter, role: 'interpreter' })].map((seat) => ({ ...seat, name: words.mark(written('seats[].name')), why: words.mark(written('seats[].why')) }))
  const records = consents.map((record) => ({ ...record, categories: [words.mark('recordConsent.records[].categories[]')], purpose: words.mark('recordConsent.records[].purpose'), how: 'written' as const, paper: { takenBy: words.mark('recordConsent.records[].paper.takenBy'), signedOn: '2026-12-01' } }))
  const changes = {
    teamName: words.mark(written('teamName')),
    question: words.mark(written('question')),
    place: words.mark(written('place')),
    wishes: { talkAbout: words.mark(written('wishes.talkAbout')), notTalkAbout: words.mark(written('wishes.notTalkAbout')) },
    background: [true, false].map((mayBeSaid) => ({ words: words.mark(written('background[].words'), mayBeSaid ? null : notAloud), mayBeSaid })),
    contact: { name: words.mark(written('contact.name')), phone: words.mark(written('contact.phone')), hours: { from: '09.00', to: '15.00' } },
    organisations: organisations.map((one) => ({ ...one, name: words.mark(written('organisations[].name')) })),
    seats,
  }
  const keeping = { ...keepingForm(['readiness', 'obstacles', 'plan', 'handover', 'nextDecision', 'views'], []), id: 'keeps-all' }
  expect((await post(`${app.url}/api/forms`, { form: keeping, version: 0, decidedBy: words.mark('decided form') }, tokens.administrator)).status).toBe(201)
  const answer = await post(`${app.url}/api/meetings`, { ...planBody(changes, newCommandId(), records), formId: keeping.id }, tokens.staff)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  received.add('staff', JSON.stringify(answer.body))
  const { meetingId, links } = answer.body as PlannedMeeting
  const seat = seatPlan({ id: 'seat-late-comer', role: 'representative', name: words.mark('addSeat.seat.name'), why: words.mark('addSeat.seat.why'), organisationId: 'org-late-comer' })
  const organisation = { id: 'org-late-comer', name: words.mark('addSeat.organisation.name'), kind: 'region' }
  const added = await post(`${app.url}/api/meetings/${meetingId}/commands`, { id: newCommandId(), command: { type: 'addSeat', seat, organisation } }, tokens.staff)
  expect(added.body).toMatchObject({ answer: { kind: 'done' } })
  received.add('staff', JSON.stringify(added.body))
  return { app, meetingId, link: (name) => links.find((one) => one.seatId === ((seatIds as Record<string, string>)[name] ?? name))?.link ?? '' }
}

type People = Record<'chair' | 'officer' | 'referrer' | 'participant' | 'support' | 'interpreter', LiveClient>

const fromCatalogue = (command: string) => {
  const mark = (field: string) => words.mark(`${command}.content.from.${field}`)
  return { entryId: newCommandId(), version: 1, name: mark('name'), plain: { sv: mark('plain.sv'), en: mark('plain.en') } }
}

/** In each free text of each command a marked word, in an order that the meeting takes. */
async function holdMeeting({ chair, officer, referrer, participant, support }: People) {
  const say = (client: LiveClient, command: Command | LiveCommand) => done(client, command)
  for (const client of [chair, officer, referrer, participant]) await say(client, { type: 'keepDraft', place: 'told', text: words.mark('keepDraft.text', client.seatId) })
  await say(participant, { type: 'sayWish', wish: 'talkAbout', words: words.mark('sayWish.words') })
  await say(chair, { type: 'sayWish', wish: 'notTalkAbout', words: words.mark('sayWish.words') })
  for (const mayBeSaid of [true, false]) await say(referrer, { type: 'addNote', note: { words: words.mark('addNote.note.words', mayBeSaid ? null : notAloud), mayBeSaid } })
  await say(chair, { type: 'startMeeting' })
  for (const phaseId of ['question', 'story']) await say(chair, { type: 'moveToPhase', phaseId, reason: null })
  await say(participant, { type: 'noteTold', words: words.mark('noteTold.words') })
  const toldId = (await participant.until(() => participant.view().told?.[0])).id
  await say(participant, { type: 'changeTold', toldId, words: words.mark('changeTold.words') })
  await say(chair, { type: 'moveToPhase', phaseId: 'recommend', reason: words.mark('moveToPhase.reason') })
  await say(officer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'act', act: 'call', object: words.mark('addItem.content.what.object') }, why: words.mark('addItem.content.why'), from: fromCatalogue('addItem') }) })
  const first = (await participant.until(() => participant.view().items?.[0])).id
  await say(officer, { type: 'editItem', itemId: first, content: content({ what: { kind: 'act', act: 'call', object: words.mark('editItem.content.what.object') }, why: words.mark('editItem.content.why'), from: fromCatalogue('editItem') }) })
  // Before anything is agreed: a plan that is there is not said to be none.
  await say(chair, { type: 'sayNoPlan', reason: words.mark('sayNoPlan.reason') })
  await say(participant, { type: 'answerItem', itemId: first, answer: 'yes', words: words.mark('answerItem.words') })
  const asksOutside = (command: string) => ownWords(words.mark(`${command}.content.what.words`), { who: { kind: 'outside', name: words.mark(`${command}.content.who.name`), organisation: words.mark(`${command}.content.who.organisation`) }, carriedBy: seatIds.officer })
  await say(officer, { type: 'addItem', kind: 'question', content: asksOutside('addItem') })
  const second = (await participant.until(() => participant.view().items?.[1])).id
  await say(officer, { type: 'editItem', itemId: second, content: asksOutside('editItem') })
  await say(officer, { type: 'replyToQuestion', itemId: second, words: words.mark('replyToQuestion.words') })
  await say(officer, { type: 'sayMoney', money: { kind: 'notDiscussed', reason: words.mark('sayMoney.money.reason') } })
  await say(officer, { type: 'sayMoney', money: { kind: 'said', seatId: seatIds.officer, words: words.mark('sayMoney.money.words') } })
  await say(officer, { type: 'noteGap', kind: 'gap', words: words.mark('noteGap.words') })
  await say(support, { type: 'raiseSignal', signal: 'pause' })
  await keepBesides({ chair, officer, referrer, participant })
  await say(chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
  await say(participant, { type: 'sayTakeAway', words: words.mark('sayTakeAway.words') })
  await say(chair, { type: 'setFollowUp', followUp: { kind: 'none', reason: words.mark('setFollowUp.followUp.reason') } })
}

/** What the form keeps besides, each way that it can be said. */
async function keepBesides({ chair, officer, referrer, participant }: Pick<People, 'chair' | 'officer' | 'referrer' | 'participant'>) {
  const day = '2026-12-18'
  const mark = (path: string) => words.mark(path)
  const asked = (command: string) => ({ kind: 'organisation', organisation: mark(`${command}.of.organisation`) }) as const
  await done(referrer, { type: 'nameReceiver', handover: { receiver: { kind: 'outside', name: mark('nameReceiver.handover.receiver.name'), organisation: mark('nameReceiver.handover.receiver.organisation') }, handsOver: seatIds.referrer, firstContact: day, ifItSlips: mark('nameReceiver.handover.ifItSlips') } })
  await done(participant, { type: 'sayReady', seatId: seatIds.participant, answer: 'partly', words: mark('sayReady.words') })
  await done(officer, { type: 'askDecision', decision: { kind: 'none', reason: mark('askDecision.decision.reason') } })
  await done(officer, { type: 'askDecision', decision: { kind: 'asked', of: asked('askDecision.decision'), what: mark('askDecision.decision.what'), by: day } })
  await done(chair, { type: 'noteViews', about: mark('noteViews.about'), views: [{ seatId: seatIds.officer, words: mark('noteViews.views[].words') }], nextStep: mark('noteViews.nextStep') })
  const viewsId = (await participant.until(() => participant.view().kept?.views[0])).id
  await done(participant, { type: 'sayView', viewsId, words: mark('sayView.words') })
  await done(officer, { type: 'raiseObstacle', words: mark('raiseObstacle.words'), between: ['org-town'], raisedBy: mark('raiseObstacle.raisedBy') })
  const obstacleId = (await officer.until(() => officer.view().kept?.obstacles[0])).id
  await done(officer, { type: 'answerObstacle', obstacleId, answer: { kind: 'action', of: asked('answerObstacle.answer'), by: day, reason: mark('answerObstacle.answer.reason') } })
}

type Paths = Record<string, Record<string, unknown>>

/** Every door that there is, with this token: what it answers, whatever it answers. */
async function throughEveryDoor(meetingId: string, token: string | null, isOver: boolean): Promise<string> {
  const { paths } = (await (await fetch(`${app.url}/api/openapi.json`)).json()) as { paths: Paths }
  const answers: string[] = []
  const ask = async (address: string, init: RequestInit) => {
    const answer = await fetch(`${app.url}${address}`, { ...init, headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...init.headers } })
    const bytes = Buffer.from(await answer.arrayBuffer())
    answers.push(JSON.stringify([...answer.headers]), answer.headers.get('content-type') === 'application/pdf' ? readPdf('pdftotext', [], bytes) : bytes.toString('utf8'))
  }
  for (const [path, methods] of Object.entries(paths)) {
    for (const recipient of path.includes('{recipient}') ? ['participant', 'referrer', 'preparation', 'minutes', 'obstacles'] : ['']) {
      const address = path.replace('{recipient}', recipient).replace('{meetingId}', meetingId).replace(/\{(planId|referralId|formId|termId)\}/, (_whole, name: keyof typeof ids) => ids[name])
      if ('get' in methods) await ask(address, {})
      // Nobody signs out before the end, no code is made anew nor a link that is in use, and nothing is thrown away.
      if (path.startsWith('/letters/')) await ask(address, { method: 'POST', body: new URLSearchParams({ token: token ?? '' }) })
      else if ('post' in methods && (isOver || !path.endsWith('/chair')) && !/sign-out|(code|close|discard|withdraw|remove)$/.test(path)) await ask(address, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
    }
  }
  // Pages that a browser asks for without a token are the same for everybody.
  for (const page of token !== null ? [] : ['/', '/plan', '/panel', '/stage', '/teams', '/about', '/brev', '/anmal', '/anmal/min', '/infor', '/brev/e-legitimation', '/brev/e-legitimation/svar', '/vem-har-sett', `/j/${seatIds.participant}`, '/nothing-here']) await ask(page, {})
  // A token is no code: so they are typed once, and at once, for each of them takes its time.
  await Promise.all((token !== null ? [] : ['/brev', '/anmal/min', '/infor', '/brev/e-legitimation', '/brev/e-legitimation/svar']).map((where) => ask(where, { method: 'POST', headers: { 'x-forwarded-for': anotherAddress() }, body: new URLSearchParams({ number: ids.referralId, code: 'AAAA AAAA', state: 'x' }) })))
  await ask('/vem-har-sett', { method: 'POST', body: new URLSearchParams({ number: meetingId, token: token ?? '' }) })
  return answers.join('\n')
}

const roleOf: [keyof People, Reader][] = [['chair', 'chair'], ['officer', 'representative'], ['referrer', 'referrer'], ['participant', 'participant'], ['support', 'supportPerson'], ['interpreter', 'interpreter']]

/** How often one address tries is another test's. */
const anotherAddress = () => `10.${randomInt(250)}.${randomInt(250)}.${randomInt(250)}`

/** Each code at each door where codes are typed: at its own it opens something, at the others nothing. */
async function throughEveryCode() {
  for (const { reader, where, number, code } of codes) {
    await Promise.all(
      ['/brev', '/anmal/min', '/infor', '/brev/e-legitimation'].map(async (door) => {
        const answer = await fetch(`${app.url}${door}`, { method: 'POST', headers: { 'x-forwarded-for': anotherAddress() }, body: new URLSearchParams({ number, code }) })
        received.add(reader, await answer.text())
        if (door === where) expect(answer.status, `${reader} at ${where}`).toBe(200)
      }),
    )
  }
}

async function codeOf(address: string, token: string): Promise<{ number: string; code: string }> {
  const { number, code } = ((await post(`${app.url}${address}`, {}, token)).body as { opensWith: { number: string; code: string } }).opensWith
  return { number, code }
}

async function collect(meetingId: string, people: People, waiting: LiveClient, isOver = false) {
  for (const [name, role] of roleOf) received.add(role, await throughEveryDoor(meetingId, people[name].token, isOver), people[name].seatId)
  received.add('waiting', await throughEveryDoor(meetingId, waiting.token, isOver))
  received.add('staff', await throughEveryDoor(meetingId, tokens.staff, isOver))
  received.add('otherStaff', await throughEveryDoor(meetingId, staffToken, isOver))
  received.add('nobody', await throughEveryDoor(meetingId, administratorToken, isOver))
  received.add('administrator', await throughEveryDoor(meetingId, tokens.administrator, isOver))
  received.add('nobody', await throughEveryDoor(meetingId, null, isOver))
}

beforeAll(async () => {
  mail = await openMailServer()
  database = await testDatabase()
  authority = await startEidAuthority()
  app = await testApp({ store: await testStore(database), mail: mail.settings, eid: { clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number', issuer: authority.issuer } })
  authority.knows({ clientId: 'sampratad', shared: 'known-to-both-of-us', redirectUri: `${app.url}/brev/e-legitimation/svar` })
  await writeBefore()
  const meeting = await plan()
  codes.push({ reader: 'participant', where: '/brev', ...(await codeOf(`/api/meetings/${meeting.meetingId}/preparation/code`, tokens.staff)) })
  await throughEveryCode()
  codes.pop()
  // Made anew it ends the chair's session: asked for before there is one, and then when the meeting is over.
  const { link } = (await post(`${app.url}/api/meetings/${meeting.meetingId}/chair`, {}, tokens.staff)).body as ChairLink
  received.add('staff', link)
  const chair = await knocking({ ...meeting, link: () => link }, 'chair')
  const letIn = async (name: string, seatId: string) => {
    const client = await knocking(meeting, name)
    await admit(chair, seatId)
    await client.until(() => client.view().about)
    return client
  }
  const people: People = { chair, officer: await letIn('officer', seatIds.officer), referrer: await letIn('referrer', seatIds.referrer), participant: await letIn('participant', seatIds.participant), support: await letIn('support', seatIds.support), interpreter: await letIn(interpreter, interpreter) }
  const waiting = await knocking(meeting, 'adviser')
  const stage = await connectStage(app.url, people.officer)
  await collect(meeting.meetingId, people, waiting)
  await holdMeeting(people)
  await people.participant.until(() => people.participant.view().readBack?.followUp)
  await collect(meeting.meetingId, people, waiting)
  await done(chair, { type: 'answerSeparate', kind: 'teams', answer: 'yes', how: 'written', paper: { takenBy: words.mark('answerSeparate.paper.takenBy'), signedOn: '2026-12-01' }, textVersion: 'apart-sv-1' })
  await done(chair, { type: 'closeMeeting', early: words.mark('closeMeeting.early') })
  await people.interpreter.until(() => people.interpreter.view().about?.state === 'closed')
  await done(people.participant, { type: 'sayWrong', lineId: null, words: words.mark('sayWrong.words') })
  const correctionId = () => chair.view().corrections?.[0]?.id
  await chair.until(() => correctionId())
  await done(chair, { type: 'answerWrong', correctionId: correctionId()!, words: words.mark('answerWrong.words') })
  await collect(meeting.meetingId, people, waiting, true)
  for (const reader of ['participant', 'referrer'] as const) codes.push({ reader, where: '/brev', ...(await codeOf(`/api/letters/${reader}/code`, chair.token)) })
  await throughEveryCode()
  const noticed = await post(`${app.url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'participant', address: `${words.mark('address')}@brev.example` }, chair.token)
  expect(noticed.status).toBe(200)
  await vi.waitFor(() => expect(mail.mails.length).toBe(1), { timeout: 15_000, interval: 100 })
  await collect(meeting.meetingId, people, waiting, true)
  for (const [name, role] of roleOf) received.add(role, people[name].received(), people[name].seatId)
  received.add('waiting', waiting.received())
  received.add('stage', stage.received())
  received.add('nobody', JSON.stringify(app.faults.map(String)))
}, 240_000)

describe('every word of a meeting', () => {
  it('[ROLE-1] is written in every free text that there is', () => {
    // A meeting with several cases is one without a participant: who reads its papers is held by MINUTES-1 and MINUTES-4.
    const ofCases = ['planMeeting.plan.cases[].code', 'planMeeting.plan.cases[].question', 'putOffCase.reason']
    const listed = contentInventory.flatMap(({ paths }) => paths).filter((path) => path !== written('glossary.own[].owner') && !ofCases.includes(path))
    expect([...new Set(words.all.map(({ path }) => path).filter((path) => !besideOf(path)))].toSorted()).toEqual(listed.toSorted())
  })

  it('[ROLE-1] comes to nobody whom the table does not name, by the socket or by any door', () => {
    const wrong = received.each().flatMap(({ reader, of, text }) => words.foundIn(text).filter((found) => !mayRead(found, reader, of)).map(({ path }) => `${reader} got ${path}`))
    expect([...new Set(wrong)]).toEqual([])
  })

  it('[ROLE-1] comes to those at the table whom the table names: it is there to be found', () => {
    const atTheTable = roleOf.map(([, role]) => role)
    const all = received.each().map(({ reader, text }) => ({ reader, found: new Set(words.foundIn(text)) }))
    const missing = words.all.filter(({ path }) => !besideOf(path)).flatMap((marked) => {
      const readers = (marked.of === notAloud ? readNotAloud : fieldOf(marked.path).readers).filter((reader) => atTheTable.includes(reader))
      const got = new Set(all.filter(({ found }) => found.has(marked)).map(({ reader }) => reader))
      return readers.filter((reader) => !got.has(reader)).map((reader) => `${reader} did not get ${marked.path}`)
    })
    expect([...new Set(missing)]).toEqual([])
  })

  it('[ROLE-1] and what is asked for and planned before comes to those who plan, and a notice has not one of them', () => {
    for (const asking of ['staff', 'otherStaff', 'asker', 'askedFor'] as const) {
      const theirs = received.each().filter(({ reader }) => reader === asking)
      const got = new Set(theirs.flatMap(({ text }) => words.foundIn(text).map(({ path }) => path)))
      for (const { path } of words.all.filter((one) => besideOf(one.path)?.includes(asking))) expect(got, `${asking} ${path}`).toContain(path)
    }
    const [notice] = mail.mails
    expect(words.foundIn(notice?.to ?? '').map(({ path }) => path)).toEqual(['address'])
    expect(words.foundIn(notice?.raw.replace(/^To: .*$/m, '') ?? '').map(({ path }) => path)).toEqual([])
  })

  it('[ROLE-1] stands readable in no file of the running database, nor in a log', async () => {
    const secret = words.all.filter(({ path }) => !isOpenToFiles(path))
    const readable = await readableInFiles(database, secret.map(({ word }) => word))
    expect(secret.filter(({ word }) => readable.includes(word)).map(({ path }) => path)).toEqual([])
    const open = words.all.filter(({ path }) => path === 'decided terms').map(({ word }) => word)
    expect(await readableInFiles(database, open), 'what is not sealed is found').toEqual(open)
    expect(words.foundIn(app.faults.map(String).join('\n'))).toEqual([])
  })
})

function fieldOf(path: string) {
  const field = contentInventory.find(({ paths }) => paths.includes(path))
  if (!field) throw new Error(`${path} stands nowhere`)
  return field
}

const mayRead = ({ path, of }: { path: string; of: string | null }, reader: Anybody, seatId: string | null): boolean => {
  const ofBeside = besideOf(path)
  if (ofBeside) return ofBeside.includes(reader)
  const readers: readonly Anybody[] = of === notAloud ? readNotAloud : fieldOf(path).readers
  return readers.includes(reader) || (readers.includes('writer') && of !== null && of === seatId)
}
