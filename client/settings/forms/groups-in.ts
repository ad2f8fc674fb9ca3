import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { takesHandedOn } from '#core/meeting/form-refinements.ts'
import type { OwnForms } from '#core/wire/forms.ts'
import type { MeetingForm } from './form-file.ts'

/** The forms whose meetings take up what is handed on to them, of ours, of the installation's and of the authority's own that are offered. */
export const groupsIn = ({ local, forms }: Pick<OwnForms, 'local' | 'forms'>): MeetingForm[] =>
  [...allMeetingForms, ...local, ...forms.filter(({ isWithdrawn }) => !isWithdrawn).map(({ form }) => form)].filter(takesHandedOn)
