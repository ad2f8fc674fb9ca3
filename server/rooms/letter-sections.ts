import type { Letter } from '#core/letters/letter.ts'
import { madeOnce } from '#core/letters/made-once.ts'
import { minutes } from '#core/letters/minutes.ts'
import { referrersAnswer } from '#core/letters/minutes/referrers-answer.ts'
import { obstacleAnswers } from '#core/letters/obstacle-answers.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { hasConsentEnded, isCoveredAtTable } from '#core/meeting/consent-gaps.ts'
import { asReadBy } from '#core/meeting/as-read-by.ts'
import { seatById, type Meeting, type Seat } from '#core/meeting/meeting.ts'
import { inLetters } from '#core/meeting/untraced.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { currentPhase } from '#core/meeting/subjects/agenda.ts'
import { guarded } from '#core/meeting/view.ts'
import { workers, type Viewer } from '#core/meeting/viewer.ts'

/** The whole table reads the letter aloud together; when the meeting has closed it belongs to those it was written for. */
const keepsLetter: Viewer[] = ['chair', 'participant', 'supportPerson', 'referrer']
/** Minutes are everybody's who sat there. */
const keepsMinutes: Viewer[] = ['chair', 'representative', 'referrer']
const getsReferrerLetter: Viewer[] = ['chair', 'referrer']
/** Before the meeting the letter is read by whom it is for, and by those who read it with them. */
const readsPreparation: Viewer[] = ['chair', 'referrer', 'participant', 'supportPerson', 'interpreter']

const isReadBack = (meeting: Meeting) => meeting.state === 'open' && currentPhase(meeting)?.shows === 'readBack'

const maySee = (meeting: Meeting, viewer: Viewer, keeps: Viewer[]) => isReadBack(meeting) || (meeting.state === 'closed' && keeps.includes(viewer))
const maySeeReferrerLetter = (meeting: Meeting, viewer: Viewer) =>
  (isReadBack(meeting) || meeting.state === 'closed') && getsReferrerLetter.includes(viewer)

const isBeforeClosing = ({ state }: Meeting) => state === 'planned' || state === 'open'

/** The same for the chair who looks at it and for who gets it. */
function asTheReferrerReads(meeting: Meeting): Meeting {
  const referrer = meeting.seats.find(({ role }) => role === 'referrer')
  return referrer ? inLetters(asReadBy(meeting, referrer, 'referrer')) : meeting
}

const letterTo: Record<Letter['recipient'], (meeting: Meeting) => Letter | null> = {
  preparation: preparationLetter,
  participant: participantLetter,
  referrer: madeOnce((meeting) => referrerLetter(asTheReferrerReads(meeting))),
  minutes: madeOnce(minutes),
  obstacles: madeOnce(obstacleAnswers),
}

/** The minutes on a large screen, without obstacles; none of several cases, whose list is for those who work there. */
const minutesOnStage = madeOnce((meeting) => (meeting.plan?.cases ? null : minutes({ ...meeting, kept: { ...meeting.kept, obstacles: [] } })))

/** The letter of one recipient, when this viewer may read it; null otherwise. `seatId`: whose own answer it is, where each referrer has theirs. The same answer for the screen and for the page. */
export function letterFor(whole: Meeting, viewer: Viewer, recipient: Letter['recipient'], seatId?: string): Letter | null {
  const seat = seatId === undefined ? undefined : seatById(whole, seatId)
  const meeting = inLetters(seat ? asReadBy(whole, seat) : whole)
  if (recipient === 'referrer' && seatId !== undefined && viewer === 'referrer' && !meeting.plan?.form.papers.includes('participant')) return maySeeReferrerLetter(meeting, viewer) ? referrersAnswer(meeting, seatId) : null
  if (recipient === 'preparation') return isBeforeClosing(meeting) && readsPreparation.includes(viewer) ? letterTo.preparation(meeting) : null
  if (recipient === 'participant') return maySee(meeting, viewer, keepsLetter) ? letterTo.participant(meeting) : null
  if (recipient === 'obstacles') return workers.includes(viewer) && (isReadBack(meeting) || meeting.state === 'closed') ? letterTo.obstacles(meeting) : null
  if (recipient === 'minutes') return maySee(meeting, viewer, keepsMinutes) ? (viewer === 'stage' ? minutesOnStage : letterTo.minutes)(meeting) : null
  return maySeeReferrerLetter(meeting, viewer) ? letterTo.referrer(meeting) : null
}

/** The participant's letter for the records of an organisation that sat at the table, when the meeting has closed and consent reaches it and has not ended at `at`: as a file alone, never on the screen. */
export const copyFor = (meeting: Meeting, seat: Seat, recipient: Letter['recipient'], at: string): Letter | null =>
  recipient === 'participant' && seat.role === 'representative' && meeting.state === 'closed' && isCoveredAtTable(meeting, seat.organisationId, at) ? letterTo.participant(inLetters(asReadBy(meeting, seat))) : null

/** The referrer whose own answer has a code: one seat has one code that is good. */
const hasOwnAnswer = (meeting: Meeting, seat: Seat) => seat.role === 'referrer' && meeting.seats.find(({ role }) => role === 'referrer')?.id === seat.id && letterFor(meeting, 'chair', 'referrer') !== null

/** What a seat of a closed meeting may have by a code that the chair hands out: its organisation's copy, or the minutes, where nothing else is written of the meeting; null for any other seat. */
export function byCodeFor(meeting: Meeting, seat: Seat, at: string): 'participant' | 'minutes' | null {
  if (copyFor(meeting, seat, 'participant', at)) return 'participant'
  const keeps = meeting.state === 'closed' && seat.role !== 'chair' && !meeting.plan?.form.papers.includes('participant') && !hasConsentEnded(meeting, seat.organisationId, at) && !hasOwnAnswer(meeting, seat)
  return keeps && letterFor(meeting, seat.role, 'minutes', seat.id) ? 'minutes' : null
}

const reads = (meeting: Meeting) => [
  meeting.plan,
  meeting.seats,
  meeting.consents,
  meeting.told,
  meeting.items,
  meeting.takeAway,
  meeting.followUp,
  meeting.money,
  meeting.kept,
  meeting.closing,
  meeting.corrections,
  meeting.agenda.current,
]

/** `letter` is what the meeting leads to: the participant's letter, or the minutes where nobody sits as the participant. */
export const lettersSections = {
  letter: guarded<Letter>('letter', { reads, draw: (meeting, _live, viewer) => letterFor(meeting, viewer, 'participant') ?? letterFor(meeting, viewer, 'minutes') }),
  referrerLetter: guarded<Letter>('referrerLetter', { reads, draw: (meeting, _live, viewer) => letterFor(meeting, viewer, 'referrer') }),
}
