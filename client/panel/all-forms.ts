/** Every form of the panel, as one file to fetch. */
export { ConsentForm } from './consent/consent-form.tsx'
export { SeatForm } from './latecomer/seat-form.tsx'
export { GapForm } from './gaps/gap-form.tsx'
export { FollowUpForm } from './work/follow-up-form.tsx'
export { MoneyForm } from './work/money-form.tsx'
export { LetterLength } from './chair/letter-length.tsx'
export { ReadingCode } from '#client/meeting/reading-code/reading-code.tsx'
export { InTeams } from './frame/in-teams.tsx'
