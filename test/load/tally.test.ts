import { expect, test } from 'vitest'
import { median, percentiles } from './figures.ts'
import { LoadedMeeting, Tally } from './tally.ts'

/** Three seats; seat 0 speaks at 1,000 ms and is answered when the test says so. */
function meeting() {
  const tally = new Tally()
  tally.isMeasuring = true
  const answers: ((whyNot: string | null) => void)[] = []
  const loaded = new LoadedMeeting(tally, 3, () => ({ sender: 0, sentAtMs: 1_000, answer: new Promise((resolve) => answers.push(resolve)) }))
  const answer = async (whyNot: string | null) => {
    answers.at(-1)?.(whyNot)
    await Promise.resolve()
  }
  return { tally, loaded, answers, answer }
}

test('every other seat is a sample, counted from when it was sent, and the sender is none', async () => {
  const { tally, loaded, answer } = meeting()
  loaded.due(990)
  await answer(null)
  for (const [seat, atMs] of [[0, 1_001], [1, 1_003], [2, 1_008], [2, 1_500]] as const) loaded.seenBy(seat, atMs)
  expect(tally.counted).toMatchObject({ samplesMs: [3, 8], sent: 1, answered: 1, lost: 0 })
  expect(loaded.isQuiet).toBe(true)
})

test('what is done and one seat never sees is lost', async () => {
  const { tally, loaded, answer } = meeting()
  loaded.due(990)
  await answer(null)
  for (const seat of [0, 1]) loaded.seenBy(seat, 1_003)
  loaded.giveUpOld(5_000)
  expect(tally.counted.lost).toBe(0)
  loaded.giveUpOld(11_001)
  expect(tally.counted.lost).toBe(1)
  expect(loaded.isQuiet).toBe(true)
})

test('what everybody sees and nobody answers is lost', () => {
  const { tally, loaded } = meeting()
  loaded.due(990)
  for (const seat of [0, 1, 2]) loaded.seenBy(seat, 1_003)
  loaded.giveUpOld(11_001)
  expect(tally.counted).toMatchObject({ lost: 1, answered: 0 })
})

test('what waits for the one before counts from when it was due', async () => {
  const { tally, loaded, answers, answer } = meeting()
  loaded.due(990)
  loaded.due(1_002)
  expect(answers).toHaveLength(1)
  await answer(null)
  for (const seat of [0, 1, 2]) loaded.seenBy(seat, 1_050)
  expect(answers).toHaveLength(2)
  for (const seat of [1, 2]) loaded.seenBy(seat, 1_060)
  expect(tally.counted.samplesMs).toEqual([50, 50, 58, 58])
})

test('a refusal is told by its name and is no loss', async () => {
  const { tally, loaded, answer } = meeting()
  loaded.due(990)
  await answer('notInThisPhase')
  expect(tally.counted).toMatchObject({ refused: 1, lost: 0 })
  expect(tally.refusals).toEqual({ notInThisPhase: 1 })
})

test('percentiles are values that were measured', () => {
  expect(percentiles(Array.from({ length: 100 }, (_, index) => 100 - index))).toEqual({ p50: 50, p95: 95, p99: 99 })
  expect([median([3, 1, 2]), median([4, 1]), median([7])]).toEqual([2, 2.5, 7])
  expect(percentiles([7])).toEqual({ p50: 7, p95: 7, p99: 7 })
})
