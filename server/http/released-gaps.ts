import { halfYearIn } from '#core/meeting/half-year.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { meetingGapsSchema, releaseGapBodySchema, takeBackGapBodySchema, type MeetingGaps, type ReleaseGapBody, type TakeBackGapBody } from '#core/wire/released-gaps.ts'
import type { SeatSession, Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

/** What was noted in a closed meeting, as its chair may let it go on. */
export type NotedGaps = { gaps: Meeting['gaps']; formId: string; closedAt: string; saysWho: (words: string) => boolean }
export type ReleasedGapsParts = {
  store: Store
  now: () => string
  /** Null where this session's seat is not the chair's, on the device that leads, and as long as the meeting is not closed. */
  notedGapsOf: (session: SeatSession) => Promise<NotedGaps | null>
}

const notTheChair = { status: 404, when: 'the meeting is not closed, this seat does not lead it, or there is no such note' }
const answer = { status: 200, schema: meetingGapsSchema, description: 'What was noted, and what of it has gone on.' }

/** What a meeting teaches, let go on by its chair to those who can mend it: each note by itself, in words that the chair has read. */
export const releasedGapRoutes = (parts: ReleasedGapsParts) => [
  route<'seat'>({
    method: 'get',
    path: '/api/gaps',
    summary: 'What was noted of how authorities work together, and what of it the chair has let go on.',
    by: 'seat',
    answer,
    problems: [notTheChair],
    handle: async ({ by }) => shown(parts, by, await notedIn(parts, by)),
  }),
  route<'seat', ReleaseGapBody>({
    method: 'post',
    path: '/api/gaps/release',
    summary: 'Let a note go on to the coordinator and the steering group, in these words. What has gone on stands as it went.',
    by: 'seat',
    body: releaseGapBodySchema,
    answer,
    problems: [notTheChair, { status: 422, when: 'the words hold a personal identity number, or seem to say who and nobody has said `isSure`' }],
    handle: async ({ by, body }) => {
      const noted = await notedIn(parts, by)
      await release(parts, by, noted, body)
      return shown(parts, by, noted)
    },
  }),
  takingBack(parts),
]

const takingBack = (parts: ReleasedGapsParts) =>
  route<'seat', TakeBackGapBody>({
    method: 'post',
    path: '/api/gaps/take-back',
    summary: 'Take back what has gone on, as long as nobody has answered it.',
    by: 'seat',
    body: takeBackGapBodySchema,
    answer,
    problems: [notTheChair, { status: 409, when: 'it has been answered, or had not gone on' }],
    handle: async ({ by, body: { gapId } }) => {
      const noted = await notedIn(parts, by)
      const { meetingId, hostAuthorityId, seatId } = by
      if (!noted.gaps.some(({ id }) => id === gapId)) throw new ProblemError('notFound', 404)
      if (!(await parts.store.takeBackGap({ hostAuthorityId, id: gapId, meetingId, by: seatId, at: parts.now() }))) throw new ProblemError('changedSince', 409)
      return shown(parts, by, noted)
    },
  })

async function notedIn({ notedGapsOf }: ReleasedGapsParts, session: SeatSession): Promise<NotedGaps> {
  const noted = await notedGapsOf(session)
  if (!noted) throw new ProblemError('notFound', 404)
  return noted
}

async function release({ store, now }: ReleasedGapsParts, { meetingId, hostAuthorityId, seatId }: SeatSession, { gaps, formId, closedAt, saysWho }: NotedGaps, { gapId, words, isSure }: ReleaseGapBody) {
  const gap = gaps.find(({ id }) => id === gapId)
  if (!gap) throw new ProblemError('notFound', 404)
  if (containsPersonalNumber(words)) throw new ProblemError('personalNumber', 422, ['words'])
  if (!isSure && saysWho(words)) throw new ProblemError('namesSomebody', 422, ['words'])
  const outcome = await store.releaseGap({ hostAuthorityId, id: gapId, meetingId, halfYear: halfYearIn(closedAt), formId, kind: gap.kind, words, by: seatId, at: now() })
  if (outcome === null) throw new ProblemError('notFound', 404)
}

async function shown({ store }: ReleasedGapsParts, { hostAuthorityId }: SeatSession, { gaps, closedAt }: NotedGaps): Promise<MeetingGaps> {
  const gone = await store.releasedGaps([hostAuthorityId], [halfYearIn(closedAt)])
  return {
    gaps: gaps.map(({ id, kind, words }) => {
      const one = gone.find((released) => released.id === id)
      return { id, kind, words, released: one ? { words: one.words, releasedOn: one.releasedOn, answer: one.answer } : null }
    }),
  }
}
