import { later } from '#client/ui/later.tsx'

export const HeardKind = later(() => import('./heard-card.tsx').then(({ HeardKind }) => HeardKind))
export const HeardParts = later(() => import('./heard-card.tsx').then(({ HeardParts }) => HeardParts))
export const OwnStep = later(() => import('../own-steps/own-step.tsx').then(({ OwnStep }) => OwnStep))
export const QuestionTo = later(() => import('./question-card.tsx').then(({ QuestionTo }) => QuestionTo))
export const QuestionParts = later(() => import('./question-card.tsx').then(({ QuestionParts }) => QuestionParts))
export const BearerSays = later(() => import('./bearer-says.tsx').then(({ BearerSays }) => BearerSays))
