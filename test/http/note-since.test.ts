import { beforeAll, describe, expect, it } from 'vitest'
import { asking, beside, hiddenOf, type Fields } from '#test/support/asking.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

const { send, askedFor, plannedOf } = asking(() => app)

describe('a note from a page that is older than what was said of it', () => {
  const words = 'Han bor hos sin bror'
  const shownIn = (page: string) => hiddenOf(page, 'note')

  it.each([['sv', 'Du har ändrat det här sedan du öppnade sidan. Nu gäller: ”Säg inte högt”. Spara igen om det du valde nu ska gälla i stället.'], ['en', 'You have changed this since you opened the page. What holds now is: “May not be said aloud”. Save again if what you chose now is to hold instead.']])('[ASK-38] is not said aloud again in a request, nor is that forgotten: %s', async (language, says) => {
    const { referrer, kept } = await askedFor()
    const page = async (fields: Fields) => send({ note: words, ...fields }, '/anmal/min', language)
    const aloud = { ...shownIn((await send(referrer, '/anmal/min')).page), noteSaid: 'yes' }
    const first = await page(aloud)
    expect([first.status, (await page(aloud)).status], 'sent twice it is one').toEqual([200, 200])
    expect((await page({ ...shownIn(first.page), noteSaid: 'no', noteKind: 'health' })).status).toBe(200)
    const again = await page(aloud)
    expect([again.status, again.page.includes(`>${words}</textarea>`)]).toEqual([422, true])
    expect(beside(again.page, 'note')).toBe(language === 'sv' ? says.replace('”Säg', '”Hälsa. Säg') : says.replace('“May', '“Health. May'))
    expect((await kept()).notes).toEqual([{ words, mayBeSaid: false, kind: 'health' }])
    expect((await page({ ...aloud, noteSaid: 'no' })).status, 'what takes nothing back is saved').toBe(200)
    expect((await page({ ...aloud, note: 'Något nytt' })).status, 'and a new one').toBe(200)
    expect((await page({ ...shownIn(again.page), noteSaid: 'yes' })).status, 'a page that is older by now').toBe(422)
    expect((await page({ ...shownIn((await page(aloud)).page), noteSaid: 'yes' })).status).toBe(200)
    expect((await kept()).notes[0]).toEqual({ words, mayBeSaid: true, kind: 'health' })
  })

  it('[ASK-38] nor in a meeting that is planned, also from a page of the request', async () => {
    const request = await askedFor()
    const asked = shownIn((await send(request.referrer, '/anmal/min')).page)
    const chair = await plannedOf(request)
    const said = async (fields: Fields, path = '/infor') => send({ note: words, ...fields }, path)
    const stands = () => chair.view().background?.notes.map(({ mayBeSaid }) => mayBeSaid)
    const aloud = { ...shownIn((await send(request.referrer, '/infor')).page), noteSaid: 'yes' }
    const first = await said(aloud)
    expect([first.status, (await said(aloud)).status]).toEqual([200, 200])
    expect((await said({ ...shownIn(first.page), noteSaid: 'no' })).status).toBe(200)
    await chair.until(() => stands()?.[0] === false)
    const [again, ofRequest] = [await said(aloud), await said({ ...asked, adds: 'yes', noteSaid: 'yes' }, '/anmal/min')]
    expect([again, ofRequest].map(({ status, page }) => [status, beside(page, 'note')?.includes('”Säg inte högt”')])).toEqual([[422, true], [422, true]])
    expect(stands()).toEqual([false])
    expect((await said({ ...shownIn(again.page), noteSaid: 'yes' })).status).toBe(200)
    await chair.until(() => stands()?.[0] === true)
  })

  it('[ASK-38] goes along where the code was wrong', async () => {
    const { referrer, kept } = await askedFor()
    const aloud = { ...shownIn((await send(referrer, '/anmal/min')).page), note: words, noteSaid: 'yes' }
    await send({ ...referrer, adds: 'yes', note: words, noteSaid: 'no' }, '/anmal/min')
    const foreign = await send({ ...aloud, code: 'AAAA AAAA' }, '/anmal/min')
    expect([foreign.status, (await send({ ...shownIn(foreign.page), ...referrer, note: words, noteSaid: 'yes' }, '/anmal/min')).status]).toEqual([403, 422])
    expect((await kept()).notes).toEqual([{ words, mayBeSaid: false }])
  })
})
