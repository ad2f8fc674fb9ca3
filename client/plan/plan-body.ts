import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import type { TextVersions } from '#client/meeting/consent-text/consent-text-version.ts'
import type { PlanMeetingBody } from '#core/wire/http.ts'
import { backgroundOf, unmarked } from './background/background-draft.ts'
import { casesOf } from './cases/cases-draft.ts'
import { recordsOf, type Category } from './consent/consent-draft.ts'
import { separateToSend } from './consent/separate-draft.ts'
import type { MeetingForm } from './meeting-form.ts'
import { contactNameOf, organisationsAtTable, type PlanDraft } from './plan-draft.ts'
import { momentInSweden } from './swedish-moment.ts'

/** The plan as it is sent, of a draft in which nothing is missing; null while it has no moment. `categoryNames` are what consent can be about, as it is written; `versions` the texts that are said yes to. */
export function planBodyOf(draft: PlanDraft, form: Pick<MeetingForm, 'case' | 'cases'>, categoryNames: Record<Category, string>, versions: TextVersions): PlanMeetingBody | null {
  const startsAt = momentInSweden(draft.day, draft.clock)
  if (startsAt === null) return null
  const { id, formId, language, contact } = draft
  const organisations = organisationsAtTable(draft)
  return {
    id,
    formId,
    plan: {
      language,
      startsAt,
      teamName: oneLine(draft.teamName),
      question: oneLine(draft.question),
      place: oneLine(draft.place),
      contact: { name: oneLine(contactNameOf(draft)), phone: oneLine(contact.phone), hours: { from: asWritten(contact.from), to: asWritten(contact.to) } },
      organisations,
      seats: [...draft.people],
      ...backgroundOf(form.case === 'named' ? draft.background : unmarked(draft.background), organisations),
      ...(form.cases === 'several' && { cases: casesOf(draft) }),
      ...(draft.municipality && { municipality: draft.municipality }),
      ...(draft.isProtected && { isProtected: true }),
    },
    consents: form.case !== 'named' ? [] : recordsOf(draft.consent, organisations, draft.day, categoryNames, versions),
    ...(form.case === 'named' && draft.consent.separate?.length && { separate: separateToSend(draft.consent.separate) }),
    ...(draft.referral && { referralId: draft.referral.id, referralVersion: draft.referral.version, ...(draft.referral.seats && { referralSeats: draft.referral.seats }) }),
    ...(draft.earlier?.goesOn && { follows: draft.earlier.meetingId }),
    ...(draft.followsCase !== undefined && { followsCase: draft.followsCase }),
  }
}

/** `09:00` as it is written in Sweden, `09.00`. */
export const asWritten = (clock: string): string => clock.replace(':', '.')
