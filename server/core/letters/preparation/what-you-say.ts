import { participantOf } from '#core/meeting/meeting.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { hours, phoneNumber } from '../sections/voluntary-and-ask.ts'
import { consentLines, standingConsents, whoGetsACopy } from '../sections/your-data.ts'
import { sentencesOrLists } from '../sentence-or-list.ts'
import { capital } from '../wording/fill.ts'
import { listText } from '../wording/list-text.ts'
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

/** What the participant wants to talk about and not, as they have written it so far; how to write or change it, and who reads it. */
export function wishes(pen: Pen): Block[] {
  const { talkAbout, notTalkAbout } = pen.meeting.preparation
  const quote = (heading: 'talkAboutHeading' | 'notTalkAboutHeading', words: string | null): Block[] =>
    words === null ? [] : [pen.heading(heading), { kind: 'quote', sentences: [pen.bare(words, 'preparation')] }]
  const written = [...quote('talkAboutHeading', talkAbout), ...quote('notTalkAboutHeading', notTalkAbout)]
  const whoReads = pen.tell('whoReads', { who: readers(pen) }, 'plan')
  return [...(written.length === 0 ? [pen.heading('wishesHeading')] : written), paragraph(...howToWrite(pen, written.length > 0), whoReads)]
}

function howToWrite(pen: Pen, isChange: boolean): Sentence[] {
  const isOnAPage = hasOwnPage(attendsOf(pen))
  if (isChange) return [pen.tell(isOnAPage ? 'changeIt' : 'changeByPhone', pen.contact, 'plan')]
  return isOnAPage ? [pen.say('writeIt'), pen.say('writeNotToo')] : [pen.tell('tellIt', pen.contact, 'plan'), pen.say('tellNotToo'), pen.say('weNoteIt')]
}

/** The chair, the referrer and those who sit with the participant. */
function readers(pen: Pen): string {
  const seats = pen.meeting.seats.filter(({ role }) => role === 'chair' || role === 'referrer' || role === 'supportPerson' || role === 'interpreter')
  return capital(listText(seats.map(({ id }) => shortSeatText(id, pen.table, pen.language, pen.reader)), pen.language))
}

/** A named person, a number and hours; and what needs a call in good time: whoever sits with the participant already is not offered. */
export function whomToAskBefore(pen: Pen): Block[] {
  const has = (role: 'interpreter' | 'supportPerson') => pen.meeting.seats.some((seat) => seat.role === role && !seat.hasBeenTurnedAway)
  const helpers = pen.say(has('interpreter') ? (has('supportPerson') ? 'callForReading' : 'callForSupport') : has('supportPerson') ? 'callForInterpreter' : 'callForHelpers')
  const byPhone = attendsOf(pen) === 'phone' ? [] : [pen.say('byPhone')]
  return [pen.heading('askHeading'), paragraph(pen.tell('askThem', pen.contact, 'plan'), phoneNumber(pen)), paragraph(hours(pen), helpers, ...byPhone)]
}
