import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import type { Deliveries, NoticesOfSeat } from '#core/wire/deliveries.ts'
import type { Notice, NoticeAbout, Store } from '#server/store/store.ts'
import { ProblemError } from './route.ts'

/** What the doors need of sending: what a notice says, to the letter, and that one waits. */
export type Mail = { from: string; noticeOf: (language: string, letterVersion: number) => { subject: string; text: string }; isAddress: (text: string) => boolean; wake: () => void }

/** `mail`: null where nobody has set up a mail server. */
export type NoticesParts = { store: Store; now: () => string; mail: Mail | null }

/** Whether notices go from here: of this meeting, by this authority. */
export async function howByMail({ store, mail }: NoticesParts, hostAuthorityId: string, isOnPaperAlone: boolean): Promise<Deliveries['byMail']> {
  if (isOnPaperAlone || (await store.readSettings(hostAuthorityId))[0].readingGate === 'paperOnly') return 'onPaper'
  return mail ? 'yes' : 'notSetUp'
}

/** What was sent of this: where several seats have one of their own, to this seat. */
export const noticesOf = (notices: Notice[], about: NoticeAbout, whose?: string): NoticesOfSeat['notices'] =>
  notices.flatMap(({ recipient, seatId, letterVersion: version, ...one }) => (recipient === about && (whose === undefined || seatId === whose) ? [{ ...one, version }] : []))

type OfMeeting = { meetingId: string; hostAuthorityId: string; isOnPaperAlone: boolean; letterVersion: number; language: string; by: string }

/** Lets a notice go to an address that a person wrote. `seatId`: null where there is nobody whom it may go to, or no code to open anything with. */
export async function sendNotice(parts: NoticesParts, { isOnPaperAlone, ...meeting }: OfMeeting, { id, recipient, seatId, address }: { id: string; recipient: NoticeAbout; seatId: string | null; address: string }): Promise<void> {
  const { store, mail, now } = parts
  if (containsPersonalNumber(address)) throw new ProblemError('personalNumber', 422, ['address'])
  if (!mail || seatId === null || (await howByMail(parts, meeting.hostAuthorityId, isOnPaperAlone)) !== 'yes') throw new ProblemError('badMessage', 409)
  if (!mail.isAddress(address)) throw new ProblemError('badMessage', 400, ['address'])
  if ((await store.askNotice({ ...meeting, id, seatId, recipient, address, at: now() })) === null) throw new ProblemError('notFound', 404)
  mail.wake()
}
