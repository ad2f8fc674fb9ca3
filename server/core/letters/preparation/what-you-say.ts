import { participantOf } from '#core/meeting/meeting.ts'
import type { Block } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { hours, phoneNumber } from '../sections/voluntary-and-ask.ts'
import { consentLines, standingConsents, whoGetsACopy } from '../sections/your-data.ts'
import { sentencesOrLists } from '../sentence-or-list.ts'
import { shortSeatText } from '../wording/who-text.ts'
import { hasOwnPage } from './how-it-goes.ts'
import { isSaidWithPeople } from './who-is-there.ts'

const attendsOf = ({ meeting }: Pen) => participantOf(meeting)?.attends ?? 'browser'

/** What becomes of what the participant says: who sees it, the letter, the consent and how it is taken back. */
export function whatHappensToIt(pen: Pen): Block[] {
  const consents = standingConsents(pen.meeting)
  const given = consents.length === 0 ? [pen.say('consentFirst'), pen.say('consentYours')] : isSaidWithPeople(pen) ? [] : consentLines(pen, consents)
  return [
    pen.heading('afterHeading'),
    paragraph(pen.say('allSeeIt'), pen.say('youGetALetter'), ...whoGetsACopy(pen, shortSeatText)),
    ...sentencesOrLists(pen, given),
    paragraph(pen.say('takeBack'), ...(hasOwnPage(attendsOf(pen)) ? [] : [pen.say('aWordIsEnough')]), pen.say('thenStops'), pen.say('thenErased'), pen.say('alreadyTold')),
  ]
}

/** A named person, a number and hours; and what needs a call in good time: whoever sits with the participant already is not offered. */
export function whomToAskBefore(pen: Pen): Block[] {
  const has = (role: 'interpreter' | 'supportPerson') => pen.meeting.seats.some((seat) => seat.role === role && !seat.hasBeenTurnedAway)
  const helpers = pen.say(has('interpreter') ? (has('supportPerson') ? 'callForReading' : 'callForSupport') : has('supportPerson') ? 'callForInterpreter' : 'callForHelpers')
  const byPhone = attendsOf(pen) === 'phone' ? [] : [pen.say('byPhone')]
  return [pen.heading('askHeading'), paragraph(pen.tell('askThem', pen.contact, 'plan'), phoneNumber(pen)), paragraph(hours(pen), helpers, ...byPhone)]
}
