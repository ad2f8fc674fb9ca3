import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { resursradet } from './resursradet.ts'

/** Every kind of meeting that the product brings along. */
export const allMeetingForms: readonly MeetingForm[] = [resursradet]
