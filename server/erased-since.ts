import { withdrawalLastsMs } from '#core/meeting/subjects/withdrawal.ts'
import type { Store } from './store/store.ts'

/** Erases, ends or locks once more what the ledger says was erased, or went, and a database that was put back from a backup still has. Gives how much of what there was. */
export async function erasedSince(store: Store, at: string): Promise<{ count: number; what: string }[]> {
  const locked = await store.lockAgain(at)
  const erased = [
    { count: await store.eraseAgain(at), what: 'meetings' },
    { count: await store.endAgain(at), what: 'plans and requests' },
    { count: await store.eraseCasesAgain(at), what: 'follow-ups' },
    { count: await store.eraseTextsAgain(at), what: 'notes, handed-on obstacles and counted meetings' },
    { count: await store.endMailsAgain(), what: 'mails' },
    { count: locked, what: 'meetings that are kept locked' },
  ]
  // What can not be taken out now is told of and tried again by the rooms.
  await store.leaveWithdrawn(new Date(Date.parse(at) - withdrawalLastsMs).toISOString(), at)
  return erased
}
