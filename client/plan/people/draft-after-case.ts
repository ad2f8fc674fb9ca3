import type { EarlierCase } from '#core/wire/follow-up.ts'
import type { MeetingForm } from '../meeting-form.ts'
import type { PlanDraft } from '../plan-draft.ts'

type Found = Pick<EarlierCase, 'caseId' | 'isNamed' | 'open'>
export type AfterCase = { draft: PlanDraft; beginsWith: boolean }

/**
 * The draft that goes on from a case; whether the meeting begins with what is open of it, which the server reads itself. In any other form it is shown
 * to who plans and written nowhere: a note of ours would stay when the person takes the follow-up away.
 */
export const draftAfterCase = (draft: PlanDraft, { caseId, isNamed, open }: Found, form: Pick<MeetingForm, 'keeps' | 'case'>): AfterCase => ({
  draft: { ...draft, followsCase: caseId },
  beginsWith: open.length > 0 && form.keeps.includes('earlier') && isNamed === (form.case === 'named'),
})
