import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Command } from '#core/meeting/commands.ts'
import type { LiveCommand } from '#core/meeting/live.ts'
import { commandMessageSchema } from '#core/wire/up.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { valuesOf, type Schema } from '#test/faults/fuzz/grammar.ts'
import { onceAFile } from '#test/support/endings.ts'
import { guardian, plan, seatIds, seatPlan } from '#test/support/builders.ts'
import { connectStage, type LiveClient } from '#test/support/live-client.ts'
import { admit, done, knocking, planned, recommendation, type Meeting } from '#test/support/seated-meeting.ts'
import { testApp } from '#test/support/test-app.ts'

type Any = Command | LiveCommand
const app = onceAFile(() => testApp())

const interpreter = seatPlan({ id: 'seat-interpreter', role: 'interpreter', name: 'Ines' })
/** The support person who may act for the participant is one column, the one who may not is another. */
const people = { chair: seatIds.chair, representative: seatIds.officer, referrer: seatIds.referrer, participant: seatIds.participant, guardian: guardian.id, supportPerson: seatIds.support, interpreter: interpreter.id }
type Column = keyof typeof people
const columns = Object.keys(people) as Column[]
const seats = [...plan().seats, guardian, interpreter]

/** A command of each kind that a seat can send, as our own schemas let it through. */
const commands = onceAFile(() =>
  commandMessageSchema.shape.command.options.map((option) => {
    const grammar = valuesOf(z.toJSONSchema(option, { io: 'input', target: 'draft-2020-12' }) as Schema, { ids: [seatIds.adviser] })
    const made = fc.sample(grammar, { seed: 7, numRuns: 60 }).find((one) => option.safeParse(one).success)
    if (!made) throw new Error(`No ${option.shape.type.value} was made that our own schemas let through.`)
    return made as Any
  }),
)

/** What stops or ends a meeting is tried last, and what undoes it after it. */
const last = ['turnAway', 'pauseMeeting', 'resumeMeeting', 'startMeeting', 'withdrawConsent', 'takeBackWithdrawal', 'closeMeeting']
const inOrder = () => commands().toSorted((a, b) => last.indexOf(a.type) - last.indexOf(b.type))

/** Refusals of the gate: the state of the meeting is not one for this command. */
const ofState = ['meetingNotStarted', 'meetingAlreadyStarted', 'meetingClosed', 'meetingNotClosed', 'consentWithdrawn', 'consentMissing']

/** The answer when it is not that there were too many at once. */
async function unhurried(client: LiveClient, command: Any): ReturnType<LiveClient['send']> {
  const answer = await client.send(command)
  if (answer.kind !== 'problem' || answer.problem !== 'tooFast') return answer
  await new Promise((resolve) => setTimeout(resolve, 150))
  return unhurried(client, command)
}

/** `-` not this role; `o` not while the meeting stands so; `+` it comes as far as the rules of its own subject. */
async function cell(client: LiveClient, command: Any): Promise<string> {
  const answer = await unhurried(client, command)
  if (answer.kind === 'problem') throw new Error(`${command.type}: ${answer.problem}`)
  if (answer.kind === 'done') return '+'
  return answer.refusal === 'notYourRole' ? '-' : ofState.includes(answer.refusal) ? 'o' : '+'
}

/** The chair, and this one let in. */
async function cameIn(meeting: Meeting, column: Column) {
  const chair = await knocking(meeting, people.chair)
  if (column === 'chair') return { chair, client: chair }
  const client = await knocking(meeting, people[column])
  await admit(chair, people[column])
  await client.until(() => client.mine()?.standing === 'admitted' && client.view().about)
  return { chair, client }
}

const states: Record<string, (meeting: Meeting, column: Column) => Promise<LiveClient>> = {
  planned: async (meeting, column) => (await cameIn(meeting, column)).client,
  uncovered: async (meeting, column) => (await cameIn(meeting, column)).client,
  open: async (meeting, column) => {
    const { chair, client } = await cameIn(meeting, column)
    await done(chair, { type: 'startMeeting' })
    return client
  },
  paused: async (meeting, column) => {
    const { chair, client } = await cameIn(meeting, column)
    await done(chair, { type: 'startMeeting' })
    await done(chair, { type: 'pauseMeeting' })
    return client
  },
  withdrawn: async (meeting, column) => {
    const { chair, client } = await cameIn(meeting, column)
    await done(chair, { type: 'startMeeting' })
    await done(chair, { type: 'withdrawConsent' })
    return client
  },
  closed: async (meeting, column) => {
    const { chair, client } = await cameIn(meeting, column)
    await done(chair, { type: 'startMeeting' })
    const steps = resursradet.phases.slice(1, resursradet.phases.findIndex(({ id }) => id === 'recommend') + 1)
    for (const { id } of steps) await done(chair, { type: 'moveToPhase', phaseId: id, reason: null })
    await done(chair, recommendation())
    await done(chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    return client
  },
}

describe('who may do what, over the socket, in every role and state', () => {
  it.each(Object.keys(states))('[GATE-1] [ROOM-20] is what the table says while a meeting is %s', async (state) => {
    const columnsOf = await Promise.all(
      columns.map(async (column) => {
        const meeting = await planned(await app(), { seats }, ...(state === 'uncovered' ? [[]] : []))
        const client = await states[state]!(meeting, column)
        const cells: Record<string, string> = {}
        for (const command of inOrder()) cells[command.type] = await cell(client, command)
        return cells
      }),
    )
    const rows = Object.keys(columnsOf[0]!).toSorted().map((type) => `${type.padEnd(20)}${columnsOf.map((cells) => cells[type]!.padEnd(16)).join('')}`.trimEnd())
    await expect([`${' '.repeat(20)}${columns.map((column) => column.padEnd(16)).join('')}`.trimEnd(), ...rows, ''].join('\n')).toMatchFileSnapshot(`who-may/${state}.txt`)
  })

  it('[ROOM-15] [ROOM-32] is nothing for a device that is not let in, and nothing for a large screen', async () => {
    const meeting = await planned(await app(), { seats })
    const { chair } = await cameIn(meeting, 'chair')
    await done(chair, { type: 'startMeeting' })
    const [waiting, screen] = [await knocking(meeting, people.participant), await connectStage((await app()).url, chair)]
    for (const client of [waiting, screen]) {
      expect(await client.send({ type: 'planMeeting', plan: plan() } as never)).toEqual({ kind: 'problem', problem: 'badMessage' })
      for (const command of inOrder()) expect(await unhurried(client, command), command.type).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
    }
  })
})
