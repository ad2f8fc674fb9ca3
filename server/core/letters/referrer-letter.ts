import type { Meeting } from '#core/meeting/meeting.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { leftOutNote, versionNote } from './corrections.ts'
import { evenLetter } from './even-writing.ts'
import { itemsInLetter, type ItemsInLetter } from './items-in-letter.ts'
import type { Block, Letter, Sentence } from './letter.ts'
import { namedInFullOnce } from './named-in-full-once.ts'
import { letterHead, participantLetter } from './participant-letter.ts'
import { paragraph, takePen, type Pen } from './pen.ts'
import { consentScope } from './appendix/consent-scope.ts'
import { inShort } from './appendix/in-short.ts'
import { agreedSteps, notAgreed } from './appendix/items.ts'
import { allQuestions, moneyInAppendix, toldAndDecided } from './appendix/told.ts'
import { tasksOf, yourPart } from './appendix/your-part.ts'
import { nextDecisionOrNone } from './sections/plan-and-decision.ts'
import { hours, phoneNumber } from './sections/voluntary-and-ask.ts'
import { dayText } from './wording/day-and-clock.ts'
import { participantAt } from './wording/table.ts'
import { nameAndPlace } from './wording/who-text.ts'

/**
 * The referrer's letter: the participant's letter word for word, and an appendix of what the referrer needs.
 * Null where there is no participant's letter, or no referrer at the table.
 */
export function referrerLetter(meeting: Meeting, inLanguage?: Language): Letter | null {
  const letter = participantLetter(meeting, inLanguage)
  const referrer = meeting.seats.find((seat) => seat.role === 'referrer')
  if (!letter || !meeting.plan || !referrer) return null
  const pen = takePen(meeting, meeting.plan, letter.language, 'others', referrer.id)
  const name = participantAt(pen.table)?.name ?? ''
  const to = nameAndPlace(referrer.id, pen.table, pen.language, pen.reader)
  const items = itemsInLetter(meeting)
  const version = [...versionNote(pen), ...leftOutNote(pen)]
  return evenLetter({
    ...letterHead(pen, 'referrer', to),
    title: pen.label('referrerTitle', { name, day: dayText(pen.day, pen.language) }),
    blocks: [
      ...version,
      paragraph(pen.tell('hello', { name: referrer.name }, 'plan')),
      // What the authority is asked to decide comes before all else.
      ...nextDecisionOrNone(pen),
      paragraph(...whatThisIs(pen, items), pen.tell('letterFirst', { name }, 'plan'), pen.say('appendixLast'), ...(tasksOf(pen, name, referrer.id, items).length > 0 ? [pen.say('appendixSays')] : [])),
      pen.heading('letterHeading', { name }),
      // Which version it is stands first of all, and once.
      ...letter.blocks.slice(version.length),
      pen.heading('appendixHeading', { who: to }),
      ...appendix(pen, name, referrer.id, items),
    ],
  })
}

/** Both letters of a meeting, each null when it is not made. */
export const lettersFor = (meeting: Meeting, inLanguage?: Language): { participant: Letter | null; referrer: Letter | null } => ({
  participant: participantLetter(meeting, inLanguage),
  referrer: referrerLetter(meeting, inLanguage),
})

function appendix(pen: Pen, name: string, referrerId: string, items: ItemsInLetter): Block[] {
  return [
    pen.heading('broughtHeading'),
    paragraph(pen.own(pen.plan.question, 'plan')),
    // The answer is read alone: who it names is named in full there and once more below.
    ...inShort(pen, name, items),
    ...namedInFullOnce(pen, [
      ...agreedSteps(pen, name, items),
      ...notAgreed(pen, name, items),
      ...allQuestions(pen, items),
      ...toldAndDecided(pen, name, items),
      ...moneyInAppendix(pen, name),
      ...yourPart(pen, name, referrerId, items),
    ]),
    ...consentScope(pen, name),
    pen.heading('wrongHeading'),
    paragraph(pen.tell('callAboutWrong', pen.contact, 'plan'), pen.say('phone'), phoneNumber(pen), hours(pen)),
  ]
}

/** An answer to the question only where something was agreed. */
function whatThisIs(pen: Pen, { agreed }: ItemsInLetter): Sentence[] {
  if ((pen.meeting.closing?.early ?? null) !== null) return [pen.say('endedEarly'), pen.say('hereIsEarly')]
  return [pen.say(agreed.length === 0 ? 'hereIsTalk' : 'referrerAnswer')]
}
