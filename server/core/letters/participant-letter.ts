import { participantOf, type Meeting } from '#core/meeting/meeting.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { hasContent } from '#core/meeting/subjects/closing.ts'
import { leftOutNote, versionNote, withCorrections } from './corrections.ts'
import { evenLetter } from './even-writing.ts'
import { itemsInLetter, type ItemsInLetter } from './items-in-letter.ts'
import type { Block, Letter } from './letter.ts'
import { madeOnce } from './made-once.ts'
import { namedInFullOnce } from './named-in-full-once.ts'
import { paragraph, takePen, type Pen } from './pen.ts'
import { saidOnce } from './said-once.ts'
import { advice, nextSteps } from './sections/advice-and-steps.ts'
import { decisions, goodToKnow } from './sections/good-to-know.ts'
import { hardWords } from './sections/hard-words.ts'
import { fields, lastFields } from './sections/fields.ts'
import { handover } from './sections/handover.ts'
import { earlier } from './sections/earlier.ts'
import { keptBesides } from './sections/kept-besides.ts'
import { mainThing } from './sections/main-thing.ts'
import { money } from './sections/money.ts'
import { owner } from './sections/owner.ts'
import { putOff } from './sections/put-off.ts'
import { questions } from './sections/questions.ts'
import { talkAgain } from './sections/talk-again.ts'
import { greeting, takeAway, talkedAbout } from './sections/talked-about.ts'
import { voluntary, whomToAsk } from './sections/voluntary-and-ask.ts'
import { yourData } from './sections/your-data.ts'
import { dayText, fullDayText } from './wording/day-and-clock.ts'
import { capital } from './wording/fill.ts'

const inOwnLanguage = madeOnce((meeting) => write(meeting))

/**
 * The participant's letter from the meeting as it stands, in the meeting's language unless another is asked for.
 * It bears the meeting's own day. Null while there is nothing to write about, and where no participant sits at the table.
 */
export const participantLetter = (meeting: Meeting, inLanguage?: Language): Letter | null => (inLanguage ? write(meeting, inLanguage) : inOwnLanguage(meeting))

function write(meeting: Meeting, inLanguage?: Language): Letter | null {
  const participant = participantOf(meeting)
  if (!meeting.plan?.form.papers.includes('participant') || !participant || !hasContent(meeting)) return null
  const pen = takePen(meeting, meeting.plan, inLanguage ?? meeting.plan.language, 'participant')
  const items = itemsInLetter(meeting)
  const sections = namedInFullOnce(pen, saidOnce(sectionsOf(pen, participant.name, items)))
  return evenLetter({
    ...letterHead(pen, 'participant', participant.name),
    title: pen.label('title', { day: dayText(pen.day, pen.language) }),
    blocks: [...versionNote(pen), ...leftOutNote(pen), ...saidOnce(withCorrections(pen, sections)), ...hardWords(pen, sections), paragraph(pen.tell('greetings', { team: pen.plan.teamName }, 'plan'))],
  })
}

const sectionsOf = (pen: Pen, name: string, items: ItemsInLetter): Block[] => [
  ...greeting(pen, name, items),
  mainThing(pen, items),
  ...handover(pen),
  ...owner(pen),
  ...talkedAbout(pen),
  ...earlier(pen),
  ...fields(pen),
  ...advice(pen, items),
  ...nextSteps(pen, items),
  ...lastFields(pen),
  ...keptBesides(pen),
  ...questions(pen, items),
  ...goodToKnow(pen, items),
  ...decisions(pen, items),
  ...putOff(pen, items),
  ...takeAway(pen),
  ...talkAgain(pen),
  ...voluntary(pen),
  ...money(pen),
  ...whomToAsk(pen),
  ...yourData(pen),
]

/** Sender, day, recipient and place, the same in every letter. */
export function letterHead(pen: Pen, recipient: Letter['recipient'], who: string): Omit<Letter, 'title' | 'blocks'> {
  const { teamName, hostAuthority, place } = pen.plan
  return {
    recipient,
    language: pen.language,
    sender: teamName === hostAuthority ? [teamName] : [teamName, hostAuthority],
    date: capital(fullDayText(pen.day, pen.language)),
    about: [pen.label('to', { who }), pen.label('place', { place })],
    isUnfinished: recipient !== 'preparation' && pen.meeting.state !== 'closed',
  }
}
