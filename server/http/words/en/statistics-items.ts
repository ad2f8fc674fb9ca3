import { mostOfAMeeting } from '#core/statistics/item-variables.ts'
import { moreTable as table } from '../sv/more-table.ts'
import type { StatisticsItemsWords } from '../sv/statistics-items.ts'

const most = `We count ${mostOfAMeeting} of each sort from one meeting at most.`
const toDo = (name: string) => `${name} is to do {n} things that you agreed on, in {of} meetings.`

export const enStatisticsItems: StatisticsItemsWords = {
  items: table('How many things you wrote down', `Here we count each thing, and in how many meetings there was one. What became of it is not counted here. ${most}`, {
    recommendation: ['Advice', 'There were {n} pieces of advice in {of} meetings.'],
    undertaking: ['Promises', 'Somebody took on {n} things in {of} meetings.'],
    ownStep: ['What I do myself', 'Participants said that they would do {n} things themselves, in {of} meetings.'],
    question: ['Questions', 'There were {n} questions in {of} meetings.'],
    information: ['Good to know', 'You wrote down {n} things that are good to know, in {of} meetings.'],
    reportedDecision: ['Decisions made elsewhere', 'You wrote down {n} decisions made elsewhere, in {of} meetings.'],
    obstacle: ['Obstacles', 'You raised {n} obstacles in {of} meetings.'],
    intervention: ['Support that is missing', '{n} kinds of support were missing, in {of} meetings.'],
  }),
  itemOutcomes: table('Things that were not agreed on', `Here we count each thing, by its last answer in the meeting. ${most}`, {
    later: ['The answer “not yet”', '{n} things got the answer “not yet”, in {of} meetings.'],
    notAgreed: ['The answer no', '{n} things got a no, in {of} meetings.'],
    open: ['Not settled when the meeting ended', '{n} things were not settled when the meeting ended, in {of} meetings.'],
  }),
  itemOrganisations: table('Things agreed on, by organisation', `Each thing that the organisation is to do, in meetings with a plan. ${most}`, {
    arbetsformedlingen: ['Arbetsförmedlingen', toDo('Arbetsförmedlingen')],
    forsakringskassan: ['Försäkringskassan', toDo('Försäkringskassan')],
    municipality: ['The municipality', toDo('The municipality')],
    region: ['The region', toDo('The region')],
    association: ['The coordination association', toDo('The coordination association')],
    employer: ['Employer', toDo('An employer')],
    other: ['Another organisation', toDo('Another organisation')],
  }),
  itemTracks: table('Things agreed on, by track', `Each thing in the track, in meetings with a plan. ${most}`, {
    health: ['Health', 'You agreed on {n} things in health, in {of} meetings.'],
    social: ['Social life', 'You agreed on {n} things in social life, in {of} meetings.'],
    work: ['Work', 'You agreed on {n} things in work, in {of} meetings.'],
  }),
}
