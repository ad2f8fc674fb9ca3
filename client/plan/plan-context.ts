import { createContext, useContext } from 'react'
import type { Staff } from './door/ask-staff.ts'
import type { MeetingForm } from './meeting-form.ts'
import type { Place } from './places.ts'
import type { PlanDraft } from './plan-draft.ts'

export type Planning = {
  draft: PlanDraft
  form: MeetingForm
  /** Who plans. */
  staff: Staff
  /** All that can be planned. */
  forms: readonly MeetingForm[]
  /** A day in Sweden. */
  today: string
  change: (change: Partial<PlanDraft> | ((draft: PlanDraft) => PlanDraft)) => void
  /** What to say beside a field; undefined while it is right, or before anybody has tried to plan. */
  messageAt: (place: Place) => string | undefined
}

export const PlanContext = createContext<Planning | null>(null)

/** The plan that is being written. Throws outside of its page. */
export function usePlan(): Planning {
  const planning = useContext(PlanContext)
  if (planning === null) throw new Error('There is no plan around this component.')
  return planning
}
