import type { EarlierCase } from '#core/wire/follow-up.ts'
import type { MeetingForm } from '../meeting-form.ts'
import type { PlanDraft } from '../plan-draft.ts'

/** The draft that goes on from a case. What is open of it is written nowhere: a note of ours would stay when the person takes the follow-up away. */
export const draftAfterCase = (draft: PlanDraft, { caseId }: Pick<EarlierCase, 'caseId'>): PlanDraft => ({ ...draft, followsCase: caseId })

/** Whether a meeting of this form begins with what is open of a case, which the server reads itself. In any other form it is shown to who plans. */
export const beginsWithCase = ({ isNamed, open }: Pick<EarlierCase, 'isNamed' | 'open'>, form: Pick<MeetingForm, 'keeps' | 'case'>): boolean => open.length > 0 && form.keeps.includes('earlier') && isNamed === (form.case === 'named')
