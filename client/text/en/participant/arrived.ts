import { ended } from '../../ended.ts'
import type { arrived as sv } from '../../sv/participant/arrived.ts'

export const arrived: typeof sv = {
  item: {
    recommendation: (what) => `New advice: ${what}`,
    undertaking: (what) => `New undertaking: ${what}`,
    ownStep: (what) => `New own step: ${what}`,
    question: (what) => `New question: ${what}`,
    information: (what) => `Good to know: ${what}`,
    reportedDecision: (what) => `New decision: ${what}`,
  },
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
