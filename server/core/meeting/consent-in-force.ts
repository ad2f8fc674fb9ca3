import type { Consent } from './meeting.ts'
import type { MeetingForm } from './meeting-form.ts'
import type { Plan } from './plan.ts'
import { swedishDay } from './swedish-day.ts'

/** What it takes of a meeting, or of one that is still being planned. */
export type Reach = { plan: (Pick<Plan, 'organisations' | 'startsAt'> & { form?: Pick<MeetingForm, 'case'> }) | null; consents: readonly Telling[] }
type Telling = Pick<Consent, 'fromOrganisationId' | 'toOrganisationIds' | 'until' | 'kinds'>

/** Nobody's consent is asked for. */
export const isOfNobody = (plan: Reach['plan']): boolean => plan?.form !== undefined && plan.form.case !== 'named'

/** Up to the day of the meeting, and where something is to happen at `at`, up to that day too. All are days in Sweden, so they compare as text. */
export const isInForce = ({ until }: Telling, { plan }: Reach, at?: string) => plan !== null && until >= swedishDay(plan.startsAt) && (at === undefined || until >= swedishDay(at))
