import { evolve } from '#core/meeting/evolve.ts'
import { unplanned, type Meeting } from '#core/meeting/meeting.ts'
import type { Store, StoredEvent } from '#server/store/store.ts'

/** A meeting as its log has led to it, as far as it has been read. */
export class MeetingSoFar {
  readonly #from: { meetingId: string; store: Pick<Store, 'readMeeting'> }
  meeting: Meeting = unplanned
  version = 0

  constructor(from: { meetingId: string; store: Pick<Store, 'readMeeting'> }) {
    this.#from = from
  }

  /** What is known already is not taken twice. */
  take(events: StoredEvent[]) {
    for (const stored of events.filter((one) => one.version > this.version)) {
      this.meeting = evolve(this.meeting, stored)
      this.version = stored.version
    }
  }

  async catchUp() {
    this.take((await this.#from.store.readMeeting(this.#from.meetingId, this.version))?.events ?? [])
  }
}
