import type { PlannedMeeting } from '#core/wire/http.ts'
import type { MeetingForm } from '../meeting-form.ts'
import type { PlanDraft } from '../plan-draft.ts'

/** A meeting that has been planned from here, with what only this page knows: everybody's link. */
export type Planned = PlannedMeeting & { draft: PlanDraft; form: MeetingForm }
