import type { SeatPlan } from '#core/meeting/plan.ts'
import type { Localized } from '#core/meeting/meeting-form.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { clockText, dayText, swedishClock } from '../wording/day-and-clock.ts'

/** What the form says, in the letter's language. */
const ofForm = (pen: Pen, text: Localized): Sentence => ({ text: text[pen.language], source: { kind: 'record', of: 'plan' } })

const attends = { teams: 'attendsTeams', browser: 'attendsBrowser', phone: 'attendsPhone', room: 'attendsRoom' } as const

/** "Hej Kim!", with whom the meeting is and what for. */
export function preparationGreeting(pen: Pen, name: string): Block[] {
  return [paragraph(pen.tell('hello', { name }, 'plan')), paragraph(pen.tell('youHaveAMeeting', { team: pen.plan.teamName }, 'plan'), ofForm(pen, pen.plan.form.purpose))]
}

/** When, where and how the participant takes part, in the box; then how they get in. */
export function yourMeeting(pen: Pen, how: SeatPlan['attends']): Block[] {
  const { startsAt, place, question } = pen.plan
  const when = pen.tell('startsAt', { day: dayText(pen.day, pen.language), clock: clockText(swedishClock(startsAt), pen.language) }, 'plan')
  return [
    { kind: 'main', heading: pen.say('yourMeetingHeading'), sentences: [when, pen.tell('takes', { minutes: totalMinutes(pen) }, 'plan'), pen.say('whereIs'), pen.own(place, 'plan'), pen.say(attends[how])] },
    paragraph(...howToGetIn(pen, how), pen.tell('changeTime', pen.contact, 'plan')),
    pen.heading('questionHeading'),
    paragraph(pen.own(question, 'plan'), pen.say('questionRight')),
  ]
}

/** Whether the participant has the meeting's page before them, to write on and with buttons: who calls or sits in the room has none. */
export const hasOwnPage = (how: SeatPlan['attends']): boolean => how !== 'phone' && how !== 'room'

/** Who is on a screen has a link of their own, and the chair opens; who calls or sits in the room needs none. */
function howToGetIn(pen: Pen, how: SeatPlan['attends']): Sentence[] {
  const chair = pen.meeting.seats.find(({ role }) => role === 'chair')
  if (!hasOwnPage(how) || !chair) return []
  return [pen.tell('ownLink', { who: chair.name }, 'plan')]
}

const totalMinutes = ({ plan }: Pen) => String(plan.form.phases.reduce((sum, { minutes }) => sum + minutes, 0))

/** Phase by phase, with its time; and what the team does when the participant has gone. */
export function stepByStep(pen: Pen): Block[] {
  const { phases, teamMoment } = pen.plan.form
  const time = (minutes: number) => (minutes === 1 ? pen.say('aboutAMinute') : pen.tell('aboutMinutes', { minutes: String(minutes) }, 'plan'))
  const items = phases.map(({ title, plain, minutes }) => [ofForm(pen, title), ofForm(pen, plain), time(minutes)])
  const after = teamMoment ? [pen.say('thenYouGo'), ofForm(pen, teamMoment.plainToParticipant)] : []
  return [pen.heading('orderHeading'), { kind: 'list', isNumbered: true, items }, ...(after.length > 0 ? [paragraph(...after)] : [])]
}

/** That it is up to the participant, advice and no decision, and that every answer is a good one. */
export const freeToChoose = (pen: Pen): Block[] => [pen.heading('voluntaryHeading'), paragraph(ofForm(pen, pen.plan.form.voluntary), pen.say('notYetIsFine'))]
