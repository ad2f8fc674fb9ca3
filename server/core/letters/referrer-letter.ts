import type { Meeting } from '#core/meeting/meeting.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { itemsInLetter, type ItemsInLetter } from './items-in-letter.ts'
import type { Block, Letter } from './letter.ts'
import { letterHead, participantLetter } from './participant-letter.ts'
import { paragraph, takePen, type Pen } from './pen.ts'
import { agreedSteps, consentScope, inShort, notAgreed } from './sections/appendix.ts'
import { hours, phoneNumber } from './sections/voluntary-and-ask.ts'
import { yourPart } from './sections/your-part.ts'
import { dayText } from './wording/day-and-clock.ts'
import { participantAt, seatAt } from './wording/table.ts'
import { atOrganisation } from './wording/who-text.ts'

/**
 * The referrer's letter: the participant's letter word for word, and an appendix of what the referrer needs.
 * Null where there is no participant's letter, or no referrer at the table.
 */
export function referrerLetter(meeting: Meeting, inLanguage?: Language): Letter | null {
  const letter = participantLetter(meeting, inLanguage)
  const referrer = meeting.seats.find((seat) => seat.role === 'referrer')
  if (!letter || !meeting.plan || !referrer) return null
  const pen = takePen(meeting, meeting.plan, letter.language, 'others')
  const name = participantAt(pen.table)?.name ?? ''
  const to = nameAndPlace(pen, referrer.id)
  return {
    ...letterHead(pen, 'referrer', to),
    title: pen.label('referrerTitle', { name, day: dayText(pen.day, pen.language) }),
    blocks: [
      paragraph(pen.tell('hello', { name: referrer.name }, 'plan')),
      paragraph(pen.say('referrerAnswer'), pen.tell('letterFirst', { name }, 'plan'), pen.say('appendixLast')),
      pen.heading('letterHeading', { name }),
      ...letter.blocks,
      pen.heading('appendixHeading', { who: to }),
      ...appendix(pen, name, referrer.id, itemsInLetter(meeting)),
    ],
  }
}

/** Both letters of a meeting, each null when it is not made. */
export const lettersFor = (meeting: Meeting, inLanguage?: Language): { participant: Letter | null; referrer: Letter | null } => ({
  participant: participantLetter(meeting, inLanguage),
  referrer: referrerLetter(meeting, inLanguage),
})

function appendix(pen: Pen, name: string, referrerId: string, items: ItemsInLetter): Block[] {
  return [
    pen.heading('questionHeading'),
    paragraph(pen.own(pen.plan.question, 'plan')),
    ...inShort(pen, name, items),
    ...agreedSteps(pen, name, items),
    ...notAgreed(pen, name, items),
    ...yourPart(pen, name, referrerId, items),
    ...consentScope(pen, name),
    pen.heading('wrongHeading'),
    paragraph(pen.tell('callAboutWrong', pen.contact, 'plan'), pen.say('phone'), phoneNumber(pen), hours(pen)),
  ]
}

function nameAndPlace(pen: Pen, seatId: string): string {
  const seat = seatAt(pen.table, seatId)
  const organisation = pen.plan.organisations.find((one) => one.id === seat?.organisationId)
  return organisation ? `${seat?.name} ${atOrganisation(organisation, pen.language)}` : (seat?.name ?? '')
}
