/** Every form of the panel, as one file to fetch. */
export { ConsentForm } from './chair/consent-form.tsx'
export { SeatForm } from './chair/seat-form.tsx'
export { GapForm } from './gap-form.tsx'
export { FollowUpForm } from './work/follow-up-form.tsx'
export { MoneyForm } from './work/money-form.tsx'
