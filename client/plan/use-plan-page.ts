import { useState } from 'react'
import type { Waiting } from '#core/wire/before.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Staff } from './door/ask-staff.ts'
import type { Kept } from './kept/keep-plan.ts'
import { formOf, meetingForms } from './meeting-form.ts'
import { emptyPlan, nextWithSame, type PlanDraft } from './plan-draft.ts'
import type { Planned } from './planned/planned.ts'
import { askWaiting } from './waiting/ask-waiting.ts'
import type { Begun } from './waiting/plan-of-referral.ts'

const newId = () => crypto.randomUUID()
const hasNothing = ({ referrals, plans }: Waiting) => referrals.length === 0 && plans.length === 0

/** The plan on the page; `first` is what it was when it came there. Of a new one nothing is kept before somebody writes. */
function useDraft(fresh: () => PlanDraft) {
  const [first, setFirst] = useState<Kept>(() => ({ version: 0, draft: fresh() }))
  const [draft, setDraft] = useState(first.draft)
  const [isUnkept, setIsUnkept] = useState(false)
  const take = (kept: Kept) => {
    setFirst(kept)
    setDraft(kept.draft)
    setIsUnkept(false)
  }
  /** What stands there is kept at the first pause, under an id of its own; `noReferral`: another plan is its referral's. */
  const anew = (of?: 'noReferral') => {
    const next = { ...draft, id: newId(), ...(of === 'noReferral' && { referral: null }) }
    setFirst({ version: 0, draft: next })
    setDraft({ ...next })
  }
  return { first, draft, setDraft, isUnkept, setIsUnkept, take, anew }
}

/** What the page shows, from the key on: what waits, a plan, or a planned meeting; and how one comes from one to the other. */
export function usePlanPage() {
  const { consent, people, waiting: words } = useWords('plan')
  const locale = useLocale()
  const fresh = () => emptyPlan(newId, meetingForms[0].id, locale, consent.purposeText)
  const [staff, setStaff] = useState<Staff | null>(null)
  const { take, anew, ...onPage } = useDraft(fresh)
  /** The last one first. */
  const [planned, setPlanned] = useState<readonly Planned[]>([])
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [shows, setShows] = useState<'plan' | 'planned' | 'waiting'>('plan')
  const show = (what: typeof shows) => (setShows(what), window.scrollTo(0, 0))
  const leaveFor = (what: typeof shows) => (onPage.setIsUnkept(false), show(what))
  const write = (kept: Kept) => {
    take(kept)
    show('plan')
  }
  const writeNew = (next: PlanDraft) => write({ version: 0, draft: next })
  /** Whether what waits is known; of a plan that was left nothing is unkept any more. */
  const seeWaiting = async (by: Staff, isFirst = false): Promise<boolean> => {
    const found = await askWaiting(by)
    if (typeof found === 'string') return false
    setWaiting(found)
    if (!isFirst || !hasNothing(found)) leaveFor('waiting')
    return true
  }
  const enter = (by: Staff) => (setStaff(by), void seeWaiting(by, true))
  const onPlanned = (answer: PlannedMeeting) => {
    setPlanned([{ ...answer, draft: onPage.draft, form: formOf(onPage.draft.formId, staff?.ownForms) }, ...planned])
    leaveFor('planned')
  }
  const usual = { usualWhy: (role: 'participant' | 'referrer') => people.whys[role], phoneNote: words.reachPerson }
  const writes = {
    fresh: () => writeNew(fresh()),
    sameAgain: (last: Planned) => writeNew(nextWithSame(last, newId, consent.purposeText)),
    referral: ({ referral, planOfReferral }: Begun) => writeNew(planOfReferral(fresh(), referral, newId, usual)),
    kept: write,
    anew,
  }
  return { staff, setStaff, enter, ...onPage, planned, onPlanned, waiting, seeWaiting, shows, writes }
}
