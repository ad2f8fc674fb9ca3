import { beforeAll, describe, expect, it } from 'vitest'
import type { Deliveries } from '#core/wire/deliveries.ts'
import { aboutNobody, seatIds, severalCases } from '#test/support/builders.ts'
import { hiddenIn, hourMs, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { heldMinutes, minutesCodeFor } from '#test/support/held-minutes.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { done } from '#test/support/seated-meeting.ts'
import { get, post } from '#test/support/test-app.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
})
type Token = { token: string }
const { officer, adviser } = seatIds
const rut = 'seat-rut'
const at = () => `${house.app.url}/api/letters/deliveries`
const form = (where: string, fields: Record<string, string>) => sendForm(house.app.url, where, fields)
const own = ({ token }: Token) => form('/letters/minutes', { token })
const known = async ({ token }: Token) => (await get(at(), token)).body as Deliveries
const older = async (chair: Token) => (await known(chair)).older.map(({ seatId, version, how, toldAt }) => [seatId, version, how.join(), toldAt !== null])
const lineIn = (page: string) => /<option value="(item:[\w-]+)"/.exec(page)?.[1] ?? ''
const textOf = async ({ token }: Token, recipient = 'minutes') => (await form(`/letters/${recipient}/text`, { token })).page
const wrongFrom = (page: string, words: string) => form('/brev/wrong', { token: hiddenIn(page, 'token'), id: hiddenIn(page, 'id'), line: lineIn(page), words })
async function held(what: Parameters<typeof heldMinutes>[1] = {}) {
  house.pass(hourMs / 2)
  return heldMinutes(house, what)
}

describe('minutes that are not right', () => {
  it('[SEND-35] are said so on their page by who reads them with a code, and by the chair on their own device, and have a new version', async () => {
    const { seats } = await held()
    const { page } = await form('/brev', await minutesCodeFor(house, officer, seats.chair))
    expect([page.includes('Är det något i anteckningarna som inte stämmer?'), /Jag har läst|Någon har gått igenom|Ta tillbaka mitt ja|Visa vem som har sett|i brevet/.test(page)]).toEqual([true, false])
    const said = await wrongFrom(page, 'Listan\r\nfinns redan.')
    expect([said.status, said.page.includes('Tack. Det du skrev står nu i anteckningarna.'), said.page.includes('Version 2, ')]).toEqual([200, true, true])
    await wrongFrom(page, 'Listan\r\nfinns redan.')
    await seats.chair.until(() => seats.chair.view().corrections?.[0]?.by === officer)
    await done(seats.chair, { type: 'answerWrong', correctionId: seats.chair.view().corrections![0]!.id, words: 'Den finns sedan i maj.' })
    for (const seat of Object.values(seats)) expect(await textOf(seat)).toContain('Omar på Arbetsförmedlingen skriver att det inte stämmer: ”Listan finns redan.” Rättat av Maria på Ekby kommun: ”Den finns sedan i maj.”')
    const { page: chairs } = await own(seats.chair)
    expect((await wrongFrom(chairs, 'Det var den 4 maj.')).page).toContain('Version 4, ')
    expect((await known(seats.chair)).version).toBe(4)
  })

  it('[SEND-35] keep what was written where it is not taken, and take nothing else: no receipt, no yes back, nobody else’s', async () => {
    const { seats } = await held()
    let { page } = await own(seats.adviser)
    for (const [words, why] of [['Hon var inte där.', 'Texten säger vem det gäller.'], ['Jag har 19811218-9876', 'Texten har ett personnummer.'], ['', 'Skriv vad som inte stämmer.']] as const) {
      const said = await wrongFrom(page, words)
      expect([said.page.includes(why), said.page.includes(`${words}</textarea>`)], words).toEqual([true, true])
      ;({ page } = said)
    }
    expect((await wrongFrom(page, 'Papperet var inte där.')).page, 'mended in the same form').toContain('Version 2, ')
    for (const path of ['read', 'explained', 'withdraw', 'withdrawn']) expect((await form(`/brev/${path}`, { token: seats.adviser.token, by: '', id: newCommandId() })).status, path).toBe(401)
    expect((await form('/vem-har-sett', { token: seats.adviser.token })).page).not.toContain('Tog fram')
    expect((await form('/brev/wrong', { token: 'x'.repeat(43), id: newCommandId(), line: '', words: 'Fel.' })).status).toBe(401)
    expect([(await known(seats.chair)).version, house.app.faults]).toEqual([2, []])
  })

  it('[SEND-35] [SEND-28] [SEND-29] are with everybody who got them before, who are seen and told, and read first what is new', async () => {
    const { seats } = await held()
    const opensWith = await minutesCodeFor(house, officer, seats.chair)
    const { page } = await form('/brev', opensWith)
    await textOf(seats.adviser)
    house.pass(60_000)
    await wrongFrom((await own(seats.chair)).page, 'Listan finns redan.')
    house.pass(60_000)
    expect((await older(seats.chair)).toSorted()).toEqual([[adviser, 1, 'taken', false], [officer, 1, 'taken', false]])
    expect(page).not.toContain('Det här är nytt')
    expect((await form('/brev', opensWith)).page).toContain('Det här är nytt i anteckningarna sedan du läste dem.')
    expect(await older(seats.chair)).toEqual([[adviser, 1, 'taken', false]])
    const tell = (by: Token) => post(`${at()}/told`, { seatId: adviser }, by.token)
    expect([(await tell(seats.officer)).status, (await tell(seats.chair)).status]).toEqual([404, 200])
    expect(await older(seats.chair)).toEqual([[adviser, 1, 'taken', true]])
    expect((await own(seats.adviser)).page).toContain('Det här är nytt i anteckningarna sedan du läste dem.')
    expect(await older(seats.chair)).toEqual([])
  })

  it('[SEND-35] [SEND-16] have a new notice, once, to who got one, and none to others', async () => {
    const { seats } = await held()
    const before = house.mailServer.mails.length
    const to = () => house.mailServer.mails.slice(before).map((mail) => mail.to)
    for (const seatId of [officer, adviser]) await minutesCodeFor(house, seatId, seats.chair)
    expect((await post(at(), { id: newCommandId(), recipient: 'copy', seatId: officer, address: 'omar@ekby.example' }, seats.chair.token)).status).toBe(200)
    await expect.poll(to, { timeout: 15_000 }).toEqual(['omar@ekby.example'])
    await wrongFrom((await own(seats.adviser)).page, 'Det är hemligt och fel.')
    await expect.poll(to, { timeout: 15_000 }).toEqual(['omar@ekby.example', 'omar@ekby.example'])
    expect(house.mailServer.mails.at(-1)?.raw).not.toMatch(/hemligt|Omar|Lokusgrupp/)
    await expect.poll(async () => (await known(seats.chair)).copyNotices.flatMap(({ seatId, notices }) => notices.map(({ version, state }) => `${seatId} ${version} ${state}`)), { timeout: 15_000 }).toEqual([`${officer} 1 sent`, `${officer} 2 sent`])
  })

  it('[SEND-35] [CORR-7] stand in the answer to their own cases too, and in nobody else’s', async () => {
    const { seats } = await held({ plan: severalCases, formId: 'ekby-arenden', seats: ['referrer', rut] })
    const [lena, ruts] = [seats['referrer']!, seats[rut]!]
    const { page } = await own(lena)
    const told = 'Gäller det ett av ärendena? Välj en rad i det.'
    const ofOne = aboutNobody('deidentified')
    const oneCase = await held({ plan: { ...ofOne, form: { ...ofOne.form!, papers: ['referrer', 'minutes'] } }, formId: 'ekby-ett' })
    const minutesAlone = await held({ plan: { ...severalCases, form: { ...severalCases.form!, papers: ['minutes'] } }, formId: 'ekby-utan-svar' })
    const pages = [page, (await own(oneCase.seats.chair)).page, (await own(minutesAlone.seats.chair)).page]
    expect(pages.map((one) => [one.includes('Skicka det jag har skrivit'), one.includes(told)]), 'where a line reaches a referrer').toEqual([[true, true], [true, false], [true, false]])
    await wrongFrom(page, 'Listan finns redan.')
    expect([await textOf(lena, 'referrer'), await textOf(ruts, 'referrer'), await textOf(ruts)].map((text) => text.includes('Listan finns redan.'))).toEqual([true, false, true])
    // Of the whole their words may be of any case: a referrer's own answer has them only from its own writer, and the minutes from all.
    await form('/brev/wrong', { token: hiddenIn(page, 'token'), id: newCommandId(), line: '', words: 'Båda planerna är gamla.' })
    expect([await textOf(lena, 'referrer'), await textOf(ruts, 'referrer'), await textOf(ruts)].map((text) => text.includes('Båda planerna är gamla.'))).toEqual([true, false, true])
  })
})
