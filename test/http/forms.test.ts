import { beforeAll, describe, expect, it } from 'vitest'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { lokusgrupp } from '#core/meeting-forms/lokusgrupp.ts'
import { lotsarende } from '#core/meeting-forms/lotsarende.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { CheckedForm, FormSight, FormVersions, KeptFormAnswer, OwnForms } from '#core/wire/forms.ts'
import type { PlannedMeeting, StaffAnswer } from '#core/wire/http.ts'
import { mostOwnForms, offeredForms } from '#server/authorities/own-forms.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { administratorName, administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
})

const own = (id: string, changes: Partial<MeetingForm> = {}): MeetingForm => ({ ...resursradet, id, name: { sv: `Vårt möte ${id}`, en: `Our meeting ${id}` }, ...changes })
/** The same where nobody sits as the participant: none begins, and none has a name. */
const withoutParticipant = (id: string) => ({ ...own(id), participantPresent: false, phases: own(id).phases.map(({ titleToOthers: _title, ...phase }) => ({ ...phase, plainToOthers: phase.plain, opensWith: phase.opensWith === 'participant' ? 'chair' : phase.opensWith })) })
const save = (form: unknown, version = 0, token = administratorToken) => post(`${app.url}/api/forms`, { form, version }, token)
const withdraw = (id: string, version: number, token = administratorToken) => post(`${app.url}/api/forms/${id}/withdraw`, { version }, token)
const versions = async (id: string) => ((await get(`${app.url}/api/forms/${id}/versions`, staffToken)).body as FormVersions).versions
const offered = async () => ((await get(`${app.url}/api/staff`, staffToken)).body as StaffAnswer).ownForms.map(({ id }) => id)
const plan = (formId: string) => post(`${app.url}/api/meetings`, { ...planBody(), formId }, staffToken)
const problemOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { problem: string }).problem]

describe('own forms of meeting', () => {
  it('[OFFICE-1] are added, changed and withdrawn by the administrator alone, and every version stays', async () => {
    expect(problemOf(await save(own('ekby-samtal'), 0, staffToken))).toEqual([403, 'notYourRole'])
    expect(await save(own('ekby-samtal'))).toMatchObject({ status: 201, body: { version: 1, decidedBy: administratorName, isWithdrawn: false } })
    expect(await save(own('ekby-samtal', { purpose: { sv: 'Vi pratar.', en: 'We talk.' } }), 1)).toMatchObject({ status: 201, body: { version: 2 } })
    expect(await withdraw('ekby-samtal', 2)).toMatchObject({ status: 200, body: { version: 3, isWithdrawn: true } })
    expect((await versions('ekby-samtal')).map(({ version, form, isWithdrawn }) => [version, form.purpose.sv, isWithdrawn])).toEqual([[3, 'Vi pratar.', true], [2, 'Vi pratar.', false], [1, resursradet.purpose.sv, false]])
    await expect(asked(database.connection, "update own_form set by_whom = 'Ingen'")).rejects.toThrow('append only')
    expect((await asked(database.connection, "select what from audit where what like 'form%' order by id")).map(({ what }) => what)).toEqual(['formAdded', 'formChanged', 'formWithdrawn'])
  })

  it('[OFFICE-1] are not changed on an older reading; the very same sent again is the same version', async () => {
    const both = await Promise.all([save(own('ekby-tva', { outcome: { one: { sv: 'råd', en: 'advice' }, many: { sv: 'råden', en: 'advice' } } })), save(own('ekby-tva'))])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(problemOf(both.find(({ status }) => status === 409)!)).toEqual([409, 'changedSince'])
    const { form } = (await versions('ekby-tva'))[0]!
    expect(await save(form)).toMatchObject({ status: 201, body: { version: 1 } })
    expect(await versions('ekby-tva')).toHaveLength(1)
  })

  it('[OFFICE-2] are checked by the very schema: each fault by its place and kind, never by what stood there', async () => {
    const [welcome, ...others] = resursradet.phases
    const broken = { ...own('Ekby Möte'), purpose: { sv: 'Hemligt 4711' }, case: 'secret', colour: 'Hemligt 4711', phases: [{ ...welcome, minutes: 500, title: 7 }, ...others] }
    const answer = await post(`${app.url}/api/forms/check`, { form: broken }, administratorToken)
    const { form, faults, advice } = answer.body as CheckedForm
    expect([form, advice]).toEqual([null, []])
    expect(faults).toEqual([
      { at: 'id', fault: 'notAnId', says: '' },
      { at: 'purpose.en', fault: 'missing', says: '' },
      { at: 'case', fault: 'notOneOf', says: 'named, deidentified, none' },
      { at: 'phases.0.title', fault: 'notAGroup', says: '' },
      { at: 'phases.0.minutes', fault: 'outOfRange', says: '180' },
      { at: '', fault: 'notKnown', says: 'colour' },
    ])
    expect(JSON.stringify(answer.body)).not.toContain('Hemligt')
    expect(await save(broken)).toMatchObject({ status: 422, body: { problem: 'formDoesNotHold', fields: ['form.id', 'form.purpose.en', 'form.case', 'form.phases.0.title', 'form.phases.0.minutes', 'form'] } })
    for (const nothing of [null, 'text', 7, [], {}]) expect(((await post(`${app.url}/api/forms/check`, { form: nothing }, administratorToken)).body as CheckedForm).faults.length, JSON.stringify(nothing)).toBeGreaterThan(0)
  })

  it('[OFFICE-2] are answered with advice on their words, and with the version that stands', async () => {
    const check = async (form: MeetingForm) => (await post(`${app.url}/api/forms/check`, { form }, administratorToken)).body as CheckedForm
    expect(await check(own('ekby-ny'))).toMatchObject({ form: { id: 'ekby-ny' }, version: 0, faults: [] })
    await save(own('ekby-ny'))
    const { version, advice } = await check(own('ekby-ny', { purpose: { sv: 'Ansökan beviljas av handläggaren.', en: 'We talk.' } }))
    expect(version).toBe(1)
    expect(advice.filter(({ at }) => at === 'purpose.sv').map(({ rule }) => rule)).toContain('S3')
    expect(advice.some(({ at }) => at === 'purpose.en')).toBe(false)
  })

  it('[OFFICE-3] never have the id of one of ours', async () => {
    await save(own('ekby-samma'))
    const offeredBeside = async (ourIds: string[]) => (await offeredForms(app.store, { hostAuthorityId: 'host', hostAuthorityName: '', label: '', name: null, isAdministrator: false, isByAccount: false }, ourIds)).map(({ id }) => id)
    expect(await offeredBeside([])).toContain('ekby-samma')
    expect(await offeredBeside(['ekby-samma']), 'ours came later').not.toContain('ekby-samma')
    expect(await save(resursradet)).toMatchObject({ status: 422, body: { problem: 'formDoesNotHold', fields: ['form.id'] } })
  })

  it('[OFFICE-4] open everything somewhere, end with the read-back, and hold no personal identity number', async () => {
    const faultsOf = async (form: MeetingForm) => ((await post(`${app.url}/api/forms/check`, { form }, administratorToken)).body as CheckedForm).faults
    const phases = resursradet.phases.map((phase) => ({ ...phase, allows: phase.allows.filter((one) => one !== 'noteTold'), ...(phase.shows === 'readBack' && { mayBeSkipped: true }) }))
    expect(await faultsOf(own('ekby-fel', { phases, purpose: { sv: 'Ring 850412-1230.', en: 'x'.repeat(401) }, name: { sv: 'Ett\u0000', en: 'One' } }))).toEqual([
      { at: 'phases', fault: 'allowedNowhere', says: 'allows: noteTold' },
      { at: `phases.${phases.length - 1}`, fault: 'noReadBackLast', says: 'shows: readBack, mayBeSkipped: false' },
      { at: 'name.sv', fault: 'notText', says: '' },
      { at: 'purpose.sv', fault: 'personalNumber', says: '' },
      { at: 'purpose.en', fault: 'tooLong', says: '400' },
    ])
  })

  it('[OFFICE-4] say what to write where their parts do not go together', async () => {
    const faultsOf = async (form: object) => ((await post(`${app.url}/api/forms/check`, { form }, administratorToken)).body as CheckedForm).faults
    expect(await faultsOf({ ...own('ekby-delar'), case: 'none', cases: 'several', closing: { needsFollowUp: false, requires: ['obstacles'] } })).toEqual([
      { at: 'participantPresent', fault: 'participantNotNamed', says: 'participantPresent: false' },
      { at: 'phases', fault: 'casesMisplaced', says: 'perCase: true, cases: several' },
      { at: 'closing.requires', fault: 'askedNotKept', says: 'keeps' },
      { at: 'papers', fault: 'papersForNobody', says: 'papers: minutes' },
    ])
    expect(await faultsOf({ ...withoutParticipant('ekby-vantar'), needsParticipant: true, keeps: ['earlier'], papers: ['referrer'], closing: { needsFollowUp: false, warns: ['owner'] } })).toEqual([
      { at: 'closing.warns', fault: 'askedNotKept', says: 'keeps' },
      { at: 'needsParticipant', fault: 'waitsForNobody', says: 'needsParticipant: false' },
      { at: 'phases', fault: 'allowedNowhere', says: 'shows: earlier' },
    ])
    expect(await faultsOf({ ...own('ekby-forra'), keeps: ['earlier'] })).toEqual([{ at: 'phases', fault: 'allowedNowhere', says: 'shows: earlier' }])
    const { papers: _papers, ...older } = own('ekby-aldre')
    expect(await faultsOf(older), 'what a form does not say is no fault').toEqual([])
    const nobody = { ...withoutParticipant('ekby-ingen-alls'), case: 'none', papers: ['minutes'], closing: { needsFollowUp: true }, phases: withoutParticipant('ekby-ingen-alls').phases.map((phase) => ({ ...phase, allows: phase.allows.filter((one) => one === 'addItem') })) }
    expect(await faultsOf(nobody), 'nobody tells or takes anything away').toEqual([])
  })

  it('[FORMPAGE-5] are read as people will meet them by who plans, who changes none', async () => {
    const seen = await post(`${app.url}/api/forms/seen`, { form: own('ekby-sedd') }, staffToken)
    expect([seen.status, (seen.body as FormSight).phases.length]).toEqual([200, resursradet.phases.length])
    expect(problemOf(await post(`${app.url}/api/forms`, { form: own('ekby-sedd'), version: 0, decidedBy: 'Eva' }, staffToken))).toEqual([403, 'notYourRole'])
    expect((await post(`${app.url}/api/forms/seen`, { form: own('ekby-sedd') }, 'nobody-'.repeat(5))).status).toBe(401)
  })

  it('[FORMPAGE-8] hand on to the groups that are offered, and to no group that is gone since', async () => {
    const to = (form: string) => ({ form, name: { sv: form, en: form } })
    expect((await save({ ...lokusgrupp, id: 'ekby-grupp' })).status).toBe(201)
    for (const [id, handsOnTo] of [['ekby-tva-grupper', [to('ekby-grupp'), to('lokusgrupp')]], ['ekby-en-grupp', [to('ekby-grupp')]]] as const) expect((await save({ ...lotsarende, id, handsOnTo })).status).toBe(201)
    const handsOn = async () => ((await get(`${app.url}/api/staff`, staffToken)).body as StaffAnswer).ownForms.flatMap(({ id, handsOnTo }) => (['ekby-tva-grupper', 'ekby-en-grupp'].includes(id) ? [[id, handsOnTo?.map(({ form }) => form)]] : []))
    expect(await handsOn()).toEqual([['ekby-en-grupp', ['ekby-grupp']], ['ekby-tva-grupper', ['ekby-grupp', 'lokusgrupp']]])
    expect((await withdraw('ekby-grupp', 1)).status).toBe(200)
    expect(await handsOn()).toEqual([['ekby-en-grupp', undefined], ['ekby-tva-grupper', ['lokusgrupp']]])
    expect((await save({ ...lotsarende, id: 'ekby-ny', handsOnTo: [to('ekby-grupp')] })).status, 'a new one').toBe(422)
    expect((await versions('ekby-en-grupp'))[0]!.form.handsOnTo, 'what was kept stands').toEqual([to('ekby-grupp')])
  })

  it('[OFFICE-5] are offered to those who plan, and a meeting keeps the form that it was planned with', async () => {
    await save(own('ekby-plan'))
    expect(await offered()).toContain('ekby-plan')
    const planned = await plan('ekby-plan')
    expect(planned.status).toBe(201)
    await save(own('ekby-plan', { name: { sv: 'Något annat', en: 'Something else' } }), 1)
    const { meetingId } = planned.body as PlannedMeeting
    const first = (await app.store.readMeeting(meetingId))!.events[0]!.event
    expect(first).toMatchObject({ type: 'meetingPlanned', plan: { form: { id: 'ekby-plan', name: { sv: 'Vårt möte ekby-plan' } } } })
    expect((await plan('resursradet')).status).toBe(201)
    expect(await plan('ekby-finns-inte')).toMatchObject({ status: 400, body: { problem: 'badMessage', fields: ['formId'] } })
  })

  it('[OFFICE-6] can not be planned with while they are withdrawn, and come back with a new version', async () => {
    await save(own('ekby-borta'))
    await withdraw('ekby-borta', 1)
    expect(await offered()).not.toContain('ekby-borta')
    expect(problemOf(await plan('ekby-borta'))).toEqual([400, 'badMessage'])
    const { forms } = (await get(`${app.url}/api/forms`, staffToken)).body as OwnForms
    expect(forms.find(({ form }) => form.id === 'ekby-borta')).toMatchObject({ isWithdrawn: true, version: 2 })
    expect(((await save(own('ekby-borta'), 2)).body as KeptFormAnswer).version).toBe(3)
    expect((await plan('ekby-borta')).status).toBe(201)
  })

  it('[OFFICE-24] are offered again as they were kept before a rule came, and changed only where they hold', async () => {
    const long = own('ekby-lang', { phases: resursradet.phases.map((phase) => ({ ...phase, minutes: 120 })) })
    expect(problemOf(await save(long)), 'a new one').toEqual([422, 'formDoesNotHold'])
    const saved = { hostAuthorityId: 'host', form: long, expectedVersion: 0, isWithdrawn: false, by: administratorName, sign: '', atMost: mostOwnForms, at: '2026-01-01T08:00:00.000Z' }
    expect(await app.store.saveOwnForm(saved)).toBe('saved')
    expect((await withdraw('ekby-lang', 1)).status).toBe(200)
    const [stands] = await versions('ekby-lang')
    expect(problemOf(await save({ ...long, phases: long.phases.map((phase) => ({ ...phase, minutes: 119 })) }, 2)), 'changed').toEqual([422, 'formDoesNotHold'])
    for (const _again of ['once', 'once more']) expect(await save(stands!.form, 2)).toMatchObject({ status: 201, body: { version: 3, isWithdrawn: false } })
    expect(await offered()).toContain('ekby-lang')
  })

  it('[OFFICE-1] have room for so many', async () => {
    const { forms } = (await get(`${app.url}/api/forms`, staffToken)).body as OwnForms
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    for (let index = forms.length; index < mostOwnForms; index += 1) expect((await save(own(`mer-${letters[index % 26]}${letters[Math.floor(index / 26)]}`))).status).toBe(201)
    expect(problemOf(await save(own('en-till')))).toEqual([409, 'tooManyForms'])
    expect(allMeetingForms.map(({ id }) => id)).not.toContain('mer-aa')
  })
})
