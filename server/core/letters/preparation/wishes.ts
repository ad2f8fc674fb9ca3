import { participantOf, type Seat, type Wish } from '#core/meeting/meeting.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { isTooLong } from '../sentence-or-list.ts'
import { capital } from '../wording/fill.ts'
import { listText } from '../wording/list-text.ts'
import { shortSeatText } from '../wording/who-text.ts'
import { hasOwnPage } from './how-it-goes.ts'

const order = ['talkAbout', 'notTalkAbout'] as const satisfies Wish[]

/** What the participant wants to talk about and not, as written so far, and where the first is not written the question; how to write or change it, and who reads it. */
export function wishes(pen: Pen): Block[] {
  const { preparation } = pen.meeting
  const written = order.filter((wish) => preparation[wish] !== null)
  const isNothing = written.length === 0
  const asked = preparation.talkAbout === null ? [pen.heading('wishesHeading'), paragraph(...howToWrite(pen, isNothing), ...(isNothing ? whoReads(pen) : []))] : []
  const mayChange = asked.length > 0 ? pen.say('changeItToo') : pen.tell(hasAPage(pen) ? 'changeIt' : 'changeByPhone', pen.contact, 'plan')
  return [...asked, ...written.flatMap((wish) => quoted(pen, wish)), ...(isNothing ? [] : [paragraph(mayChange, ...whoReads(pen))])]
}

/** The words, under whose they are: the participant's own, which the chair may have taken down, or what who may answer for them has written [LET-8]. */
function quoted(pen: Pen, wish: Wish): Block[] {
  const by = guardianWho(pen, wish)
  const heading = by ? pen.heading(`${wish}HeadingOthers`, { who: capital(nameOf(pen, by)) }) : pen.heading(`${wish}Heading`)
  return [heading, { kind: 'quote', sentences: [pen.bare(pen.meeting.preparation[wish] ?? '', 'preparation')] }]
}

const guardianWho = ({ meeting }: Pen, wish: Wish): Seat | undefined => meeting.seats.find(({ id, answersForParticipant }) => answersForParticipant && id === meeting.preparation.writtenBy[wish])

/** How one says what one wants to talk about, and where nothing is said yet what one does not. */
function howToWrite(pen: Pen, asksWhatNot: boolean): Sentence[] {
  if (hasAPage(pen)) return [pen.say('writeIt'), ...(asksWhatNot ? [pen.say('writeNotToo')] : [])]
  return [pen.tell('tellIt', pen.contact, 'plan'), ...(asksWhatNot ? [pen.say('tellNotToo')] : []), pen.say('weNoteIt')]
}

const hasAPage = ({ meeting }: Pen) => hasOwnPage(participantOf(meeting)?.attends ?? 'browser')

/** The chair, the referrer and those who sit with the participant, but for who has written it all: in one sentence, or in one for each where their names make it too long. */
function whoReads(pen: Pen): Sentence[] {
  const authors = order.flatMap((wish) => (pen.meeting.preparation[wish] === null ? [] : [guardianWho(pen, wish)?.id]))
  const isReader = ({ id, role, hasBeenTurnedAway }: Seat) =>
    ['chair', 'referrer', 'supportPerson', 'interpreter'].includes(role) && !hasBeenTurnedAway && (authors.length === 0 || authors.some((author) => author !== id))
  const names = pen.meeting.seats.filter(isReader).map((seat) => nameOf(pen, seat))
  const said = (who: string) => pen.tell('whoReads', { who: capital(who) }, 'plan')
  const whole = said(listText(names, pen.language))
  return isTooLong(whole) ? names.map(said) : [whole]
}

const nameOf = (pen: Pen, { id }: Seat) => shortSeatText(id, pen.table, pen.language, pen.reader)
