import { beforeAll, describe, expect, it } from 'vitest'
import { separateVersion } from '#core/letters/separate-version.ts'
import type { KeptReferral, Waiting } from '#core/wire/before.ts'
import { aliases } from '#core/meeting/protected-identity.ts'
import type { PlanMeetingBody, PlannedMeeting } from '#core/wire/http.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { issueReadingCode } from '#server/identity/reading-codes.ts'
import { consentFrom, organisationIds, seatIds } from '#test/support/builders.ts'
import { connect, join } from '#test/support/live-client.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { admit, done, planBody, planned } from '#test/support/seated-meeting.ts'
import { administratorToken, get, onTheDayOfTheMeeting, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
})

const { seats } = planBody().plan
const nameOf = (id: string) => seats.find((seat) => seat.id === id)?.name ?? ''
const referral = { who: 'worker', knows: 'yes', yourName: nameOf(seatIds.referrer), yourPlace: 'Arbetsförmedlingen', yourPhone: '010-123 45 67', personName: nameOf(seatIds.participant), personPhone: '', question: 'Hur går det?' }

const anywhere = () => `10.1.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`
async function send(fields: Record<string, string | string[]>, path: string, from = anywhere()) {
  const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])))
  const answer = await fetch(`${app.url}${path}`, { method: 'POST', body, headers: { 'accept-language': 'sv', 'x-forwarded-for': from } })
  return { status: answer.status, page: await answer.text() }
}
const codesIn = (page: string) => [...page.matchAll(/class="code">([^<]+)</g)].map(([, code]) => code ?? '')

/** Asked for, and planned by staff: the codes of who asked and of the person. */
async function plannedOfReferral(changes: Record<string, string> = {}, plan: Parameters<typeof planBody>[0] = {}, more: Pick<PlanMeetingBody, 'referralSeats'> = {}) {
  const [number = '', code = '', personNumber = '', personCode = ''] = codesIn((await send({ ...referral, ...changes }, '/anmal')).page)
  const { referrals } = (await get(`${app.url}/api/waiting`, staffToken)).body as Waiting
  const { id, version } = referrals.at(-1)!
  const answer = await post(`${app.url}/api/meetings`, { ...planBody(plan), referralId: id, referralVersion: version, ...more }, staffToken)
  expect(answer.status).toBe(201)
  const { meetingId, links } = answer.body as PlannedMeeting
  const chair = await connect(app.url, await join(app.url, links.find(({ seatId }) => seatId === seatIds.chair)?.link ?? ''))
  await chair.until(() => chair.view().background)
  return { meetingId, chair, referrer: { number, code }, person: { number: personNumber, code: personCode } }
}

describe('before a meeting that is planned', () => {
  it('[ASK-12] who asked and the person add their part by the codes that they have, and the chair sees what and since when', async () => {
    const { chair, referrer, person, meetingId } = await plannedOfReferral()
    const opened = await send(referrer, '/anmal/min')
    expect([opened.status, opened.page.includes('name="note"'), opened.page.includes('name="talkAbout"'), opened.page.includes('<script')]).toEqual([200, true, false, false])
    expect((await send({ ...referrer, adds: 'yes', id: 'one-form-0000001', note: 'Läkaren ringer', noteSaid: 'no' }, '/anmal/min')).page).toContain('Det är sparat.')
    expect((await send({ ...referrer, adds: 'yes', id: 'one-form-0000001', note: 'Läkaren ringer', noteSaid: 'no' }, '/anmal/min')).status, 'sent twice it is one').toBe(200)
    const wishes = await send({ ...person, adds: 'yes', talkAbout: 'Att sova', notTalkAbout: 'Min syster', adaptations: ['breaks', 'noVideo'] }, '/infor')
    expect(wishes.page).toContain('>Att sova</textarea>')
    expect(wishes.page).not.toContain('Läkaren')
    await chair.until(() => chair.view().background?.arrivals.length === 4)
    const { background, preparation } = chair.view()
    expect(background).toMatchObject({ notes: [{ words: 'Läkaren ringer', mayBeSaid: false }], adaptations: ['breaks', 'noVideo'] })
    expect(preparation).toMatchObject({ talkAbout: 'Att sova', notTalkAbout: 'Min syster' })
    expect(background?.arrivals.map(({ what, by }) => [what, by])).toEqual([['note', seatIds.referrer], ...['talkAbout', 'notTalkAbout', 'adaptations'].map((what) => [what, seatIds.participant])])
    const lines = await asked(database.connection, 'select what, by_whom from audit where meeting_id = $1 and what like \'beforehandRead%\'', [meetingId])
    expect(lines.map(({ what, by_whom }) => [what, by_whom])).toContainEqual(['beforehandRead participant', seatIds.participant])
  })

  it('[ASK-29] a sign that nobody sees is in nothing that comes by a code, before the meeting is planned or after, and stops no plan', async () => {
    const unseen = (text: string) => `${text}\u202E\u0007`
    const [number = '', code = '', personNumber = '', personCode = ''] = codesIn((await send({ ...referral, question: unseen('Hur går det nu?'), talkAbout: unseen('Sömnen') }, '/anmal')).page)
    await send({ number, code, adds: 'yes', note: unseen('Sover dåligt'), noteSaid: 'no' }, '/anmal/min')
    await send({ number: personNumber, code: personCode, adds: 'yes', talkAbout: unseen('Att sova'), notTalkAbout: 'Min\tsyster' }, '/anmal/min')
    const { id, version } = ((await get(`${app.url}/api/waiting`, staffToken)).body as Waiting).referrals.find(({ question }) => question === 'Hur går det nu?')!
    const { talkAbout, notTalkAbout, notes: background } = ((await get(`${app.url}/api/referrals/${id}`, staffToken)).body as KeptReferral).referral
    expect([talkAbout, notTalkAbout, background[0]?.words]).toEqual(['Att sova', 'Min syster', 'Sover dåligt'])
    const answer = await post(`${app.url}/api/meetings`, { ...planBody({ wishes: { talkAbout: unseen('Att sova'), notTalkAbout }, background }), referralId: id, referralVersion: version }, staffToken)
    expect(answer.status).toBe(201)
    const chair = await connect(app.url, await join(app.url, (answer.body as PlannedMeeting).links.find(({ seatId }) => seatId === seatIds.chair)?.link ?? ''))
    await send({ number, code, adds: 'yes', note: unseen('Läser gärna'), noteSaid: 'no' }, '/anmal/min')
    await send({ number: personNumber, code: personCode, adds: 'yes', talkAbout: unseen('Att vila'), notTalkAbout: '' }, '/infor')
    await chair.until(() => chair.view().preparation?.talkAbout?.includes('vila'))
    expect([chair.view().preparation?.talkAbout, chair.view().background?.notes.map(({ words }) => words)]).toEqual(['Att vila', ['Sover dåligt', 'Läser gärna']])
  })

  it('[ASK-31] what tells who it is about is said to do so at its field, where nobody is named, and is saved when it is mended', async () => {
    const [number = '', code = ''] = codesIn((await send({ ...referral, question: 'Vart kan en ung vuxen vända sig?' }, '/anmal')).page)
    const { id, version } = ((await get(`${app.url}/api/waiting`, staffToken)).body as Waiting).referrals.find(({ question }) => question.startsWith('Vart kan'))!
    const table = planBody({ seats: seats.filter(({ role }) => role !== 'participant' && role !== 'supportPerson') }, undefined, [])
    const { meetingId } = (await post(`${app.url}/api/meetings`, { ...table, formId: 'lotsarende', referralId: id, referralVersion: version }, staffToken)).body as PlannedMeeting
    const note = (text: string) => send({ number, code, adds: 'yes', note: text, noteSaid: 'no' }, '/anmal/min')
    const refused = await note('K. har varit sjuk länge.')
    expect([refused.status, ...['id="note-wrong">I det här mötet säger vi inte vem det gäller.', '>K. har varit sjuk länge.</textarea>', 'Mötet har börjat'].map((part) => refused.page.includes(part))]).toEqual([422, true, true, false])
    expect((await note('Har varit sjuk länge.')).page).toContain('Det är sparat.')
    expect(JSON.stringify(await app.store.readMeeting(meetingId))).toContain('Har varit sjuk länge.')
  })

  it('[CONSENT-28] the person says what their words are about where a consent tells kinds apart, and who brought the question reads them as it lets them', async () => {
    const { chair, person } = await plannedOfReferral()
    expect((await send(person, '/infor')).page).not.toContain('name="talkAboutKind"')
    await done(chair, { type: 'recordConsent', records: Object.values(organisationIds).map((id) => consentFrom(id, Object.values(organisationIds).filter((other) => other !== id), { kinds: ['work'] })) })
    const page = (await send(person, '/infor')).page
    expect([page.includes('name="talkAboutKind"'), page.includes('name="notTalkAboutKind"'), page.includes('selected')]).toEqual([true, true, true])
    const saved = await send({ ...person, adds: 'yes', talkAbout: 'Att sova', notTalkAbout: 'Min syster', talkAboutKind: 'health', notTalkAboutKind: '' }, '/infor')
    expect(saved.page).toContain('<option value="health" selected>')
    await chair.until(() => chair.view().preparation?.talkAbout === 'Att sova')
    expect(chair.view().preparation).toMatchObject({ about: { talkAbout: 'health' }, notTalkAbout: 'Min syster' })
    await send({ ...person, adds: 'yes', talkAbout: 'Att sova', notTalkAbout: 'Min syster', talkAboutKind: '<b>', notTalkAboutKind: 'work' }, '/infor')
    await chair.until(() => chair.view().preparation?.about?.notTalkAbout === 'work')
    expect(chair.view().preparation?.about, 'what is none of the kinds is none').toEqual({ notTalkAbout: 'work' })
  })

  it('[ASK-12] finds the places that they have in the plan under another name, and no place of another part', async () => {
    const renamed = { seats: seats.map((seat) => (seat.id === seatIds.referrer ? { ...seat, name: 'Lena H' } : seat.id === seatIds.participant ? { ...seat, name: 'Alias' } : seat)) }
    const own = await plannedOfReferral({}, renamed, { referralSeats: { person: seatIds.participant, referrer: seatIds.referrer } })
    expect((await send({ ...own.referrer, adds: 'yes', id: 'one-form-0000011', note: 'Sover dåligt', noteSaid: 'yes' }, '/anmal/min')).page).toContain('Det är sparat.')
    expect((await send(own.person, '/infor')).page).toContain('name="talkAbout"')
    const others = await plannedOfReferral({}, renamed, { referralSeats: { person: seatIds.referrer, referrer: seatIds.officer } })
    for (const code of [others.referrer, others.person]) expect((await send(code, '/infor')).page).not.toMatch(/name="(note|talkAbout)"/)
  })

  it('[ASK-22] who brings the question adds their part by a code that the planner gives them, and sees nothing that is the participant’s alone', async () => {
    const { meetingId, link } = await planned(app)
    const chair = await connect(app.url, await join(app.url, link('chair')))
    const codeOf = (seatId: string) => post(`${app.url}/api/meetings/${meetingId}/seats/${seatId}/preparation/code`, {}, staffToken)
    expect([(await codeOf(seatIds.officer)).status, (await codeOf(seatIds.participant)).status, (await codeOf('seat-nobody')).status, (await post(`${app.url}/api/meetings/${meetingId}/seats/${seatIds.referrer}/preparation/code`, {}, administratorToken)).status]).toEqual([404, 404, 404, 403])
    const { number, code } = ((await codeOf(seatIds.referrer)).body as ReadingCode).opensWith!
    const participants = ((await post(`${app.url}/api/meetings/${meetingId}/preparation/code`, {}, staffToken)).body as ReadingCode).opensWith!
    const { page } = await send({ number, code }, '/brev')
    expect([page.includes('action="/infor"'), page.includes('/brev/withdraw'), page.includes('/vem-har-sett')]).toEqual([true, false, false])
    expect((await send({ number: participants.number, code: participants.code }, '/brev')).page, 'both codes hold').toContain('/brev/withdraw')
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect((await send({ token }, '/vem-har-sett')).status).toBe(403)
    await send({ token, id: 'take-back-00000001' }, '/brev/withdrawn')
    const form = await send({ token }, '/infor')
    expect([form.page.includes('name="note"'), form.page.includes('name="talkAbout"')]).toEqual([true, false])
    expect((await send({ token, adds: 'yes', id: 'one-form-0000012', note: 'Läkaren ringer', noteSaid: 'no' }, '/infor')).page).toContain('Det är sparat.')
    expect((await send({ number, code, adds: 'yes', id: 'one-form-0000013', note: 'Tandläkaren ringer', noteSaid: 'no' }, '/infor')).page).toContain('Det är sparat.')
    await chair.until(() => chair.view().background?.notes.length === 2)
    expect(chair.view().about?.state).toBe('planned')
  })

  it('[ASK-21] who asked says what a note is about, and then it is of their organisation in the meeting, whatever the form says of that', async () => {
    const { chair, referrer } = await plannedOfReferral()
    const opened = await send(referrer, '/anmal/min')
    expect(opened.page).toContain('<select id="noteKind" name="noteKind"')
    const wrong = await send({ ...referrer, adds: 'yes', id: 'one-form-0000002', note: '19121212-1212', noteSaid: 'yes', noteKind: 'health' }, '/anmal/min')
    expect(wrong.page, 'the choice stays').toContain('<option value="health" selected>')
    await send({ ...referrer, adds: 'yes', id: 'one-form-0000003', note: 'Sover dåligt', noteSaid: 'yes', noteKind: 'health', from: 'org-town' }, '/anmal/min')
    await send({ ...referrer, adds: 'yes', id: 'one-form-0000004', note: 'Läser gärna', noteSaid: 'yes', noteKind: 'sport' }, '/anmal/min')
    await chair.until(() => chair.view().background?.notes.length === 2)
    expect(chair.view().background?.notes).toEqual([{ words: 'Sover dåligt', mayBeSaid: true, kind: 'health', from: organisationIds.insurance }, { words: 'Läser gärna', mayBeSaid: true }])
  })

  it.each(['/infor', '/anmal/min'])('[ASK-12] keeps what was typed at %s when the database is away, on a page whose form leads back there', async (path) => {
    const away = await testApp({ store: { ...app.store, tryReadingCode: () => Promise.reject(Object.assign(new Error('away'), { code: '57P01' })) } })
    const body = new URLSearchParams({ number: '1234 5678', code: 'ABCD EFGH', adds: 'yes', talkAbout: 'Att sova' })
    const answer = await fetch(`${away.url}${path}`, { method: 'POST', body, headers: { 'accept-language': 'sv' } })
    const page = await answer.text()
    expect([answer.status, page.includes('Att sova'), page.includes(`action="${path}"`)]).toEqual([503, true, true])
  })

  it('[PAPER-2] of somebody whose identity is protected nothing is opened by a code, though the name is the one at the table', async () => {
    const alias = aliases[0]!
    const protectedSeats = seats.map((seat) => (seat.id === seatIds.participant ? { ...seat, name: alias } : seat)).filter(({ role }) => role !== 'supportPerson')
    const { person, meetingId } = await plannedOfReferral({ personName: alias }, { isProtected: true, seats: protectedSeats })
    const { page } = await send({ ...person, adds: 'yes', talkAbout: 'Att sova' }, '/infor')
    expect([page.includes('Mötet är planerat.'), page.includes('name="talkAbout"'), page.includes('Det är inte sparat.')]).toEqual([true, false, true])
    expect(JSON.stringify(await app.store.readMeeting(meetingId))).not.toContain('Att sova')
  })

  it('[FOLLOW-25] the participant says there how much support they have now, changes it and takes it away, and without a yes to being asked afterwards nothing of it is kept', async () => {
    const { person } = await plannedOfReferral()
    const support = async (fields: Record<string, string>) => /name="support" value="(\w+)" checked/.exec((await send({ ...person, adds: 'yes', ...fields }, '/infor')).page)?.[1]
    expect([await support({ support: 'little' }), await support({ 'apart-followUp': 'yes', support: 'little' }), await support({}), await support({ support: 'good' }), await support({ support: 'not' })]).toEqual([undefined, 'little', 'little', 'good', undefined])
  })

  it('[SEPARATE-8] the participant answers there what is asked apart, one by one, and changes it there', async () => {
    const { chair, person } = await plannedOfReferral()
    const answers = () => chair.view().consent?.separate?.map(({ kind, answer, how, takenBy }) => [kind, answer, how, takenBy.seatId])
    expect((await send(person, '/infor')).page).toMatch(/Får vi ha mötet i Microsoft Teams\?.*name="apart-teams" value="yes"><span>Ja/s)
    const saved = await send({ ...person, adds: 'yes', 'apart-teams': 'no', 'apart-statistics': 'perhaps' }, '/infor')
    expect([saved.status, saved.page.includes('name="apart-teams" value="no" checked')]).toEqual([200, true])
    await chair.until(() => answers()?.length === 1)
    expect(answers()).toEqual([['teams', 'no', 'onScreen', seatIds.participant]])
    await send({ ...person, adds: 'yes', 'apart-teams': 'yes' }, '/infor')
    await chair.until(() => answers()?.[0]?.[1] === 'yes')
  })

  it('[SEPARATE-6] an answer there is to the text that stood on the page; to one that was never shown it is not taken, and is asked for anew with what was typed', async () => {
    const { chair, person } = await plannedOfReferral()
    const kept = () => chair.view().consent?.separate?.map(({ kind, answer, textVersion }) => [kind, answer, textVersion])
    const [shown] = /apart-sv-[0-9a-f]{16}(?=">)/.exec((await send(person, '/infor')).page.split('name="apart-text-teams" value="')[1] ?? '') ?? []
    expect(shown).toBe(separateVersion('teams', 'sv'))
    const never = await send({ ...person, adds: 'yes', talkAbout: 'Att sova', 'apart-teams': 'no', 'apart-text-teams': 'apart-sv-0123456789abcdef' }, '/infor')
    expect([never.status, ...['En av frågorna har fått en ny text.', 'Att sova', 'name="apart-teams" value="no" checked', `value="${shown}"`].map((part) => never.page.includes(part))]).toEqual([422, true, true, true, true])
    expect(kept()).toEqual([])
    const inEnglish = separateVersion('teams', 'en')
    await send({ ...person, adds: 'yes', 'apart-teams': 'no', 'apart-text-teams': inEnglish }, '/infor')
    await chair.until(() => kept()?.length === 1)
    expect(kept()).toEqual([['teams', 'no', inEnglish]])
  })

  it('[ASK-19] who wrote before a meeting that ended early reads there why, and the log says so; not once consent is taken back', async () => {
    const { chair, referrer, person, meetingId } = await plannedOfReferral()
    const both = async () => [(await send(person, '/infor')).page, (await send(referrer, '/anmal/min')).page].map((page) => [page.includes('tidigare än det var tänkt'), page.includes('<p>Brandlarmet gick &lt;tre&gt; gånger.</p>')])
    await done(chair, { type: 'startMeeting' })
    expect(await both()).toEqual([[false, false], [false, false]])
    await done(chair, { type: 'closeMeeting', early: 'Brandlarmet gick <tre> gånger.' })
    expect(await both()).toEqual([[true, true], [true, true]])
    const read = await asked(database.connection, "select by_whom from audit where meeting_id = $1 and what like 'beforehandRead%' order by by_whom", [meetingId])
    expect((read as { by_whom: string }[]).map(({ by_whom }) => by_whom)).toEqual([seatIds.participant, seatIds.referrer])
    await done(chair, { type: 'withdrawConsent' })
    expect(await both()).toEqual([[false, false], [false, false]])
  })

  it('[ASK-12] until it begins, and then what was typed is not taken', async () => {
    const { chair, referrer, person } = await plannedOfReferral()
    expect((await send({ ...person, adds: 'yes', talkAbout: 'Mitt nummer är 19121212-1212', notTalkAbout: 'Min syster' }, '/infor')).page).toMatch(/id="talkAbout-wrong".*Min syster/s)
    await done(chair, { type: 'startMeeting' })
    const late = [await send({ ...person, adds: 'yes', talkAbout: 'För sent' }, '/infor'), await send({ ...referrer, adds: 'yes', note: 'För sent' }, '/anmal/min')]
    for (const { page } of late) expect(page).toContain('Mötet har börjat')
    expect([chair.view().preparation?.talkAbout, chair.view().background?.notes ?? []]).toEqual([null, []])
  })

  it('[ASK-34] once it has begun, and when it is over, the participant’s yes is taken back there and no letter leads there', async () => {
    const { chair, referrer, person, meetingId } = await plannedOfReferral()
    const { number, code } = ((await post(`${app.url}/api/meetings/${meetingId}/preparation/code`, {}, staffToken)).body as ReadingCode).opensWith!
    const there = async () => [(await send(person, '/infor')).page.includes('action="/brev/withdraw"'), (await send(referrer, '/anmal/min')).page.includes('/brev/withdraw'), (await send({ number, code }, '/brev')).page.includes('action="/infor"')]
    expect(await there()).toEqual([true, false, true])
    await done(chair, { type: 'startMeeting' })
    expect(await there()).toEqual([true, false, false])
    await done(chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    expect(await there()).toEqual([true, false, false])
    const seat = /name="seat" value="([^"]+)"/.exec((await send(person, '/infor')).page)?.[1] ?? ''
    expect((await send({ seat, ...person, id: 'take-back-00000032' }, '/brev/withdrawn')).status).toBe(200)
    await chair.until(() => chair.view().about?.state === 'withdrawn')
    expect(await there()).toEqual([false, false, false])
  })

  it('[ASK-34] [AFTER-11] and from the letter before it that was left open, there and where it leads, when the meeting is over', async () => {
    const { chair, meetingId } = await plannedOfReferral()
    const { number, code } = ((await post(`${app.url}/api/meetings/${meetingId}/preparation/code`, {}, staffToken)).body as ReadingCode).opensWith!
    const token = /name="token" value="([^"]+)"/.exec((await send({ number, code }, '/brev')).page)?.[1] ?? ''
    await done(chair, { type: 'startMeeting' })
    const asks = async () => [(await send({ token }, '/infor')).page.includes('action="/brev/withdraw"'), (await send({ token }, '/brev/withdraw')).page.includes('action="/brev/withdrawn"')]
    expect(await asks()).toEqual([true, true])
    await done(chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    expect(await asks()).toEqual([true, true])
    expect((await send({ token, id: 'take-back-00000033' }, '/brev/withdrawn')).status).toBe(200)
    await chair.until(() => chair.view().about?.state === 'withdrawn')
    expect(await asks()).toEqual([false, false])
  })

  it('[ASK-12] is nobody’s whose name is not the one at the table', async () => {
    const { referrer, person } = await plannedOfReferral({ yourName: 'Någon Annan', personName: 'Någon' })
    for (const codes of [referrer, person]) {
      const { page } = await send({ ...codes, adds: 'yes', talkAbout: 'Utanför', note: 'Utanför' }, '/infor')
      expect(page).toContain('Mötet är planerat.')
      expect(page).not.toContain('<textarea')
    }
  })

  it('[ASK-12] opens to the participant by the code of their letter too, where the authority opens letters by code', async () => {
    const meeting = await planned(app)
    const at = onTheDayOfTheMeeting()
    const codeOf = async (seatId: string, recipient: 'participant' | 'referrer') => (await issueReadingCode(app.store, { meetingId: meeting.meetingId, hostAuthorityId: 'host', recipient, seatId }, { at, by: 'staff' }))!
    const code = await codeOf(seatIds.participant, 'participant')
    expect((await send({ ...code, adds: 'yes', talkAbout: 'Att få sova' }, '/infor')).page).toContain('Det är sparat.')
    const chair = await connect(app.url, await join(app.url, meeting.link('chair')))
    await chair.until(() => chair.view().preparation?.talkAbout === 'Att få sova')
    const officers = await codeOf(seatIds.officer, 'referrer')
    expect((await send(officers, '/infor')).status, 'a seat that says nothing here').toBe(403)
    const decide = (readingGate: string, version: number) => post(`${app.url}/api/settings`, { version, readingGate }, administratorToken)
    expect((await decide('paperOnly', 0)).status).toBe(200)
    expect((await send(code, '/infor')).status).toBe(403)
    expect((await decide('readingCode', 1)).status).toBe(200)
    expect((await send(code, '/infor')).status).toBe(200)
  })

  it('[ASK-12] gives wrong, unknown, resting and foreign codes one answer, and looking uses up nothing', async () => {
    const { person, referrer } = await plannedOfReferral()
    for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(`${app.url}/infor`, { method })).status).toBe(200)
    const bare = (page: string, typed: string) => page.replaceAll(/nonce="[^"]+"/g, '').replaceAll(typed, '')
    const tries = [{ ...person, code: 'AAAA AAAA' }, { ...person, number: '11111111' }, { ...person, code: referrer.code }]
    const answers = await Promise.all(tries.map(async (given) => ({ ...(await send(given, '/infor')), typed: given.number })))
    expect(new Set(answers.map(({ status, page, typed }) => `${status} ${bare(page, typed)}`)).size).toBe(1)
    const there = '192.0.2.31'
    for (let time = 0; time < 5; time += 1) await send({ ...person, code: 'AAAA AAAA' }, '/infor', there)
    const resting = await send(person, '/infor', there)
    expect(`${resting.status} ${bare(resting.page, person.number)}`).toBe(`403 ${bare(answers[0]!.page, person.number)}`)
    expect((await send(person, '/infor')).status, 'from elsewhere').toBe(200)
  })

  it('[ASK-12] is reached from the letter before the meeting by who has opened it, as long as it is open to them', async () => {
    const meeting = await planned(app)
    const { number, code } = ((await post(`${app.url}/api/meetings/${meeting.meetingId}/preparation/code`, {}, staffToken)).body as ReadingCode).opensWith!
    const letter = (await send({ number, code }, '/brev')).page
    const token = /action="\/infor"><input type="hidden" name="token" value="([\w-]+)"/.exec(letter)?.[1] ?? ''
    expect((await send({ token }, '/infor')).page).toContain('name="talkAbout"')
    expect((await send({ token, adds: 'yes', talkAbout: 'Att få sova' }, '/infor')).page).toContain('Det är sparat.')
    expect(JSON.stringify(await app.store.readMeeting(meeting.meetingId))).toContain('Att få sova')
    await post(`${app.url}/api/meetings/${meeting.meetingId}/preparation/code`, {}, staffToken)
    for (const dead of [token, 'a-token-that-nobody-has-0001']) expect((await send({ token: dead, adds: 'yes', talkAbout: 'För sent' }, '/infor')).status).toBe(403)
    const chair = await connect(app.url, await join(app.url, meeting.link('chair')))
    await chair.until(() => chair.view().preparation?.talkAbout === 'Att få sova')
  })

  it('[ASK-12] lets nobody past the chair: the code opens no seat', async () => {
    const meeting = await planned(app)
    const participant = await connect(app.url, await join(app.url, meeting.link('participant')))
    expect(await participant.send({ type: 'sayAdaptations', adaptations: ['breaks'] })).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
    const chair = await connect(app.url, await join(app.url, meeting.link('chair')))
    await admit(chair, seatIds.participant)
    await done(participant, { type: 'sayAdaptations', adaptations: ['breaks'] })
  })
})
