import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Command } from '#core/meeting/commands.ts'
import type { LiveCommand } from '#core/meeting/live.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import { commandMessageSchema } from '#core/wire/up.ts'
import { valuesOf, type Schema } from '#test/faults/fuzz/grammar.ts'
import { onceAFile } from '#test/support/endings.ts'
import { plan, seatIds } from '#test/support/builders.ts'
import { connect, connectStage, join, type LiveClient } from '#test/support/live-client.ts'
import { columnsIn, housesOfSeats, invited, joinOfNewOrganisation, seatsIn, states } from '#test/support/seat-in-state.ts'
import { done, knocking, planned } from '#test/support/seated-meeting.ts'

type Any = Command | LiveCommand
const houses = onceAFile(housesOfSeats)

/** A command of each kind that a seat can send, as our own schemas let it through. */
const commands = onceAFile(() =>
  commandMessageSchema.shape.command.options.map((option) => {
    const grammar = valuesOf(z.toJSONSchema(option, { io: 'input', target: 'draft-2020-12' }) as Schema, { ids: [seatIds.adviser] })
    const made = fc.sample(grammar, { seed: 7, numRuns: 60 }).find((one) => option.safeParse(one).success)
    if (!made) throw new Error(`No ${option.shape.type.value} was made that our own schemas let through.`)
    return made as Any
  }),
)

/** What stops or ends a meeting or a lead is tried last, and what undoes it after it. */
const last = ['turnAway', 'pauseMeeting', 'resumeMeeting', 'takeBackLead', 'startMeeting', 'withdrawConsent', 'takeBackWithdrawal', 'closeMeeting']
const inOrder = () => commands().toSorted((a, b) => last.indexOf(a.type) - last.indexOf(b.type))

/** Refusals of the gate: the state of the meeting is not one for this command. */
const ofState = ['meetingNotStarted', 'meetingAlreadyStarted', 'meetingClosed', 'meetingNotClosed', 'consentWithdrawn', 'consentMissing']
const marks: Record<string, string> = { notYourRole: '-', somebodyElseLeads: 'l', ...Object.fromEntries(ofState.map((refusal) => [refusal, 'o'])) }

/** What each command is answered. A line takes forty at once: so many, and then another line of the same device. */
async function answersOf(anotherLine: () => Promise<LiveClient>): Promise<[Any['type'], AnswerMessage][]> {
  const answers: [Any['type'], AnswerMessage][] = []
  let client = await anotherLine()
  for (const [index, command] of inOrder().entries()) {
    if (index % 40 === 39) client = await anotherLine()
    answers.push([command.type, await client.send(command)])
  }
  return answers
}

/** `-` not this role; `l` somebody else leads; `o` not while the meeting stands so; `+` it comes as far as the rules of its own subject. */
function cell(type: string, answer: AnswerMessage): string {
  if (answer.kind === 'problem') throw new Error(`${type}: ${answer.problem}`)
  return answer.kind === 'done' ? '+' : (marks[answer.refusal] ?? '+')
}

const width = 16
const line = (first: string, cells: string[]) => `${first.padEnd(20)}${cells.map((one) => one.padEnd(width)).join('')}`.trimEnd()

describe('who may do what, over the socket, in every role and state', () => {
  it.each(states)('[GATE-1] [GATE-11] [ROOM-20] is what the table says while a meeting is %s', async (state) => {
    const columns = columnsIn(state)
    const seats = await seatsIn(await houses(), state, columns)
    const columnsOf = await Promise.all(seats.map(async ({ url, client }) => new Map((await answersOf(() => connect(url, client))).map(([type, answer]) => [type as string, cell(type, answer)]))))
    const rows = [...columnsOf[0]!.keys()].toSorted().map((type) => line(type, columnsOf.map((cells) => cells.get(type)!)))
    await expect([line('', columns), ...rows, ''].join('\n')).toMatchFileSnapshot(`who-may/${state}.txt`)
  })

  it('[ROOM-15] [ROOM-32] [CONSENT-4] is nothing for a device that is not let in, also of an organisation that came later, and nothing for a large screen', async () => {
    const { plain: app } = await houses()
    const meeting = await planned(app, invited)
    const chair = await knocking(meeting, 'chair')
    await done(chair, { type: 'startMeeting' })
    const newcomer = await connect(app.url, await join(app.url, await joinOfNewOrganisation(meeting, chair)))
    const { device } = await chair.until(() => chair.view().knocks?.find(({ seatId }) => seatId === newcomer.seatId))
    expect(await chair.send({ type: 'admitSeat', seatId: newcomer.seatId, device })).toEqual({ kind: 'refused', refusal: 'consentMissing' })
    const waiting = await knocking(meeting, 'participant')
    const lines = [() => connect(app.url, waiting), () => connect(app.url, newcomer), () => connectStage(app.url, chair)]
    for (const anotherLine of lines) {
      expect(await (await anotherLine()).send({ type: 'planMeeting', plan: plan() } as never)).toEqual({ kind: 'problem', problem: 'badMessage' })
      for (const [type, answer] of await answersOf(anotherLine)) expect(answer, type).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
    }
  })
})
