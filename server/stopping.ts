import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Rooms } from '#server/rooms/rooms.ts'

type Stopped = { http: Server; rooms: Rooms; io: { close: () => Promise<void> }; beginNoMore: () => void; endWork: () => Promise<void> }

/** How long a request that is on its way may take when the server is told to stop. */
const slowRequestsGetMs = 2_000

/** How this process comes to its end. First it says that it takes nobody new, so that a balancer sends people elsewhere; only then does it ask those who are in to come back. */
export class Stopping {
  #isOn = false

  isOn = (): boolean => this.#isOn

  /** `drainMs`: how long it goes on as before while it says so; what is in hand is done in that time, and nothing is begun that nobody waits for. */
  async stop({ http, rooms, io, beginNoMore, endWork }: Stopped, drainMs: number): Promise<void> {
    this.#isOn = true
    beginNoMore()
    await pause(drainMs)
    // From now on whoever comes back finds another node, or nobody.
    const closed = new Promise<void>((resolve) => http.close(() => resolve()))
    await endWork()
    await rooms.close()
    const impatience = setTimeout(() => http.closeAllConnections(), slowRequestsGetMs)
    await io.close()
    await closed
    clearTimeout(impatience)
  }
}
