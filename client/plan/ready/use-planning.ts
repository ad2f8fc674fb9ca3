import { useState } from 'react'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { textVersions } from '#client/meeting/consent-text/consent-text-version.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useLocale } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import type { MeetingForm } from '../meeting-form.ts'
import { placeOfField, places, type Place } from '../places.ts'
import { planBodyOf } from '../plan-body.ts'
import type { PlanDraft } from '../plan-draft.ts'
import type { Category } from '../consent/consent-draft.ts'
import { withPart } from '../waiting/begin-of-referral.ts'
import { isUncertain, postPlan, type PostedPlan } from './post-plan.ts'

type Stopped = Exclude<PostedPlan, { planned: unknown }>
type Sending = {
  staff: Staff
  draft: PlanDraft
  form: Pick<MeetingForm, 'case' | 'cases'>
  /** The plan is kept no more while it becomes a meeting. */
  keeping: { settle: () => Promise<void>; goOn: () => void }
  isWhole: boolean
  categoryNames: Record<Category, string>
  onPlanned: (planned: PlannedMeeting) => void
  /** Somebody has added to the referral: it is to be taken into the plan and read. */
  onAdded: (next: (before: PlanDraft) => PlanDraft) => void
}

/** Sends the plan. While nobody knows whether it arrived, the very same is sent again and nothing can be changed: so there is one meeting, and it is the one that stands there. */
export function usePlanning({ staff, draft, form, keeping, isWhole, categoryNames, onPlanned, onAdded }: Sending) {
  const locale = useLocale()
  const [isTried, setIsTried] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const send = async () => {
    setIsTried(true)
    if (isSending) return
    setIsSending(true)
    const body = isWhole ? planBodyOf(draft, form, categoryNames, await textVersions('plan', locale, draft.language)) : null
    if (body === null) {
      setIsSending(false)
      return goToSoon(places.ready)
    }
    await keeping.settle()
    const posted = await postPlan(body, staff.key)
    setIsSending(false)
    if (!('planned' in posted)) keeping.goOn()
    if ('planned' in posted) return onPlanned(posted.planned)
    if (posted.stopped === 'added' && draft.referral) {
      const of = { id: draft.id, referralId: draft.referral.id }
      const withAdded = await withPart(({ askAdded }) => askAdded(of, staff, () => crypto.randomUUID()))
      if (typeof withAdded === 'string') return setStopped({ stopped: 'away' })
      onAdded(withAdded)
    }
    setStopped(posted)
  }
  const refusedAt: Place[] = stopped?.stopped === 'refused' ? stopped.fields.flatMap((field) => placeOfField(field, draft) ?? []) : []
  return { send, isTried, isSending, stopped, refusedAt, forget: () => setStopped(null), isLocked: isSending || (stopped !== null && isUncertain(stopped)) }
}
