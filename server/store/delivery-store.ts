export type LetterRecipient = 'participant' | 'referrer'
/** What a notice is about: a letter, an organisation's copy of it, or the letter before the meeting. */
export type NoticeAbout = LetterRecipient | 'copy' | 'preparation'

/** `unsure`: the server ended, or lost the line, when the letter box may have taken it: nobody knows, and it is never sent by itself. */
export type NoticeState = 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure' | 'stopped'
/** `noAnswer`, `notNow`: to be tried again, until `tooLong`; `refused`: for good; `ourSide`: we could not sign in; the rest is why it was stopped. */
export type NoticeWhy = 'noAnswer' | 'notNow' | 'ourSide' | 'tooLong' | 'refused' | 'byChair' | 'withdrawn' | 'consentEnded' | 'paperOnly'

/** Times are ISO 8601. `id` is made by who asks: asked twice is one. `letterVersion` counts from 1. */
export type NewNotice = {
  id: string
  meetingId: string
  hostAuthorityId: string
  seatId: string
  recipient: NoticeAbout
  letterVersion: number
  language: string
  address: string
  at: string
  by: string
}

/** A notice as its sender sees it: of the address the first letter and the domain. `seatId`: whose it is; null where that was not kept yet. */
export type Notice = { id: string; recipient: NoticeAbout; seatId: string | null; letterVersion: number; to: string; state: NoticeState; why: NoticeWhy | null; askedAt: string; settledAt: string | null; nextTryAt: string | null }

export type ReceiptKind = 'read' | 'explained' | 'handed' | 'told'
/** `bySeat`: who went through it with the reader; null for somebody without a seat, for `read`, and for `handed`, which is on paper. Of `told`, to whom the chair said that there is a newer version. */
export type Receipt = { recipient: LetterRecipient; letterVersion: number; kind: ReceiptKind; bySeat: string | null; toldBy: 'reader' | 'chair'; at: string }
type OfMeeting = { meetingId: string; hostAuthorityId: string }

/** That a letter was opened, with a code (`bySeat` null) or by a seat, in which form. `isTaken`: whole, after the close. */
export type Opening = { recipient: LetterRecipient | 'minutes' | 'obstacles'; form: string; bySeat: string | null; isTaken: boolean; at: string }

/** What goes out of the house, and what is known of how it arrived. */
export interface DeliveryStore {
  /** `known`: this was asked before, or the same letter is on its way or has been sent to this address; null when the meeting is erased, or its consent withdrawn. What failed, was stopped or is unsure is asked anew with another id. */
  askNotice(notice: NewNotice): Promise<'asked' | 'known' | null>
  /** False when it no longer waits. */
  stopNotice(meetingId: string, id: string, at: string, by: string): Promise<boolean>
  listNotices(meetingId: string): Promise<Notice[]>
  /** Meetings of which something was sent, and in whose log something has been written since the letters were compared last. */
  findWrittenSince(): Promise<string[]>
  /** A notice of this version to every address that got an earlier one; the log was read up to `logVersion`. Gives how many. */
  renewNotices(meeting: { meetingId: string; letterVersion: number; logVersion: number; at: string }, newId: () => string): Promise<number>
  /** False when the same was noted before, the meeting is erased, or its consent withdrawn. */
  saveReceipt(receipt: Receipt & OfMeeting): Promise<boolean>
  listReceipts(meetingId: string): Promise<Receipt[]>
  /** That a seat takes a letter with it (`letterTaken`), or reads one that is not whole yet. False, and nothing is to be shown, when consent has been withdrawn. */
  noteOpened(opened: { what: 'letterTaken' | 'letterRead'; recipient: LetterRecipient | 'preparation' | 'minutes' | 'obstacles'; form: string; seatId: string; at: string } & OfMeeting): Promise<boolean>
  /** The newest first. */
  listOpenings(meeting: OfMeeting): Promise<Opening[]>
  /** For what there is a code: whose letters, and of the seats whose copy and whose letter before the meeting. */
  listCodes(meetingId: string): Promise<{ readers: LetterRecipient[]; copies: string[]; preparation: string[] }>
}
