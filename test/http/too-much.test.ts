import { beforeAll, describe, expect, it } from 'vitest'
import { longest } from '#server/http/referring/read-referral.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

async function send(path: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields).toString()
  const answer = await fetch(app.url + path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'sv', accept: 'text/html,*/*;q=0.8' } })
  return { status: answer.status, page: await answer.text(), bytes: body.length }
}
const who = { who: 'worker', knows: 'yes', yourPhone: '010-123 45 67', personPhone: '', tellAddress: '' }
/** Letters that are written as nine signs in a form. */
const filled = (times: number) => Object.fromEntries(Object.entries(longest).flatMap(([name, most]) => (name.endsWith('Phone') ? [] : [[name, 'ሀ'.repeat(most * times)]])))

describe('much text', () => {
  it('[ASK-33] all fields full are taken', async () => {
    const { status, bytes } = await send('/anmal', { ...filled(1), ...who })
    expect([status, bytes > 15_000]).toEqual([201, true])
  })

  it('[ASK-33] more than the fields hold is said at each of them, and stands there', async () => {
    const { status, page } = await send('/anmal', { ...filled(3), ...who })
    expect([status, page.includes('id="question-wrong">Texten är för lång.'), page.includes(`>${'ሀ'.repeat(longest.note * 3)}</textarea>`)]).toEqual([422, true, true])
  })

  it.each(['/anmal', '/anmal/min', '/infor', '/brev/wrong', '/statistik'])('[ASK-33] what no form holds is answered at %s by a page that says what to do', async (path) => {
    const { status, page } = await send(path, { words: 'a'.repeat(200_000) })
    expect([status, page.includes('<h1>Det blev för mycket text</h1>'), page.includes('gör texten kortare')]).toEqual([413, true, true])
  })
})
