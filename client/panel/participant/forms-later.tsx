import { later } from '#client/ui/later.tsx'

export const WordsForm = later(() => import('./forms/own-words-form.tsx').then(({ OwnWordsForm }) => OwnWordsForm))
export const OwnMark = later(() => import('./forms/own-words-form.tsx').then(({ OwnMark }) => OwnMark))
export const StepForm = later(() => import('./own-steps/own-step-form.tsx').then(({ OwnStepForm }) => OwnStepForm))
