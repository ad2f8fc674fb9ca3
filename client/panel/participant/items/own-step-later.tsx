import { later } from '#client/ui/later.tsx'

export const OwnStep = later(() => import('../own-steps/own-step.tsx').then(({ OwnStep }) => OwnStep))
