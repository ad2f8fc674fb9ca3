import type { svKeptWords } from '../sv/kept.ts'

export const enKeptWords: Record<keyof typeof svKeptWords, string> = {
  handoverHeading: 'Who takes over',
  takesOver: '{who} takes over from {from}.',
  bothSaidYes: 'Both have said yes to it.',
  mayTakeOver: 'The idea is that {who} takes over from {from}.',
  wasToTakeOver: 'The idea was that {who} would take over from {from}.',
  contactsYou: '{who} gets in touch with you {when}.',
  contactsThem: '{who} gets in touch with {name} {when}.',
  mayContactYou: 'The idea is that {who} gets in touch with you {when}.',
  mayContactThem: 'The idea is that {who} gets in touch with {name} {when}.',
  ifNothingHeardYou: 'Do you hear nothing by then?',
  ifNothingHeard: 'Does {name} hear nothing by then?',

  readyHeadingYou: 'Are you ready?',
  readyHeading: 'Is {name} ready?',
  youAnswered: 'You answered: {answer}.',
  somebodyAnswered: '{who} answered: {answer}.',
  answeredForAs: '{who} answered for {whom}: {answer}.',
  readyYes: 'yes',
  readyPartly: 'partly',
  readyNotYet: 'not yet',

  planHeading: 'The plan',
  noPlanToday: 'We made no plan today.',

  decisionHeading: 'A decision that we ask for',
  asksDecision: 'We ask {who} for a decision {when}:',
  asksYouDecision: 'We ask you for a decision {when}:',
  decidesThis: 'Decide on this:',
  noDecisionAsked: 'We ask for no decision now.',

  viewsHeading: 'What we see differently',
  viewsAbout: 'It is about:',
  goesOn: 'This is how we go on:',

  getInTouchAsNext: 'Get in touch with {name}: you take over',

  answersTitle: 'Answers about obstacles on {day}',
  answersTo: 'To whoever raised the obstacle',
  answersHeading: 'To {to}',
  obstaclesHeading: 'Obstacles that we brought up',
  obstacleBetween: 'It concerns {organisations}.',
  obstacleFrom: 'It came from {from}.',
  obstacleAction: '{who} does something about it {when}:',
  obstacleRests: 'It rests. Reason:',
  obstacleRejected: 'We do not go on with it. Reason:',
  obstacleOpen: 'It has no answer yet.',
}
