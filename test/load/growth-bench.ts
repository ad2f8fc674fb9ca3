import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { content } from '#test/support/builders.ts'
import { heldInMemory, type HeldInMemory } from './held-in-memory.ts'

/**
 * How what a command costs grows with the seats and the items of a meeting: processor time of the core and of the room, no socket and no
 * database, beside writing the very bytes that were sent as JSON (the baseline, in the same run).
 */
const seatCounts = [4, 10, 20, 30]
const itemCounts = [0, 5, 10, 20, 40]
const [commandsEach, warmUp] = [120, 60]

const phaseOf = (shows: string) => resursradet.phases.find((phase) => phase.id === shows)?.id ?? ''
/** Words that nobody has said: what is told again would change nothing. */
let said = 0
const newWords = () => `Vi ringer och frågar vem som kan ta emot, säger nummer ${(said += 1)}.`

function withItems(seatCount: number, items: number): HeldInMemory {
  const held = heldInMemory(seatCount)
  const [chair = ''] = held.seatsOf('chair')
  const authors = held.seatsOf('representative')
  for (const phase of resursradet.phases.slice(1)) {
    held.perform(chair, { type: 'moveToPhase', phaseId: phase.id, reason: null })
    if (phase.id === phaseOf('contribute')) break
  }
  for (let item = 0; item < items; item += 1) {
    const by = authors[item % authors.length] ?? chair
    held.perform(by, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'words', words: newWords() }, who: { kind: 'seat', seatId: by }, when: { kind: 'by', date: '2999-12-31' } }) })
  }
  return held
}

/** µs of the processor a command, of which writing what was sent as JSON alone would take `bareUs`; and how much was sent, in bytes. */
function costOf(held: HeldInMemory, perform: (count: number) => void) {
  for (let count = 0; count < warmUp; count += 1) perform(count)
  const before = held.sent()
  const from = process.cpuUsage()
  for (let count = 0; count < commandsEach; count += 1) perform(count)
  const { user, system } = process.cpuUsage(from)
  const after = held.sent()
  return { us: (user + system) / commandsEach, bytes: (after.bytes - before.bytes) / commandsEach, messages: (after.messages - before.messages) / commandsEach }
}

/** Some object whose JSON has this length, written so often. */
function bareUs(bytes: number): number {
  const one = { items: Array.from({ length: Math.max(1, Math.round(bytes / 100)) }, (_, index) => ({ id: `item-${index}`, words: 'Vi ringer och frågar vem som kan ta emot, och säger till.', isDone: false })) }
  let length = 0
  for (let count = 0; count < warmUp; count += 1) length += JSON.stringify(one).length
  const from = process.cpuUsage()
  for (let count = 0; count < commandsEach; count += 1) length += JSON.stringify(one).length
  const { user, system } = process.cpuUsage(from)
  return length > 0 ? (user + system) / commandsEach : NaN
}

type Row = { seats: number; items: number; talkUs: number; readBackUs: number; bytes: number; ratio: number }

function rowOf(seats: number, items: number): Row {
  const held = withItems(seats, items)
  const [chair = ''] = held.seatsOf('chair')
  const all = [...held.seatsOf('representative'), ...held.seatsOf('participant')]
  const talk = costOf(held, (count) => held.perform(chair, { type: 'giveTurn', seatId: all[count % all.length] ?? chair }))
  for (const phase of ['recommend', 'takeAway']) held.perform(chair, { type: 'moveToPhase', phaseId: phase, reason: null })
  const readBack = costOf(held, () => held.perform(chair, { type: 'sayTakeAway', words: newWords() }))
  return { seats, items, talkUs: Math.round(talk.us), readBackUs: Math.round(readBack.us), bytes: Math.round(readBack.bytes), ratio: Number((readBack.us / bareUs(readBack.bytes)).toFixed(1)) }
}

// Once without counting: the first meeting of a process waits for everything to be compiled.
rowOf(10, 10)
const rows = [...seatCounts.map((seats) => rowOf(seats, 5)), ...itemCounts.map((items) => rowOf(10, items))]
const most = Math.max(...rows.map(({ readBackUs }) => readBackUs))
const bar = (us: number) => '█'.repeat(Math.max(1, Math.round((us / most) * 30)))
process.stdout.write('| seats | items | µs a command, talking | µs, reading back | bytes sent, reading back | times writing them as JSON | |\n|---|---|---|---|---|---|---|\n')
for (const { seats, items, talkUs, readBackUs, bytes, ratio } of rows) process.stdout.write(`| ${seats} | ${items} | ${talkUs} | ${readBackUs} | ${bytes} | ${ratio} | ${bar(readBackUs)} |\n`)
