import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { newId } from '#server/identity/secrets.ts'
import { Rooms } from '#server/rooms/rooms.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import type { OverMeetings } from '#core/wire/over.ts'
import type { Erasures } from '#core/wire/settings.ts'
import { aboutNobody, content } from '#test/support/builders.ts'
import { readableInFiles, filesHolding } from '#test/support/data-folder.ts'
import { copied, dumpOf, opened, openedDrafts } from '#test/support/dump.ts'
import { connect, newCommandId } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore } from '#test/support/postgres.ts'
import { done, openedIn, planBody, planned, seated } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp } from '#test/support/test-app.ts'

const dayMs = 24 * 3_600_000
const noonMs = Date.parse('2026-12-03T12:00:00.000Z')
const folder = mkdtempSync(pathOf(tmpdir(), 'sampratad-for-good-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A server on a clock that stands still until it is moved, and rooms whose sweep is done by hand. */
async function house() {
  const database = await testDatabase()
  let atMs = noonMs
  const now = () => new Date(atMs).toISOString()
  const app = await testApp({ store: await testStore(database), now })
  const rooms = new Rooms({ store: app.store, now, newId, onFault: () => 'fault', tellViewersOf: () => () => undefined })
  const sweep = async () => {
    await rooms.eraseWithdrawn()
    await rooms.eraseOverdue()
  }
  const isErased = async (meetingId: string) => (await sweep(), (await app.store.readMeeting(meetingId)) === null)
  const closed = async (meeting: Awaited<ReturnType<typeof planned>>) => {
    const { seats } = await seated(meeting)
    await done(seats.chair, { type: 'startMeeting' })
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    await expect.poll(() => asked(database.connection, 'select id from meeting where id = $1 and closed_at is not null', [meeting.meetingId])).toHaveLength(1)
    return meeting.meetingId
  }
  return { database, app, now, sweep, isErased, closed, pass: (days: number, ms = 0) => void (atMs += days * dayMs + ms) }
}

describe('half-written words', () => {
  it('[ERASE-1] go with the close, and those written after it a day later, also for who has stayed', async () => {
    const { app, pass } = await house()
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { chair, officer } = seats
    const half = () => officer.mine()?.drafts.map(({ text }) => text)
    await done(officer, { type: 'keepDraft', place: 'told', text: 'före slutet' })
    await done(chair, { type: 'closeMeeting', early: 'Nu.' })
    await officer.until(() => officer.view().about?.state === 'closed')
    await done(officer, { type: 'keepDraft', place: 'gap', text: 'efter slutet' })
    // Sessions last twelve hours, lines as long as they hold: this one stays open.
    expect((await connect(app.url, officer)).mine()?.drafts).toEqual([{ place: 'gap', text: 'efter slutet' }])
    pass(0, dayMs - 1)
    await new Promise((resolve) => setTimeout(resolve, 4_300))
    expect(officer.mine()?.drafts ?? []).not.toEqual([{ place: 'told', text: 'före slutet' }])
    await done(officer, { type: 'keepDraft', place: 'gapMore', text: 'strax före' })
    pass(0, 1)
    await officer.until(() => half()?.length === 0)
    await done(officer, { type: 'keepDraft', place: 'gap', text: 'för sent' })
    expect(half()).toEqual([])
  })
})

describe('a meeting that another goes on from', () => {
  const next = async (app: Awaited<ReturnType<typeof house>>['app'], follows: string, startsInDays: number) => {
    const body = { ...planBody({ startsAt: new Date(noonMs + startsInDays * dayMs).toISOString() }, newCommandId()), follows }
    const answer = await post(`${app.url}/api/meetings`, body, staffToken)
    expect(answer.status).toBe(201)
    const { meetingId, links } = answer.body as { meetingId: string; links: { seatId: string; link: string }[] }
    return { app, meetingId, link: (seat: string) => links.find(({ seatId }) => seatId === `seat-${seat}`)?.link ?? '' }
  }

  it('[ERASE-2] is kept until that one has closed, and then erased at once when its own time is over', async () => {
    const { app, closed, isErased, pass } = await house()
    const first = await closed(await planned(app))
    const alone = await closed(await planned(app))
    const second = await next(app, first, 20)
    pass(15)
    expect([await isErased(alone), await isErased(first)]).toEqual([true, false])
    pass(5)
    expect(await isErased(first)).toBe(false)
    await closed(second)
    expect([await isErased(first), await isErased(second.meetingId)]).toEqual([true, false])
    pass(14)
    expect(await isErased(second.meetingId)).toBe(true)
  })

  it('[ERASE-2] is kept its own time where that one closes before, and sixty days and no longer where it is far away', async () => {
    const { app, closed, isErased, pass } = await house()
    const [soon, far] = [await closed(await planned(app)), await closed(await planned(app))]
    const [early] = [await next(app, soon, 2), await next(app, far, 80)]
    pass(2)
    await closed(early)
    pass(12, -1)
    expect(await isErased(soon)).toBe(false)
    pass(0, 1)
    expect(await isErased(soon)).toBe(true)
    pass(46, -1)
    expect(await isErased(far)).toBe(false)
    pass(0, 1)
    expect(await isErased(far)).toBe(true)
  })

  it('[ERASE-2] is erased as any other where that one is erased, and is none of another authority', async () => {
    const { app, closed, isErased, pass, now } = await house()
    const first = await closed(await planned(app))
    const second = await next(app, first, 20)
    pass(15)
    expect(await isErased(first)).toBe(false)
    const foreign = 'staff-token-of-another-authority-00001'
    await settleHostAuthority(app.store, { id: 'other', name: 'Annanby', staffToken: foreign, at: now(), expiresAt: '2999-01-01T00:00:00.000Z' })
    const answers = await Promise.all([first, 'no-such-meeting-at-all'].map((follows) => post(`${app.url}/api/meetings`, { ...planBody({}, newCommandId()), follows }, foreign)))
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(answers[0]?.body).toEqual(answers[1]?.body)
    await app.store.eraseMeeting(second.meetingId, now())
    expect(await isErased(first)).toBe(true)
  })
})

describe('a meeting about nobody at all', () => {
  /** Of a form of the authority's own, about nobody or about a case without a name. */
  async function heldAbout(about: 'none' | 'deidentified') {
    const at = await house()
    const form = { ...aboutNobody(about).form!, id: 'ekby-ingen', name: { sv: 'Lokusgrupp', en: 'Local group' } }
    expect((await post(`${at.app.url}/api/forms`, { form, version: 0 }, administratorToken)).status).toBe(201)
    const meeting = async (more: object = {}) => {
      const { meetingId, links } = (await post(`${at.app.url}/api/meetings`, { ...planBody(aboutNobody(about), newCommandId(), []), formId: 'ekby-ingen', ...more }, staffToken)).body as PlannedMeeting
      return { app: at.app, meetingId, link: (seat: string) => links.find(({ seatId }) => seatId === `seat-${seat}`)?.link ?? '' }
    }
    return { ...at, meeting }
  }

  it('[ERASE-5] is kept sixty days where nobody has planned the next, so that its people come along, and no longer', async () => {
    const { app, closed, isErased, pass, meeting } = await heldAbout('none')
    const meetingId = await closed(await meeting())
    pass(59)
    expect(await isErased(meetingId)).toBe(false)
    const { body } = await get(`${app.url}/api/meetings/${meetingId}/people`, staffToken)
    expect(JSON.stringify(body)).toContain('Omar')
    pass(1, -1)
    expect(await isErased(meetingId)).toBe(false)
    pass(0, 1)
    expect(await isErased(meetingId)).toBe(true)
    expect((await get(`${app.url}/api/meetings/${meetingId}/people`, staffToken)).status).toBe(404)
  })

  it('[ERASE-5] is erased when the next one has closed, and never before its own days are over', async () => {
    const { closed, isErased, pass, meeting } = await heldAbout('none')
    const first = await closed(await meeting())
    const second = await meeting({ follows: first })
    pass(13)
    await closed(second)
    expect(await isErased(first)).toBe(false)
    pass(1)
    expect([await isErased(first), await isErased(second.meetingId)]).toEqual([true, false])
  })

  it('[ERASE-5] is kept as any other where it tells of a case without a name', async () => {
    const { closed, isErased, pass, meeting } = await heldAbout('deidentified')
    const meetingId = await closed(await meeting())
    pass(14)
    expect(await isErased(meetingId)).toBe(true)
  })

  it('[MINUTES-7] says to the office and to the administrator when its minutes go, the administrator from two weeks before and nothing of what they are', async () => {
    const { app, closed, pass, meeting, now } = await heldAbout('none')
    const meetingId = await closed(await meeting())
    await closed(await planned(app))
    const minutesGo = async (token = administratorToken) => ((await get(`${app.url}/api/erasures`, token)).body as Erasures).minutesGo
    const until = new Date(Date.parse(now()) + 60 * dayMs).toISOString()
    const over = async () => ((await get(`${app.url}/api/meetings/over`, staffToken)).body as OverMeetings).meetings
    expect((await over()).map((one) => [one.meetingId === meetingId, one.hasMinutes, one.keptUntil === until])).toContainEqual([true, true, true])
    expect((await over()).filter(({ hasMinutes }) => !hasMinutes)).toHaveLength(1)
    pass(46, -1)
    expect(await minutesGo()).toBeNull()
    pass(0, 1)
    expect(await minutesGo()).toEqual({ count: 1, first: until })
    expect(await minutesGo(staffToken)).toEqual({ count: 1, first: until })
    await settleHostAuthority(app.store, { id: 'other', name: 'Annanby', staffToken: 'staff-token-of-another-authority-00001', at: now(), expiresAt: '2999-01-01T00:00:00.000Z' })
    expect(await minutesGo('staff-token-of-another-authority-00001')).toBeNull()
  })
})

describe('a dump with the master key at hand', () => {
  it('[ERASE-3] opens nothing of a meeting whose consent was withdrawn a minute ago, nor of one whose time is over', async () => {
    const { database, app, sweep, pass, now } = await house()
    const words = { withdrawn: 'kanarieordet-återkallat', over: 'kanarieordet-tiden-ute', living: 'kanarieordet-lever' }
    const write = async (word: string) => {
      const meeting = await openedIn('recommend', await planned(app, { startsAt: new Date(noonMs + 5 * dayMs).toISOString() }), 'officer', 'participant')
      await done(meeting.seats.officer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'words', words: word }, when: { kind: 'by', date: '2027-03-01' } }) })
      await done(meeting.seats.officer, { type: 'keepDraft', place: 'told', text: `halvt ${word}` })
      return meeting
    }
    const [withdrawn, over] = [await write(words.withdrawn), await write(words.over)]
    await done(over.seats.chair, { type: 'closeMeeting', early: 'Nu.' })
    await expect.poll(() => asked(database.connection, 'select id from meeting where closed_at is not null')).toHaveLength(1)
    await write(words.living)
    const before = await dumpOf(database)
    for (const word of Object.values(words)) expect(opened(before, database.masterKey)).toContain(word)
    const keys = (before['meeting_key'] ?? []).filter(({ meeting_id: id }) => id === withdrawn.meetingId || id === over.meetingId).map(({ wrapped }) => wrapped as Buffer)
    expect(keys).toHaveLength(2)
    await done(withdrawn.seats.participant, { type: 'withdrawConsent' })
    pass(0, 60_000)
    await sweep()
    expect(await app.store.readMeeting(withdrawn.meetingId)).toBeNull()
    expect(opened(await dumpOf(database), database.masterKey)).not.toContain(words.withdrawn)
    pass(14)
    await sweep()
    await expect.poll(() => app.store.sweepErased(now()), { timeout: 60_000, interval: 500 }).toBe(true)
    const after = opened(await dumpOf(database), database.masterKey)
    expect(after).toContain(words.living)
    expect(after).not.toMatch(/återkallat|tiden-ute/)
    for (const key of keys) await expect.poll(() => filesHolding(database, key), { timeout: 60_000, interval: 1_000 }).toEqual([])
    const copy = pathOf(folder, 'copy')
    await expect.poll(() => copied(database, copy), { timeout: 20_000 }).toBe('whole')
    expect(await readableInFiles({ ...database, dataDir: copy }, Object.values(words)), 'also the log and what lies about').toEqual([])
    expect(await filesHolding({ ...database, dataDir: copy }, keys[0]!)).toEqual([])
  })
})

describe('what was written before a meeting', () => {
  it('[ERASE-3] is opened by nothing when the meeting is planned, closed or over, by the server’s own sweep', async () => {
    const { database, app, pass } = await house()
    const ask = async (question: string) => {
      const form = { who: 'self', personName: 'Kim', personPhone: '070-123 45 67', question }
      expect((await fetch(`${app.url}/anmal`, { method: 'POST', body: new URLSearchParams(form) })).status).toBe(201)
      const { referrals } = (await get(`${app.url}/api/waiting`, staffToken)).body as { referrals: { id: string; version: number; question: string }[] }
      return referrals.find((one) => one.question === question)!
    }
    const begin = async (question: string) => {
      const id = newCommandId()
      expect((await post(`${app.url}/api/plans`, { id, version: 0, question, day: '2026-12-11', fields: {} }, staffToken)).status).toBe(200)
      return id
    }
    const gone = ['kanarieordet-planerat', 'kanarieordet-avslutat', 'kanarieordet-planen', 'kanarieordet-för-gammalt']
    const [planning, closing] = [await ask(gone[0]!), await ask(gone[1]!)]
    const plan = await begin(gone[2]!)
    await begin(gone[3]!)
    const before = await dumpOf(database)
    for (const word of gone) expect(openedDrafts(before, database.masterKey)).toContain(word)
    const keys = (before['kept_draft'] ?? []).map(({ wrapped }) => wrapped as Buffer)
    expect((await post(`${app.url}/api/meetings`, { ...planBody({ startsAt: new Date(noonMs + 5 * dayMs).toISOString() }, plan), referralId: planning.id, referralVersion: planning.version }, staffToken)).status).toBe(201)
    expect((await post(`${app.url}/api/referrals/${closing.id}/close`, {}, staffToken)).status).toBe(200)
    pass(1, 60_000)
    const living = 'kanarieordet-väntar'
    await ask(living)
    // A server that is started anew looks after what is over in its first seconds.
    await testApp({ store: app.store, now: () => new Date(noonMs + dayMs + 60_000).toISOString() })
    await expect.poll(() => asked(database.connection, 'select id from kept_draft'), { timeout: 20_000, interval: 500 }).toHaveLength(1)
    const after = openedDrafts(await dumpOf(database), database.masterKey)
    expect(after).toContain(living)
    for (const word of gone) expect(after).not.toContain(word)
    for (const key of keys) await expect.poll(() => filesHolding(database, key), { timeout: 60_000, interval: 1_000 }).toEqual([])
  }, 120_000)
})

describe('a backup that is put back', () => {
  it('[ERASE-4] has what was erased since erased once more, by the ledger, which has no word of it', async () => {
    const database = await testDatabase()
    const ledgerFile = pathOf(folder, 'erased.log')
    const first = await testStore(database, ledgerFile)
    await first.saveAuthority({ id: 'nacka', name: 'Nacka kommun' })
    const at = '2026-12-03T12:00:00.000Z'
    const make = async (meetingId: string) => (await first.createMeeting({ meetingId, hostAuthorityId: 'nacka', commandId: newCommandId(), by: 'staff', at, events: [{ type: 'wishSaid', wish: 'talkAbout', words: 'ett hemligt ord' }], links: [] }), meetingId)
    const [erasedBefore, erasedSince, kept] = [await make('meeting-erased-before'), await make('meeting-erased-since'), await make('meeting-that-is-kept')]
    await first.eraseMeeting(erasedBefore, at)
    await first.close()
    const backup = { ...database, connection: { ...database.connection, database: `${database.connection.database}_b` } }
    await asked({ ...database.connection, database: 'postgres' }, `create database ${backup.connection.database} template ${database.connection.database}`)
    const second = await testStore(database, ledgerFile)
    await second.eraseMeeting(erasedSince, '2026-12-04T12:00:00.000Z')
    expect(readFileSync(ledgerFile, 'utf8')).toBe(`${at} ${erasedBefore} consentWithdrawn\n2026-12-04T12:00:00.000Z ${erasedSince} consentWithdrawn\n`)
    const restored = await testStore(backup, ledgerFile)
    expect(await restored.readMeeting(erasedSince)).not.toBeNull()
    expect(await restored.eraseAgain('2026-12-05T12:00:00.000Z')).toBe(1)
    expect([await restored.readMeeting(erasedSince), (await restored.readMeeting(kept)) !== null]).toEqual([null, true])
    expect((await restored.listErasures('nacka'))[0]).toMatchObject({ meetingId: erasedSince, erasedAt: '2026-12-05T12:00:00.000Z', why: 'consentWithdrawn' })
    expect(await restored.eraseAgain('2026-12-06T12:00:00.000Z')).toBe(0)
    expect(await restored.sweepErased('2026-12-06T12:00:00.000Z')).toBe(true)
  })

  it('[ERASE-4] [ASK-25] has the plans and requests that ended since ended once more, but for a request whose meeting it has lost', async () => {
    const database = await testDatabase()
    const ledgerFile = pathOf(folder, 'drafts.log')
    const first = await testStore(database, ledgerFile)
    const at = '2026-12-03T12:00:00.000Z'
    const host = { hostAuthorityId: 'nacka', at }
    await first.saveAuthority({ id: 'nacka', name: 'Nacka kommun' })
    const keep = async (kind: 'plan' | 'referral', id: string, expiresAt = '2999-01-01T00:00:00.000Z') => void (await first.saveDraft({ ...host, kind, id, expectedVersion: 0, content: '"ett hemligt ord"', atMost: 9, expiresAt, by: 'staff' }))
    for (const id of ['request-closed-0001', 'request-planned-001', 'request-lost-000001', 'request-waits-00001']) await keep('referral', id)
    expect(await first.wantTelling({ ...host, referralId: 'request-closed-0001', part: 'person' }, { id: 'a-mail', address: 'maria@ekby.example', language: 'sv' }, at)).toBe(true)
    await keep('plan', 'plan-that-is-over-1', '2026-12-04T12:00:00.000Z')
    await keep('plan', 'plan-of-a-meeting-1')
    await first.createMeeting({ ...host, meetingId: 'meeting-in-the-backup', commandId: newCommandId(), by: 'staff', events: [], links: [] })
    await first.close()
    const backup = { ...database, connection: { ...database.connection, database: `${database.connection.database}_d` } }
    await asked({ ...database.connection, database: 'postgres' }, `create database ${backup.connection.database} template ${database.connection.database}`)
    const second = await testStore(database, ledgerFile)
    const end = (kind: 'plan' | 'referral', id: string, ended: Parameters<typeof second.endDraft>[1]) => second.endDraft({ hostAuthorityId: 'nacka', kind, id }, ended)
    await end('referral', 'request-closed-0001', { at, by: 'staff', state: 'closed' })
    await end('referral', 'request-planned-001', { at, by: 'staff', state: 'planned', became: 'meeting-in-the-backup' })
    await end('referral', 'request-lost-000001', { at, by: 'staff', state: 'planned', became: 'meeting-after-the-backup' })
    await end('plan', 'plan-of-a-meeting-1', { at, by: 'staff', state: 'planned', became: 'meeting-in-the-backup' })
    expect(await second.endOverdueDrafts('2026-12-04T12:00:00.000Z')).toBe(1)
    expect(readFileSync(ledgerFile, 'utf8')).not.toContain('hemligt')
    const restored = await testStore(backup, ledgerFile)
    expect(await restored.endAgain('2026-12-05T12:00:00.000Z')).toBe(4)
    expect([(await second.claimMail(at))?.address, await restored.claimMail('2026-12-05T12:00:00.000Z')], 'told before, and not again').toEqual(['maria@ekby.example', null])
    const left = await Promise.all((['plan', 'referral'] as const).map((kind) => restored.listDrafts('nacka', kind, at)))
    expect(left.flat().map(({ id }) => id)).toEqual(['request-lost-000001', 'request-waits-00001'])
    expect(await restored.endAgain('2026-12-06T12:00:00.000Z')).toBe(0)
  })

  it('[ERASE-4] is served by a ledger that makes up for what it has missed, and passes over a line that was cut off', async () => {
    const { app, closed, isErased, pass, database } = await house()
    const meetingId = await closed(await planned(app))
    pass(14)
    expect(await isErased(meetingId)).toBe(true)
    const ledgerFile = pathOf(folder, 'made-up.log')
    const store = await testStore(database, ledgerFile)
    expect(await store.eraseAgain('2026-12-20T12:00:00.000Z')).toBe(0)
    expect(readFileSync(ledgerFile, 'utf8')).toMatch(new RegExp(`^\\S+Z ${meetingId} timeIsOver\\n$`))
    rmSync(ledgerFile)
    cpSync(new URL(import.meta.url), ledgerFile)
    expect(await (await testStore(database, ledgerFile)).eraseAgain('2026-12-20T12:00:00.000Z')).toBe(0)
    expect(readFileSync(ledgerFile, 'utf8')).toContain(`${meetingId} timeIsOver`)
    expect((await get(`${app.url}/api/erasures`, staffToken)).body).toMatchObject({ erasures: [{ meetingId }] })
  })
})
