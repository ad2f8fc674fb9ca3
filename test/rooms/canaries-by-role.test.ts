import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ChairLink } from '#core/wire/over.ts'
import { signInAsStaff } from '#server/identity/staff-sign-in.ts'
import { typedForms } from '#server/store/body-inventory.ts'
import { contentInventory } from '#server/store/content-inventory.ts'
import { fieldInventory } from '#server/store/field-inventory.ts'
import type { Reader } from '#server/store/inventory-words.ts'
import { seatIds } from '#test/support/builders.ts'
import { canaryTokens, closeCanaries, holdCanaries, notAloud, notCovered, notOfMoney, planCanaries, seatCanaries, settleCanaries, type Canaries, type People } from '#test/support/canary-meeting.ts'
import { gapPath, letGapGoOn, statisticsKeys, throughCaseCodes, type AfterwardsReader } from '#test/support/canaries-afterwards.ts'
import { askWithCanaries, beginWithCanaries } from '#test/support/canaries-before.ts'
import { canaryNotices, codeOf, openedByEid, remindersAreDue } from '#test/support/canaries-handed-out.ts'
import { formsIn, passesIn, pressEach } from '#test/support/canaries-opened.ts'
import { startEidAuthority, type EidAuthority } from '#test/support/eid/eid-authority.ts'
import { readableInFiles } from '#test/support/data-folder.ts'
import { entry } from '#test/support/catalogue-entries.ts'
import { connectStage, newCommandId, type LiveClient } from '#test/support/live-client.ts'
import { openMailServer, type MailServer } from '#test/support/mail-server.ts'
import { mailText } from '#test/support/mail-text.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { anotherAddress, everyDoor, noIds } from '#test/support/every-door.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { routesOf } from '#test/support/route-table.ts'
import { knocking } from '#test/support/seated-meeting.ts'
import { clientId, homeTenant } from '#test/support/signing-authority/known-ids.ts'
import { statementsFromNow } from '#test/support/statements.ts'
import { storeThatBeginsWith } from '#test/support/store-that-begins-with.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const tokens = canaryTokens
/** Who reads what is for fewer than the field it stands in. */
const fewer = new Map<string | null, readonly Reader[]>([[notAloud, ['chair', 'referrer']], [notCovered, ['chair']], [notOfMoney, ['chair', 'representative', 'participant', 'supportPerson', 'interpreter']]])
const written = (path: string) => `planMeeting.plan.${path}`

/** Everything that each reader ever got: by the socket and by every door that there is. */
/** Besides the readers of a meeting: another authority's staff, who asks for a meeting, whom they ask it for, who has a code of a follow-up, and who reads the statistics, before a gap has gone on and after. */
type Anybody = Reader | 'otherStaff' | 'asker' | 'askedFor' | AfterwardsReader

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
let statements: ReadonlySet<string>
let authority: EidAuthority
afterAll(() => authority.close())

/** Of everything that an address can name, one that is there. */
const ids = { ...noIds, formId: 'canaries-own-form', termId: newCommandId(), entryId: newCommandId() }
/** How many rows each table had before what ends something was tried. */
const rowsOf = new Map<string, number>()
/** Every door that somebody has tried. */
const tried = new Set<string>()
/** What opens something without a token, and who has it. */
const codes: { reader: Anybody; where: string; number: string; code: string }[] = []

/** What was written before there is a meeting, or beside it, and who may read it. */
const beside: Record<string, readonly Anybody[]> = { team: ['staff', 'teamCaseCode'], reminder: [], handed: [], answer: ['statistics', 'chair'], referral: ['otherStaff', 'asker', 'askedFor'], keepPlan: ['otherStaff'], decided: ['staff', 'administrator'], notice: ['nobody'] }
/** The address at which whoever asks is told comes to nobody at all. */
const besideOf = (path: string) => (path === 'referral tellAddress' ? [] : beside[path.split(' ')[0] ?? ''])
/** What an authority decides and explains stands open: it is about no person. */
const isOpenToFiles = (path: string) => path.startsWith('decided') || path.includes('glossary.own[]') || path === written('hostAuthority')

/** Each sealed column, and which words lie there; keys, salts and hashes hold none. A node of its own keeps what is live in memory. */
const wordsIn = { 'event.payload': /^(planMeeting|addItem|noteTold)/, 'kept_draft.sealed': /^(referral|keepPlan) /, 'notice_address.address': /^notice address$/, 'team_word.sealed': /^team words$/, 'released_gap.sealed': new RegExp(`^${gapPath}$`), 'released_gap.sealed_answer': /^answer of a gap$/, 'reminder_address.address': /^reminder address$/, 'asker_notice.address': /^referral tellAddress$/, 'handed_on_obstacle.sealed': /^handed on/ }
const inMemoryHere = ['live_part.sealed']
const opensNothing = /(\.|_)(hash|salt|wrapped)$|^master_key_check\./

/** Of each door that takes something, the best status that it gave to what its schema lets through. */
const understood = new Map<string, number>()
/** What its schema lets through, with ids of this meeting, is sent by those of whom nothing there is theirs to change. */
const throughEveryDoor = async (meetingId: string, token: string | null, isOver: boolean, isForeign = false, leaving = false) => {
  const statuses = new Map<string, number>()
  const text = await everyDoor({ app, ids }, { meetingId, token, isOver, leaving, tried, ...(isForeign && { understood: statuses }) })
  for (const [path, status] of statuses) if (status !== 400 || !understood.has(path)) understood.set(path, status)
  return text
}

const roleOf: [keyof People, Reader][] = [['chair', 'chair'], ['officer', 'representative'], ['referrer', 'referrer'], ['participant', 'participant'], ['support', 'supportPerson'], ['guardian', 'supportPerson'], ['interpreter', 'interpreter']]

/** What a code or an e-ID has opened, and for whom. */
type Opened = { reader: Anybody; page: string }
/** What each reader pressed, of every page that was opened so: of two buttons at one address the one that was let through, for the other may come too late. */
const pressed = new Map<string, number>()

/** Each code at each door where codes are typed: at its own it opens something, at the others nothing. Before the meeting whoever has a code of it opens it where one writes, too. */
async function throughEveryCode(): Promise<Opened[]> {
  const all = codes.flatMap((one) => ['/brev', '/anmal/min', '/infor', '/brev/e-legitimation'].map((door) => ({ ...one, door })))
  return Promise.all(
    all.map(async ({ reader, where, number, code, door }) => {
      const answer = await fetch(`${app.url}${door}`, { method: 'POST', headers: { 'x-forwarded-for': anotherAddress() }, body: new URLSearchParams({ number, code }) })
      const page = await answer.text()
      received.add(reader, page)
      if (door === where) expect(answer.status, `${reader} at ${where}`).toBe(200)
      return { reader, page }
    }),
  )
}

/** What lies in the pages that were opened, taken on: each button as its reader presses it, and each token and pass to every door that there is. */
async function throughWhatIsOpened(meetingId: string, opened: readonly Opened[], isOver: boolean) {
  for (const { reader, page } of opened) {
    for (const { action, status, text } of await pressEach(app.url, page)) {
      received.add(reader, text)
      pressed.set(`${reader} ${action}`, Math.min(status, pressed.get(`${reader} ${action}`) ?? status))
    }
    for (const pass of passesIn(page)) {
      received.add(reader, await throughEveryDoor(meetingId, pass, isOver))
      taken.set(reader, (taken.get(reader) ?? 0) + 1)
    }
  }
}
/** How many tokens and passes of each reader were taken to every door. */
const taken = new Map<Anybody, number>()

async function collect(meetingId: string, people: People, waiting: LiveClient, isOver = false) {
  for (const [name, role] of roleOf) received.add(role, await throughEveryDoor(meetingId, people[name].token, isOver, isOver && name !== 'chair'), people[name].seatId)
  received.add('waiting', await throughEveryDoor(meetingId, waiting.token, isOver, isOver))
  received.add('staff', await throughEveryDoor(meetingId, tokens.staff, isOver))
  received.add('staff', await throughEveryDoor(meetingId, await signInAsStaff(app.store, { hostAuthorityId: 'canaries', accountHash: 'an account that plans', name: '', isAdministrator: false, at: onTheDayOfTheMeeting() }), isOver))
  received.add('otherStaff', await throughEveryDoor(meetingId, staffToken, isOver, isOver))
  received.add('nobody', await throughEveryDoor(meetingId, administratorToken, isOver))
  received.add('administrator', await throughEveryDoor(meetingId, tokens.administrator, isOver))
  received.add('nobody', await throughEveryDoor(meetingId, null, isOver, isOver))
}

/** What ends something, tried when all is over: by those of whom it ends nothing first, and by the participant, whose it is, last. */
async function leaveByEveryDoor(meetingId: string, people: People, waiting: LiveClient, passes: readonly { reader: Anybody; pass: string }[]) {
  for (const { reader, pass } of passes) received.add(reader, await throughEveryDoor(meetingId, pass, true, false, true))
  const through = (token: string | null) => throughEveryDoor(meetingId, token, true, true, true)
  received.add('nobody', await through(null))
  received.add('waiting', await through(waiting.token))
  received.add('nobody', await through(administratorToken))
  received.add('otherStaff', await through(staffToken))
  for (const [name, role] of [...roleOf.filter(([name]) => name !== 'participant' && name !== 'chair'), ['chair', 'chair'], ['participant', 'participant']] as typeof roleOf) received.add(role, await through(people[name].token), people[name].seatId)
  received.add('staff', await through(tokens.staff))
  received.add('administrator', await through(tokens.administrator))
}

beforeAll(async () => {
  statements = statementsFromNow()
  mail = await openMailServer()
  database = await testDatabase()
  authority = await startEidAuthority()
  const { store, beginWith } = storeThatBeginsWith(await testStore(database))
  app = await testApp({ store, otherAuthorities: [{ id: 'other', name: 'Annanby' }], teams: { authority: 'http://127.0.0.1:1', clientId, tenants: new Set([homeTenant]) }, mail: mail.settings, statisticsKeys, eid: { clientId: 'sampratad', secret: { shared: 'known-to-both-of-us' }, scope: 'openid', acrValues: [], subjectClaim: 'personal_number', issuer: authority.issuer } })
  authority.knows({ clientId: 'sampratad', shared: 'known-to-both-of-us', redirectUri: `${app.url}/brev/e-legitimation/svar` })
  const page = await askWithCanaries({ url: app.url, words })
  received.add('nobody', page)
  const [number = '', code = '', ofPerson = '', codeOfPerson = ''] = [...page.matchAll(/class="code">([^<]+)</g)].map(([, shown]) => shown ?? '')
  codes.push({ reader: 'asker', where: '/anmal/min', number, code }, { reader: 'askedFor', where: '/anmal/min', number: ofPerson, code: codeOfPerson })
  const waits = (await (await fetch(`${app.url}/api/waiting`, { headers: { authorization: `Bearer ${staffToken}` } })).json()) as { referrals: { id: string }[] }
  Object.assign(ids, { planId: await beginWithCanaries({ url: app.url, words }), referralId: waits.referrals[0]?.id })
  const canaries: Canaries = { app, words, received: (bytes) => received.add('staff', bytes), beginWith }
  await settleCanaries(canaries, ids)
  expect((await post(`${app.url}/api/settings`, { version: 0, isCounted: true }, tokens.administrator)).status).toBe(200)
  expect((await post(`${app.url}/api/catalogue`, { id: ids.entryId, version: 0, entry: entry() }, tokens.administrator)).status).toBeLessThan(300)
  ids.administratorId = ((await get(`${app.url}/api/administrators`, tokens.administrator)).body as { administrators: { id: string }[] }).administrators[0]?.id ?? ''
  const meeting = await planCanaries(canaries)
  const { meetingId } = meeting
  codes.push({ reader: 'participant', where: '/brev', ...(await codeOf(`${app.url}/api/meetings/${meetingId}/preparation/code`, tokens.staff)) })
  codes.push({ reader: 'referrer', where: '/brev', ...(await codeOf(`${app.url}/api/meetings/${meetingId}/seats/${seatIds.referrer}/preparation/code`, tokens.staff)) })
  const notices = canaryNotices({ app, words })
  await notices.before(meetingId)
  // What somebody asked for stays as it is until those who answer it have been there.
  await throughWhatIsOpened(meetingId, (await throughEveryCode()).filter(({ reader }) => reader === 'participant' || reader === 'referrer'), false)
  codes.splice(-2)
  // Made anew it ends the chair's session: asked for before there is one, and then when the meeting is over.
  const { link } = (await post(`${app.url}/api/meetings/${meeting.meetingId}/chair`, {}, tokens.staff)).body as ChairLink
  received.add('staff', link)
  const people = await seatCanaries(meeting, link)
  const { chair } = people
  const waiting = await knocking(meeting, 'adviser')
  const stage = await connectStage(app.url, people.officer)
  await collect(meetingId, people, waiting)
  await holdCanaries(words, people)
  await people.participant.until(() => people.participant.view().readBack?.followUp)
  await collect(meetingId, people, waiting)
  await closeCanaries(words, people)
  await collect(meetingId, people, waiting, true)
  for (const reader of ['participant', 'referrer'] as const) codes.push({ reader, where: '/brev', ...(await codeOf(`${app.url}/api/letters/${reader}/code`, chair.token)) })
  codes.push({ reader: 'representative', where: '/brev', ...(await codeOf(`${app.url}/api/letters/participant/copies/${seatIds.officer}/code`, chair.token)) })
  const afterwards = { app, words, ids, received: (reader: AfterwardsReader, bytes: string) => received.add(reader, bytes) }
  await letGapGoOn(afterwards, chair)
  const cases = await throughCaseCodes(afterwards, { participant: people.participant, referrer: people.referrer, team: people.officer })
  const opened = await throughEveryCode()
  await store.handOn({ hostAuthorityId: 'canaries', meetingId, fromForm: 'lotsarende', obstacles: [{ id: 'handed-on-canary', toForm: 'lokusgrupp', what: words.mark('handed on'), raisedBy: words.mark('handed on by') }], at: onTheDayOfTheMeeting() })
  await notices.after(chair.token)
  await remindersAreDue(database)
  await vi.waitFor(() => expect(mail.mails.length).toBe(7), { timeout: 30_000, interval: 100 })
  await collect(meetingId, people, waiting, true)
  for (const column of Object.keys(wordsIn)) rowsOf.set(column, (await asked(database.connection, `select from ${column.split('.')[0]}`)).length)
  // What is pressed here answers anew and corrects: when all that was written has been looked for.
  await throughWhatIsOpened(meetingId, [...opened, ...cases], true)
  const byEid = await openedByEid(app, chair.token)
  for (const { reader, page } of byEid) received.add(reader, page)
  await throughWhatIsOpened(meetingId, byEid, true)
  await leaveByEveryDoor(meetingId, people, waiting, byEid.flatMap(({ reader, page }) => (reader === 'participant' ? [] : passesIn(page).map((pass) => ({ reader, pass })))))
  for (const [name, role] of roleOf) received.add(role, people[name].received(), people[name].seatId)
  received.add('waiting', waiting.received())
  received.add('stage', stage.received())
  received.add('nobody', JSON.stringify(app.faults.map(String)))
}, 900_000)

describe('every word of a meeting', () => {
  it('[ROLE-1] is written in every free text that there is', () => {
    // A meeting with several cases is one without a participant: its words are followed in `canaries-of-cases.test.ts`.
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
      const readers = (fewer.get(marked.of) ?? fieldOf(marked.path).readers).filter((reader) => atTheTable.includes(reader))
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
    // What was pressed has corrected the letter since, and who got it is told anew where there was time: each time by a mail of its own, and none goes twice.
    const ids = mail.mails.map(({ raw }) => /^Message-ID: <(.+)>/m.exec(raw)?.[1])
    expect(ids).toEqual([...new Set(ids)])
    expect(ids).not.toContain(undefined)
    expect([...new Set(mail.mails.map(({ to }) => to))].map((to) => words.foundIn(to).map(({ path }) => path).join()).toSorted()).toEqual([...Array.from({ length: 5 }, () => 'notice address'), 'reminder address', 'reminder address'])
    const firstLines = new Set(mail.mails.map(({ raw }) => mailText(raw)).flatMap((said) => ['Det finns något för dig att läsa.', 'Det finns något nytt för dig att läsa.', 'Du har bett oss påminna dig.'].filter((line) => said.includes(line))))
    expect(firstLines.size, 'a letter, one that was corrected, and what one asked to be reminded of').toBe(3)
    for (const { raw } of mail.mails) expect(words.foundIn(mailText(raw.replace(/^To: .*$/m, ''))).map(({ path }) => path)).toEqual([])
  })

  it('[ROLE-1] [ROLE-2] is looked for behind every button and every door that a code or an e-ID opens', () => {
    expect([...taken].map(([reader, count]) => `${reader} ${count}`).toSorted()).toEqual(['caseCode 2', 'participant 8', 'referrer 4', 'representative 3', 'teamCaseCode 1'])
    const files = (letter: string) => ['text', 'pdf'].map((form) => `/letters/${letter}/${form}`)
    const buttons = { asker: ['/anmal/min'], askedFor: ['/anmal/min'], participant: ['/brev/wrong', '/brev/withdraw', '/vem-har-sett', '/utdrag', '/infor', ...files('preparation'), ...files('participant')], referrer: ['/infor', ...files('preparation'), ...files('referrer')], representative: [...files('participant'), '/letters/participant/html'], caseCode: ['/uppfoljning/dagar'], teamCaseCode: ['/uppfoljning/dagar'] }
    expect(Object.entries(buttons).flatMap(([reader, all]) => all.map((one) => `${reader} ${one}`)).filter((one) => pressed.get(one) !== 200)).toEqual([])
  })

  it('[FIELD-2] is written in fields that the register names, form by form', () => {
    const isWritten = /<(?:textarea|input)(?![^>]*type="(?:hidden|checkbox|radio|submit)")[^>]*\bname="([^"]+)"/g
    const fields = received.each().flatMap(({ text }) => formsIn(text)).flatMap(({ action, inside }) => (typedForms[action] ? [...inside.matchAll(isWritten)].map(([, name = '']) => `${action} ${name}`) : []))
    const named = Object.entries(typedForms).flatMap(([action, all]) => Object.keys(all).flatMap((names) => names.split(', ').map((name) => `${action} ${name}`)))
    expect([...new Set(fields)]).toEqual(expect.arrayContaining(['/anmal/min note', '/infor talkAbout', '/infor note']))
    expect([...new Set(fields)].filter((field) => !named.some((one) => field === one || field.startsWith(`${one}-`)))).toEqual([])
  })

  it('[ROLE-1] is no word of the coordinator or the steering group, but a note that has gone on, and only from then on', () => {
    const got = (reader: Anybody) => received.each().filter((one) => one.reader === reader).flatMap(({ text }) => words.foundIn(text).map(({ path }) => path))
    expect(got('statisticsBefore')).toEqual([])
    expect([...new Set(got('statistics'))].toSorted()).toEqual(['answer of a gap', gapPath])
    expect(got('chair')).toContain('answer of a gap')
  })

  it('[ROLE-1] is sent to each door as it understands it, by who has nothing there', async () => {
    expect([...understood].filter(([, status]) => status === 400).map(([path]) => path)).toEqual([])
    const { paths } = (await get(`${app.url}/api/openapi.json`)).body as { paths: Record<string, { post?: { requestBody?: { content: Record<string, unknown> } } }> }
    const taking = Object.entries(paths).filter(([path, { post: door }]) => path.startsWith('/api/') && door?.requestBody?.content['application/json']).map(([path]) => path)
    expect([...understood.keys()].toSorted()).toEqual(taking.toSorted())
  })

  it('[ROLE-2] has been looked for behind every door that the app has, what ends something last', () => {
    const doors = routesOf(app).filter(({ method }) => method !== 'HEAD').map(({ method, path }) => `${method} ${path}`)
    expect(doors.length).toBeGreaterThan(110)
    expect([...tried].toSorted()).toEqual(doors.toSorted())
  })

  it('[ROLE-1] goes to the database beside the text of a statement, and in none', () => {
    expect(statements.size).toBeGreaterThan(150)
    expect([...statements].flatMap((text) => words.foundIn(text).map(({ path }) => path))).toEqual([])
  })

  it('[ROLE-1] lies in every column that is sealed: one more without a word of its own is told', async () => {
    const columns = await asked(database.connection, "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and data_type = 'bytea'")
    const sealed = columns.map(({ name }) => String(name)).filter((name) => !opensNothing.test(name))
    expect(sealed.toSorted()).toEqual([...Object.keys(wordsIn), ...inMemoryHere].toSorted())
    for (const [column, paths] of Object.entries(wordsIn)) {
      const [table = '', field = ''] = column.split('.')
      expect(fieldInventory[table]?.[field], column).toBeDefined()
      expect(rowsOf.get(column), column).toBeGreaterThan(0)
      expect(words.all.filter(({ path }) => paths.test(path)).length, column).toBeGreaterThan(0)
    }
  })

  it('[ROLE-1] stands readable in no file of the running database, nor in a log', async () => {
    const secret = words.all.filter(({ path }) => !isOpenToFiles(path))
    const readable = await readableInFiles(database, secret.map(({ word }) => word))
    expect(secret.filter(({ word }) => readable.includes(word)).map(({ path }) => path)).toEqual([])
    const open = words.all.filter(({ path }) => path === written('hostAuthority')).map(({ word }) => word)
    expect(open).toHaveLength(1)
    expect(await readableInFiles(database, open), 'what is not sealed is found').toEqual(open)
    expect(words.foundIn(app.faults.map(String).join('\n'))).toEqual([])
  })
})

function fieldOf(path: string) {
  const field = contentInventory.find(({ paths }) => paths.includes(path))
  if (!field) throw new Error(`${path} stands nowhere`)
  return field
}

/** The one exception: a note that the chair has let go on is read by who reads the statistics. */
const mayRead = ({ path, of }: { path: string; of: string | null }, reader: Anybody, seatId: string | null): boolean => {
  if (reader === 'statistics' && path === gapPath) return true
  const ofBeside = besideOf(path)
  if (ofBeside) return ofBeside.includes(reader)
  if (reader === 'statistics') return false
  const readers: readonly Anybody[] = fewer.get(of) ?? fieldOf(path).readers
  return readers.includes(reader) || (readers.includes('writer') && of !== null && of === seatId)
}
