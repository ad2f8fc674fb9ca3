import { beforeAll, describe, expect, it } from 'vitest'
import { obstacleNumber } from '#core/letters/obstacle-number.ts'
import { replay } from '#core/meeting/evolve.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { handingOn } from '#server/http/afterwards/handing-on.ts'
import { countAndShow } from '#server/statistics/counting.ts'
import { aboutNobody, organisationIds } from '#test/support/builders.ts'
import { houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { dumpOf, openedTexts } from '#test/support/dump.ts'
import { dayMs } from '#test/support/followed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { done, openedIn, planBody, seated, type Meeting } from '#test/support/seated-meeting.ts'
import { administratorToken, post, staffToken } from '#test/support/test-app.ts'

const otherToken = 'staff-token-of-another-authority-0001'
const group = 'lokusgrupp'
const handsOnTo = [{ form: group, name: { sv: 'Gruppen i Ekby', en: 'The Ekby group' } }]
const advice = { ...aboutNobody('deidentified').form!, id: 'ekby-rad', name: { sv: 'Råd', en: 'Advice' }, keeps: ['obstacles' as const], closing: { ...aboutNobody().form!.closing, warns: ['obstacles' as const] }, handsOnTo }

const planningOf = (house: House, formId: string, changes = aboutNobody()) => ({ ...planBody({ ...changes, startsAt: house.now() }, undefined, []), formId })
const planned = (house: House, formId: string, changes = aboutNobody(), token = staffToken) => plannedBy(house, planningOf(house, formId, changes), token)

async function plannedBy(house: House, planning: object, token = staffToken): Promise<Meeting> {
  const answer = await post(`${house.app.url}/api/meetings`, planning, token)
  expect([answer.status, answer.body]).toEqual([201, expect.anything()])
  const { meetingId, links } = answer.body as PlannedMeeting
  return { app: house.app, meetingId, link: (seat) => links.find((one) => one.seatId === seat || one.seatId === `seat-${seat}`)?.link ?? '' }
}
const earlierOf = async (house: House, { meetingId }: { meetingId: string }) => replay((await house.app.store.readMeeting(meetingId))!.events).kept.earlier
const turn = ({ app, now }: House) => countAndShow({ store: app.store, now, localForms: [], beside: handingOn({ store: app.store, now }) })
const states = async ({ app }: House, authority: string) => (await app.store.listHandedOn(authority)).map((one) => one.group)
const hostOf = async ({ app }: House, { meetingId }: { meetingId: string }) => (await app.store.readMeeting(meetingId))!.hostAuthorityId
const wordsIn = async ({ database }: House) => openedTexts(await dumpOf(database), database.masterKey)

/** A meeting of one case without a name, that hands an obstacle on to the group and is over. */
async function handedOnFrom(house: House, words: string) {
  const all = await openedIn('recommend', await planned(house, advice.id, aboutNobody('deidentified')), 'officer')
  const { chair, officer } = all.seats
  await done(officer, { type: 'raiseObstacle', words, between: [organisationIds.town, organisationIds.jobs], raisedBy: 'ett team' })
  const { id } = await chair.until(() => chair.view().kept?.obstacles[0])
  await done(chair, { type: 'answerObstacle', obstacleId: id, answer: { kind: 'handedOn', to: 'Dit', group, reason: 'Det gäller flera.' } })
  await done(chair, { type: 'closeMeeting', early: 'Kort möte.' })
  return all
}

/** The group's meeting takes what was handed on to it up as an obstacle, and says no to it. */
async function bringUp(house: House, meeting: Meeting) {
  const { chair, officer } = (await seated(meeting, 'officer')).seats
  await done(chair, { type: 'startMeeting' })
  const { id: pointId, obstacle = '', raisedBy = '' } = await chair.until(() => chair.view().kept?.earlier[0])
  expect([obstacle, raisedBy]).toEqual(['Två myndigheter frågar samma sak.', 'ett team'])
  await done(officer, { type: 'raiseObstacle', words: obstacle, between: [organisationIds.jobs], raisedBy, pointId })
  const { id: obstacleId } = await chair.until(() => chair.view().kept?.obstacles[0])
  await done(chair, { type: 'answerObstacle', obstacleId, answer: { kind: 'rejected', reason: 'Det finns inga pengar.' } })
  await done(chair, { type: 'closeMeeting', early: 'Kort möte.' })
  await turn(house)
}

describe('obstacles that are handed on to a group', () => {
  let house: House
  beforeAll(async () => {
    house = await houseWithClock()
    expect((await post(`${house.app.url}/api/forms`, { form: advice, version: 0 }, administratorToken)).status).toBe(201)
  })

  it('[HANDED-1] [HANDED-3] [HANDED-5] of several meetings begin the group’s next one, also when those are erased, and what was said of them comes back as a code', async () => {
    const first = await handedOnFrom(house, 'Kön till vården är lång.')
    const second = await handedOnFrom(house, 'Två myndigheter frågar samma sak.')
    await turn(house)
    await turn(house)
    const host = await hostOf(house, first)
    expect(await states(house, host)).toEqual(['waits', 'waits'])
    const office = async (language?: string) => (await sendForm(house.app.url, '/uppfoljning/hos-oss', { token: staffToken }, language)).page
    const numbers = (await house.app.store.listHandedOn(host)).map(({ id }) => obstacleNumber(id))
    for (const number of numbers) expect(await office()).toContain(`Hinder ${number}. Råd, december 2026. Till Lokusgruppen: Väntar på gruppens nästa möte, längst till juni 2027.`)
    house.pass(40 * dayMs)
    for (const { meetingId } of [first, second]) expect(await house.app.store.eraseOverdue(meetingId, house.now())).toBe(true)
    const next = await planned(house, group)
    const points = await earlierOf(house, next)
    expect(points.map(({ what, raisedBy, answer }) => [what.replace(/^Hinder \w{4} /, ''), raisedBy, answer]).toSorted()).toEqual([
      ['från ett team: Kön till vården är lång. Det kom hit från ”Råd”. Skälet: Det gäller flera.', 'ett team', null],
      ['från ett team: Två myndigheter frågar samma sak. Det kom hit från ”Råd”. Skälet: Det gäller flera.', 'ett team', null],
    ])
    expect(points.map(({ what }) => what.split(' ')[1])).toEqual(points.map(({ id }) => obstacleNumber(id)))
    expect(await states(house, host)).toEqual(['takenUp', 'takenUp'])
    expect(await earlierOf(house, await planned(house, group)), 'each is taken up once').toEqual([])
    const { seats } = await seated(next, 'officer')
    await done(seats.chair, { type: 'startMeeting' })
    await done(seats.chair, { type: 'settleEarlier', pointId: points.find(({ what }) => what.includes('Kön'))!.id, answer: { how: 'waits', words: 'Avtalet skrivs i mars.' } })
    expect(await wordsIn(house)).toContain('Kön till vården är lång.')
    await done(seats.chair, { type: 'closeMeeting', early: 'Kort möte.' })
    await turn(house)
    expect(await states(house, host)).toEqual(expect.arrayContaining(['waits', { said: 'waits' }]))
    const left = await wordsIn(house)
    expect([left.includes('Kön till vården är lång.'), left.includes('Två myndigheter')], 'with the meeting the words go of what has an answer').toEqual([false, true])
    for (const page of [await office(), await office('en')]) expect([/Hinder \w{4}.*Det väntar\.|Obstacle \w{4}.*It waits\./.test(page), /Kön|lång/.test(page)]).toEqual([true, false])
    expect(await asked(house.database.connection, "select what from audit where what like 'obstacle%' order by id")).toEqual(['obstacleHandedOn', 'obstacleHandedOn', 'obstaclesTakenUp'].map((what) => ({ what })))
    await bringUp(house, await planned(house, group))
    expect(await states(house, host)).toEqual(expect.arrayContaining([{ said: 'notDone' }, { said: 'waits' }]))
    expect(await wordsIn(house)).not.toContain('Två myndigheter')
  })

  it('[FORMEDIT-13] go to no group whose form is not there', async () => {
    const nowhere = { ...advice, id: 'ekby-nowhere', handsOnTo: [{ ...handsOnTo[0], form: 'ekby-borta' }] }
    expect(await post(`${house.app.url}/api/forms`, { form: nowhere, version: 0 }, administratorToken)).toMatchObject({ status: 422, body: { fields: ['form.handsOnTo'] } })
  })

  it('[HANDED-2] are nobody else’s, are left to the next where the meeting that took them up is erased, and go after half a year', async () => {
    await settleHostAuthority(house.app.store, { id: 'other', name: 'Sjöbo', staffToken: otherToken, administratorToken: `${otherToken}-a`, at: house.now(), expiresAt: '2999-01-01T00:00:00.000Z' })
    const host = await hostOf(house, await handedOnFrom(house, 'Ingen svarar i telefon.'))
    await turn(house)
    expect(await earlierOf(house, await planned(house, group, aboutNobody(), otherToken))).toEqual([])
    expect((await sendForm(house.app.url, '/uppfoljning/hos-oss', { token: otherToken })).page).not.toContain('Lokusgruppen')
    const given = await planned(house, group)
    expect((await earlierOf(house, given)).map(({ raisedBy }) => raisedBy)).toEqual(['ett team'])
    await asked(house.database.connection, `update meeting set erased_at = '${house.now()}' where id = '${given.meetingId}'`)
    expect((await states(house, host))[0]).toBe('waits')
    house.pass(184 * dayMs)
    await turn(house)
    expect([await states(house, host), (await wordsIn(house)).includes('Ingen svarar')]).toEqual([expect.arrayContaining(['letGo']), false])
    expect((await sendForm(house.app.url, '/uppfoljning/hos-oss', { token: staffToken })).page).toContain('Det väntar inte längre.')
    await turn(house)
    const letGo = async () => (await asked(house.database.connection, "select what from audit where what = 'obstaclesLetGo'")).length
    expect([await earlierOf(house, await planned(house, group)), await letGo()], 'once').toEqual([[], 1])
    house.pass(184 * dayMs)
    await turn(house)
    expect(await states(house, host)).toEqual([])
  })

  it('[HANDED-4] wait on where the planning of a meeting that is planned already is sent once more', async () => {
    const planning = planningOf(house, group)
    const first = await plannedBy(house, planning)
    const host = await hostOf(house, await handedOnFrom(house, 'Blanketten finns bara på papper.'))
    await turn(house)
    const again = await plannedBy(house, planning)
    expect([again.meetingId, await earlierOf(house, again), await states(house, host)]).toEqual([first.meetingId, [], ['waits']])
    const next = await planned(house, group)
    expect((await earlierOf(house, next)).map(({ what }) => what)).toEqual([expect.stringContaining('Blanketten')])
    expect(await states(house, host)).toEqual(['takenUp'])
  })

  it('[EARLIER-8] [HANDED-4] come to the group’s meeting that was planned before, when it starts, and to no other', async () => {
    const before = await planned(house, group)
    const later = await planned(house, group)
    const host = await hostOf(house, await handedOnFrom(house, 'Intygen kommer för sent.'))
    await turn(house)
    const { chair } = (await seated(before, 'officer')).seats
    expect([await earlierOf(house, before), (await states(house, host)).includes('waits')]).toEqual([[], true])
    await done(chair, { type: 'startMeeting' })
    expect((await chair.until(() => chair.view().kept?.earlier[0])).what).toContain('Intygen')
    expect([(await earlierOf(house, before)).length, (await states(house, host)).includes('waits')]).toEqual([1, false])
    const second = (await seated(later, 'officer')).seats.chair
    await done(second, { type: 'startMeeting' })
    expect(await earlierOf(house, later)).toEqual([])
  })
})
