import { beforeAll, describe, expect, it } from 'vitest'
import type { ReadingCode } from '#core/wire/settings.ts'
import { connect, join, newCommandId } from '#test/support/live-client.ts'
import { testStore } from '#test/support/postgres.ts'
import { done, planned } from '#test/support/seated-meeting.ts'
import { post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

const somewhere = () => `10.5.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`

async function send(path: string, fields: Record<string, string>, at = app, from = somewhere()) {
  const answer = await fetch(at.url + path, { method: 'POST', body: new URLSearchParams(fields), headers: { 'accept-language': 'sv', 'x-forwarded-for': from } })
  return { status: answer.status, page: await answer.text() }
}
async function codeOf(meetingId: string) {
  const { number, code } = ((await post(`${app.url}/api/meetings/${meetingId}/preparation/code`, {}, staffToken)).body as ReadingCode).opensWith!
  return { number, code }
}
const wishes = { adds: 'yes', talkAbout: 'Att få sova', notTalkAbout: 'Min syster', adaptations: 'breaks' }
/** What stands in the fields of a page: to send once more. */
const fieldsOf = (page: string) => [/>Att få sova<\/textarea>/.test(page), />Min syster<\/textarea>/.test(page), /value="breaks" checked/.test(page), page.includes('name="adds" value="yes"')]
const allFour = [true, true, true, true]

describe('what somebody wrote and nobody could take', () => {
  it('[ASK-15] stands in its fields when their code is replaced, and is sent again with the new one', async () => {
    const { meetingId } = await planned(app)
    const { number, code } = await codeOf(meetingId)
    const fresh = await codeOf(meetingId)
    const { status, page } = await send('/infor', { number, code, ...wishes })
    expect([status, fieldsOf(page), page.includes(`value="${number}"`), page.includes(code), page.includes('inte sparat än')]).toEqual([403, allFour, true, false, true])
    expect((await send('/infor', { number, code: fresh.code, ...wishes })).page).toContain('Det är sparat.')
  })

  it.each(['/infor', '/anmal/min'])('[ASK-15] stands in its fields at %s when the code rests, and a note does too', async (path) => {
    const given = await codeOf((await planned(app)).meetingId)
    const here = somewhere()
    for (let times = 0; times < 6; times += 1) await send(path, { ...given, code: 'AAAA AAAA' }, app, here)
    const { status, page } = await send(path, { ...given, ...wishes }, app, here)
    expect([status, fieldsOf(page)]).toEqual([403, allFour])
    const note = await send(path, { ...given, adds: 'yes', note: 'Läkaren ringer', noteSaid: 'yes' }, app, here)
    expect([note.page.includes('>Läkaren ringer</textarea>'), /value="yes" checked/.test(note.page)]).toEqual([true, true])
    expect((await send(path, { number: given.number, code: 'AAAA AAAA' }, app, here)).page, 'nothing was written').not.toContain('<textarea')
  })

  it('[ASK-15] stands on the page when the meeting has begun, and is said not to be kept', async () => {
    const meeting = await planned(app)
    const given = await codeOf(meeting.meetingId)
    const chair = await connect(app.url, await join(app.url, meeting.link('chair')))
    await chair.until(() => chair.view().about)
    await done(chair, { type: 'startMeeting' })
    const { page } = await send('/infor', { ...given, ...wishes })
    for (const words of ['Mötet har börjat', 'Att få sova', 'Min syster', 'Jag vill ha pauser', 'Det är inte sparat.']) expect(page).toContain(words)
    expect((await send('/infor', given)).page, 'nothing was written').not.toContain('Det är inte sparat.')
  })

  it('[ASK-32] where the meeting has begun is a no to what is asked apart, a wish that was taken away and a mark, and only what stands is said to be saved', async () => {
    const meeting = await planned(app)
    const given = await codeOf(meeting.meetingId)
    const first = await send('/infor', { ...given, ...wishes, 'apart-followUp': 'yes' })
    expect(first.page).toContain('Det är sparat.')
    const chair = await connect(app.url, await join(app.url, meeting.link('chair')))
    await chair.until(() => chair.view().about)
    await done(chair, { type: 'startMeeting' })
    const late = async (fields: Record<string, string>) => {
      const { page } = await send('/infor', { ...given, ...wishes, 'apart-followUp': 'yes', ...fields })
      return { says: ['<p>Det är sparat.</p>', 'Resten av det du skrev är sparat.', '<p>Det är inte sparat.'].filter((says) => page.includes(says)), lines: [...page.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)/g)].map(([, name, text]) => `${name} ${text}`) }
    }
    const followUp = 'Får vi fråga dig efter mötet hur det gick?'
    const rest = ['Resten av det du skrev är sparat.']
    expect(await late({})).toEqual({ says: ['<p>Det är sparat.</p>'], lines: [] })
    expect(await late({ 'apart-followUp': 'no' })).toEqual({ says: rest, lines: [`${followUp} Nej`] })
    expect(await late({ 'apart-teams': 'no', support: 'good' })).toEqual({ says: rest, lines: [`${followUp} Ja`, 'Hur mycket stöd har du nu? Bra stöd', 'Får vi ha mötet i Microsoft Teams? Nej'] })
    expect(await late({ notTalkAbout: '' })).toEqual({ says: rest, lines: ['Det här vill jag inte prata om Du tog bort det som stod här. Det står kvar i mötet.'] })
    expect(await late({ talkAboutKind: 'health' })).toEqual({ says: rest, lines: ['Det du vill prata om handlar om Hälsa'] })
    expect(await late({ talkAbout: '', notTalkAbout: '', adaptations: '', 'apart-followUp': 'no' })).toMatchObject({ says: ['<p>Det är inte sparat.'], lines: { length: 4 } })
    expect(chair.view().consent?.separate?.map(({ kind, answer }) => [kind, answer]), 'the page says what stands').toEqual([['followUp', 'yes']])
  })

  it('[ASK-15] an answer to what is asked apart, and what a wish is about, stand chosen where the code is replaced, and are sent again', async () => {
    const { meetingId } = await planned(app)
    const { number, code } = await codeOf(meetingId)
    const fresh = await codeOf(meetingId)
    const { page } = await send('/infor', { number, code, adds: 'yes', 'apart-teams': 'no', talkAbout: 'Att få sova', talkAboutKind: 'health' })
    expect([page.includes('name="apart-teams" value="no" checked'), page.includes('<option value="health" selected>')]).toEqual([true, true])
    expect((await send('/infor', { number, code: fresh.code, adds: 'yes', 'apart-teams': 'no' })).page).toContain('name="apart-teams" value="no" checked')
    expect((await send('/infor', { number, code, adds: 'yes', 'apart-teams': 'no' })).page, 'a no alone is something').toContain('name="apart-teams" value="no" checked')
  })

  it('[ASK-15] stands in its fields when the meeting can not be read just now, and the same form sends it again', async () => {
    const { meetingId } = await planned(app)
    const { number, code } = await codeOf(meetingId)
    const away = await testApp({ store: { ...app.store, readMeeting: () => Promise.reject(Object.assign(new Error('away'), { code: '57P01' })) } })
    const { status, page } = await send('/infor', { number, code, ...wishes }, away)
    expect([status, fieldsOf(page), page.includes('action="/infor"'), page.includes(`name="code" value="${code}"`)]).toEqual([503, allFour, true, true])
    expect((await send('/infor', { number, code, ...wishes })).page).toContain('Det är sparat.')
  })

  it('[ASK-15] stands on the page when it was sent already, as it is written now', async () => {
    const form = { id: newCommandId().slice(0, 16), who: 'self', personName: 'Maria', personPhone: '070-123 45 67', question: 'Hur kommer jag vidare?' }
    const other = await testApp({ store: await testStore() })
    expect((await send('/anmal', form, other)).status).toBe(201)
    const { status, page } = await send('/anmal', { ...form, question: 'Hur kommer jag vidare nu?', talkAbout: '<b>Pengarna</b>' }, other)
    expect([status, page.includes('Hur kommer jag vidare nu?'), page.includes('&lt;b&gt;Pengarna'), page.includes('Ändringen är inte sparad.')]).toEqual([409, true, true, true])
  })
})
