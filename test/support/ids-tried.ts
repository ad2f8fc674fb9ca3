import { setTimeout as later } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import { commandMessageSchema } from '#core/wire/up.ts'
import { organisationIds, seatIds } from './builders.ts'
import type { IdInCommand, Kind } from './ids-in-commands.ts'
import type { Ids } from './ids-of-meeting.ts'
import { newCommandId, type LiveClient } from './live-client.ts'

/** Of nothing, and looks as such an id does. */
const nothings: Partial<Record<Kind, string>> = { phase: 'noneThere', field: 'noneThere', line: 'item:none-of-that-name-0001' }
const nothing = (kind: Kind) => nothings[kind] ?? 'none-of-that-name-0001'

/** A meeting as it stands, and who sits there. */
export type Table = { name: string; people: Readonly<Record<string, LiveClient>>; ids: Ids }
/** `said`: what each who may send it was answered; `differs`: those whom another's id gave another answer than that of nothing. */
export type Tried = { name: string; table: string; said: string; differs: string[]; isTaken: boolean }

/** Whose the other ids of a command are: somebody who sits here, or, to be let in, who waits; of a seat that is added they are new. */
function ownOf({ type, name }: IdInCommand, ids: Ids, count: number) {
  const here: Partial<Record<Kind, string>> = { seat: type === 'admitSeat' ? seatIds.adviser : seatIds.officer, organisation: organisationIds.town }
  const added: Partial<Record<Kind, string>> = { seat: `seat-added-${count}`, organisation: name === 'addSeat.organisation.id' ? organisationIds.town : `org-added-${count}` }
  return (kind: Kind) => (type === 'addSeat' ? added : here)[kind] ?? ids[kind][0] ?? null
}

let sent = 0
/** Sent, and sent again as long as it is too fast. */
async function patiently(client: LiveClient, command: Command): Promise<AnswerMessage> {
  const id = newCommandId()
  for (;;) {
    const answer = await client.send(command, id)
    if (answer.kind !== 'problem' || answer.problem !== 'tooFast') return answer
    await later(100)
  }
}

const outcome = (answer: AnswerMessage) => (answer.kind === 'refused' ? answer.refusal : answer.kind === 'problem' ? answer.problem : 'done')

/** One id of a command, by each at the table who may send it: another meeting's, and one of nothing. Null where nobody may, or it can not be said here. */
export async function tryId(one: IdInCommand, theirs: string, table: Table): Promise<Tried | null> {
  const able = Object.entries(table.people).filter(([, client]) => client.mine()?.abilities.includes(one.type))
  const made = (id: string) => {
    sent += 1
    return commandMessageSchema.shape.command.safeParse(one.filled(id, ownOf(one, table.ids, sent), sent))
  }
  if (able.length === 0 || !made(theirs).success) return null
  const said = new Map<string, string>()
  const differs: string[] = []
  for (const [who, client] of able) {
    const answers: string[] = []
    for (const id of [theirs, nothing(one.kind)]) {
      const { data, error } = made(id)
      expect(error, one.name).toBeUndefined()
      answers.push(outcome(await patiently(client, data as Command)))
    }
    said.set(who, answers[0]!)
    if (answers[0] !== answers[1]) differs.push(`${table.name}: ${one.name} by ${who}: ${answers.join(', of nothing ')}`)
  }
  return { name: one.name, table: table.name, said: grouped(said), differs, isTaken: [...said.values()].includes('done') }
}

function grouped(said: Map<string, string>): string {
  const answers = [...new Set(said.values())]
  return answers.map((answer) => `${answer}: ${[...said].filter(([, one]) => one === answer).map(([who]) => who).join(', ')}`).join(' · ')
}
