import { deliveriesSchema, explainedBodySchema, handedBodySchema, releaseBodySchema, sendNoticeBodySchema, stopNoticeBodySchema, toldBodySchema, type Deliveries, type ExplainedBody, type HandedBody, type ReleaseBody, type SendNoticeBody, type StopNoticeBody, type ToldBody } from '#core/wire/deliveries.ts'
import type { LetterRecipient, Opening, Receipt, ReceiptKind, SeatSession, Store } from '#server/store/store.ts'
import { howByMail, noticesOf, sendNotice, type Mail } from './notices-to-seats.ts'
import { olderVersions } from './older-versions.ts'
import { ProblemError, route } from './route.ts'

/** A meeting that is closed, as its chair may know it: whose letters there are. `isOnPaperAlone`: whatever its authority has chosen. */
export type ClosedMeeting = { isOnPaperAlone: boolean; language: string; letterVersion: number; versionAt: (at: string) => number; newestFor: (seatId: string) => number; readers: { recipient: LetterRecipient; seatId: string; isCovered: boolean; hasEnded: boolean }[]; seatIds: string[]; copyFor: readonly string[]; mayTake: readonly string[]; chairId: string }

export type DeliveriesParts = {
  store: Store
  now: () => string
  /** Null where this session's seat is not the chair's, on the device that leads, and as long as the meeting is not closed. */
  closedMeetingOf: (session: SeatSession) => Promise<ClosedMeeting | null>
  /** Null where nobody has set up a mail server. */
  mail: Mail | null
}

const notTheChair = { status: 404, when: 'the meeting is not closed, or this seat does not lead it' }

/** What goes out of the house after the close, and what is known of how it arrived: for the chair alone. Nobody gets anything by itself. */
export const deliveryRoutes = (parts: DeliveriesParts) => [
  route<'seat'>({
    method: 'get',
    path: '/api/letters/deliveries',
    summary: 'Who may get a letter, the very notice that would be sent, what was sent, and what is known of how it arrived.',
    by: 'seat',
    answer: { status: 200, schema: deliveriesSchema, description: 'Each letter there is.' },
    problems: [notTheChair],
    handle: async ({ by }) => whatIsKnown(parts, by, await closed(parts, by)),
  }),
  route<'seat', SendNoticeBody>({
    method: 'post',
    path: '/api/letters/deliveries',
    summary: 'Send a notice, without any word of the letter, to an address. The same letter goes once to the same address.',
    by: 'seat',
    body: sendNoticeBodySchema,
    answer: { status: 200, schema: deliveriesSchema, description: 'As it stands now.' },
    problems: [notTheChair, { status: 409, when: 'the letter is another by now than the version that was shown, no notices are sent here, the reader gets no letter, or has no reading code yet' }, { status: 422, when: 'the address holds a personal identity number' }],
    handle: async ({ by, body }) => {
      const meeting = await closed(parts, by)
      await send(parts, by, meeting, body)
      return asItStands(parts, by)
    },
  }),
  ...notingRoutes(parts),
]

const notingRoutes = (parts: DeliveriesParts) => [
  route<'seat', StopNoticeBody>({
    method: 'post',
    path: '/api/letters/deliveries/stop',
    summary: 'Stop a notice that still waits.',
    by: 'seat',
    body: stopNoticeBodySchema,
    answer: { status: 200, schema: deliveriesSchema, description: 'As it stands now: what had gone already is said to have gone.' },
    problems: [notTheChair],
    handle: async ({ by, body: { id } }) => {
      await closed(parts, by)
      await parts.store.stopNotice(by.meetingId, id, parts.now(), by.seatId)
      return asItStands(parts, by)
    },
  }),
  route<'seat', ExplainedBody>({
    method: 'post',
    path: '/api/letters/deliveries/explained',
    summary: 'Note, as told, who went through a letter with its reader.',
    by: 'seat',
    body: explainedBodySchema,
    answer: { status: 200, schema: deliveriesSchema, description: 'As it stands now.' },
    problems: [notTheChair],
    handle: async ({ by, body: { recipient, bySeat } }) => {
      const meeting = await closed(parts, by)
      if (bySeat !== null && !meeting.seatIds.includes(bySeat)) throw new ProblemError('noSuchSeat', 404)
      const { meetingId, hostAuthorityId } = by
      await parts.store.saveReceipt({ meetingId, hostAuthorityId, recipient, letterVersion: meeting.letterVersion, kind: 'explained', bySeat, toldBy: 'chair', at: parts.now() })
      return asItStands(parts, by)
    },
  }),
  handedRoute(parts),
  toldRoute(parts),
  releaseRoute(parts),
]

const handedRoute = (parts: DeliveriesParts) =>
  route<'seat', HandedBody>({
    method: 'post',
    path: '/api/letters/deliveries/handed',
    summary: 'Note that a version of a letter has been handed over on paper: the one that was shown, the newest where none is said.',
    by: 'seat',
    body: handedBodySchema,
    answer: { status: 200, schema: deliveriesSchema, description: 'As it stands now.' },
    problems: [notTheChair],
    handle: async ({ by, body: { recipient, version } }) => {
      const meeting = await closed(parts, by)
      if (!meeting.readers.some((one) => one.recipient === recipient && one.isCovered)) throw new ProblemError('notFound', 404)
      // Corrected since it was shown, the new one is still to be handed over.
      const letterVersion = Math.min(version ?? meeting.letterVersion, meeting.letterVersion)
      const { meetingId, hostAuthorityId } = by
      await parts.store.saveReceipt({ meetingId, hostAuthorityId, recipient, letterVersion, kind: 'handed', bySeat: null, toldBy: 'chair', at: parts.now() })
      return asItStands(parts, by)
    },
  })

const toldRoute = (parts: DeliveriesParts) =>
  route<'seat', ToldBody>({
    method: 'post',
    path: '/api/letters/deliveries/told',
    summary: 'Note that somebody who has an older version of the letter has been told that there is a newer one.',
    by: 'seat',
    body: toldBodySchema,
    answer: { status: 200, schema: deliveriesSchema, description: 'As it stands now.' },
    problems: [notTheChair, { status: 409, when: 'the seat has no older version, or the newest has reached it' }],
    handle: async ({ by, body: { seatId } }) => {
      const meeting = await closed(parts, by)
      const { older } = await whatIsKnown(parts, by, meeting)
      if (!older.some((one) => one.seatId === seatId)) throw new ProblemError('badMessage', 409)
      const { meetingId, hostAuthorityId } = by
      await parts.store.saveReceipt({ meetingId, hostAuthorityId, recipient: 'participant', letterVersion: meeting.letterVersion, kind: 'told', bySeat: seatId, toldBy: 'chair', at: parts.now() })
      return asItStands(parts, by)
    },
  })

const releaseRoute = (parts: DeliveriesParts) =>
  route<'seat', ReleaseBody>({
    method: 'post',
    path: '/api/letters/deliveries/release',
    summary: 'Release a letter from the e-ID that opens it, without a new code: whoever has the code opens it with theirs. What that e-ID had opened is shut.',
    by: 'seat',
    body: releaseBodySchema,
    answer: { status: 200, schema: deliveriesSchema, description: 'As it stands now: where no e-ID opened it, as it was.' },
    problems: [notTheChair],
    handle: async ({ by, body: { recipient } }) => {
      const meeting = await closed(parts, by)
      const reader = meeting.readers.find((one) => one.recipient === recipient)
      if (!reader) throw new ProblemError('notFound', 404)
      const { meetingId, hostAuthorityId, seatId } = by
      await parts.store.releaseEid({ meetingId, hostAuthorityId, seatId: reader.seatId, recipient, by: seatId, at: parts.now() })
      return asItStands(parts, by)
    },
  })

/** Consent may have been taken back meanwhile: then nothing was done, and nothing is known. */
const asItStands = async (parts: DeliveriesParts, by: SeatSession) => whatIsKnown(parts, by, await closed(parts, by))

async function closed({ closedMeetingOf }: DeliveriesParts, session: SeatSession): Promise<ClosedMeeting> {
  const meeting = await closedMeetingOf(session)
  if (!meeting) throw new ProblemError('notFound', 404)
  return meeting
}

async function send(parts: DeliveriesParts, { meetingId, hostAuthorityId, seatId: by }: SeatSession, meeting: ClosedMeeting, { version, ...body }: SendNoticeBody) {
  const { language, letterVersion, isOnPaperAlone } = meeting
  // What was asked for already stands, whatever became of the letter since.
  const isAnother = version !== undefined && version !== letterVersion && !(await parts.store.listNotices(meetingId)).some(({ id }) => id === body.id)
  if (isAnother) throw new ProblemError('changedSince', 409)
  const seatId = await readerWithCode(parts, meetingId, meeting, body)
  await sendNotice(parts, { meetingId, hostAuthorityId, isOnPaperAlone, letterVersion, language, by }, { ...body, seatId })
}

/** The seat that the letter or the copy is for, where consent reaches it and it has a code to open it with. */
async function readerWithCode({ store }: DeliveriesParts, meetingId: string, { readers, copyFor }: ClosedMeeting, body: SendNoticeBody): Promise<string | null> {
  const codes = await store.listCodes(meetingId)
  if (body.recipient === 'copy') return copyFor.includes(body.seatId) && codes.copies.includes(body.seatId) ? body.seatId : null
  const reader = readers.find(({ recipient, isCovered }) => recipient === body.recipient && isCovered)
  return reader && codes.readers.includes(reader.recipient) ? reader.seatId : null
}

async function whatIsKnown(parts: DeliveriesParts, { meetingId, hostAuthorityId }: SeatSession, meeting: ClosedMeeting): Promise<Deliveries> {
  const { store, mail } = parts
  const [how, notices, receipts, openings, codes, bound] = await Promise.all([howByMail(parts, hostAuthorityId, meeting.isOnPaperAlone), store.listNotices(meetingId), store.listReceipts(meetingId), store.listOpenings({ meetingId, hostAuthorityId }), store.listCodes(meetingId), store.listBoundSeats(meetingId)])
  const notice = mail && how === 'yes' ? { from: mail.from, ...mail.noticeOf(meeting.language, meeting.letterVersion) } : null
  return {
    byMail: how,
    version: meeting.letterVersion,
    deliveries: meeting.readers.map(({ recipient, seatId, isCovered, hasEnded }) => {
      const opened = openings.filter((one) => one.recipient === recipient && one.bySeat === null && one.form === 'page')
      return {
        recipient,
        seatId,
        isCovered,
        ...(hasEnded && { hasEnded: true as const }),
        hasCode: codes.readers.includes(recipient),
        eidSince: bound.get(seatId) ?? null,
        notice: isCovered ? notice : null,
        notices: noticesOf(notices, recipient),
        opened: { count: opened.length, lastAt: opened[0]?.at ?? null, version: opened[0] ? meeting.versionAt(opened[0].at) : null },
        receipts: receipts.filter(isOfReader).flatMap(({ recipient: whose, letterVersion: version, ...one }) => (whose === recipient ? [{ ...one, version }] : [])),
      }
    }),
    older: olderVersions(meeting, { notices, receipts, openings }),
    copyFor: [...meeting.copyFor],
    copyNotices: meeting.copyFor.map((seatId) => ({ seatId, hasCode: codes.copies.includes(seatId), notice, notices: noticesOf(notices, 'copy', seatId) })),
    mayTake: [...meeting.mayTake],
    copies: copiesOf(meeting, openings),
  }
}

/** What is told of somebody who has an older version is no receipt of this letter's reader. */
const isOfReader = (one: Receipt): one is Receipt & { kind: Exclude<ReceiptKind, 'told'> } => one.kind !== 'told'

/** Of the participant's own letter what they open is no copy, nor what the chair looks at on the screen. */
const copiesOf = ({ mayTake, chairId, versionAt }: ClosedMeeting, openings: Opening[]): Deliveries['copies'] =>
  openings.flatMap(({ bySeat, recipient, form, isTaken, at }) => {
    const isCopy = isTaken && bySeat !== null && mayTake.includes(bySeat) && (bySeat !== chairId || form !== 'page') && recipient !== 'obstacles'
    return isCopy ? [{ seatId: bySeat, recipient, form, at, version: versionAt(at) }] : []
  })
