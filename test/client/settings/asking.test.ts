import { describe, expect, it } from 'vitest'
import { askSettings } from '#client/settings/asking/ask-settings.ts'
import { askAdministrator, askDemoAdministrator } from '#client/settings/door/ask-administrator.ts'
import { readFormFile } from '#client/settings/forms/form-file.ts'
import { broughtBack, contentOf, found, lacksOf, newDraft, type Term } from '#client/settings/terms/term-draft.ts'

const key = 'an-administrators-key-that-is-long-enough'
const answering = (status: number, body: unknown): typeof fetch => () => Promise.resolve(new Response(JSON.stringify(body), { status }))
const cut: typeof fetch = () => Promise.reject(new TypeError('cut'))

describe('the administrator’s key', () => {
  it('opens the settings of its authority, and one that plans meetings does not', async () => {
    expect(await askAdministrator(key, answering(200, { hostAuthority: 'Ekby kommun' }))).toEqual({ who: { key, authority: 'Ekby kommun' } })
    expect(await askAdministrator(key, answering(403, { problem: 'notYourRole' }))).toEqual({ stopped: 'wrong' })
    expect(await askAdministrator('åäö', cut)).toEqual({ stopped: 'wrong' })
    expect(await askDemoAdministrator(cut)).toEqual({ stopped: 'away' })
  })
})

describe('what the server answers', () => {
  it('says why something was not done', async () => {
    expect(await askSettings('/api/settings', key, {}, answering(409, { problem: 'changedSince' }))).toEqual({ stopped: { why: 'changed', fields: [] } })
    expect(await askSettings('/api/settings', key, {}, answering(400, { problem: 'badMessage', fields: ['retentionDays'] }))).toEqual({ stopped: { why: 'refused', fields: ['retentionDays'] } })
    expect(await askSettings('/api/forms', key, {}, answering(422, { problem: 'formDoesNotHold', fields: ['form.id'] })), '[OFFICE-24]').toEqual({ stopped: { why: 'formWrong', fields: ['form.id'] } })
    expect(await askSettings('/api/settings', key, undefined, answering(401, { problem: 'signInAgain' }))).toEqual({ stopped: { why: 'needsKey', fields: [] } })
    for (const ask of [cut, answering(503, {}), () => Promise.resolve(new Response('<html>', { status: 404 }))]) expect(await askSettings('/api/settings', key, {}, ask)).toEqual({ stopped: { why: 'away', fields: [] } })
  })
})

describe('a term that is written', () => {
  const draft = { ...newDraft('a-new-term-0000001', '2027-12-03'), term: ' nystartsjobb ', aliases: 'nystartsjobbet, , nystartsjobb,nystartsjobbet', sv: ' Ett jobb. ', en: 'A job.' }

  it('is sent without the spaces around it, and each other form once', () => {
    expect(contentOf(draft)).toEqual({ term: 'nystartsjobb', aliases: ['nystartsjobbet'], plain: { sv: 'Ett jobb.', en: 'A job.' }, reviewBy: '2027-12-03' })
  })

  it('lacks what is empty, and a day that has passed or is none', () => {
    expect(lacksOf(draft, '2026-12-03')).toEqual([])
    expect(lacksOf({ ...draft, en: ' ', reviewBy: '2026-12-02' }, '2026-12-03')).toEqual(['en', 'reviewBy'])
    expect(lacksOf({ ...draft, reviewBy: '' }, '2026-12-03')).toEqual(['reviewBy'])
  })

  it('comes back as it stood, and one whose day has passed waits to be looked at today', () => {
    const term = { ...contentOf(draft), owner: 'Ekby kommun', version: 3 } as unknown as Term
    expect(broughtBack(term, '2026-12-03')).toEqual(contentOf(draft))
    expect(broughtBack(term, '2028-01-01')).toEqual({ ...contentOf(draft), reviewBy: '2028-01-01' })
  })

  it('is found by any of its words, in small or large letters', () => {
    const terms = [{ term: 'Nystartsjobb', aliases: ['NSJ'], plain: { sv: 'Ett jobb.', en: 'Work.' } }, { term: 'aktivitetsersättning', aliases: [], plain: { sv: 'Pengar.', en: 'Money.' } }] as unknown as Term[]
    const names = (looked: string) => found(terms, looked).map(({ term }) => term)
    expect([names('nsj'), names('MONEY'), names(' '), names('xyz')]).toEqual([['Nystartsjobb'], ['aktivitetsersättning'], ['Nystartsjobb', 'aktivitetsersättning'], []])
  })
})

describe('a file that is chosen', () => {
  it('is read, also with the mark that some editors put first', async () => {
    expect(await readFormFile(new File(['\uFEFF{"id":"a"}'], 'a.json'))).toEqual({ name: 'a.json', form: { id: 'a' } })
    expect(await readFormFile(new File(['{"id":"a",}'], 'a.json'))).toEqual({ name: 'a.json', wrong: 'notJson' })
    expect(await readFormFile(new File(['x'.repeat(60_001)], 'a.json'))).toEqual({ name: 'a.json', wrong: 'tooLarge' })
  })
})
