import { beforeAll, describe, expect, it } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { CheckedForm, OwnForms } from '#core/wire/forms.ts'
import type { StaffAnswer } from '#core/wire/http.ts'
import { testStore } from '#test/support/postgres.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { administratorToken, get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const local = { ...resursradet, id: 'ekby-lokalt', name: { sv: 'Ekby lokalt', en: 'Ekby local' } }
let app: TestApp
beforeAll(async () => {
  const store = await testStore()
  const before = await testApp({ store })
  await post(`${before.url}/api/forms`, { form: { ...local, name: { sv: 'Vårt eget', en: 'Our own' } }, version: 0 }, administratorToken)
  app = await testApp({ store, localForms: [local], localFaults: [{ file: 'trasig.json', at: 'purpose.en', fault: 'missing', says: '', isOffered: false }] })
})

describe('forms of the installation', () => {
  it('[FORMPAGE-2] are planned with by every authority, before an own one with the same id', async () => {
    const { ownForms } = (await get(`${app.url}/api/staff`, staffToken)).body as StaffAnswer
    expect(ownForms.map(({ id, name }) => [id, name.sv])).toEqual([['ekby-lokalt', 'Ekby lokalt']])
    expect((await post(`${app.url}/api/meetings`, { ...planBody(), formId: local.id }, staffToken)).status).toBe(201)
    const { forms, local: ofFolder } = (await get(`${app.url}/api/forms`, administratorToken)).body as OwnForms
    expect([forms.map(({ form }) => form.name.sv), ofFolder]).toEqual([['Vårt eget'], [local]])
  })

  it('[FORMPAGE-6] whose files do not hold are told of by file, place and kind', async () => {
    const { localFaults } = (await get(`${app.url}/api/forms`, administratorToken)).body as OwnForms
    expect(localFaults).toEqual([{ file: 'trasig.json', at: 'purpose.en', fault: 'missing', says: '', isOffered: false }])
  })

  it('[FORMPAGE-3] keep their id: an own form that has it is told so at its id, and is not saved', async () => {
    const form = { ...local, id: 'ekby-lokalt' }
    expect(((await post(`${app.url}/api/forms/check`, { form }, administratorToken)).body as CheckedForm).faults).toEqual([{ at: 'id', fault: 'isLocal', says: 'ekby-lokalt' }])
    expect(await post(`${app.url}/api/forms`, { form, version: 1 }, administratorToken)).toMatchObject({ status: 422, body: { problem: 'formDoesNotHold', fields: ['form.id'] } })
  })
})
