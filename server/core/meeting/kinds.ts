import type { Answer, Item, ItemKind } from './item.ts'

type KindRule = {
  /** What it must say besides what and who. */
  needs: readonly ('why' | 'when' | 'wait' | 'track')[]
  /** The answers that the participant, or where none is there the team, may give. */
  answers: readonly Answer[]
  /** What settles it: that answer, the seat that bears it, or nothing, since it is only noted. */
  settledBy: 'answer' | 'bearer' | 'noting'
}

/** The one table of what each kind of item must say, what may be answered to it, and who settles it. */
export const kindRules: Record<ItemKind, KindRule> = {
  recommendation: { needs: ['why', 'when', 'wait', 'track'], answers: ['yes', 'notYet', 'no'], settledBy: 'answer' },
  undertaking: { needs: ['why', 'when', 'wait', 'track'], answers: ['no'], settledBy: 'bearer' },
  ownStep: { needs: [], answers: ['yes', 'notYet', 'no'], settledBy: 'answer' },
  question: { needs: ['when', 'track'], answers: ['no'], settledBy: 'bearer' },
  information: { needs: ['track'], answers: ['notUnderstood', 'notRight'], settledBy: 'noting' },
  reportedDecision: { needs: ['when', 'track'], answers: ['notUnderstood', 'notRight'], settledBy: 'noting' },
}

export const settlements = ['open', 'agreed', 'later', 'notAgreed', 'moved', 'withdrawn', 'carried', 'answered', 'noted'] as const
export type Settlement = (typeof settlements)[number]

const ofAnswer: Partial<Record<Answer, Settlement>> = { yes: 'agreed', notYet: 'later', no: 'notAgreed' }

/** Where an item stands. A question that a seat has taken on is `carried`, and open no longer; with a reply it is `answered`. */
export function settlementOf(item: Item): Settlement {
  if (item.isWithdrawn) return 'withdrawn'
  const { settledBy } = kindRules[item.kind]
  if (settledBy === 'noting') return 'noted'
  const answered = item.answer && ofAnswer[item.answer.answer]
  if (answered !== null && answered !== undefined) return answered
  if (settledBy === 'bearer' && item.reply !== null) return 'answered'
  if (settledBy === 'bearer' && item.confirmedAt !== null) return item.kind === 'question' ? 'carried' : 'agreed'
  return item.isMoved ? 'moved' : 'open'
}
