import { participantOf, type Wish } from '#core/meeting/meeting.ts'
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

/** What the participant wants to talk about and not, as written so far, or the question; how to write or change it, and who reads it. */
export function wishes(pen: Pen): Block[] {
  const { talkAbout, notTalkAbout } = pen.meeting.preparation
  const asked = talkAbout === null ? [pen.heading('wishesHeading'), paragraph(...howToWrite(pen, notTalkAbout === null), ...(notTalkAbout === null ? [whoReads(pen)] : []))] : []
  const written = [...quoted(pen, 'talkAbout', talkAbout), ...quoted(pen, 'notTalkAbout', notTalkAbout)]
  return [...asked, ...written, ...(written.length > 0 ? [paragraph(howToChange(pen), whoReads(pen))] : [])]
}

/** The words under whose they are: the participant's own, which the chair may have taken down, or what who may answer for them has written. */
function quoted(pen: Pen, wish: Wish, words: string | null): Block[] {
  if (words === null) return []
  const author = pen.meeting.seats.find(({ id, answersForParticipant }) => answersForParticipant && id === pen.meeting.preparation.writtenBy[wish])
  const heading = author ? pen.heading(`${wish}HeadingOthers`, { who: capital(shortSeatText(author.id, pen.table, pen.language, pen.reader)) }) : pen.heading(`${wish}Heading`)
  return [heading, { kind: 'quote', sentences: [pen.bare(words, 'preparation')] }]
}

const whoReads = (pen: Pen): Sentence => pen.tell('whoReads', { who: readers(pen) }, 'plan')

const howToChange = (pen: Pen): Sentence => pen.tell(hasOwnPage(attendsOf(pen)) ? 'changeIt' : 'changeByPhone', pen.contact, 'plan')

/** How one says what one wants to talk about, and where that is not said yet what one does not. */
function howToWrite(pen: Pen, asksWhatNot: boolean): Sentence[] {
  if (hasOwnPage(attendsOf(pen))) return [pen.say('writeIt'), ...(asksWhatNot ? [pen.say('writeNotToo')] : [])]
  return [pen.tell('tellIt', pen.contact, 'plan'), ...(asksWhatNot ? [pen.say('tellNotToo')] : []), pen.say('weNoteIt')]
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
