import { preparationNoticesSchema, releaseBeforeBodySchema, sendPreparationNoticeBodySchema, stopNoticeBodySchema, type PreparationNotices, type ReleaseBeforeBody, type SendPreparationNoticeBody, type StopNoticeBody } from '#core/wire/deliveries.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { LetterRecipient, Staff } from '#server/store/store.ts'
import { hasPlanned } from './letter-before.ts'
import { ownMeeting } from './meetings.ts'
import { howByMail, noticesOf, sendNotice, type NoticesParts } from './notices-to-seats.ts'
import { ProblemError, route } from './route.ts'

/** Before a meeting: in which language its letter is, and which seats read it. */
export type ReadersBefore = { language: string; isOnPaperAlone: boolean; readers: { seatId: string; role: LetterRecipient }[] }

type Parts = NoticesParts & {
  /** Null when there is no letter before this meeting, or no longer. */
  readersBefore: (meetingId: string) => Promise<ReadersBefore | null>
}

/** The letter before a meeting is the same until the meeting begins. */
const onlyVersion = 1
const path = '/api/meetings/{meetingId}/preparation/notices'
const notThere = { status: 404, when: 'the meeting is not there, is over, has no participant at the table, or belongs to another host authority: the same answer' }
const answer = { status: 200, schema: preparationNoticesSchema, description: 'Each reader of the letter, the very notice that would be sent, and what was sent.' }

/** That there is a letter to read before a meeting, to an address that whoever plans it writes. Nobody gets anything by itself. */
export const preparationNoticeRoutes = (parts: Parts) => [...sendingRoutes(parts), stopRoute(parts), releaseRoute(parts)]

const sendingRoutes = (parts: Parts) => [
  route<'staff'>({
    method: 'get',
    path,
    summary: 'Who reads the letter before the meeting, the very notice that would be sent, and what was sent.',
    by: 'staff',
    answer,
    problems: [notThere],
    handle: async ({ by, request }) => whatIsKnown(parts, by, await before(parts, request.params['meetingId'], by)),
  }),
  route<'staff', SendPreparationNoticeBody>({
    method: 'post',
    path,
    summary: 'Send a notice, without any word of the letter, to somebody who has a code for it. It goes once to the same address.',
    by: 'staff',
    body: sendPreparationNoticeBodySchema,
    answer,
    problems: [notThere, { status: 409, when: 'no notices are sent here, or the seat has no code for this letter yet' }, { status: 422, when: 'the address holds a personal identity number' }],
    handle: async ({ by, body, request }) => {
      const meeting = await before(parts, request.params['meetingId'], by)
      const { meetingId, isOnPaperAlone, language, readers } = meeting
      const isReader = readers.some(({ seatId }) => seatId === body.seatId) && (await parts.store.listCodes(meetingId)).preparation.includes(body.seatId)
      await sendNotice(parts, { meetingId, hostAuthorityId: by.hostAuthorityId, isOnPaperAlone, language, letterVersion: onlyVersion, by: signOf(by) }, { ...body, recipient: 'preparation', seatId: isReader ? body.seatId : null })
      return whatIsKnown(parts, by, meeting)
    },
  }),
]

const stopRoute = (parts: Parts) =>
  route<'staff', StopNoticeBody>({
    method: 'post',
    path: `${path}/stop`,
    summary: 'Stop a notice of the letter before the meeting that still waits.',
    by: 'staff',
    body: stopNoticeBodySchema,
    answer,
    problems: [notThere],
    handle: async ({ by, body: { id }, request }) => {
      const meeting = await before(parts, request.params['meetingId'], by)
      const isOurs = (await parts.store.listNotices(meeting.meetingId)).some((one) => one.id === id && one.recipient === 'preparation')
      if (isOurs) await parts.store.stopNotice(meeting.meetingId, id, parts.now(), signOf(by))
      return whatIsKnown(parts, by, meeting)
    },
  })

const releaseRoute = (parts: Parts) =>
  route<'staff', ReleaseBeforeBody>({
    method: 'post',
    path: '/api/meetings/{meetingId}/preparation/release',
    summary: 'Release what one reader has before the meeting from the e-ID that opens it, without a new code: whoever has the code opens it with theirs. What that e-ID had opened is shut.',
    by: 'staff',
    body: releaseBeforeBodySchema,
    answer,
    problems: [notThere],
    handle: async ({ by, body: { seatId }, request }) => {
      const meeting = await before(parts, request.params['meetingId'], by)
      if (!meeting.readers.some((one) => one.seatId === seatId)) throw new ProblemError('noSuchMeeting', 404)
      const { hostAuthorityId } = by
      await parts.store.releaseEid({ meetingId: meeting.meetingId, hostAuthorityId, seatId, recipient: 'preparation', by: signOf(by), at: parts.now() })
      return whatIsKnown(parts, by, meeting)
    },
  })

type Before = ReadersBefore & { meetingId: string }

async function before({ store, readersBefore }: Parts, given: unknown, staff: Staff): Promise<Before> {
  const meetingId = await ownMeeting(store, given, staff)
  const found = await readersBefore(meetingId)
  if (!found) throw new ProblemError('noSuchMeeting', 404)
  return { ...found, meetingId }
}

async function whatIsKnown(parts: Parts, staff: Staff, { meetingId, language, isOnPaperAlone, readers }: Before): Promise<PreparationNotices> {
  const { store, mail } = parts
  const [how, readsLetter, notices, { preparation: withCode }, bound] = await Promise.all([howByMail(parts, staff.hostAuthorityId, isOnPaperAlone), hasPlanned(store, meetingId, staff), store.listNotices(meetingId), store.listCodes(meetingId), store.listSeatsBoundBefore(meetingId)])
  const notice = mail && how === 'yes' ? { from: mail.from, ...mail.noticeOf(language, onlyVersion) } : null
  return { byMail: how, readsLetter: readsLetter && !isOnPaperAlone, readers: readers.map(({ seatId, role }) => ({ seatId, role, hasCode: withCode.includes(seatId), eidSince: bound.get(seatId) ?? null, notice, notices: noticesOf(notices, 'preparation', seatId) })) }
}
