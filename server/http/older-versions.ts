import { whoHasOlder, type Got, type HasOlder } from '#core/letters/who-has-older.ts'
import type { LetterRecipient, Notice, Opening, Receipt } from '#server/store/store.ts'

/** A closed meeting as far as its versions go. */
type Versions = { letterVersion: number; versionAt: (at: string) => number; newestFor: (seatId: string) => number; readers: { recipient: LetterRecipient; seatId: string }[]; chairId: string }
type Known = { notices: Notice[]; receipts: Receipt[]; openings: Opening[] }

/** Who has an older version of the letter, whichever way they got it, and has not got the newest. Who leads has no need to be told. */
export function olderVersions(meeting: Versions, { notices, receipts, openings }: Known): HasOlder[] {
  const { letterVersion: newest, newestFor, chairId } = meeting
  const readerOf = (recipient: string) => meeting.readers.find((one) => one.recipient === recipient)?.seatId
  const sentTo = ({ recipient, seatId }: Notice) => (recipient === 'copy' ? seatId : readerOf(recipient))
  const noted: Found[] = [
    ...notices.filter(({ state }) => state === 'sent').map((one) => ({ seatId: sentTo(one), version: one.letterVersion, how: 'mail' as const })),
    // Nobody knows whether it came: enough to have got the first, too little to know of the newest.
    ...notices.filter(({ state, letterVersion }) => state === 'unsure' && letterVersion < newest).map((one) => ({ seatId: sentTo(one), version: one.letterVersion, how: 'mail' as const })),
    ...openings.filter(({ recipient }) => corrected.includes(recipient)).map(({ bySeat, recipient, form, isTaken, at }) => ({ seatId: bySeat ?? readerOf(recipient), version: meeting.versionAt(at), how: isTaken || form !== 'page' ? ('taken' as const) : ('opened' as const) })),
    ...receipts.filter(({ kind }) => kind !== 'told').map(({ recipient, letterVersion, kind }) => ({ seatId: readerOf(recipient), version: letterVersion, how: kind === 'handed' ? ('paper' as const) : ('said' as const) })),
  ]
  const waiting = notices.filter(({ state }) => state === 'waiting' || state === 'sending').map((one) => ({ seatId: sentTo(one) ?? '', version: one.letterVersion }))
  const told = receipts.flatMap(({ kind, bySeat, letterVersion, at }) => (kind === 'told' && bySeat !== null ? [{ seatId: bySeat, version: letterVersion, at }] : []))
  return whoHasOlder({ got: noted.filter((one): one is Got => isSomebody(one.seatId) && one.seatId !== chairId), waiting, told, newestFor })
}

/** The letters that are corrected, as files and on the screen; not the one before the meeting. */
const corrected: string[] = ['participant', 'referrer', 'minutes']
type Found = Omit<Got, 'seatId'> & { seatId: string | null | undefined }
const isSomebody = (seatId: string | null | undefined) => seatId !== null && seatId !== undefined
