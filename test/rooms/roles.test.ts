import { beforeAll, describe, expect, it } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { content, seatIds, seatPlan, seats as plannedSeats } from '#test/support/builders.ts'
import { connect, join, newCommandId, type LiveClient } from '#test/support/live-client.ts'
import { admit, done, knocking, openedIn, planned, recommendation, type Meeting } from '#test/support/seated-meeting.ts'
import { staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

const interpreter = 'seat-interpreter'
const withInterpreter = { seats: [...plannedSeats, seatPlan({ id: interpreter, role: 'interpreter', name: 'Ines' })] }
const everybody = [seatIds.officer, seatIds.referrer, seatIds.participant, seatIds.support, interpreter]

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

/** Connected again on the same device: one whole view of everything that stands. */
const again = async (client: LiveClient) => connect(app.url, client)

const words = (text: string) => content({ what: { kind: 'words', words: text } })

/** A meeting in which everything that somebody may not see has been written, seen by a seat of every role. */
async function fullMeeting(phaseId: 'recommend' | 'takeAway') {
  const meeting: Meeting = await planned(app, withInterpreter)
  const { seats } = await openedIn('recommend', meeting)
  const { chair } = seats
  const others: Record<string, LiveClient> = {}
  for (const seatId of everybody) {
    others[seatId] = await knocking(meeting, seatId)
    await admit(chair, seatId)
  }
  const at = (seatId: string): LiveClient => others[seatId]!
  await done(at(seatIds.participant), { type: 'noteTold', words: 'struket-ord' })
  const toldId = (await chair.until(() => chair.view().told?.[0])).id
  await done(at(seatIds.participant), { type: 'removeTold', toldId })
  await done(at(seatIds.officer), { type: 'addItem', kind: 'recommendation', content: words('tidigare-ord') })
  const first = (await chair.until(() => chair.view().items?.[0])).id
  await done(at(seatIds.officer), { type: 'editItem', itemId: first, content: words('gällande-ord') })
  await done(at(seatIds.officer), { type: 'addItem', kind: 'recommendation', content: words('indraget-ord') })
  const second = (await chair.until(() => chair.view().items?.[1])).id
  await done(at(seatIds.officer), { type: 'withdrawItem', itemId: second })
  await done(at(seatIds.participant), { type: 'answerItem', itemId: first, answer: 'yes', words: null })
  if (phaseId === 'takeAway') await done(chair, { type: 'moveToPhase', phaseId, reason: null })
  await done(at(seatIds.participant), { type: 'sayWish', wish: 'talkAbout', words: 'önskat-ord' })
  await done(at(seatIds.participant), { type: 'sayWish', wish: 'notTalkAbout', words: 'undvikna-ord' })
  await done(at(seatIds.officer), { type: 'noteGap', kind: 'gap', words: 'lucka-ord' })
  for (const client of [chair, at(seatIds.officer), at(seatIds.referrer), at(seatIds.participant)]) await done(client, { type: 'keepDraft', place: 'told', text: `utkast-av-${client.seatId}` })
  await done(at(seatIds.support), { type: 'raiseSignal', signal: 'notUnderstood' })
  await knocking(meeting, 'adviser')
  await chair.until(() => chair.view().knocks?.length === 1 && chair.view().signals?.length === 1)
  return { meeting, chair, others }
}

const prompts = resursradet.phases.flatMap((phase) => phase.prompts.map((prompt) => prompt.sv))
const holds = (bytes: string, text: string) => bytes.includes(JSON.stringify(text).slice(1, -1))

describe('what each role is sent', () => {
  it('[ROOM-18] has no prompt, knock, hindrance or device for anybody but the chair, in all that ever came', async () => {
    const { chair, others } = await fullMeeting('takeAway')
    const knock = chair.view().knocks?.[0]?.device ?? ''
    expect(holds(chair.received(), prompts[0] ?? '')).toBe(true)
    expect(chair.view().readBack?.hindrances.length).toBeGreaterThan(0)
    expect(knock).toHaveLength(32)
    const devices = chair.views.flatMap((message) => message.sections.knocks ?? []).map((one) => one.device)
    expect(devices.length).toBeGreaterThan(5)
    for (const [seatId, { received }] of Object.entries(others)) {
      expect(prompts.filter((prompt) => holds(received(), prompt)), seatId).toEqual([])
      expect(devices.filter((device) => received().includes(device)), seatId).toEqual([])
      for (const refusal of ['openItems', 'followUpMissing', 'notTheLastPhase', 'nothingToWrite']) expect(received(), seatId).not.toContain(refusal)
      expect(received(), seatId).not.toContain('"knocks"')
    }
  })

  it('[ROOM-18] has earlier wordings and withdrawn items for professionals alone, and removed notes for nobody', async () => {
    const { chair, others } = await fullMeeting('recommend')
    for (const client of [chair, ...Object.values(others)]) {
      const { mine, received, until } = await again(client)
      await until(() => mine()?.standing === 'admitted')
      const isProfessional = ['chair', 'representative', 'referrer'].includes(mine()?.role ?? '')
      expect(received(), client.seatId).toContain('gällande-ord')
      expect(received(), client.seatId).not.toContain('struket-ord')
      for (const gone of ['tidigare-ord', 'indraget-ord']) expect(received().includes(gone), `${client.seatId} ${gone}`).toBe(isProfessional)
    }
  })

  it('[ROOM-18] has the referrer’s letter for chair and referrer alone, and no letter before the read-back', async () => {
    const early = await fullMeeting('recommend')
    for (const { received } of [early.chair, ...Object.values(early.others)]) expect(received()).not.toMatch(/"(letter|referrerLetter)":\{/)
    const { chair, others } = await fullMeeting('takeAway')
    for (const client of [chair, ...Object.values(others)]) {
      await client.until(() => client.view().letter)
      const mayRead = ['chair', 'referrer'].includes(client.mine()?.role ?? '')
      expect(client.received().includes('"referrerLetter":{'), client.seatId).toBe(mayRead)
    }
  })

  it('[ROOM-18] has wishes for nobody who represents an organisation, gaps for nobody beside the participant, drafts for nobody else, and what is missing for the chair alone', async () => {
    const { chair, others } = await fullMeeting('recommend')
    const all = [chair, ...Object.values(others)]
    const professional = ['chair', 'representative', 'referrer']
    for (const client of all) {
      const { mine, received, until } = await again(client)
      await until(() => mine()?.standing === 'admitted')
      const bytes = client.received() + received()
      const role = mine()?.role ?? ''
      for (const wish of ['önskat-ord', 'undvikna-ord']) expect(bytes.includes(wish), `${client.seatId} ${wish}`).toBe(role !== 'representative')
      expect(bytes.includes('lucka-ord'), client.seatId).toBe(professional.includes(role))
      expect(/"ready":\{|missingKinds/.test(bytes), client.seatId).toBe(role === 'chair')
      const drafts = all.map((one) => `utkast-av-${one.seatId}`).filter((draft) => bytes.includes(draft))
      expect(drafts, client.seatId).toEqual(mine()?.drafts.map(({ text }) => text))
    }
  })

  it('[ROOM-18] never has a token or a link’s secret, and who took the consent is for the chair, the participant and those beside them', async () => {
    const { meeting, chair, others } = await fullMeeting('takeAway')
    const secrets = [...everybody, 'chair'].map((seat) => meeting.link(seat).split('#')[1] ?? '')
    const tokens = [chair, ...Object.values(others)].map((client) => client.token)
    expect(secrets.every((secret) => secret.length >= 32)).toBe(true)
    for (const { received } of [chair, ...Object.values(others)]) {
      expect([...secrets, ...tokens, staffToken].filter((secret) => received().includes(secret))).toEqual([])
      expect(received()).not.toMatch(/admittedDevice|admittedAt/)
    }
    for (const seatId of [seatIds.officer, seatIds.referrer]) expect(others[seatId]!.received(), seatId).not.toContain('takenBy')
  })

  it('[ROOM-19] has signals for the chair and the support person, and the participant’s own for the participant', async () => {
    const { chair, others } = await fullMeeting('recommend')
    const participant = others[seatIds.participant]!
    await done(participant, { type: 'raiseSignal', signal: 'pause' })
    await chair.until(() => chair.view().signals?.length === 2)
    await participant.until(() => participant.view().signals?.length === 1)
    expect(participant.view().signals?.[0]).toMatchObject({ seatId: seatIds.participant, signal: 'pause' })
    await done(chair, { type: 'pauseMeeting' })
    for (const seatId of [seatIds.officer, seatIds.referrer, interpreter]) {
      const client = others[seatId]!
      await client.until(() => client.view().agenda?.isPaused)
      expect(client.received(), seatId).not.toMatch(/"signals":\[\{|notUnderstood/)
    }
    expect(others[seatIds.support]?.view().signals).toHaveLength(2)
  })
})

describe('who acts', () => {
  it('[ROOM-20] is the seat of the token: a command that names another is a bad message', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { officer, chair } = seats
    for (const forged of [{ by: seatIds.chair }, { role: 'chair' }, { seatId: seatIds.chair }]) {
      expect(await officer.send({ ...recommendation(), ...forged } as never)).toEqual({ kind: 'problem', problem: 'badMessage' })
      const wrapped = officer.socket.emitWithAck('command', { id: newCommandId(), command: recommendation(), ...forged })
      expect(await wrapped).toEqual({ kind: 'problem', problem: 'badMessage' })
    }
    expect(await officer.send({ type: 'pauseMeeting' })).toEqual({ kind: 'refused', refusal: 'notYourRole' })
    expect(await officer.send({ type: 'enter', device: 'device-of-mine' })).toEqual({ kind: 'problem', problem: 'badMessage' })
    await done(officer, recommendation())
    expect((await chair.until(() => chair.view().items?.[0])).by).toBe(seatIds.officer)
  })

  it('[ROOM-21] is nobody in another meeting, however alike the two are', async () => {
    const [here, there] = [await openedIn('recommend', await planned(app), 'officer'), await openedIn('recommend', await planned(app), 'officer')]
    const before = there.seats.chair.views.length
    await done(here.seats.officer, recommendation('bara här'))
    await here.seats.chair.until(() => here.seats.chair.view().items?.length === 1)
    const itemId = here.seats.chair.view().items?.[0]?.id ?? ''
    expect(await there.seats.chair.send({ type: 'moveItem', itemId })).toEqual({ kind: 'refused', refusal: 'noSuchItem' })
    expect(there.seats.chair.views).toHaveLength(before)
    expect(there.seats.chair.received()).not.toContain('bara här')
    expect(here.seats.chair.meetingId).not.toBe(there.seats.chair.meetingId)
  })
})

describe('a closed meeting', () => {
  it('[ROOM-22] opens by no link for a device that was not there, while who was in stays, comes back and reads what is theirs', async () => {
    const database = await testApp()
    const meeting = await openedIn('recommend', await planned(database), 'officer', 'participant')
    const { chair, officer, participant } = meeting.seats
    const unused = await join(database.url, meeting.link('adviser'))
    await done(officer, recommendation())
    await done(participant, { type: 'raiseSignal', signal: 'pause' })
    await chair.until(() => chair.view().signals?.length === 1)
    await done(chair, { type: 'closeMeeting', early: 'Tiden tog slut.' })
    await chair.until(() => chair.view().signals?.length === 0)
    await participant.until(() => participant.view().about?.state === 'closed' && participant.view().letter)
    await officer.until(() => officer.view().about?.state === 'closed')
    expect(officer.view().letter ?? null).toBeNull()
    for (const seat of ['chair', 'officer', 'participant', 'adviser']) await expect(join(database.url, meeting.link(seat))).rejects.toThrow('404')
    const back = await connect(database.url, participant)
    expect(back.view().letter).not.toBeNull()
    const reloaded = await connect(database.url, await join(database.url, meeting.link('participant'), participant.device))
    expect(reloaded.view().letter).toEqual(back.view().letter)
    const late = await connect(database.url, unused)
    expect(Object.keys(late.view())).toEqual(['lobby'])
    const knocksAgain = await connect(database.url, await join(database.url, meeting.link('adviser'), unused.device))
    expect(Object.keys(knocksAgain.view())).toEqual(['lobby'])
    expect(chair.view().knocks).toEqual([])
    expect(await officer.send(recommendation())).toEqual({ kind: 'refused', refusal: 'meetingClosed' })
  })

  it('[ROOM-22] ends its links also when the database went between the closing and that', async () => {
    const first = await testApp()
    let isAway = false
    const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
    const store = { ...first.store, endLinks: async (id: string, at: string) => (isAway ? Promise.reject(away) : first.store.endLinks(id, at)) }
    const other = await testApp({ store })
    const meeting = await openedIn('recommend', await planned(other), 'officer')
    await done(meeting.seats.officer, recommendation())
    isAway = true
    const id = newCommandId()
    expect(await meeting.seats.chair.send({ type: 'closeMeeting', early: 'Nu.' }, id)).toEqual({ kind: 'problem', problem: 'databaseAway' })
    isAway = false
    expect(await meeting.seats.chair.send({ type: 'closeMeeting', early: 'Nu.' }, id)).toMatchObject({ kind: 'done' })
    await expect(join(other.url, meeting.link('officer'))).rejects.toThrow('404')
  })

  it('[ROOM-22] ends its links once: consent taken back after that is answered as it was kept, also when they can not be asked for again', async () => {
    const first = await testApp()
    let isAway = false
    const store = { ...first.store, endLinks: async (id: string, at: string) => (isAway ? Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })) : first.store.endLinks(id, at)) }
    const { seats } = await openedIn('recommend', await planned(await testApp({ store })), 'officer', 'participant')
    await done(seats.officer, recommendation())
    await done(seats.chair, { type: 'closeMeeting', early: 'Nu.' })
    isAway = true
    expect(await seats.participant.send({ type: 'withdrawConsent' })).toMatchObject({ kind: 'done' })
  })
})
