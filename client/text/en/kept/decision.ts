export const decision = {
  title: 'The next decision',
  kinds: { asked: 'We ask for a decision', none: 'We ask for no decision' },
  of: 'Whom do you ask?',
  what: 'What is the decision to be about?',
  reason: 'Why not?',
  asked: (who: string, day: string, what: string) => `We ask ${who} for a decision by ${day}: “${what}”`,
  noneAsked: (reason: string) => `We ask for no decision. Reason: “${reason}”`,
}
