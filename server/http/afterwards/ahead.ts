import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { hindrance } from '#core/meeting/decide.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { aheadMeetingsSchema, type AheadMeetings } from '#core/wire/over.ts'
import { route } from '../route.ts'
import { knownBy, type OverParts } from './over.ts'

/** Where the office takes down that a participant has called and taken their yes back before the meeting, and gives its chair a new link. */
export const aheadRoutes = ({ store, meetingOf }: Pick<OverParts, 'store' | 'meetingOf'>) => [
  route<'staff'>({
    method: 'get',
    path: '/api/meetings/ahead',
    summary: 'The meetings that are planned or have begun and that nobody has closed, the first day first.',
    by: 'staff',
    answer: { status: 200, schema: aheadMeetingsSchema, description: 'What one knows them by, and nothing of the matter or the people.' },
    problems: [],
    handle: async ({ by: staff }): Promise<AheadMeetings> => {
      const unclosed = await store.listUnclosed(staff.hostAuthorityId)
      const meetings = await Promise.all(
        unclosed.map(async ({ meetingId, isLocked }) => {
          const meeting = await meetingOf(meetingId)
          return meeting?.plan && isNotOver(meeting) ? [{ ...knownBy(meetingId, meeting.plan), hasBegun: hasBegun(meeting), isLocked, hasConsent: isLocked || mayWithdraw(meeting), hasLetter: meeting.state === 'planned' && preparationLetter(meeting) !== null }] : []
        }),
      )
      return { meetings: meetings.flat() }
    },
  }),
]

/** What it is, or was when consent was taken back just now. */
const stateOf = ({ state, withdrawal }: Meeting): Meeting['state'] => (state === 'withdrawn' ? (withdrawal?.from ?? 'planned') : state)

/** Also where everybody went home and nobody closed it: the office has no other list in which it stands. */
const isNotOver = (meeting: Meeting): boolean => ['planned', 'open'].includes(stateOf(meeting))
const hasBegun = (meeting: Meeting): boolean => stateOf(meeting) === 'open'

const mayWithdraw = (meeting: Meeting): boolean => hindrance('withdrawConsent', meeting, { by: 'staff', role: 'staff' }) === null
