import { questions } from '#core/follow-up/questions.ts'
import { moreTable as table } from '../sv/more-table.ts'
import type { StatisticsAnswersWords } from '../sv/statistics-answers.ts'

const answered = 'We count those who answered the question 9 to 15 months after the meeting.'
const own = 'We count participants who answered the question themselves 9 to 15 months after the meeting.'
/** It belongs to the case and to none of the times. */
const said = (what: string) => `We count cases followed up 9 to 15 months after the meeting. The participant must have told ${what}, then or before.`
const asked = Object.fromEntries(questions.map(({ id, text }) => [id, [text.en, `{n} who answered agreed: ${text.en}`] as const]))

export const enStatisticsAnswers: StatisticsAnswersWords = {
  answered: table('Who answered after 12 months', 'We count cases that you followed up after 9 to 15 months. Sometimes only who brought the question answered. We count that answer here, not as the participant’s.', {
    steps: ['The participant answered about steps', 'In {n} cases that were followed up the participant answered about steps.'],
    'steps-referrer': ['Only who brought the question answered about steps', 'In {n} cases only who brought the question answered about steps.'],
    occupation: ['The participant answered about work and studies', 'In {n} cases that were followed up the participant answered about work and studies.'],
    'occupation-referrer': ['Only who brought the question answered about work and studies', 'In {n} cases only who brought the question answered about work and studies.'],
    support: ['The participant answered about support', 'In {n} cases that were followed up the participant answered about support.'],
    'support-referrer': ['Only who brought the question answered about support', 'In {n} cases only who brought the question answered about support.'],
    outcomes: ['Somebody answered about what you agreed on', 'In {n} cases that were followed up somebody answered about what you agreed on.'],
  }),
  occupation: table('In work or studies after 12 months', `${own} Who both works and studies stands on a line of their own.`, {
    occupied: ['Works or studies', '{n} who answered work or study after 12 months.'],
    work: ['Works', '{n} of them work.'],
    studies: ['Studies', '{n} of them study.'],
    both: ['Works and studies', '{n} of them both work and study.'],
  }),
  moved: table('As before, or a step back', `${own} The same person may have gone forward somewhere else. A step back is no failure.`, {
    same: ['Something is as before', 'For {n} who answered something was as before.'],
    back: ['A step back somewhere', '{n} who answered had gone a step back somewhere.'],
  }),
  states: table('What became of what you agreed on', `${answered} Each line is cases with at least one such thing.`, {
    done: ['Something is done', 'In {n} cases with an answer something is done.'],
    underWay: ['Something is under way', 'In {n} cases with an answer something is under way.'],
    waiting: ['Something waits', 'In {n} cases with an answer something waits.'],
    not: ['Something did not happen', 'In {n} cases with an answer something did not happen.'],
  }),
  waiting: table('What it waits for', 'Cases where something waits 9 to 15 months after the meeting. A case may stand on several lines. Those that wait for something else have no own line.', {
    care: ['Care', 'In {n} cases something waits for care.'],
    appointment: ['An appointment', 'In {n} cases something waits for an appointment.'],
    decision: ['A decision', 'In {n} cases something waits for a decision.'],
    otherOrganisation: ['Another authority', 'In {n} cases something waits for another authority.'],
    place: ['A place', 'In {n} cases something waits for a place.'],
    rightMoment: ['The right moment', 'In {n} cases something waits for the right moment.'],
    long: ['Has waited for more than half a year', 'In {n} cases something has waited for more than half a year.'],
  }),
  whyNot: table('Why it did not happen', 'Cases where something did not happen. A case may be counted on several lines. Other reasons have no line of their own.', {
    notNeeded: ['It was not needed', 'In {n} cases it was not needed.'],
    changedMind: ['The participant wanted something else', 'In {n} cases the participant wanted something else.'],
    didNotSuit: ['It did not suit', 'In {n} cases it did not suit.'],
    notOffered: ['It could not be had', 'In {n} cases it could not be had.'],
    nobodyDidIt: ['Nobody did it', 'In {n} cases nobody did it.'],
    health: ['Health stood in the way', 'In {n} cases health stood in the way.'],
  }),
  support: table('Support before the meeting and after', `${own} Little means no support or a little. Good means fairly good or good support.`, {
    'little-little': ['Little before, little after', '{n} who answered had little support both before and after.'],
    'little-good': ['Little before, good after', '{n} who answered had little support before and good support after.'],
    'good-good': ['Good before, good after', '{n} who answered had good support both before and after.'],
    'good-little': ['Good before, little after', '{n} who answered had good support before and little after.'],
  }),
  grades: table('How it holds', 'We count those who answered the question 9 to 15 months after the meeting. So many said that it holds for the most part or wholly.', asked),
  gender: table('Gender', `${said('their gender')} Only women and men have a line of their own.`, {
    woman: ['Women', '{n} who have told their gender are women.'],
    man: ['Men', '{n} who have told their gender are men.'],
  }),
  age: table('Age', said('their age'), {
    '0-15': ['Under 16', '{n} who have told their age are under 16.'],
    '16-24': ['16 to 24', '{n} who have told their age are 16 to 24.'],
    '25-34': ['25 to 34', '{n} who have told their age are 25 to 34.'],
    '35-44': ['35 to 44', '{n} who have told their age are 35 to 44.'],
    '45-54': ['45 to 54', '{n} who have told their age are 45 to 54.'],
    '55-64': ['55 to 64', '{n} who have told their age are 55 to 64.'],
    '65-': ['65 or more', '{n} who have told their age are 65 or more.'],
    '0-34': ['Under 35', '{n} who have told their age are under 35.'],
    '16-34': ['16 to 34', '{n} who have told their age are 16 to 34.'],
    '35-54': ['35 to 54', '{n} who have told their age are 35 to 54.'],
    '55-': ['55 or more', '{n} who have told their age are 55 or more.'],
  }),
}
