import { ended } from '../../ended.ts'
import type { arrived as sv } from '../../sv/participant/arrived.ts'
import { beforeVerb, names } from '../names.ts'

export const arrived: typeof sv = {
  item: {
    recommendation: (what) => `New: ${what}`,
    undertaking: (what) => `New promise: ${what}`,
    ownStep: (what) => `New own step: ${what}`,
    question: (what) => `New question: ${what}`,
    information: (what) => `Good to know: ${what}`,
    reportedDecision: (what) => `New decision: ${what}`,
  },
  changed: {
    recommendation: (what) => `Changed: ${what}`,
    undertaking: (what) => `Changed promise: ${what}`,
    ownStep: (what) => `Changed own step: ${what}`,
    question: (what) => `Changed question: ${what}`,
    information: (what) => `Changed under Good to know: ${what}`,
    reportedDecision: (what) => `Changed decision: ${what}`,
  },
  answerAgain: 'Answer again.',
  again: (text) => `This counts again: ${text}`,
  withdrawn: (what) => `Taken away: ${what}`,
  answeredBy: (name, answer, what) => `${name} has answered ${answer} to: ${what}`,
  answeredForYou: (who, answer, what) => `${beforeVerb(who)} has answered ${answer} for you: ${what}`,
  answeredFor: (who, name, answer, what) => `${beforeVerb(who)} has answered ${answer} for ${name}: ${what}`,
  answerTakenBack: (name, what) => `${name} has taken back their answer to: ${what}`,
  answerTakenBackFor: (who, name, what) => `${beforeVerb(who)} has removed ${names(name)} answer to: ${what}`,
  yourAnswerTakenBack: (who, what) => `${beforeVerb(who)} has removed your answer to: ${what}`,
  itIsAbout: (what) => `It is about: ${what}`,
  speaks: (who) => `Now speaking: ${who}.`,
  yourTurn: 'Now it is your turn to speak.',
  phase: (title) => `Now: ${ended(title)}`,
  paused: 'The meeting has a break.',
  resumed: 'The meeting goes on.',
  told: (words) => `Written down: ${words}`,
  begun: 'The meeting starts now.',
  backAgain: 'The meeting goes on. We begin with a break.',
  backToPlanned: 'The meeting is no longer stopped.',
  replied: (who, words) => `${who} answers: ${words}`,
  closed: 'The meeting is over. The letter is ready.',
  closedWithoutLetter: 'The meeting is over.',
}
