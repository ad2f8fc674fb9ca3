import type { Localized } from '#core/meeting/localized.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import type { Store } from '#server/store/store.ts'

/** What a kind of meeting is called: one of ours, of the installation or the authority's own; null where it is not there any more. */
export const formNames =
  (store: Store, localForms: readonly MeetingForm[]) =>
  async (hostAuthorityId: string, formId: string): Promise<Localized | null> => {
    const known = [...allMeetingForms, ...localForms].find(({ id }) => id === formId)
    return known ? known.name : ((await store.readOwnForm(hostAuthorityId, formId))[0]?.form.name ?? null)
  }
