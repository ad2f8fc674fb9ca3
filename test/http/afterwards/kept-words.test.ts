import { beforeAll, describe, expect, it } from 'vitest'
import { closedMeeting, codeFor, hiddenIn, hourMs, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
})

const words = 'Det var inte rehabkoordinatorn. Jag sa ”kanske” & <b>inte</b> ja.'
const shown = 'Det var inte rehabkoordinatorn. Jag sa ”kanske” &amp; &lt;b&gt;inte&lt;/b&gt; ja.</textarea>'
const form = (where: string, fields: Record<string, string>, language?: string) => sendForm(house.app.url, where, fields, language)

async function written() {
  const { seats } = await closedMeeting(house)
  const code = await codeFor(house, 'participant', seats.chair)
  const { page } = await form('/brev', code)
  const line = /<option value="(item:[\w-]+)"/.exec(page)?.[1] ?? ''
  return { seats, code, sent: { token: hiddenIn(page, 'token'), id: hiddenIn(page, 'id'), line, words } }
}
const gone = () => Promise.reject(Object.assign(new Error('gone'), { code: '57P01' }))

describe('what somebody has written of what is not right', () => {
  it('[AFTER-6] stands on the page when the letter has been open too long, and is sent from there with number and code', async () => {
    const { seats, code, sent } = await written()
    house.pass(hourMs + 1)
    const late = await form('/brev/wrong', sent)
    expect([late.status, late.page.includes('Det står kvar här.'), late.page.includes(shown), hiddenIn(late.page, 'id'), hiddenIn(late.page, 'line')]).toEqual([401, true, true, sent.id, sent.line])
    const again = { id: sent.id, line: sent.line, words }
    const wrong = await form('/brev/wrong', { ...again, number: code.number, code: 'AAAA AAAA' })
    expect([wrong.status, wrong.page.includes('Numret och koden stämmer inte'), wrong.page.includes(shown), wrong.page.includes(`value="${code.number}"`), wrong.page.includes('AAAA')]).toEqual([403, true, true, true, false])
    const right = await form('/brev/wrong', { ...again, ...code })
    expect([right.status, right.page.includes('Tack. Det du skrev står nu i brevet.')]).toEqual([200, true])
    await seats.chair.until(() => seats.chair.view().corrections?.[0]?.words === words)
    await form('/brev/wrong', { ...again, ...code })
    expect(seats.chair.view().corrections).toHaveLength(1)
  })

  it('[AFTER-6] stands on it too when the code is tried too often, and whatever else is wrong with the form', async () => {
    const { sent, code } = await written()
    const { token: _over, ...rest } = sent
    let last = await form('/brev/wrong', { ...rest, ...code, code: 'AAAA AAAA' })
    for (let tries = 0; tries < 15 && last.status !== 429; tries++) last = await form('/brev/wrong', { ...rest, ...code, code: 'AAAA AAAA' })
    expect([last.status, last.page.includes(shown)]).toEqual([429, true])
    house.pass(hourMs)
    for (const fields of [{ ...sent, token: '' }, { ...sent, id: '?' }, { words }]) {
      const answer = await form('/brev/wrong', fields as Record<string, string>)
      expect([answer.status, answer.page.includes(shown)]).toEqual([401, true])
    }
    expect((await form('/brev/wrong', { ...sent, words: `${'lång '.repeat(1500)}slutet` })).page).toContain('slutet</textarea>')
    expect((await form('/brev/read', { token: sent.token })).page).toContain('Öppna brevet en gång till')
  })

  it('[AFTER-6] stands on it, in the reader’s language, when the database is away before or after it was kept', async () => {
    const { sent } = await written()
    const { store } = house.app
    for (const parts of [{ findReading: gone, findSession: gone }, { append: gone }, { listReceipts: gone }]) {
      const away = await house.open({ store: { ...store, ...parts } })
      const answer = await sendForm(away.url, '/brev/wrong', sent, 'en')
      expect([answer.type, answer.page.includes(shown), hiddenIn(answer.page, 'token'), hiddenIn(answer.page, 'id')], Object.keys(parts).join()).toEqual(['text/html; charset=utf-8', true, sent.token, sent.id])
      if (!('append' in parts)) expect([answer.status, answer.page.includes('It does not work just now')]).toEqual([503, true])
      expect(away.faults).toEqual([])
    }
    expect((await form('/brev/wrong', sent)).page).toContain('Tack. Det du skrev står nu i brevet.')
  })

  it('[HTTP-8] a person meets a page, and no JSON, where the database is away or something is wrong with us', async () => {
    const { sent, seats } = await written()
    const away = await house.open({ store: { ...house.app.store, findReading: gone, findSession: gone, saveReceipt: gone } })
    for (const path of ['/letters/participant', '/letters/participant/pdf', '/brev/read', '/brev/withdraw']) {
      const answer = await sendForm(away.url, path, { token: sent.token })
      expect([answer.status, answer.type, answer.page.includes('Det går inte just nu')], path).toEqual([503, 'text/html; charset=utf-8', true])
    }
    const broken = await house.open({ store: { ...house.app.store, findSession: () => Promise.reject(new Error('hemligt ord')) } })
    const answer = await sendForm(broken.url, '/letters/participant', { token: seats.chair.token }, 'en')
    expect([answer.status, answer.page.includes('Something went wrong on our side'), answer.page.includes('fault-1'), answer.page.includes('hemligt')]).toEqual([500, true, true, false])
    expect(broken.faults).toHaveLength(1)
  })
})
