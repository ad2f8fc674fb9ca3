import type { Answer, ItemKind } from '#client/meeting/view-parts.ts'

/** What the participant, or where none is there the team, may answer to each kind: the core's own table, which a test holds it to. */
export const answersTo: Record<ItemKind, readonly Answer[]> = {
  recommendation: ['yes', 'notYet', 'no'],
  undertaking: ['no'],
  ownStep: ['yes', 'notYet', 'no'],
  question: ['no'],
  information: ['notUnderstood', 'notRight'],
  reportedDecision: ['notUnderstood', 'notRight'],
}

/** What one is told is neither taken nor refused: one may not understand it, or say that it is not right. */
export const isDoubt = (answer: Answer): answer is 'notUnderstood' | 'notRight' => answer === 'notUnderstood' || answer === 'notRight'
