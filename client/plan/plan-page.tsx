import { StaffDoor } from './door/staff-door.tsx'
import { PlanSheet } from './plan-sheet.tsx'
import { PlannedSheet } from './planned/planned-sheet-later.tsx'
import { useLeaveWarning } from '#client/ui/use-leave-warning.ts'
import { usePlanPage } from './use-plan-page.ts'
import { WaitingSheet } from './waiting/waiting-sheet.tsx'

/** From the key to what waits, the plan, and on to everybody's link. Links stand in the page's memory until it is left; the plan is kept as it grows. */
export function PlanPage({ handedKey }: { handedKey: string | null }) {
  const { staff, setStaff, enter, first, draft, setDraft, isUnkept, setIsUnkept, planned, onPlanned, waiting, seeWaiting, shows, writes } = usePlanPage()
  useLeaveWarning(isUnkept || planned.length > 0)
  const [last, ...earlier] = planned
  if (staff === null) return <StaffDoor handedKey={handedKey} onStaff={enter} />
  if (shows === 'waiting' && waiting) {
    return <WaitingSheet staff={staff} waiting={waiting} onReferral={writes.referral} onPlan={writes.kept} onFresh={writes.fresh} onChanged={() => void seeWaiting(staff)} />
  }
  if (shows === 'planned' && last) return <PlannedSheet key={last.meetingId} staff={staff} planned={last} earlier={earlier} onAgain={() => writes.sameAgain(last)} onFresh={writes.fresh} />
  return (
    <PlanSheet
      key={`${first.draft.id} ${first.version}`}
      staff={staff}
      onStaff={setStaff}
      first={first}
      draft={draft}
      change={setDraft}
      onKept={setIsUnkept}
      onTheirs={writes.kept}
      onAnew={writes.anew}
      onWaiting={() => seeWaiting(staff)}
      onPlanned={onPlanned}
      earlier={planned}
    />
  )
}
