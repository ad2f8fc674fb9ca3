import { beforeAll, describe, expect, it } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { InformationKind } from '#core/meeting/information-kind.ts'
import { by, consentFrom, content, organisationIds, ownWords, seatIds } from '#test/support/builders.ts'
import { testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, openedIn, planned } from '#test/support/seated-meeting.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'

let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp({ store: await testStore(database) })
})
const { town, jobs, insurance } = organisationIds
const all = [town, jobs, insurance]
const among = (kinds: InformationKind[]) => all.map((id) => consentFrom(id, all.filter((other) => other !== id), { kinds }))

describe('what is marked with a kind of information', () => {
  it('[CONSENT-25] goes to nobody’s device whose organisation may not be told of it, and is gone from it when consent is narrower', async () => {
    const { seats } = await openedIn('recommend', await planned(app, {}, among(['health', 'work'])), 'officer', 'adviser', 'participant')
    const { chair, officer, adviser, participant } = seats
    const put = (words: string, about?: InformationKind) => done(officer, { type: 'addItem', kind: 'information', content: ownWords(words, { ...by(seatIds.officer), when: null, ...(about && { about }) }) })
    await put('Blodsockret är högt.', 'health')
    await adviser.until(() => adviser.view().items?.length === 1)
    await done(chair, { type: 'recordConsent', records: [consentFrom(jobs, [insurance], { kinds: ['work'] })] })
    await adviser.until(() => adviser.view().items?.length === 0)
    const before = adviser.views.length
    await put('Pulsen är hög.').then(() => put('Kontoret öppnar nio.', 'work'))
    await adviser.until(() => adviser.view().items?.length === 2)
    for (const seat of [chair, officer, participant]) await seat.until(() => seat.view().items?.length === 3)
    expect(JSON.stringify(adviser.views.slice(before))).not.toContain('Blodsockret')
    expect(adviser.missed()).toBe(0)
    expect(await officer.send({ type: 'addItem', kind: 'information', content: ownWords('Sover illa.', { ...by(seatIds.officer), when: null, about: 'health' }) })).toMatchObject({ kind: 'refused', refusal: 'kindNotCovered' })
    await done(chair, { type: 'recordConsent', records: [consentFrom(jobs, [insurance], { kinds: ['work', 'health'] })] })
    await adviser.until(() => adviser.view().items?.length === 3)
  })

  it('[CONSENT-28] [CONSENT-30] is sent not even once to who may not be told, while others in the same role are', async () => {
    const consents = all.map((id) => consentFrom(id, all.filter((other) => other !== id), { kinds: ['work', 'health'] }))
    const { seats } = await openedIn('recommend', await planned(app, {}, [...consents, consentFrom(town, [insurance], { kinds: ['work'] }), consentFrom(jobs, [insurance], { kinds: ['work'] })]), 'officer', 'adviser', 'participant')
    const { officer, adviser, participant } = seats
    await done(participant, { type: 'noteTold', words: 'Jag sover illa.', about: 'health' })
    await officer.until(() => officer.view().told?.length === 1)
    await done(officer, { type: 'addItem', kind: 'information', content: ownWords('Pulsen är hög.', { ...by(seatIds.officer), when: null, track: 'health' }) })
    await officer.until(() => officer.view().items?.length === 1)
    await done(officer, { type: 'addItem', kind: 'information', content: ownWords('Kontoret öppnar nio.', { ...by(seatIds.officer), when: null, track: 'work' }) })
    await adviser.until(() => adviser.view().items?.length === 1)
    expect(adviser.received()).not.toMatch(/sover|Pulsen/)
    expect([officer.received().includes('sover'), officer.received().includes('Pulsen'), adviser.missed()]).toEqual([true, true, 0])
  })

  it('[CONSENT-30] goes to who is to do it on every page, read aloud and in their letter, and to nobody else who may not be told', async () => {
    const { seats } = await openedIn('recommend', await planned(app, {}, among(['work'])), 'officer', 'referrer', 'participant')
    const { chair, officer, referrer, participant } = seats
    const put = (who: string, words: string) => done(chair, { type: 'addItem', kind: 'undertaking', content: content({ ...by(who), what: { kind: 'act', act: 'call', object: words }, track: 'health' }) })
    await put(seatIds.officer, 'hälsocentralen').then(() => put(seatIds.referrer, 'rehabmottagningen'))
    for (const seat of [officer, referrer]) {
      await seat.until(() => seat.view().items?.length === 1)
      await done(seat, { type: 'confirmItem', itemId: seat.view().items![0]!.id })
    }
    const last = resursradet.phases.findIndex(({ shows }) => shows === 'readBack')
    for (const { id } of resursradet.phases.slice(resursradet.phases.findIndex(({ id }) => id === 'recommend') + 1, last + 1)) await done(chair, { type: 'moveToPhase', phaseId: id, reason: null })
    await officer.until(() => officer.view().letter)
    expect(JSON.stringify(officer.view().letter)).toContain('hälsocentralen')
    await done(chair, { type: 'closeMeeting', early: 'Slut.' })
    await referrer.until(() => referrer.view().about?.state === 'closed' && referrer.view().referrerLetter)
    expect(JSON.stringify(referrer.view().referrerLetter)).toContain('rehabmottagningen')
    expect([officer.received().includes('rehabmottagningen'), referrer.received().includes('hälsocentralen')]).toEqual([false, false])
    await participant.until(() => participant.view().letter)
    expect(JSON.stringify(participant.view().letter)).toMatch(/hälsocentralen[^]*rehabmottagningen|rehabmottagningen[^]*hälsocentralen/)
  })

  it('[CONSENT-34] what is said of the money goes to no device of an organisation that may be told of the work alone, not even once, and is there again when it may', async () => {
    const { seats } = await openedIn('recommend', await planned(app, {}, [...among(['work', 'money']), consentFrom(insurance, [jobs], { kinds: ['work'] })]), 'officer', 'adviser', 'participant')
    const { chair, officer, adviser, participant } = seats
    const say = (words: string) => done(chair, { type: 'sayMoney', money: { kind: 'said', seatId: seatIds.adviser, words } })
    await say('Sjukpenningen slutar i mars.')
    for (const seat of [adviser, participant]) await seat.until(() => seat.view().money)
    await officer.until(() => officer.view().readBack?.isMoneyHidden)
    await say('Sjukpenningen slutar i april.')
    await adviser.until(() => JSON.stringify(adviser.view().money).includes('april'))
    expect(await officer.send({ type: 'sayMoney', money: { kind: 'said', seatId: seatIds.officer, words: 'Lönen är densamma.' } })).toMatchObject({ kind: 'refused', refusal: 'moneyIsHidden' })
    expect([officer.received().includes('Sjukpenningen'), officer.missed()]).toEqual([false, 0])
    await done(chair, { type: 'recordConsent', records: [consentFrom(insurance, [jobs], { kinds: ['work', 'money'] })] })
    await officer.until(() => JSON.stringify(officer.view().money ?? null).includes('april'))
    await done(chair, { type: 'recordConsent', records: [consentFrom(insurance, [jobs], { kinds: ['work'] })] })
    await officer.until(() => officer.view().readBack?.isMoneyHidden)
    expect(officer.view().money ?? null).toBeNull()
  })

  it('[CONSENT-28] nor does what the participant tells, nor what they wish beforehand, as they have marked it', async () => {
    const { seats } = await openedIn('story', await planned(app, {}, among(['work'])), 'officer', 'referrer', 'participant')
    const { chair, officer, referrer, participant } = seats
    await done(participant, { type: 'noteTold', words: 'Jag sover illa.', about: 'health' })
    await done(participant, { type: 'sayWish', wish: 'talkAbout', words: 'Om hur jag sover.', about: 'health' })
    await done(participant, { type: 'noteTold', words: 'Jag vill arbeta.', about: 'work' })
    for (const seat of [officer, referrer]) await seat.until(() => seat.view().told?.length === 1)
    expect(JSON.stringify([officer.views, referrer.views])).not.toMatch(/sover/)
    for (const seat of [chair, participant]) await seat.until(() => seat.view().told?.length === 2)
    expect([chair.view().preparation?.talkAbout, referrer.view().preparation?.talkAbout]).toEqual(['Om hur jag sover.', null])
  })
})
