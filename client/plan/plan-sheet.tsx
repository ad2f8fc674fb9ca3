import { useEffect, useState } from 'react'
import { dayOf } from '#client/meeting/days.ts'
import { useWords } from '#client/text/use-words.tsx'
import { fetchLaterParts } from '#client/ui/later.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import { BackgroundPart } from './background/background-part-later.ts'
import { CasesPart } from './cases/cases-part-later.ts'
import { ConsentPart } from './consent/consent-part.tsx'
import type { Staff } from './door/ask-staff.ts'
import { WhoPlans } from './door/who-plans.tsx'
import { KeptLine } from './kept/kept-line.tsx'
import type { Kept } from './kept/keep-plan.ts'
import { useKeptPlan } from './kept/use-kept-plan.ts'
import { formOf, meetingForms } from './meeting-form.ts'
import { ContactPart } from './meeting/contact-part.tsx'
import { MeetingPart } from './meeting/meeting-part.tsx'
import { WhenPart } from './meeting/when-part.tsx'
import { PageTitle } from '#client/ui/page-title.tsx'
import { PeoplePart } from './people/people-part.tsx'
import { PlanContext, type Planning } from './plan-context.ts'
import type { PlanDraft } from './plan-draft.ts'
import type { Planned } from './planned/planned.ts'
import { EarlierLinks } from './planned/planned-sheet-later.tsx'
import { ReadyPart } from './ready/ready-part.tsx'
import { usePlanning } from './ready/use-planning.ts'
import { lacksOf } from './ready/what-is-missing.ts'
import styles from './plan.module.css'

type PlanSheetProps = {
  staff: Staff
  onStaff: (staff: Staff) => void
  first: Kept
  draft: PlanDraft
  change: (next: (before: PlanDraft) => PlanDraft) => void
  /** Whether something stands there that is not kept. */
  onKept: (isUnkept: boolean) => void
  onTheirs: (theirs: Kept) => void
  /** What stands here becomes a plan of its own: the one that it was is over, or another one is its referral's. */
  onAnew: (of?: 'noReferral') => void
  /** Whether one came there. */
  onWaiting: () => Promise<boolean>
  onPlanned: Parameters<typeof usePlanning>[0]['onPlanned']
  earlier: readonly Planned[]
}

/** The plan, from top to bottom, and the button that sends it. */
export function PlanSheet({ staff, onStaff, first, draft, change, onKept, onTheirs, onAnew, onWaiting, onPlanned, earlier }: PlanSheetProps) {
  const words = useWords('plan')
  const [today] = useState(() => dayOf(Date.now()))
  const form = formOf(draft.formId, staff.ownForms)
  const lacks = lacksOf(draft, form, today)
  const kept = useKeptPlan(staff, draft, first)
  const isUnkept = kept.state !== 'saved' && draft !== first.draft
  useEffect(() => onKept(isUnkept), [isUnkept, onKept])
  useEffect(fetchLaterParts, [])
  const sending = usePlanning({ staff, draft, form, keeping: kept, isWhole: lacks.length === 0, categoryNames: words.consent.categoryNames, onPlanned, onAdded: change })
  const planning: Planning = {
    staff,
    draft,
    form,
    forms: [...meetingForms, ...staff.ownForms],
    today,
    change: (next) => {
      sending.forget()
      change((before) => (typeof next === 'function' ? next(before) : { ...before, ...next }))
    },
    messageAt: (place) => {
      const lack = sending.isTried ? lacks.find((one) => one.place === place) : undefined
      return lack ? words.ready.must[lack.says] : sending.refusedAt.includes(place) ? words.ready.refusedField : undefined
    },
  }
  return (
    <PlanContext value={planning}>
      <main className={styles.page} aria-label={frameName()}>
        <PageTitle text={words.door.title} />
        <WhoPlans staff={staff} onStaff={onStaff} keepNow={kept.keepNow} onWaiting={onWaiting} />
        <fieldset className={styles.whole} disabled={sending.isLocked}>
          <MeetingPart />
          <WhenPart />
          <PeoplePart />
          {form.cases === 'several' && <CasesPart />}
          <BackgroundPart />
          <ContactPart />
          {form.case === 'named' && <ConsentPart />}
        </fieldset>
        <ReadyPart lacks={lacks} sending={sending} onStaff={onStaff} />
        <EarlierLinks earlier={earlier} />
        <KeptLine kept={kept} staff={staff} onStaff={onStaff} draft={draft} onKeepLong={() => change((before) => ({ ...before, keepLong: true }))} onTheirs={onTheirs} onAnew={onAnew} onWaiting={onWaiting} />
      </main>
    </PlanContext>
  )
}
