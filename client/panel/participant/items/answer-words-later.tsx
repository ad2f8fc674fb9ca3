import { later } from '#client/ui/later.tsx'

export const AnswerWords = later(() => import('./answer-words.tsx').then(({ AnswerWords }) => AnswerWords))
