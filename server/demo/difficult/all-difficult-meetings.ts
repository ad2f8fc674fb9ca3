import type { DemoMeeting } from '../demo-meeting.ts'
import { aDecisionElsewhere } from './a-decision-elsewhere.ts'
import { aGodManAnswers } from './a-god-man-answers.ts'
import { aMissingPiece } from './a-missing-piece.ts'
import { agreedOutOfFear } from './agreed-out-of-fear.ts'
import { itEndsTooSoon } from './it-ends-too-soon.ts'
import { silentOnThePhone } from './silent-on-the-phone.ts'
import { theChairIsLost } from './the-chair-is-lost.ts'
import { theReferralReadAloud } from './the-referral-read-aloud.ts'
import { tooManyAtOnce } from './too-many-at-once.ts'
import { twoHats } from './two-hats.ts'

/** Meetings that went wrong in life, after what the evaluations tell; here with made-up people. */
export const allDifficultMeetings: readonly DemoMeeting[] = [
  tooManyAtOnce,
  agreedOutOfFear,
  theReferralReadAloud,
  silentOnThePhone,
  twoHats,
  aMissingPiece,
  aDecisionElsewhere,
  aGodManAnswers,
  theChairIsLost,
  itEndsTooSoon,
]
