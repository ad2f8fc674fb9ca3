import { beforeAll, describe, expect, it } from 'vitest'
import { content, plan, seatIds } from '#test/support/builders.ts'
import { connectStage, join } from '#test/support/live-client.ts'
import { admit, done, knocking, openedIn, planned, recommendation, seated } from '#test/support/seated-meeting.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

const sections = ['about', 'agenda', 'items', 'people', 'speaking', 'writing']
const words = (text: string) => content({ what: { kind: 'words', words: text } })

describe('a large screen', () => {
  it('[ROOM-32] of a seat that is let in sees what a large screen may, as it changes, and nothing more in any byte', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer', 'participant', 'support')
    const { chair, officer, participant, support } = meeting.seats
    const stage = await connectStage(app.url, officer)
    expect(Object.keys(stage.view()).toSorted()).toEqual(sections)
    await done(participant, { type: 'noteTold', words: 'kanarie-sagt' })
    await done(participant, { type: 'sayWish', wish: 'talkAbout', words: 'kanarie-önskan' })
    await done(officer, { type: 'addItem', kind: 'recommendation', content: words('kanarie-tidigare') })
    const itemId = (await chair.until(() => chair.view().items?.[0])).id
    await done(officer, { type: 'editItem', itemId, content: words('gällande-ord') })
    await done(officer, { type: 'addItem', kind: 'recommendation', content: words('kanarie-indraget') })
    await done(officer, { type: 'undoLast' })
    await done(officer, { type: 'noteGap', kind: 'gap', words: 'kanarie-lucka' })
    await done(officer, { type: 'sayMoney', money: { kind: 'said', seatId: seatIds.officer, words: 'kanarie-pengar' } })
    await done(officer, { type: 'keepDraft', place: 'told', text: 'kanarie-utkast' })
    await done(support, { type: 'raiseSignal', signal: 'notUnderstood' })
    await knocking(meeting, 'adviser')
    await chair.until(() => chair.view().knocks?.length === 1)
    const late = await connectStage(app.url, chair)
    for (const screen of [stage, late]) {
      await screen.until(() => screen.view().items?.length === 1 && JSON.stringify(screen.view().items).includes('gällande-ord'))
      const standing = (await connectStage(app.url, screen)).received()
      expect(standing).toContain(plan().question)
      expect(standing).not.toMatch(/kanarie|notUnderstood|"knocks":\[|missingKinds/)
    }
    expect(late.received()).not.toMatch(/kanarie/)
    expect(stage.received()).not.toMatch(/kanarie-(sagt|önskan|lucka|pengar|utkast)|notUnderstood/)
    await done(chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    await stage.until(() => stage.view().letter)
    expect(stage.missed()).toBe(0)
  })

  it('[ROOM-32] sends nothing and is offered nothing', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    for (const of of Object.values(seats)) {
      const stage = await connectStage(app.url, of)
      expect(stage.mine()).toMatchObject({ seatId: of.seatId, standing: 'admitted', abilities: [], canUndo: false, drafts: [] })
      for (const command of [recommendation(), { type: 'noteTold', words: 'Ord.' }, { type: 'withdrawConsent' }, { type: 'raiseSignal', signal: 'pause' }, { type: 'keepDraft', place: 'told', text: 'Ord' }, { type: 'setWriting', isWriting: true }] as const) {
        expect(await stage.send(command), `${command.type} by ${of.seatId}`).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
      }
    }
    expect(seats.chair.view()).toMatchObject({ items: [], told: [], signals: [], writing: [] })
  })

  it('[ROOM-32] does not count as being here and does not knock', async () => {
    const meeting = await planned(app)
    const { chair, officer } = (await seated(meeting, 'officer')).seats
    const isHere = (seatId: string) => chair.view().people?.seats.find((seat) => seat.id === seatId)?.isHere
    const stage = await connectStage(app.url, officer)
    officer.close()
    await chair.until(() => isHere(seatIds.officer) === false)
    const waiting = await connectStage(app.url, await join(app.url, meeting.link('adviser')))
    await done(chair, { type: 'startMeeting' })
    await stage.until(() => stage.view().about?.state === 'open')
    expect([chair.view().knocks, isHere(seatIds.adviser)]).toEqual([[], false])
    expect(waiting.mine()?.standing).toBe('waiting')
  })

  it('[ROOM-32] of a seat that is not let in sees the lobby, until the seat is let in on that device', async () => {
    const meeting = await openedIn('story', await planned(app), 'participant')
    const { chair } = meeting.seats
    const adviser = await knocking(meeting, 'adviser')
    const stage = await connectStage(app.url, adviser)
    expect(Object.keys(stage.view())).toEqual(['lobby'])
    expect(stage.received()).not.toContain('Kim')
    expect(chair.view().knocks).toHaveLength(1)
    stage.close()
    const again = await connectStage(app.url, adviser)
    await done(chair, { type: 'pauseMeeting' })
    expect(chair.view().knocks, 'a screen that goes takes no knock with it').toHaveLength(1)
    await admit(chair, seatIds.adviser)
    await again.until(() => again.view().people && again.view().agenda)
    expect(again.view().lobby ?? null).toBeNull()
  })

  it('[ROOM-32] keeps no knock of a seat whose own page has gone', async () => {
    const meeting = await planned(app)
    const chair = await knocking(meeting, 'chair')
    const adviser = await knocking(meeting, 'adviser')
    await connectStage(app.url, adviser)
    await chair.until(() => chair.view().knocks?.length === 1)
    adviser.close()
    await chair.until(() => chair.view().knocks?.length === 0)
  })

  it('[ROOM-32] ends when another device takes the seat, and shows the lobby when the seat is put out', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { chair, officer, participant } = meeting.seats
    const [ofOfficer, ofParticipant] = [await connectStage(app.url, officer), await connectStage(app.url, participant)]
    const second = await knocking(meeting, 'participant')
    await admit(chair, seatIds.participant)
    await ofParticipant.until(() => ofParticipant.ended()?.why === 'replacedByOtherDevice')
    await second.until(() => second.mine()?.standing === 'admitted')
    await done(chair, { type: 'turnAway', seatId: seatIds.officer })
    await ofOfficer.until(() => Object.keys(ofOfficer.view()).join() === 'lobby')
    const bytes = ofOfficer.received().length
    await done(second, { type: 'noteTold', words: 'efter-det' })
    await done(chair, { type: 'addItem', kind: 'recommendation', content: words('efter-det') })
    await chair.until(() => chair.view().items?.length === 1)
    expect(ofOfficer.received().slice(bytes)).not.toContain('efter-det')
  })
})
