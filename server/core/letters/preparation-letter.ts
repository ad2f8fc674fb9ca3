import { participantOf, type Meeting } from '#core/meeting/meeting.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { evenLetter } from './even-writing.ts'
import type { Letter } from './letter.ts'
import { letterHead } from './participant-letter.ts'
import { paragraph, takePen } from './pen.ts'
import { freeToChoose, preparationGreeting, stepByStep, yourMeeting } from './preparation/how-it-goes.ts'
import { whatHappensToIt, whomToAskBefore } from './preparation/what-you-say.ts'
import { whoIsThere } from './preparation/who-is-there.ts'
import { wishes } from './preparation/wishes.ts'
import { dayText, fullDayText } from './wording/day-and-clock.ts'

/**
 * The letter before the meeting ("Inför mötet"), in the meeting's language unless another is asked for. Where a letter has its
 * own day stands the meeting's, and says so: nobody knows when it is read. Null where no participant sits at the table.
 */
export function preparationLetter(meeting: Meeting, inLanguage?: Language): Letter | null {
  const participant = participantOf(meeting)
  if (!meeting.plan || !participant) return null
  const pen = takePen(meeting, meeting.plan, inLanguage ?? meeting.plan.language, 'participant')
  return evenLetter({
    ...letterHead(pen, 'preparation', participant.name),
    title: pen.label('preparationTitle', { day: dayText(pen.day, pen.language) }),
    date: pen.label('meetingIs', { day: fullDayText(pen.day, pen.language) }),
    blocks: [
      ...preparationGreeting(pen, participant.name),
      ...yourMeeting(pen, participant.attends),
      ...whoIsThere(pen),
      ...stepByStep(pen),
      ...freeToChoose(pen),
      ...whatHappensToIt(pen),
      ...wishes(pen),
      ...whomToAskBefore(pen),
      paragraph(pen.tell('greetings', { team: pen.plan.teamName }, 'plan')),
    ],
  })
}
