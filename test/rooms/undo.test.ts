import { beforeAll, describe, expect, it } from 'vitest'
import { content } from '#test/support/builders.ts'
import { connect } from '#test/support/live-client.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { done, openedIn, planned } from '#test/support/seated-meeting.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ store: await testStore(await testDatabase()) })
})

const advice = (why: string) => ({ type: 'addItem', kind: 'recommendation', content: content({ why }) }) as const
const undo = { type: 'undoLast' } as const

describe('undo', () => {
  it('[UNDO-8] pressed by several at the same moment takes back their own alone, and what somebody else has answered since stands', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'adviser', 'referrer', 'participant')
    const { officer, adviser, referrer, participant, chair } = seats
    for (const one of [officer, adviser, referrer]) await done(one, advice(`Skäl av ${one.seatId}.`))
    const ids = Object.fromEntries((await chair.until(() => (chair.view().items?.length === 3 ? chair.view().items : null))).map((item) => [item.by, item.id]))
    await done(participant, { type: 'answerItem', itemId: ids[referrer.seatId] ?? '', answer: 'yes', words: null })
    const answers = await Promise.all([officer, adviser, referrer, chair].map((one) => one.send(undo)))
    expect(answers.map((answer) => (answer.kind === 'refused' ? answer.refusal : answer.kind))).toEqual(['done', 'done', 'changedSince', 'nothingToUndo'])
    const items = await chair.until(() => (chair.view().items?.filter(({ settlement }) => settlement === 'withdrawn').length === 2 ? chair.view().items : null))
    expect(items.map((item) => [item.by, item.settlement])).toEqual([[officer.seatId, 'withdrawn'], [adviser.seatId, 'withdrawn'], [referrer.seatId, 'agreed']])
  })

  it('[UNDO-8] takes back the same when the server was started anew in between, and once however it is sent', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'adviser')
    await done(seats.officer, advice('Det första.'))
    await done(seats.adviser, advice('Det andra.'))
    const other = await testApp({ store: app.store })
    const officer = await connect(other.url, seats.officer)
    await officer.until(() => officer.view().items?.length === 2)
    await done(officer, undo)
    expect(await officer.send(undo)).toMatchObject({ kind: 'refused', refusal: 'nothingToUndo' })
    const items = await officer.until(() => (officer.view().items?.[0]?.settlement === 'withdrawn' ? officer.view().items : null))
    expect(items.map(({ by, settlement }) => [by, settlement])).toEqual([[seats.officer.seatId, 'withdrawn'], [seats.adviser.seatId, 'open']])
  })
})
