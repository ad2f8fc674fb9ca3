import type { SeatPlan } from '#core/meeting/plan.ts'
import type { Localized } from '#core/meeting/meeting-form.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { capital } from '../wording/fill.ts'
import { clockText, dayText, swedishClock } from '../wording/day-and-clock.ts'

/** What the form says, in the letter's language; where Swedish stands in for one that the form lacks, marked as Swedish. */
const ofForm = ({ language }: Pen, text: Localized): Sentence => ({
  text: text[language],
  source: { kind: 'record', of: 'plan' },
  ...(language !== 'sv' && text[language] === text.sv && { lang: 'sv' }),
})

const attends = { teams: 'attendsTeams', browser: 'attendsBrowser', phone: 'attendsPhone', room: 'attendsRoom' } as const

/** A place that says already how the participant takes part: “Telefon”, “på telefon”; not “Telefonplan 4”, nor a choice of ways. */
const saysPhone = /^(?:på |per |via |by )?(?:tele)?(?:fon|phone)$/iu

/** What one may do in every meeting, whatever its form. */
const rights = ['skipAQuestion', 'answerAsYouLike', 'takeAPause', 'askForHelp'] as const

/** "Hej Kim!", with whom the meeting is and what for. */
export function preparationGreeting(pen: Pen, name: string): Block[] {
  return [paragraph(pen.tell('hello', { name }, 'plan')), paragraph(pen.tell('youHaveAMeeting', { team: pen.plan.teamName }, 'plan'), ofForm(pen, pen.plan.form.purpose))]
}

/** When, how long, where and how the participant takes part, in the box (how only for who may know it); then who lets them in, where somebody must. */
export function yourMeeting(pen: Pen, how: SeatPlan['attends']): Block[] {
  const { startsAt, place, question } = pen.plan
  const day = capital(dayText(pen.day, pen.language))
  const when = pen.tell('startsAt', { day, clock: clockText(swedishClock(startsAt), pen.language), minutes: totalMinutes(pen) }, 'plan')
  return [
    { kind: 'main', heading: pen.say('yourMeetingHeading'), paragraphs: [[when, pen.say('whereIs'), pen.bare(place, 'plan'), ...(pen.meeting.hidesPresence || (how === 'phone' && saysPhone.test(place)) ? [] : [pen.say(attends[how])]), ...(how === 'phone' ? byChair(pen, 'callsYou') : [])]] },
    paragraph(...(hasOwnPage(how) ? byChair(pen, 'letsYouIn') : []), pen.tell('changeTime', pen.contact, 'plan')),
    pen.heading('questionHeading'),
    paragraph(pen.own(question, 'plan'), pen.say('questionRight')),
  ]
}

/** Whether the participant has the meeting's page before them, to write on and with buttons: who is on the phone or sits in the room has none. */
export const hasOwnPage = (how: SeatPlan['attends']): boolean => how !== 'phone' && how !== 'room'

/** Who is on a screen has a link of their own, and the chair opens; who is on the phone waits for the chair to call. */
function byChair(pen: Pen, does: 'letsYouIn' | 'callsYou'): Sentence[] {
  const chair = pen.meeting.seats.find(({ role }) => role === 'chair')
  return chair ? [pen.tell(does, { who: chair.name }, 'plan')] : []
}

const totalMinutes = ({ plan }: Pen) => String(plan.form.phases.reduce((sum, { minutes }) => sum + minutes, 0))

/** Phase by phase; and what the team does when the participant has gone. What each phase is stands on the meeting's page, when it is there. */
export function stepByStep(pen: Pen): Block[] {
  const { phases, teamMoment } = pen.plan.form
  const after = teamMoment ? [paragraph(pen.say('thenYouGo'), ofForm(pen, teamMoment.plainToParticipant))] : []
  return [pen.heading('orderHeading'), { kind: 'list', isNumbered: true, items: phases.map(({ title }) => [ofForm(pen, title)]) }, ...after]
}

/** That it is up to the participant, advice and no decision; and what they may do. */
export const freeToChoose = (pen: Pen): Block[] => [
  pen.heading('chooseHeading'),
  paragraph(ofForm(pen, pen.plan.form.voluntary)),
  paragraph(pen.say('youMay')),
  { kind: 'list', isNumbered: false, items: rights.map((key) => [pen.say(key)]) },
]
