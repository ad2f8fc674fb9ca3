import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import type { Store } from '#server/store/store.ts'
import { content, guardian, organisationIds, plan, seatIds, seatPlan, seats as plannedSeats, withGuardian } from '#test/support/builders.ts'
import { connect, connectStage, newCommandId, type LiveClient } from '#test/support/live-client.ts'
import { testStore } from '#test/support/postgres.ts'
import { admit, done, knocking, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'

const canary = { told: 'kanarie-sagt', item: 'kanarie-råd', wish: 'kanarie-önskan', money: 'kanarie-pengar', gap: 'kanarie-lucka', draft: 'kanarie-halvskrivet' }
const secret = [...Object.values(canary), plan().question, ...plannedSeats.map((seat) => `"${seat.name}"`).filter((name) => name !== `"${plan().contact.name}"`)]

/** A meeting with something in every section, seen by all, by a large screen, and by one who waits outside. */
async function fullMeeting(app: TestApp) {
  const meeting = await planned(app, withGuardian)
  const { seats } = await openedIn('recommend', meeting, 'officer', 'referrer', 'participant', 'support')
  const god = await knocking(meeting, guardian.id)
  await admit(seats.chair, guardian.id)
  await god.until(() => god.mine()?.standing === 'admitted' && god.view().about)
  const stage = await connectStage(app.url, seats.chair)
  const outside = await knocking(meeting, 'adviser')
  await done(seats.participant, { type: 'noteTold', words: canary.told })
  await done(seats.officer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'words', words: canary.item } }) })
  await done(seats.participant, { type: 'sayWish', wish: 'talkAbout', words: canary.wish })
  await done(seats.officer, { type: 'sayMoney', money: { kind: 'said', seatId: seatIds.officer, words: canary.money } })
  await done(seats.officer, { type: 'noteGap', kind: 'gap', words: canary.gap })
  await done(seats.participant, { type: 'raiseSignal', signal: 'pause' })
  await done(seats.officer, { type: 'keepDraft', place: 'told', text: canary.draft })
  const inside: Record<string, LiveClient> = { ...seats, god, stage }
  await Promise.all(Object.values(inside).map((one) => one.until(() => one.view().items?.length === 1)))
  await seats.chair.until(() => seats.chair.view().signals?.length === 1 && seats.chair.view().gaps?.length === 1)
  return { meeting, ...seats, god, stage, outside, inside }
}

const isFrozen = (client: LiveClient) => client.until(() => client.view().about?.state === 'withdrawn')
/** Nothing is on its way any more: the whole, asked for last, has come. */
const hasHeardAll = (client: LiveClient) => {
  const heard = client.views.length
  client.socket.emit('resync', {})
  return client.until(() => client.views.length > heard && client.views.at(-1)?.isWhole)
}
const shown = (client: LiveClient) => Object.entries(client.view()).filter(([, section]) => section !== null).map(([name]) => name)
const refused = { kind: 'refused', refusal: 'consentWithdrawn' }

describe('a withdrawal of consent', () => {
  it('[ROOM-28] empties everybody’s screen of the meeting, and nothing of it comes after', async () => {
    const app = await testApp()
    const { inside, participant, outside } = await fullMeeting(app)
    for (const [seat, { received }] of Object.entries(inside)) expect(received(), seat).toContain(canary.item)
    await Promise.all(Object.values(inside).map(hasHeardAll))
    const before = new Map(Object.values(inside).map((client) => [client, { bytes: client.received().length, views: client.views.length }]))
    await done(participant, { type: 'withdrawConsent' })
    for (const [seat, client] of Object.entries(inside)) {
      await isFrozen(client)
      const next = client.views[before.get(client)!.views]
      expect(next?.sections.about?.state, `${seat}: the very next that is sent`).toBe('withdrawn')
      expect(Object.entries(next?.sections ?? {}).filter(([, section]) => section !== null).map(([name]) => name), seat).toEqual(['about'])
      expect(shown(client), seat).toEqual(['about'])
      expect(client.view().about).toMatchObject({ question: '', withdrawal: { byRole: 'participant' } })
      client.socket.emit('resync', {})
      await client.until(() => client.views.at(-1)?.isWhole)
      expect(Object.keys(client.view()), seat).toEqual(['about'])
      const after = client.received().slice(before.get(client)!.bytes)
      expect(secret.filter((word) => after.includes(word)), seat).toEqual([])
      if (seat === 'stage') continue
      const back = await connect(app.url, client)
      expect(secret.filter((word) => back.received().includes(word)), `${seat} again`).toEqual([])
      expect(back.mine()?.drafts).toEqual([])
      back.close()
    }
    await outside.until(() => outside.view().lobby?.isOver)
    expect(inside['chair']?.view().knocks ?? null).toBeNull()
  })

  it('[ROOM-28] refuses everything that is sent after it, from every seat', async () => {
    const { inside, participant, chair, officer } = await fullMeeting(await testApp())
    await done(chair, { type: 'withdrawConsent' })
    await Promise.all(Object.values(inside).map(isFrozen))
    const sent: Parameters<LiveClient['send']>[0][] = [recommendation(), { type: 'noteTold', words: 'Ord.' }, { type: 'raiseSignal', signal: 'pause' }, { type: 'keepDraft', place: 'told', text: 'Ord' }, { type: 'setWriting', isWriting: true }, { type: 'undoLast' }, { type: 'moveToPhase', phaseId: 'takeAway', reason: null }, { type: 'recordConsent', records: [] }, { type: 'closeMeeting', early: 'Slut.' }, { type: 'withdrawConsent' }]
    for (const client of [chair, officer, participant]) {
      for (const command of sent.filter(({ type }) => client.mine()?.role === 'chair' ? !['raiseSignal', 'recordConsent'].includes(type) : type !== 'recordConsent')) {
        const answer = await client.send(command)
        expect([refused, { kind: 'refused', refusal: 'notYourRole' }], `${command.type} by ${client.seatId}`).toContainEqual(answer)
      }
    }
    expect(await participant.send({ type: 'noteTold', words: 'Ord.' })).toEqual(refused)
    expect(await participant.send({ type: 'raiseSignal', signal: 'slower' })).toEqual(refused)
    expect(await officer.send(recommendation())).toEqual(refused)
    expect(shown(chair)).toEqual(['about'])
  })

  it('[ROOM-28] refuses what was on its way: sent before the withdrawal was answered, and behind it', async () => {
    const store = await testStore()
    let gate = Promise.resolve()
    let letGo: () => void = () => undefined
    const app = await testApp({ store: { ...store, append: (wanted: Parameters<Store['append']>[0]) => gate.then(() => store.append(wanted)) } })
    const { participant, officer, chair, meeting } = await fullMeeting(app)
    gate = new Promise((resolve) => (letGo = resolve))
    const first = participant.send({ type: 'noteTold', words: 'före' })
    const withdrawing = participant.send({ type: 'withdrawConsent' })
    expect(await participant.send({ type: 'enter' } as never), 'a bad message is answered past the queue: what came before it has arrived').toMatchObject({ kind: 'problem' })
    const behind = [officer.send(recommendation('kanarie-efter')), chair.send({ type: 'pauseMeeting' }), participant.send({ type: 'noteTold', words: 'kanarie-efter' }), participant.send({ type: 'raiseSignal', signal: 'slower' })]
    letGo()
    const freezing = await withdrawing
    expect(await first).toMatchObject({ kind: 'done' })
    expect(freezing).toMatchObject({ kind: 'done' })
    expect(await Promise.all(behind)).toEqual(behind.map(() => refused))
    const log = (await store.readMeeting(meeting.meetingId))?.events ?? []
    expect(log.at(-1)?.event.type).toBe('consentWithdrawn')
    expect(JSON.stringify(log)).not.toContain('kanarie-efter')
  })

  it('[ROOM-28] lets none of two hundred commands that race it be done after it', async () => {
    const crowd = Array.from({ length: 11 }, (_, index) => seatPlan({ id: `seat-crowd-${index}`, role: 'representative', name: `Nr ${index}`, organisationId: organisationIds.town }))
    const app = await testApp()
    const meeting = await planned(app, { seats: [...plannedSeats, ...crowd] })
    const { chair, participant } = (await openedIn('recommend', meeting, 'participant')).seats
    const racers = [participant]
    for (const { id } of crowd) {
      racers.push(await knocking(meeting, id))
      await admit(chair, id)
    }
    await Promise.all(racers.map((one) => one.until(() => one.mine()?.standing === 'admitted')))
    const command = (racer: LiveClient, index: number): Command => (racer === participant ? { type: 'noteTold', words: `ord ${index}` } : recommendation(`råd ${index}`))
    const race = racers.flatMap((racer) => Array.from({ length: 17 }, (_, index) => ({ racer, index })))
    const before = race.slice(0, 100).map(({ racer, index }) => racer.send(command(racer, index)))
    const withdrawing = chair.send({ type: 'withdrawConsent' })
    const after = race.slice(100).map(({ racer, index }) => racer.send(command(racer, index)))
    const answers = await Promise.all([...before, ...after])
    const freezing = await withdrawing
    const version = freezing.kind === 'done' ? freezing.version : 0
    expect(answers).toHaveLength(204)
    const accepted = answers.filter((answer) => answer.kind === 'done')
    expect(answers.filter((answer) => answer.kind !== 'done').every((answer) => answer.kind === 'refused' && answer.refusal === 'consentWithdrawn')).toBe(true)
    expect(accepted.every((answer) => answer.version < version)).toBe(true)
    expect(accepted.length).toBeLessThan(204)
    const log = (await app.store.readMeeting(meeting.meetingId))?.events ?? []
    expect([log.at(-1)?.event.type, log.at(-1)?.version]).toEqual(['consentWithdrawn', version])
    expect(log.filter(({ event }) => event.type === 'itemAdded' || event.type === 'toldNoted')).toHaveLength(accepted.length)
    for (const racer of racers) expect(await isFrozen(racer).then(() => shown(racer))).toEqual(['about'])
  })

  it('[ROOM-28] is decided anew by another process, whose own log was behind', async () => {
    const app = await testApp()
    const other = await testApp({ store: app.store })
    const { participant, officer } = await fullMeeting(app)
    const there = await connect(other.url, officer)
    await done(participant, { type: 'withdrawConsent' })
    expect(await there.send(recommendation())).toEqual(refused)
    await isFrozen(there)
    expect(shown(there)).toEqual(['about'])
  })

  it('[ROOM-28] taken back, everything that stood stands again for everybody, in a pause', async () => {
    const { inside, participant, chair, officer, outside } = await fullMeeting(await testApp())
    const picture = (client: LiveClient) => Object.fromEntries(Object.entries(client.view()).filter(([name, section]) => section !== null && !['signals', 'agenda', 'knocks'].includes(name)))
    const before = new Map(Object.values(inside).map((client) => [client, picture(client)]))
    await done(participant, { type: 'withdrawConsent' })
    await Promise.all(Object.values(inside).map(isFrozen))
    expect(participant.mine()?.abilities).toEqual(['takeBackWithdrawal'])
    expect([chair.mine()?.abilities, officer.mine()?.abilities]).toEqual([[], []])
    expect(await chair.send({ type: 'takeBackWithdrawal' })).toEqual({ kind: 'refused', refusal: 'notYours' })
    await done(participant, { type: 'takeBackWithdrawal' })
    for (const [seat, client] of Object.entries(inside)) {
      await client.until(() => client.view().agenda?.isPaused)
      expect(picture(client), seat).toEqual(before.get(client))
      expect(client.missed(), seat).toBe(0)
      expect(client.view().agenda).toMatchObject({ current: 5, isPaused: true, runningSince: null })
    }
    expect(chair.view().signals).toEqual([])
    expect(officer.mine()?.drafts).toEqual([])
    await outside.until(() => outside.view().lobby?.isOver === false)
    await chair.until(() => chair.view().knocks?.length === 1)
    await done(chair, { type: 'resumeMeeting' })
    await done(officer, recommendation())
  })

  it('[ROOM-28] before the start the same, and the meeting is only planned when it is taken back', async () => {
    const meeting = await planned(await testApp())
    const chair = await knocking(meeting, 'chair')
    const participant = await knocking(meeting, 'participant')
    await admit(chair, seatIds.participant)
    await participant.until(() => participant.view().about)
    const id = newCommandId()
    const answer = await participant.send({ type: 'withdrawConsent' }, id)
    await isFrozen(chair)
    expect(await chair.send({ type: 'startMeeting' })).toEqual(refused)
    expect(await participant.send({ type: 'withdrawConsent' }, id)).toEqual(answer)
    await done(participant, { type: 'takeBackWithdrawal' })
    await chair.until(() => chair.view().about?.state === 'planned' && chair.view().people)
    expect(await participant.send({ type: 'withdrawConsent' }, id), 'the same command again withdraws nothing').toEqual(answer)
    await done(chair, { type: 'startMeeting' })
  })
})
