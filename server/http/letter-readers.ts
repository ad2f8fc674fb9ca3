import type { LetterToKeep } from '#core/letters/letter-to-keep.ts'
import type { CorrectionForm, Said } from '#core/letters/reply-forms.ts'
import { staysOpen, type GateOf } from '#server/identity/reading-codes.ts'
import { hashOf, newId } from '#server/identity/secrets.ts'
import type { OpenedLetter, ReadableLetter, SeatSession, Store } from '#server/store/store.ts'

/** Somebody who reads their own letter, by its code or on their own device. */
export type LetterReader = { letter: ReadableLetter & Partial<Pick<OpenedLetter, 'isByEid'>>; kept: LetterToKeep; token: string; isByCode: boolean }

export type LetterReadersParts = {
  store: Store
  now: () => string
  gateOf: GateOf
  letterOfReading: (letter: ReadableLetter) => Promise<LetterToKeep | null>
  seatOfToken: (token: string) => Promise<SeatSession | null>
  letterToKeep: (session: SeatSession, recipient: ReadableLetter['recipient']) => Promise<LetterToKeep | null>
}

/** Whose letter a token shows: of a reading, or of the seat that the letter was written for; null for any other. */
export const letterReaderOf =
  ({ store, now, gateOf, letterOfReading, seatOfToken, letterToKeep }: LetterReadersParts) =>
  async (token: string): Promise<LetterReader | null> => {
    const letter = await store.findReading(hashOf(token), now())
    if (letter) {
      const kept = staysOpen(await gateOf(letter.hostAuthorityId), letter) ? await letterOfReading(letter) : null
      return kept && { letter, kept, token, isByCode: true }
    }
    const session = await seatOfToken(token)
    for (const recipient of ['participant', 'minutes', 'referrer'] as const) {
      const kept = session && (await letterToKeep(session, recipient))
      if (session && kept?.answers) return { letter: { meetingId: session.meetingId, hostAuthorityId: session.hostAuthorityId, seatId: session.seatId, recipient }, kept, token, isByCode: false }
    }
    return null
  }

/** With what the reader of a token can answer this letter; undefined for anybody but its reader. */
export const repliesOf = (store: Store, readerOf: (token: string) => Promise<LetterReader | null>) => async (token: string, recipient: string) => {
  const reader = await readerOf(token)
  return reader?.letter.recipient === recipient ? repliesFor(store, reader, null) : undefined
}

/** What stands under the letter for its reader: what they have said of this version is not asked again. */
export async function repliesFor(store: Store, { letter, kept: { answers }, token, isByCode }: LetterReader, said: Said | null, written?: CorrectionForm) {
  if (!answers) return undefined
  const receipts = (await store.listReceipts(letter.meetingId)).filter(({ recipient, letterVersion, toldBy }) => recipient === letter.recipient && letterVersion === answers.version && toldBy === 'reader')
  const since = said === null ? await openedBefore(store, letter, isByCode && letter.isCopy !== true) : null
  const changedSince = since === null ? [] : answers.changes.filter(({ at, by, answer }) => at > since && (by !== letter.seatId || answer !== null))
  const has = (kind: 'read' | 'explained') => receipts.some((one) => one.kind === kind)
  const correction = written ?? { id: newId(), lineId: '', words: '' }
  return { ...answers, token, said, correction, isRead: has('read'), isExplained: has('explained'), changedSince }
}

/** When its reader opened it the time before this one, whose line is the newest; null where this is the first. `isByNobody`: by a code of which nobody knows whose hand it is in. */
async function openedBefore(store: Store, { meetingId, hostAuthorityId, recipient, seatId }: LetterReader['letter'], isByNobody: boolean): Promise<string | null> {
  const openings = await store.listOpenings({ meetingId, hostAuthorityId })
  const own = openings.filter((one) => one.recipient === recipient && one.bySeat === (isByNobody ? null : seatId))
  return own[1]?.at ?? null
}
