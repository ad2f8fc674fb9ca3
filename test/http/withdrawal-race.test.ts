import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commandSchema, type Command } from '#core/meeting/commands.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { newId } from '#server/identity/secrets.ts'
import { planMeeting } from '#server/rooms/planning.ts'
import { Rooms } from '#server/rooms/rooms.ts'
import { chanceFrom, type Chance } from '#test/faults/seeded-chance.ts'
import { valuesOf, type Schema } from '#test/faults/fuzz/grammar.ts'
import { content, consents, minute, ownWords, plan, seatIds } from '#test/support/builders.ts'
import { closedMeeting, codeFor, hiddenIn, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { asked, testStore } from '#test/support/postgres.ts'
import { post } from '#test/support/test-app.ts'

// `npm run races` races each kind a thousand times, with a seed that it says; every test run a few.
const times = Number(process.env['RACES'] ?? 8)
const isThousand = times > 8
const seed = isThousand ? Date.now() % 1_000_000 : 20_261_129
const { chair, officer, adviser, participant, referrer } = seatIds

/** Of each kind one that our own schemas let through, and some that also hold. */
const made = commandSchema.options.flatMap((option): Command[] => {
  const grammar = valuesOf(z.toJSONSchema(option, { io: 'input', target: 'draft-2020-12' }) as Schema, { ids: [adviser] })
  return fc.sample(grammar, { seed: 7, numRuns: 60 }).flatMap((one) => (option.safeParse(one).success ? [one as Command] : [])).slice(0, 1)
})
/** Consent is taken back by these, and back again by the other; entering and leaving say nothing of the meeting. */
const notRaced: Command['type'][] = ['withdrawConsent', 'takeBackWithdrawal', 'enter', 'turnAway', 'closeMeeting', 'planMeeting']
const racers: { command: Command; by: string }[] = [
  ...made.filter(({ type }) => !notRaced.includes(type)).flatMap((command) => [chair, officer, referrer, participant].map((by) => ({ command, by }))),
  { command: { type: 'addItem', kind: 'recommendation', content: content() }, by: officer },
  { command: { type: 'addItem', kind: 'information', content: ownWords('Det går att vila.', { when: null }) }, by: adviser },
  { command: { type: 'noteTold', words: 'Jag vill ut.' }, by: participant },
  { command: { type: 'noteGap', gap: 'gap', words: 'Vi hör inte av varandra.' } as unknown as Command, by: officer },
]

const shuffled = <T>(all: readonly T[], { next }: Chance): T[] => all.map((one) => [next(), one] as const).toSorted(([a], [b]) => a - b).map(([, one]) => one)

describe('consent taken back while others act', () => {
  it(`[ROOM-28] lets no command of any kind be done after it, ${times} times, also by another node whose log was behind (seed ${seed})`, async () => {
    const store = await testStore()
    const parts = { store, now: () => minute(30), newId }
    await store.saveAuthority({ id: 'ekby', name: 'Ekby kommun' })
    const nodes = [0, 1].map(() => new Rooms({ ...parts, onFault: () => 'fault', tellViewersOf: () => () => undefined }))
    const [here, there] = nodes as [Rooms, Rooms]
    const chance = chanceFrom(seed)
    let accepted = 0
    for (let run = 0; run < times; run += 1) {
      const meetingId = await planMeeting(parts, { hostAuthorityId: 'ekby', id: `planning-of-race-${run}`, plan: plan(), consents, links: [] })
      if (typeof meetingId !== 'string') throw new Error('not planned')
      const say = (rooms: Rooms, by: string, command: Command) => rooms.performAs(meetingId, by, { id: newId(), command })
      await say(here, chair, { type: 'enter', device: 'device-01' })
      for (const seatId of [officer, adviser, referrer, participant]) await say(here, chair, { type: 'admitSeat', seatId, device: `device-of-${seatId}` })
      await say(here, chair, { type: 'startMeeting' })
      for (const { id } of resursradet.phases.slice(1, 6)) await say(here, chair, { type: 'moveToPhase', phaseId: id, reason: null })
      await there.roomOf(meetingId)
      const order = shuffled(racers, chance).slice(0, 40)
      const at = chance.between(1, order.length)
      const race = (one: (typeof racers)[number]) => say(chance.next() < 0.5 ? here : there, one.by, one.command)
      const answers = order.slice(0, at).map(race)
      const withdrawing = say(here, participant, { type: 'withdrawConsent' })
      const all = await Promise.all([...answers, ...order.slice(at).map(race)])
      expect(await withdrawing, `seed ${seed}, run ${run}`).toMatchObject({ kind: 'done' })
      const log = (await store.readMeeting(meetingId))?.events ?? []
      expect(log.at(-1)?.event.type, `seed ${seed}, run ${run}`).toBe('consentWithdrawn')
      accepted += all.filter(({ kind }) => kind === 'done').length
    }
    expect(accepted, 'some came before it').toBeGreaterThan(0)
    for (const rooms of nodes) await rooms.close()
  }, isThousand ? 3_600_000 : 240_000)
})

/** A database that has too much to do says so, and the page asks once more. */
async function untilDone<T extends { kind: string }>(send: () => Promise<T>, tries = 5): Promise<T> {
  const answer = await send()
  return answer.kind === 'problem' && tries > 1 ? untilDone(send, tries - 1) : answer
}

type Token = { token: string }
type Seats = Awaited<ReturnType<typeof closedMeeting>>['seats']

/** Everything that leaves the house after a close or says that it has, by what it leaves in the log. */
function doors({ app }: House, seats: Seats, reading: string): [string, () => Promise<number>][] {
  const file = (path: string, { token }: Token) => () => sendForm(app.url, path, { token }).then(({ status }) => status)
  const ask = (path: string, body: object, by: Token = seats.chair) => () => post(`${app.url}/api/letters/${path}`, body, by.token).then(({ status }) => status)
  const notice = () => ask('deliveries', { id: newId(), recipient: 'participant', address: `${newId().toLowerCase().replaceAll(/[^a-z]/g, '')}x@exempel.se` })()
  return [
    ['letterTaken participant pdf', file('/letters/participant/pdf', seats.officer)],
    ['letterTaken participant text', file('/letters/participant/text', seats.officer)],
    ['letterTaken participant html', file('/letters/participant/html', seats.officer)],
    ['letterTaken referrer text', file('/letters/referrer/text', seats.referrer)],
    ['letterRead participant text byCode', file('/letters/participant/text', { token: reading })],
    ['noticeAsked participant', notice],
    ['readingCodeIssued referrer', ask('referrer/code', {})],
    ['readingCodeIssued participant copy', ask(`participant/copies/${officer}/code`, {})],
    ['receipt participant handed chair', ask('deliveries/handed', { recipient: 'participant' })],
  ]
}

describe('what leaves the house', () => {
  it(`[ROOM-28] [SEND-7] nothing of a meeting goes, is opened or is promised after its consent is taken back, ${times} times by every door (seed ${seed})`, async () => {
    const house = await houseWithClock()
    const chance = chanceFrom(seed)
    const counted = { before: 0, refused: 0 }
    const perMeeting = isThousand ? 20 : 4
    for (let run = 0; run < times / perMeeting; run += 1) {
      const { meetingId, seats } = await closedMeeting(house)
      const reading = hiddenIn((await sendForm(house.app.url, '/brev', await codeFor(house, 'participant', seats.chair))).page, 'token')
      const [started] = await asked(house.database.connection, 'select coalesce(max(place), 0)::int as place from audit where meeting_id = $1', [meetingId])
      const order = shuffled(Array.from({ length: perMeeting }, () => doors(house, seats, reading)).flat(), chance)
      const at = chance.between(perMeeting, order.length)
      const first = order.slice(0, at).map(([, go]) => go())
      // Whatever the machine has to do besides: some have come first.
      await (run % 2 === 0 ? Promise.race(first) : pause(chance.between(0, 120)))
      const withdrawing = untilDone(() => seats.participant.send({ type: 'withdrawConsent' }))
      const rest = order.slice(at).map(([, go]) => go())
      expect(await withdrawing).toMatchObject({ kind: 'done' })
      // And however quick it is, some come after.
      const late = order.slice(at).map(([, go]) => go())
      const statuses = await Promise.all([...first, ...rest])
      const tooLate = await Promise.all(late)
      expect(tooLate.filter((status) => status === 200), `seed ${seed}, run ${run}: asked when it was taken back`).toEqual([])
      const lines = (await asked(house.database.connection, 'select what from audit where meeting_id = $1 and place > $2 order by place', [meetingId, started!['place']])).map(({ what }) => String(what))
      const end = lines.findIndex((what) => what === 'consent withdrawn')
      // A notice that was handed over in that very moment ends as it went; what waited is stopped.
      expect(lines.slice(end + 1).filter((what) => !/^notice (stopped|sent|unsure|failed) /.test(what)), `seed ${seed}, run ${run}: what the log has after it`).toEqual([])
      const ofRest = statuses.filter((status, index) => status === 200 && !order[index]![0].startsWith('letter')).length
      const taken = statuses.filter((status, index) => status === 200 && order[index]![0].startsWith('letter')).length
      expect(taken, `seed ${seed}, run ${run}: each letter that was shown stands before it`).toBe(lines.slice(0, end).filter((what) => what.startsWith('letter')).length)
      // The same handed over twice is one line.
      expect(ofRest - lines.slice(0, end).filter((what) => !what.startsWith('letter') && !what.startsWith('notice ')).length, `seed ${seed}, run ${run}: nor is anything said to be done that is not`).toBeLessThan(perMeeting)
      expect([...statuses, ...tooLate].filter((status) => ![200, 404, 401, 403, 409, 503].includes(status)), `seed ${seed}, run ${run}`).toEqual([])
      counted.before += end
      counted.refused += [...statuses, ...tooLate].filter((status) => status !== 200).length
    }
    expect(Math.min(counted.before, counted.refused), JSON.stringify(counted)).toBeGreaterThan(0)
    expect(house.app.faults).toEqual([])
  }, isThousand ? 3_600_000 : 240_000)
})
