import { useState } from 'react'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { StaffDoor } from './door/staff-door.tsx'
import type { Staff } from './door/ask-staff.ts'
import { meetingForms } from './meeting-form.ts'
import { emptyPlan, nextWithSame, type PlanDraft } from './plan-draft.ts'
import { PlanSheet } from './plan-sheet.tsx'
import type { Planned } from './planned/planned.ts'
import { PlannedSheet } from './planned/planned-sheet.tsx'
import { useLeaveWarning } from './use-leave-warning.ts'

const newId = () => crypto.randomUUID()

/** From the key to the plan, and on to everybody's link. All of it stands in the page's memory until the page is left. */
export function PlanPage() {
  const { consent } = useWords('plan')
  const locale = useLocale()
  const fresh = () => emptyPlan(newId, meetingForms[0].id, locale, consent.purposeText)
  const [staff, setStaff] = useState<Staff | null>(null)
  const [draft, setDraft] = useState(fresh)
  const [isTouched, setIsTouched] = useState(false)
  /** The last one first. */
  const [planned, setPlanned] = useState<readonly Planned[]>([])
  const [isWriting, setIsWriting] = useState(true)
  useLeaveWarning(isTouched || planned.length > 0)
  const write = (next: PlanDraft) => {
    setDraft(next)
    setIsTouched(false)
    setIsWriting(true)
    window.scrollTo(0, 0)
  }
  const change = (next: (before: PlanDraft) => PlanDraft) => {
    setDraft(next)
    setIsTouched(true)
  }
  const [last, ...earlier] = planned
  if (staff === null) return <StaffDoor onStaff={setStaff} />
  if (!isWriting && last) {
    return <PlannedSheet planned={last} earlier={earlier} onAgain={() => write(nextWithSame(last.draft, newId, consent.purposeText))} onFresh={() => write(fresh())} />
  }
  const onPlanned = (answer: PlannedMeeting) => {
    setPlanned([{ ...answer, draft }, ...planned])
    setIsTouched(false)
    setIsWriting(false)
    window.scrollTo(0, 0)
  }
  return <PlanSheet key={draft.id} staff={staff} onStaff={setStaff} draft={draft} change={change} onPlanned={onPlanned} earlier={planned} />
}
