import { participantOf } from '#core/meeting/meeting.ts'
import type { Block } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { hasOwnPage } from './how-it-goes.ts'
import { consentLines, standingConsents, whoGetsACopy } from '../sections/your-data.ts'
import { listText } from '../wording/list-text.ts'
import { shortSeatText } from '../wording/who-text.ts'

const isOnAPage = ({ meeting }: Pen): boolean => hasOwnPage(participantOf(meeting)?.attends ?? 'browser')

/** What becomes of what the participant says: who sees it, the letter, the consent and how it is taken back. */
export function whatHappensToIt(pen: Pen): Block[] {
  const consents = standingConsents(pen.meeting)
  return [
    pen.heading('afterHeading'),
    paragraph(pen.say('weWrite'), pen.say('youGetALetter'), ...whoGetsACopy(pen)),
    consents.length > 0 ? paragraph(...consentLines(pen, consents), pen.say('yesIsConsent')) : paragraph(pen.say('consentFirst'), pen.say('consentYours')),
    paragraph(pen.say('takeBack'), pen.say(isOnAPage(pen) ? 'takeBackHow' : 'takeBackByWord')),
    paragraph(pen.say('thenStops'), pen.say('thenErased'), pen.say('alreadyTold')),
  ]
}

/** What the participant wants to talk about and not, as they have written it so far, and who reads it. */
export function wishes(pen: Pen): Block[] {
  const { talkAbout, notTalkAbout } = pen.meeting.preparation
  const quote = (words: string | null): Block => (words === null ? paragraph(pen.say('nothingWritten')) : { kind: 'quote', sentences: [pen.own(words, 'preparation')] })
  return [
    pen.heading('talkAboutHeading'),
    quote(talkAbout),
    pen.heading('notTalkAboutHeading'),
    quote(notTalkAbout),
    isOnAPage(pen)
      ? paragraph(pen.say('howToWrite'), pen.tell('orTell', pen.contact, 'plan'), pen.tell('whoReads', { who: readers(pen) }, 'plan'))
      : paragraph(pen.tell('tellBefore', pen.contact, 'plan'), pen.tell('whoReadsOurNote', { who: readers(pen) }, 'plan')),
  ]
}

/** The chair, the referrer and those who sit with the participant. */
function readers(pen: Pen): string {
  const seats = pen.meeting.seats.filter(({ role }) => role === 'chair' || role === 'referrer' || role === 'supportPerson' || role === 'interpreter')
  return listText(seats.map(({ id }) => shortSeatText(id, pen.table, pen.language, pen.reader)), pen.language)
}

/** What one may ask for, before and in the meeting. */
export const mayAskFor = (pen: Pen): Block[] => [
  pen.heading('mayAskHeading'),
  { kind: 'list', isNumbered: false, items: (['aPause', 'slower', 'explainWord', 'anInterpreter', 'aSupportPerson', 'byPhone'] as const).map((key) => [pen.say(key)]) },
  paragraph(pen.tell('tellInTime', pen.contact, 'plan')),
]
