import { inject } from 'vitest'
import type { BrowserHouse } from './browser-house.ts'
import { browserOfWorker } from './browser-of-worker.ts'
import type { PlaceOfHouse } from './houses-of-workers.ts'

/** What a file may have of a house that others have been in: no server to stop or to ask what it said. */
export type SharedHouse = Pick<BrowserHouse, 'origin' | 'browser' | 'clientDir' | 'close'>

/**
 * The demo that the files of a worker have one after the other: a start takes three seconds of a processor. For a file that plans meetings of its own
 * through the door and opens nothing but those: what an authority has or decides, the demo's own meetings and what is counted of an address are of
 * a house of one's own (`browser-house.ts`). `shared-house.test.ts` looks whether they do.
 */
export async function shareHouse(): Promise<SharedHouse> {
  const answer = await fetch(`${inject('housesAt')}${process.env.VITEST_POOL_ID ?? ''}`)
  if (!answer.ok) throw new Error(await answer.text())
  const place = (await answer.json()) as PlaceOfHouse
  const { browser, giveBack } = await browserOfWorker()
  return { ...place, browser, close: giveBack }
}
