import { expect, test } from 'vitest'
import { sweepWhenNeeded } from '#server/store/sweep-when-needed.ts'

/** Work that ends when it is told to. */
function held() {
  const ends: ((isDone: boolean | Error) => void)[] = []
  const work = () => new Promise<boolean>((resolve, reject) => ends.push((how) => (how instanceof Error ? reject(how) : resolve(how))))
  return { ends, ...sweepWhenNeeded(work) }
}

test('the first time counts, and then only what was deleted since', async () => {
  const { ends, isNeeded, sweep } = held()
  const first = sweep()
  ends[0]!(true)
  await first
  await sweep()
  expect(ends).toHaveLength(1)
  isNeeded()
  void sweep()
  expect(ends).toHaveLength(2)
})

test('what is deleted while it is swept is swept the next time', async () => {
  const { ends, isNeeded, sweep } = held()
  const first = sweep()
  isNeeded()
  ends[0]!(true)
  await first
  void sweep()
  expect(ends).toHaveLength(2)
})

test('what was not done, or failed, is tried again', async () => {
  const { ends, sweep } = held()
  const first = sweep()
  ends[0]!(false)
  await first
  const second = sweep()
  ends[1]!(new Error('the database is away'))
  await expect(second).rejects.toThrow('the database is away')
  void sweep()
  expect(ends).toHaveLength(3)
})
