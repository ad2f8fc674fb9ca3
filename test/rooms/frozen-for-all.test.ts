import { beforeAll, describe, expect, it, vi } from 'vitest'
import { commandSchema } from '#core/meeting/commands.ts'
import { liveCommandSchema } from '#core/meeting/live.ts'
import { guardian, seatIds } from '#test/support/builders.ts'
import { canaryTokens, closeCanaries, holdCanaries, interpreter, planCanaries, seatCanaries, settleCanaries, type People } from '#test/support/canary-meeting.ts'
import { anotherAddress, everyDoor, noIds } from '#test/support/every-door.ts'
import { connect, connectStage, join, newCommandId, newDevice, partsOf, type LiveClient } from '#test/support/live-client.ts'
import { openMailServer, type MailServer } from '#test/support/mail-server.ts'
import { MarkedWords } from '#test/support/marked-words.ts'
import { asked, testDatabase, testStore, type TestDatabase } from '#test/support/postgres.ts'
import { done, knocking, type Meeting } from '#test/support/seated-meeting.ts'
import { onTheDayOfTheMeeting, post, testApp, type TestApp } from '#test/support/test-app.ts'

let mail: MailServer
let database: TestDatabase
let app: TestApp
const settled = new MarkedWords()
const ids = { ...noIds, formId: 'frozen-own-form', termId: newCommandId() }
/** From each press on the clock stands still: it is looked at as long as it takes. */
let standsAt: string | null = null
const now = () => standsAt ?? onTheDayOfTheMeeting()
beforeAll(async () => {
  mail = await openMailServer()
  database = await testDatabase()
  app = await testApp({ store: await testStore(database), mail: mail.settings, now })
  await settleCanaries({ app, words: settled, received: () => undefined }, ids)
})

type Code = { number: string; code: string }
type Held = { meeting: Meeting; words: MarkedWords; people: People; waiting: LiveClient; stage: LiveClient; codes: Code[] }

/** A meeting full of words, all at its table, one outside, and a large screen. */
async function held(isClosed: boolean): Promise<Held> {
  standsAt = null
  const words = new MarkedWords()
  const meeting = await planCanaries({ app, words, received: () => undefined })
  const people = await seatCanaries(meeting)
  const waiting = await knocking(meeting, 'adviser')
  const stage = await connectStage(app.url, people.officer)
  const codes = isClosed ? [] : [await codeOf(`/api/meetings/${meeting.meetingId}/preparation/code`, canaryTokens.staff)]
  await holdCanaries(words, people)
  await people.participant.until(() => people.participant.view().readBack?.followUp)
  if (isClosed) await closeCanaries(words, people)
  for (const path of isClosed ? ['participant/code', 'referrer/code', `participant/copies/${seatIds.officer}/code`] : []) codes.push(await codeOf(`/api/letters/${path}`, people.chair.token))
  return { meeting, words, people, waiting, stage, codes }
}

async function codeOf(address: string, token: string): Promise<Code> {
  const { status, body } = await post(app.url + address, {}, token)
  expect(status, address).toBe(200)
  const { number, code } = (body as { opensWith: Code }).opensWith
  return { number, code }
}

const screensOf = ({ people, stage, waiting }: Held): [string, LiveClient][] => [...Object.entries(people), ['stage', stage], ['waiting', waiting]]
/** All that a screen has of the meeting now, but for whose it was, whom to call, and the words that the authority explains to everybody. */
const readableOn = (client: LiveClient, { words }: Held) => words.foundIn(JSON.stringify([client.view(), client.mine()])).map(({ path }) => path).filter((path) => !staysPath.test(path))
const staysPath = /plan\.(teamName|contact\.(name|phone)|hostAuthority|glossary\.own\[\].*)$/

/** Nothing is on its way any more: the whole, asked for last, has come. */
const hasHeardAll = (client: LiveClient) => {
  const heard = client.views.length
  client.socket.emit('resync', {})
  return client.until(() => client.views.length > heard && client.views.at(-1)?.isWhole)
}

async function press(of: Held, by: keyof People) {
  for (const [, client] of screensOf(of)) await hasHeardAll(client)
  const before = new Map(screensOf(of).map(([, client]) => [client, client.received().length]))
  standsAt = now()
  await done(of.people[by], { type: 'withdrawConsent' })
  for (const [, client] of screensOf(of)) await client.until(() => client.view().about?.state === 'withdrawn' || client.view().lobby?.isOver)
  return (client: LiveClient) => client.received().slice(before.get(client))
}

const seats = ['chair', 'officer', 'referrer', 'participant', 'support', 'guardian', 'interpreter'] as const
type Role = (typeof seats)[number]
const typesOf = (schema: { options: readonly { shape: { type: { value: string } } }[] }) => schema.options.map(({ shape }) => shape.type.value)
const undoes = 'takeBackWithdrawal'
const everyType = [...typesOf(commandSchema), ...typesOf(liveCommandSchema)].filter((type) => type !== undoes && type !== 'enter')

/** What each of them is answered afterwards, and gets by every door. A line lasts as long as the test that it was opened in: so all of it is asked at once. */
async function afterwards(of: Held) {
  const { meeting: { meetingId }, people, waiting } = of
  const tokens: [string, string | null][] = [...seats.map((role): [string, string] => [role, people[role].token]), ['waiting', waiting.token], ['nobody', null]]
  const answers = new Map<Role, unknown[]>()
  for (const role of seats) answers.set(role, [await people[role].send({ type: 'noteTold', words: 'Ord.' }), role === 'participant' ? null : await people[role].send({ type: undoes })])
  const doors = new Map<string, string>()
  for (const [role, token] of tokens) doors.set(role, await everyDoor({ app, ids }, { meetingId, token, isOver: false }))
  return { answers, doors }
}

describe.each([false, true])('a withdrawal, the meeting closed before it: %s', (isClosed) => {
  let of: Held
  let later: Awaited<ReturnType<typeof afterwards>>
  let after: (client: LiveClient) => string
  let mailsBefore = 0
  beforeAll(async () => {
    of = await held(isClosed)
    for (const [role, client] of Object.entries(of.people)) expect(readableOn(client, of), `${role} has something to lose`).not.toEqual([])
    if (isClosed) await letWait(of)
    mailsBefore = mail.mails.length
    after = await press(of, 'participant')
    later = await afterwards(of)
  }, 240_000)

  it.each([...seats, 'stage', 'waiting'] as const)('[ROOM-38] leaves nothing to read on the screen of %s, nor sends anything of it later', (role) => {
    const client = role === 'stage' || role === 'waiting' ? of[role] : of.people[role]
    expect(readableOn(client, of)).toEqual([])
    expect(of.words.foundIn(after(client)).map(({ path }) => path).filter((path) => !staysPath.test(path))).toEqual([])
    const shown = Object.entries(client.view()).filter(([, section]) => section !== null).map(([name]) => name)
    expect(shown).toEqual(role === 'waiting' ? ['lobby'] : ['about'])
  })

  it.each(seats)('[ROOM-38] refuses %s every command but what undoes it, for who withdrew', (role) => {
    const abilities: readonly string[] = of.people[role].mine()?.abilities ?? []
    expect(abilities.filter((type) => everyType.includes(type as (typeof everyType)[number]))).toEqual([])
    expect(abilities).toEqual(role === 'participant' ? [undoes] : [])
    const [written, undone] = later.answers.get(role) ?? []
    expect(written).toMatchObject({ kind: 'refused', refusal: expect.stringMatching(/^(consentWithdrawn|notYourRole)$/) })
    if (role !== 'participant') expect(undone).toMatchObject({ kind: 'refused', refusal: expect.stringMatching(/^(notYours|notYourRole)$/) })
  })

  it.each([...seats, 'waiting', 'nobody'] as const)('[ROOM-38] has no door that tells %s anything of it', (role) => {
    expect(of.words.foundIn(later.doors.get(role) ?? '').map(({ path }) => path).filter((path) => !staysPath.test(path))).toEqual([])
    expect(later.doors.get(role)?.length).toBeGreaterThan(10_000)
  })

  it('[ROOM-38] kills each link and code at once, with the answer of one that never was', async () => {
    const never = await post(`${app.url}/api/join`, { seatId: 'no-such-seat', secret: 'x'.repeat(32), device: newDevice() })
    for (const seat of ['chair', 'officer', 'adviser', 'referrer', 'participant', 'support', guardian.id, 'seat-interpreter']) {
      const answer = await post(`${app.url}/api/join`, { ...partsOf(of.meeting.link(seat)), device: newDevice() })
      expect([seat, answer.status, answer.body]).toEqual([seat, 404, never.body])
    }
    expect(of.codes).toHaveLength(isClosed ? 3 : 1)
    for (const code of of.codes) {
      for (const door of ['/brev', '/infor', '/brev/e-legitimation']) {
        const answer = await fetch(app.url + door, { method: 'POST', headers: { 'x-forwarded-for': anotherAddress() }, body: new URLSearchParams(code) })
        const page = await answer.text()
        expect([door, page.includes('name="talkAbout"'), page.includes('action="/letters/'), of.words.foundIn(page)]).toEqual([door, false, false, []])
      }
    }
  })

  it('[ROOM-38] brings back by their link who withdrew, on their own device, and nobody else', async () => {
    for (const role of seats.filter((one) => one !== 'participant')) await expect(join(app.url, of.meeting.link(linkOf(role)), deviceOf(of, role)), role).rejects.toThrow('404')
    const back = await join(app.url, of.meeting.link('participant'), deviceOf(of, 'participant'))
    expect(back).toMatchObject({ seatId: seatIds.participant })
    const screen = await connect(app.url, back)
    expect(readableOn(screen, of)).toEqual([])
    expect(screen.mine()?.abilities).toEqual([undoes])
  })

  it('[ROOM-38] sends nothing that waited', async () => {
    expect((await noticesOf(of)).map(({ state, why }) => [state, why])).toEqual(isClosed ? [['stopped', 'withdrawn']] : [])
    expect(await asked(database.connection, 'select * from notice_address where meeting_id = $1', [of.meeting.meetingId])).toEqual([])
    expect(mail.mails.length).toBe(mailsBefore)
  })
})

describe('a withdrawal that the chair took down', () => {
  it('[ROOM-38] brings back by their links the chair and the participant, who can undo it, and nobody else', async () => {
    const of = await held(false)
    await press(of, 'chair')
    for (const role of ['officer', 'referrer', 'support', 'guardian'] as const) await expect(join(app.url, of.meeting.link(linkOf(role)), deviceOf(of, role)), role).rejects.toThrow('404')
    for (const role of ['chair', 'participant'] as const) expect(await join(app.url, of.meeting.link(role), deviceOf(of, role))).toMatchObject({ seatId: seatIds[role] })
    await done(of.people.chair, { type: 'takeBackWithdrawal' })
    for (const role of ['officer', 'referrer', 'support'] as const) expect(await join(app.url, of.meeting.link(role), deviceOf(of, role)), role).toMatchObject({ seatId: seatIds[role] })
  })
})

const noticesOf = ({ meeting: { meetingId } }: Held) => asked(database.connection, 'select state, attempts, why from notice where meeting_id = $1', [meetingId])
/** The secret of the device that somebody sits at. */
const deviceOf = ({ people }: Held, role: Role): string => people[role].device
const linkOf = (role: Role): string => (role === 'guardian' ? guardian.id : role === 'interpreter' ? interpreter : role)

/** A notice that the mail server does not take yet. */
async function letWait(of: Held) {
  mail.says.toAddress = { code: 451 }
  const sent = await post(`${app.url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'participant', address: 'kim@brev.example' }, of.people.chair.token)
  expect(sent.status).toBe(200)
  await vi.waitFor(async () => expect((await noticesOf(of)).map(({ state, attempts }) => [state, attempts])).toEqual([['waiting', 1]]), { timeout: 15_000, interval: 100 })
  mail.says.toAddress = 'taken'
}
