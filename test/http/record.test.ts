import { beforeAll, describe, expect, it } from 'vitest'
import { aliases } from '#core/meeting/protected-identity.ts'
import { plan, seatIds } from '#test/support/builders.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { advised, closedWithAdvice, foreignToken, notedOf, openWithAdvice, sentTo, twoAuthorities } from '#test/support/pages-of-meeting.ts'
import type { TestDatabase } from '#test/support/postgres.ts'
import { planned } from '#test/support/seated-meeting.ts'
import { administratorToken, onTheDayOfTheMeeting, post, staffToken, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
let database: TestDatabase
beforeAll(async () => {
  ;({ app, database } = await twoAuthorities())
})

const words = advised
const openMeeting = (changes?: Parameters<typeof openWithAdvice>[1]) => openWithAdvice(app, changes)
const closedMeeting = (changes?: Parameters<typeof closedWithAdvice>[1]) => closedWithAdvice(app, changes)
const sent = (address: string, fields: Record<string, string>, language?: string) => sentTo(app, address, fields, language)
const record = (fields: Record<string, string>) => sent('/utdrag', fields)
const fileOf = async (fields: Record<string, string>) => JSON.parse((await record({ ...fields, as: 'file' })).text) as { record?: unknown; counts?: unknown; seen: { lines: unknown[] }; received: { kind: string }[]; keptUntil: string | null }
const tokenIn = (page: string) => /action="\/utdrag"><input type="hidden" name="token" value="([^"]+)"/.exec(page)?.[1]
const linesOf = (meetingId: string) => notedOf(database, meetingId, 'recordTaken')

describe('what is kept of a meeting', () => {
  it('[RECORD-1] [RECORD-3] is the participant’s under the letter that their code opened, with its words, who received it and who has read what', async () => {
    const { meetingId, codeOf } = await closedMeeting()
    const letter = await sent('/brev', await codeOf('participant'))
    const token = tokenIn(letter.text) ?? ''
    const { status, text } = await record({ token })
    expect(status).toBe(200)
    for (const part of [words, 'Brandlarmet gick.', 'Omar', 'Öppnade brevet till deltagaren', 'Släpptes in och såg mötet', 'Tog ut det som finns sparat', 'Vi raderar mötet']) expect(text).toContain(part)
    expect(text).not.toContain('<script')
    const file = await fileOf({ token })
    expect(JSON.stringify(file.record)).toContain(words)
    expect(file.received.map(({ kind }) => kind)).toContain('letterRead')
    expect(file.keptUntil).not.toBeNull()
    expect(await linesOf(meetingId)).toEqual([['recordTaken byCode', null], ['recordTaken byCode', null]])
  })

  it('[RECORD-1] is theirs before the meeting by the code of the letter before it, and on their own device while it goes on', async () => {
    const meeting = await planned(app)
    const { opensWith } = (await post(`${app.url}/api/meetings/${meeting.meetingId}/preparation/code`, {}, staffToken)).body as { opensWith: Record<string, string> }
    const before = await record({ token: tokenIn((await sent('/brev', opensWith)).text) ?? '' })
    expect([before.status, before.text.includes(plan().question)]).toEqual([200, true])
    const { seats } = await openMeeting()
    const own = await record({ token: seats.participant.token })
    expect([own.status, own.text.includes(words)]).toEqual([200, true])
    expect((await record({ token: seats.chair.token })).status, 'who leads: when it is over').toBe(403)
  })

  it('[RECORD-1] [RECORD-4] is who leads’ when it is over, and no other seat’s, letter’s or reader’s', async () => {
    const { meetingId, seats, codeOf } = await closedMeeting()
    expect((await record({ token: seats.chair.token })).text).toContain(words)
    const referrers = await sent('/brev', await codeOf('referrer'))
    expect(tokenIn(referrers.text)).toBeUndefined()
    const referrersToken = /name="token" value="([^"]+)"/.exec(referrers.text)?.[1] ?? ''
    for (const token of [referrersToken, seats.referrer.token, seats.officer.token, staffToken, administratorToken, 'x'.repeat(40), '']) expect((await record({ token })).status).toBe(403)
    expect(await linesOf(meetingId)).toEqual([['recordTaken', seatIds.chair]])
  })

  it('[RECORD-2] [RECORD-3] is the office’s without a word of it, and another authority’s not at all', async () => {
    const { meetingId } = await closedMeeting()
    for (const token of [staffToken, administratorToken]) {
      const { status, text } = await record({ number: meetingId, token })
      expect(status).toBe(200)
      for (const part of ['Råd, löften, frågor och beslut: 1 text', 'Släpptes in och såg mötet', 'Vi raderar mötet']) expect(text).toContain(part)
      const file = await fileOf({ number: meetingId, token })
      expect(file.counts).toContainEqual({ part: 'items', texts: 1 })
      expect(file.record).toBeUndefined()
      for (const secret of ['hemligaord', 'Brandlarmet', 'Omar', plan().question]) for (const said of [text, JSON.stringify(file)]) expect(said).not.toContain(secret)
    }
    for (const [number, token] of [[meetingId, foreignToken], ['no-such-meeting-at-all', staffToken], [meetingId, 'x'.repeat(40)]] as const) expect((await record({ number, token })).status).toBe(403)
    expect((await linesOf(meetingId)).map(([what]) => what)).toEqual(Array(4).fill('recordTaken'))
  })

  it('[RECORD-4] has no word for anybody while consent is taken back, and says so when the meeting is erased', async () => {
    const { meetingId, seats, codeOf } = await closedMeeting()
    const token = tokenIn((await sent('/brev', await codeOf('participant'))).text) ?? ''
    expect((await sent('/brev/withdrawn', { token, id: newCommandId() })).status).toBe(200)
    for (const one of [token, seats.participant.token, seats.chair.token]) expect((await record({ token: one })).status).toBe(403)
    const hidden = await record({ number: meetingId, token: staffToken })
    expect([hidden.status, hidden.text.includes('Samtycket är tillbakataget.'), hidden.text.includes('1 text')]).toEqual([200, true, false])
    await app.store.eraseMeeting(meetingId, onTheDayOfTheMeeting())
    const gone = await record({ number: meetingId, token: staffToken })
    expect([gone.status, gone.text.includes('Mötet är raderat. Orden finns inte kvar.'), gone.text.includes('1 text'), gone.text.includes('Det som är skrivet')]).toEqual([200, true, false, false])
    const file = await fileOf({ number: meetingId, token: staffToken })
    expect([file.counts, file.record]).toEqual([null, undefined])
  })

  it('[RECORD-5] is on the own screen and in no file where the identity is protected, and the office does not learn how much is written or who came', async () => {
    const seats = plan().seats.map((seat) => (seat.role === 'participant' || seat.role === 'supportPerson' ? { ...seat, name: seat.role === 'participant' ? aliases[4] : aliases[1] } : seat))
    const meeting = await closedMeeting({ isProtected: true, seats })
    const { participant, chair } = meeting.seats
    const own = await record({ token: participant.token })
    expect([own.status, own.text.includes(words), own.text.includes('Hämta som fil')]).toEqual([200, true, false])
    for (const token of [participant.token, chair.token]) {
      const file = await record({ token, as: 'file' })
      expect([file.status, file.text.includes('hemligaord'), file.text.includes('skyddade personuppgifter')]).toEqual([403, false, true])
    }
    const office = await record({ number: meeting.meetingId, token: staffToken })
    expect([office.status, office.text.includes('1 text'), office.text.includes('Här står inte om deltagaren kom')]).toEqual([200, false, true])
    expect((await fileOf({ number: meeting.meetingId, token: staffToken })).counts).toBeNull()
  })

  it('[RECORD-3] shows nothing to who only looks, and is in the reader’s own language', async () => {
    const { meetingId } = await closedMeeting()
    expect((await fetch(`${app.url}/utdrag`)).status).toBe(200)
    expect(await linesOf(meetingId)).toEqual([])
    expect((await sent('/utdrag', { number: meetingId, token: staffToken }, 'en')).text).toContain('Advice, promises, questions and decisions: 1 text')
  })
})
