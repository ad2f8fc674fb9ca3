import { beforeAll, describe, expect, it } from 'vitest'
import { seatIds } from '#test/support/builders.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { closedWithAdvice, foreignToken, notedOf, sentTo, twoAuthorities } from '#test/support/pages-of-meeting.ts'
import type { TestDatabase } from '#test/support/postgres.ts'
import { openedIn, planned } from '#test/support/seated-meeting.ts'
import { post, staffToken, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
let database: TestDatabase
beforeAll(async () => {
  ;({ app, database } = await twoAuthorities())
})

const secrets = ['hemligaord', 'Brandlarmet']
const closedMeeting = () => closedWithAdvice(app)
const sent = (address: string, fields: Record<string, string>) => sentTo(app, address, fields)
const whoHasSeen = (fields: Record<string, string>) => sent('/vem-har-sett', fields)
/** The token in the button under a letter; undefined where there is none. */
const tokenIn = (page: string) => /action="\/vem-har-sett"><input type="hidden" name="token" value="([^"]+)"/.exec(page)?.[1]
const linesOf = (meetingId: string) => notedOf(database, meetingId, 'seenListRead')

describe('who has seen a meeting, under a letter', () => {
  it('[AUDIT-13] [AUDIT-15] is answered to the participant by the code of their letter, with the names at the table, and is a line of whoever had a code', async () => {
    const { meetingId, codeOf } = await closedMeeting()
    const letter = await sent('/brev', await codeOf('participant'))
    expect(letter.text).toContain('Visa vem som har sett')
    const { status, text } = await whoHasSeen({ token: tokenIn(letter.text) ?? '' })
    expect(status).toBe(200)
    for (const name of ['Maria, mötesledaren, Ekby kommun', 'Omar, representant, Arbetsförmedlingen', 'Kim, den som mötet handlar om']) expect(text).toContain(name)
    for (const words of ['Släpptes in och såg mötet', 'Myndighetens personal: Planerade mötet', 'Någon med läskod eller e‑legitimation: Läste den här listan']) expect(text).toContain(words)
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).not.toContain('name="number"')
    expect(await linesOf(meetingId)).toEqual([['seenListRead byCode', null]])
  })

  it('[AUDIT-13] [AUDIT-15] is answered on their own device too, and to no other reader or seat, and the chair by theirs', async () => {
    const { meetingId, seats, codeOf } = await closedMeeting()
    const letter = await sent('/letters/participant', { token: seats.participant.token })
    expect(tokenIn(letter.text)).toBe(seats.participant.token)
    const own = await whoHasSeen({ token: seats.participant.token })
    expect([own.status, own.text.includes('Läste den här listan')]).toEqual([200, true])
    const referrers = await sent('/brev', await codeOf('referrer'))
    expect([referrers.status, tokenIn(referrers.text)]).toEqual([200, undefined])
    const referrersToken = /name="token" value="([^"]+)"/.exec(referrers.text)?.[1] ?? ''
    for (const token of [referrersToken, seats.referrer.token, seats.officer.token, staffToken]) expect((await whoHasSeen({ token })).status).toBe(403)
    expect((await whoHasSeen({ token: seats.chair.token })).status).toBe(200)
    expect(await linesOf(meetingId)).toEqual([['seenListRead', seatIds.participant], ['seenListRead', seatIds.chair]])
  })

  it('[AUDIT-13] [AUDIT-15] is answered to the participant before the meeting by the code of the letter before it, and no more once it has begun', async () => {
    const meeting = await planned(app)
    const { meetingId } = meeting
    const { opensWith } = (await post(`${app.url}/api/meetings/${meetingId}/preparation/code`, {}, staffToken)).body as { opensWith: Record<string, string> }
    const letter = await sent('/brev', opensWith)
    expect(letter.text).toContain('vem som har sett det som är skrivet inför mötet')
    const token = tokenIn(letter.text) ?? ''
    const { status, text } = await whoHasSeen({ token })
    expect([status, text.includes('Myndighetens personal: Planerade mötet'), text.includes('Någon med läskod eller e‑legitimation: Läste den här listan')]).toEqual([200, true, true])
    expect(await linesOf(meetingId)).toEqual([['seenListRead byCode', null]])
    await openedIn('recommend', meeting, 'participant')
    expect((await whoHasSeen({ token })).status).toBe(403)
  })

  it('[AUDIT-16] is opened by neither letter nor seat while the meeting goes on', async () => {
    const { seats, meetingId } = await openedIn('recommend', await planned(app), 'participant')
    for (const { token } of Object.values(seats)) expect((await whoHasSeen({ token })).status).toBe(403)
    expect(await linesOf(meetingId)).toEqual([])
  })

  it('[AUDIT-16] has roles alone for staff while consent is taken back, and neither letter nor seat opens it', async () => {
    const { meetingId, seats, codeOf } = await closedMeeting()
    const token = tokenIn((await sent('/brev', await codeOf('participant'))).text) ?? ''
    const before = await whoHasSeen({ number: meetingId, token: staffToken })
    expect(before.text).toContain('Representant, ')
    expect((await sent('/brev/withdrawn', { token, id: newCommandId() })).status).toBe(200)
    const after = await whoHasSeen({ number: meetingId, token: staffToken })
    expect(after.text).toContain('Samtycket är tillbakataget. Därför står bara rollerna här.')
    expect(after.text).not.toContain('Representant, ')
    const closed = await Promise.all([token, seats.participant.token, seats.chair.token].map((one) => whoHasSeen({ token: one })))
    expect(closed.map(({ status }) => status)).toEqual([403, 403, 403])
    expect((await sent('/brev/regret', { token, id: newCommandId() })).status).toBe(200)
    expect((await whoHasSeen({ token })).status, 'and it opens again').toBe(200)
  })

  it('[AUDIT-16] says the same of a token that is foreign, over or none', async () => {
    const { meetingId } = await closedMeeting()
    const foreign = await whoHasSeen({ number: meetingId, token: foreignToken })
    const others = await Promise.all([{ number: meetingId, token: 'x'.repeat(40) }, { number: 'no-such-meeting-at-all', token: staffToken }].map(whoHasSeen))
    const same = ({ status, text }: typeof foreign) => [status, text.replace(/nonce="[^"]+"/, '').replace(/name="number" value="[^"]+"/, '')]
    for (const other of others) expect(same(other)).toEqual(same(foreign))
    const [none, some] = await Promise.all([whoHasSeen({ token: 'x'.repeat(40) }), whoHasSeen({ token: '' })])
    expect(same(none)).toEqual(same(some))
    expect(none.text).toContain('Öppna brevet eller mötet igen.')
    expect(await linesOf(meetingId)).toEqual([])
  })
})
